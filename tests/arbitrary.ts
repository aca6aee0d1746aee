/** Random letters: Markdown soup, texting, emoji, odd line ends. Shared by the property tests. */
import fc from 'fast-check';

const SNIPPETS = [
  'I guess I miss you. ',
  'please please answer me!!! ',
  '"you always do this" ',
  "'go away' ",
  '“never” ',
  '‘so’ ',
  "don't ",
  "u can't ",
  '> quoted\n',
  '\n\n',
  '\r\n',
  '\n',
  '- [ ] item\n',
  '* ',
  '**',
  '_',
  '`',
  '```\n',
  '<!-- olive-branch-disable -->',
  '<!-- ',
  '-->',
  '[their name]',
  '[x](y)',
  '{{date}}',
  '# ',
  '| a | b |\n| - | - |\n',
  '\\',
  '<b>',
  '&amp;',
  '___',
  'TODO',
  '😀',
  '👩‍👩‍👧',
  'e\u0301',
  '\u200d',
  '\uFFFC',
  '\u0000',
  'COME HOME NOW ',
  '...',
  '— ',
  'I will kill myself ',
  'you never listened ',
  '(',
  ')',
  '1. ',
  '    ',
  '\t',
  'https://a.example ',
  "'",
  '"',
  '’',
  ', ',
  '. ',
  '? ',
  '! ',
  'soooo ',
  'gonna ',
];

const MATTER = [
  '',
  '---\nto: Sam\n---\n\n',
  '---\r\nmedium: text\r\nreplies: 1\r\n---\r\n',
  '\uFEFF---\nto: [a\nstep: build\n---\n',
  '---\nto: "x\n',
  '---\nletter: true\nreplies: many\n...\n',
];

/** A whole document, with or without front matter, in pieces that are as awkward as real ones. */
export function letterText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...SNIPPETS) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  );
  return fc
    .tuple(fc.constantFrom(...MATTER), fc.array(piece, { maxLength: 60 }))
    .map(([matter, pieces]) => matter + pieces.join(''));
}

/** An edit: replace a stretch, given as shares of the length, by a text. */
export interface Edit {
  readonly from: number;
  readonly length: number;
  readonly text: string;
}

export function edit(): fc.Arbitrary<Edit> {
  return fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 12 }),
    text: fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ unit: 'grapheme', maxLength: 4 })),
  });
}

export function applyEdit(text: string, { from, length, text: put }: Edit): string {
  const start = Math.floor(from * text.length);
  return text.slice(0, start) + put + text.slice(start + length);
}
