/** Edits to the front matter: what was asked for is so afterwards, and all else stands as it did. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BOXES } from '../../server/src/core/desk/boxes';
import { type Edit, editForTick, editsForSent } from '../../server/src/core/desk/matter-edit';
import { parseLetter } from '../../server/src/core/letter/letter';

const read = (text: string) => parseLetter(text, 'draft.letter.md');

function applied(text: string, edits: readonly (Edit | undefined)[]): string {
  return edits
    .flatMap((edit) => edit ?? [])
    .sort((a, b) => b.start - a.start)
    .reduce(
      (now, { start, end, text: words }) => now.slice(0, start) + words + now.slice(end),
      text,
    );
}

const ticked = (text: string, id: string, isTicked = true) =>
  applied(text, [editForTick(read(text), id, isTicked)]);

describe('a tick', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'a new key',
      '---\nto: Sam\n---\n\nHello.\n',
      '---\nto: Sam\nchecked: [slept-on-it]\n---\n\nHello.\n',
    ],
    ['no front matter', 'Hello.\n', '---\nchecked: [slept-on-it]\n---\n\nHello.\n'],
    ['a byte order mark', '\uFEFFHello.\n', '\uFEFF---\nchecked: [slept-on-it]\n---\n\nHello.\n'],
    ['an empty letter', '', '---\nchecked: [slept-on-it]\n---\n\n'],
    [
      'CRLF',
      '---\r\nto: Sam\r\n---\r\nHello.\r\n',
      '---\r\nto: Sam\r\nchecked: [slept-on-it]\r\n---\r\nHello.\r\n',
    ],
    [
      'a list',
      '---\nchecked: [fine-without-answer]\nto: Sam\n---\n',
      '---\nchecked: [fine-without-answer, slept-on-it]\nto: Sam\n---\n',
    ],
    [
      'a list in lines',
      '---\nchecked:\n  - fine-without-answer\nto: Sam\n---\n',
      '---\nchecked: [fine-without-answer, slept-on-it]\nto: Sam\n---\n',
    ],
    [
      'an empty value',
      '---\nchecked:\nto: Sam\n---\n',
      '---\nchecked: [slept-on-it]\nto: Sam\n---\n',
    ],
    [
      'an empty value at the end',
      '---\nto: Sam\nchecked:\n---\n',
      '---\nto: Sam\nchecked: [slept-on-it]\n---\n',
    ],
    [
      'a comment behind it',
      '---\nchecked: [] # mine\n---\n',
      '---\nchecked: [slept-on-it] # mine\n---\n',
    ],
    [
      'names of others',
      '---\nchecked: ["two words", 7]\n---\n',
      '---\nchecked: ["two words", 7, slept-on-it]\n---\n',
    ],
    [
      'three dots',
      '---\nto: Sam\n...\nHello.\n',
      '---\nto: Sam\nchecked: [slept-on-it]\n...\nHello.\n',
    ],
  ];
  for (const [name, before, after] of cases)
    it(`is set where there is ${name}`, () => assert.equal(ticked(before, 'slept-on-it'), after));

  it('is taken back', () => {
    const text = '---\nchecked: [slept-on-it, fine-without-answer]\n---\n';
    assert.equal(ticked(text, 'slept-on-it', false), '---\nchecked: [fine-without-answer]\n---\n');
  });

  it('that is there already changes nothing', () => {
    const letter = read('---\nchecked: [slept-on-it]\n---\n');
    assert.equal(editForTick(letter, 'slept-on-it', true), undefined);
    assert.equal(editForTick(letter, 'fine-without-answer', false), undefined);
  });

  it('holds in any letter, whose body stays as it was', () => {
    const matter = fc.constantFrom(
      '',
      '---\nto: Sam\n---\n',
      '---\nchecked: [x]\nto: Sam\n---\n',
      '---\nchecked: no list\n---\n',
    );
    fc.assert(
      fc.property(
        matter,
        fc.string(),
        fc.subarray(
          BOXES.map(({ id }) => id),
          { minLength: 1 },
        ),
        (head, body, ids) => {
          fc.pre(head !== '' || !/^\uFEFF?---/.test(body));
          const text = ids.reduce((now, id) => ticked(now, id), head + body);
          for (const id of ids) assert.ok(read(text).matter.checked.includes(id), text);
          assert.ok(text.endsWith(body.replace(/^\uFEFF/, '')));
          assert.deepEqual(read(text).matter.problems, []);
        },
      ),
    );
  });
});

describe('a letter marked as sent', () => {
  it('has its status and its day', () => {
    const text = '---\nto: Sam\nstatus: draft\n---\n\nHello.\n';
    const after = applied(text, editsForSent(read(text), '2026-11-24'));
    assert.equal(after, '---\nto: Sam\nstatus: sent\ndate: 2026-11-24\n---\n\nHello.\n');
  });

  it('loses the day that stood there, and nothing else', () => {
    const text = '---\ndate: 2025-01-01\nstatus: "draft"\nmine: kept\n---\nHello.\n';
    const after = applied(text, editsForSent(read(text), '2026-11-24'));
    assert.equal(after, '---\ndate: 2026-11-24\nstatus: sent\nmine: kept\n---\nHello.\n');
  });
});
