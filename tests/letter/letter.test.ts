import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseLetter, proseOf, Readings } from '../../server/src/core/letter/letter';
import { MASK } from '../../server/src/core/letter/tokens';
import { letterText } from '../arbitrary';

const PATH = 'draft.letter.md';
const prose = (text: string) => proseOf(parseLetter(text, PATH));
/** The prose with fillers as dots: easy to read in a test. */
const seen = (text: string) => prose(text).replaceAll(MASK, '.');

describe('prose', () => {
  it('keeps length and line breaks, whatever the text', () => {
    fc.assert(
      fc.property(letterText(), (text) => {
        const result = prose(text);
        assert.equal(result.length, text.length);
        assert.deepEqual(
          Array.from(text.matchAll(/[\r\n]/g), ({ index }) => index),
          Array.from(result.matchAll(/[\r\n]/g), ({ index }) => index),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('leaves only characters of the text, spaces and fillers', () => {
    fc.assert(
      fc.property(letterText(), (text) => {
        const result = prose(text);
        for (let at = 0; at < text.length; at++) {
          assert.ok([text[at], ' ', MASK].includes(result[at] ?? ''), `at ${at}`);
        }
      }),
      { numRuns: 200 },
    );
  });

  const cases: readonly [string, string, string][] = [
    ['a straight quotation', 'You said "I hate you" to me.', 'You said ............ to me.'],
    ['a curly quotation', 'You said “I hate you” to me.', 'You said ............ to me.'],
    ['a single quotation', "You said 'go away' and left.", 'You said ......... and left.'],
    ['a curly single one', 'You said ‘go away’ and left.', 'You said ......... and left.'],
    [
      'no apostrophe',
      "I don't mind the dogs' bowl or it's lid.",
      "I don't mind the dogs' bowl or it's lid.",
    ],
    [
      'no elision',
      "'Cause I can't, and 'til then it's fine.",
      "'Cause I can't, and 'til then it's fine.",
    ],
    [
      'an unclosed quotation, to the end of its sentence',
      'You said "go away. I went.',
      'You said ......... I went.',
    ],
    [
      'code and a link target',
      'See `this` and [that](a.b) too.',
      'See ...... and  that  ...  too.',
    ],
    ['a block quote', '> I hate you\n\nI heard that.', '............\n\nI heard that.'],
    ['a comment', 'One <!-- I beg you --> two.', 'One .................. two.'],
    ['emphasis marks', 'I *do* care.', 'I  do  care.'],
    ['a link that is none', 'Dear [their name], hello.', 'Dear [their name], hello.'],
  ];
  for (const [name, text, expected] of cases) {
    it(`blanks ${name}`, () => assert.equal(seen(text), expected));
  }
});

describe('a letter', () => {
  const isLetter = (path: string, text = 'Hello.') => parseLetter(text, path).isLetter;

  it('is one by its name, its folder or its front matter, and by nothing else', () => {
    assert.ok(isLetter('notes/draft.letter.md'));
    assert.ok(isLetter('/home/me/letters/sam.md'));
    assert.ok(isLetter('C:\\me\\letters\\sam.md'));
    assert.ok(isLetter('a.md', '---\nto: Sam\n---\n'));
    assert.ok(isLetter('a.md', '\uFEFF---\r\nmedium: text\r\n---\r\n'));
    assert.ok(isLetter('a.md', '---\nletter: true\n---\n'));
    assert.ok(!isLetter('README.md'));
    assert.ok(!isLetter('my-letters/a.md'));
    assert.ok(!isLetter('a.md', '---\nletter: false\n---\n'));
    assert.ok(!isLetter('letters/a.md', '---\nto: Sam\nletter: false\n---\n'));
    assert.ok(!isLetter('a.md', '---\ntitle: to whom\n---\n'));
    assert.ok(!isLetter('a.md', '---\nto: Sam\n'));
    assert.ok(!isLetter('a.md', 'Hello\n\n---\nto: Sam\n---\n'));
  });

  it('reads the same from memory as from nothing', () => {
    const readings = new Readings();
    const text = 'One "two" three.\n\nFour.';
    const first = parseLetter(text, PATH, { readings });
    const second = parseLetter(`${text} Five.`, PATH, { readings, earlier: first });
    assert.deepEqual(second.blocks, parseLetter(`${text} Five.`, PATH).blocks);
  });
});
