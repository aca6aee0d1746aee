/** A letter as it goes: no markup, no comment, no front matter, and every word of the person. */
import assert from 'node:assert/strict';
import { parseLetter } from '../../server/src/core/letter/letter';
import { htmlOf, plainTextOf } from '../../server/src/lsp/outgoing';

const read = (text: string) => parseLetter(text, 'draft.letter.md');
const plain = (text: string) => plainTextOf(read(text));
const html = (text: string) => htmlOf(read(text));

describe('a letter as plain text', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['front matter goes', '---\nto: Sam\n---\n\nSam,\n\nHello.\n', 'Sam,\n\nHello.'],
    ['comments go with their line', 'One.\n\n<!-- Say why. -->\nTwo.\n', 'One.\n\nTwo.'],
    ['comments inside a line go', 'One <!-- aside --> two.', 'One  two.'],
    ['emphasis goes', 'I **do** like *that* and ~~not~~ `this`.', 'I do like that and not this.'],
    ['line breaks stay', 'Love,\nSam\n', 'Love,\nSam'],
    [
      'links keep their address',
      'See [the map](https://a.example/b).',
      'See the map (https://a.example/b).',
    ],
    ['bare links stay single', 'See <https://a.example>.', 'See https://a.example.'],
    ['lists keep their marks', '- one\n- two\n\n1. a\n2. b', '- one\n- two\n\n1. a\n2. b'],
    ['quotations keep theirs', '> You said\n> so.\n\nYes.', '> You said\n> so.\n\nYes.'],
    ['headings are lines', '# Sam\n\nHello.', 'Sam\n\nHello.'],
    ['signs stay signs', 'Fish & chips < £5 "now" \\*yes\\*', 'Fish & chips < £5 "now" *yes*'],
    ['HTML tags go, their words stay', 'A <b>bold</b> word.', 'A bold word.'],
    ['CRLF', '---\r\nto: Sam\r\n---\r\n\r\nOne.\r\n\r\nTwo.\r\n', 'One.\n\nTwo.'],
    ['nothing', '', ''],
  ];
  for (const [name, text, wanted] of cases) it(name, () => assert.equal(plain(text), wanted));
});

describe('a letter as HTML', () => {
  it('has paragraphs, and line breaks where they were made', () => {
    assert.equal(
      html('---\nto: Sam\n---\n\nSam,\n\nHello *you*.\n\nLove,\nLou\n'),
      '<p>Sam,</p>\n<p>Hello <em>you</em>.</p>\n<p>Love,<br>Lou</p>',
    );
  });

  it('has no comment in it', () => {
    assert.doesNotMatch(html('One.\n\n<!-- Say why. -->\nTwo <!-- x --> three.'), /<!--|Say why/);
  });

  it('escapes signs', () => assert.equal(html('a < b & c'), '<p>a &lt; b &amp; c</p>'));
});
