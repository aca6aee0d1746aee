/** A block's words as the patterns see them: lower case, contractions split, texting spelt out. */
import { isWordCharacter, kindOf, LOWER, SPACE, UPPER } from './characters';
import { type Piece, readInContext, readWord } from './spelling';

/**
 * Parallel arrays, one entry a token. `word` is the reading ("do", "not", ","), `start` and `end`
 * are UTF-16 offsets of the written word or its piece within the text given to `tokenize`.
 */
export interface Tokens {
  readonly word: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** How many written words there are: "don't" is one. */
  readonly written: number;
}

/** What stands for words that are not the writer's own (a quotation, code): one token of its own. */
export const MASK = '\uFFFC';

const MASK_CODE = 0xfffc;

/** Readings of written words seen so far; bounded, since names and slips are without end. */
const readings = new Map<string, readonly Piece[]>();
const MOST_READINGS = 20_000;

/** Splits a text (of one block, fillers in place) into tokens. Linear; throws nothing. */
export function tokenize(text: string): Tokens {
  const word: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  let written = 0;
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === SPACE) {
      at++;
      continue;
    }
    const isWord = kind >= LOWER || opensElision(text, at);
    const to = isWord ? wordEnd(text, at) : markEnd(text, at);
    if (!isWord) {
      word.push(markAs(text, at, to));
      start.push(at);
      end.push(to);
    } else {
      written++;
      let from = at;
      const as = text.slice(at, to);
      const pieces = to - at < 4 ? readInContext(as, word.at(-1) ?? '') : undefined;
      for (const piece of pieces ?? read(as)) {
        word.push(piece.word);
        start.push(from);
        end.push(piece.length === 0 ? to : Math.min(to, from + piece.length));
        from += piece.length;
      }
    }
    at = to;
  }
  return { word, start, end, written };
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x02bc || code === 96 || code === 0xb4;
}

/** 'cause and 'til are words that begin with an apostrophe. */
function opensElision(text: string, at: number): boolean {
  return (
    isApostrophe(text.charCodeAt(at)) &&
    /^.(?:cause|cos|til|em|tis|twas)(?!\p{L})/iu.test(text.slice(at, at + 7))
  );
}

/** Words hold letters, digits and inner apostrophes; one after a final s or n ("dogs'", "tellin'") belongs too. */
function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isWordCharacter(code)) at++;
    else if (isApostrophe(code) && isLetter(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  const last = text.charCodeAt(at - 1) | 32;
  return isApostrophe(text.charCodeAt(at)) && (last === 115 || last === 110) ? at + 1 : at;
}

function isLetter(code: number): boolean {
  const kind = kindOf(code);
  return kind === LOWER || kind === UPPER;
}

/** A run of the same kind of mark is one token: "?!", "...", "--", a masked stretch. */
function markEnd(text: string, from: number): number {
  const kind = runKind(text.charCodeAt(from));
  let at = from + 1;
  if (kind !== 0) while (at < text.length && runKind(text.charCodeAt(at)) === kind) at++;
  const high = text.charCodeAt(from);
  return kind === 0 && high >= 0xd800 && high < 0xdc00 && at < text.length ? at + 1 : at;
}

function runKind(code: number): number {
  if (code === MASK_CODE) return 1;
  if (code === 33 || code === 63) return 2;
  if (code === 46 || code === 0x2026) return 3;
  return code === 45 || code === 0x2013 || code === 0x2014 ? 4 : 0;
}

function markAs(text: string, from: number, to: number): string {
  const mark = text.slice(from, to);
  switch (runKind(text.charCodeAt(from))) {
    case 1:
      return MASK;
    case 2:
      return mark.includes('?') ? '?' : '!';
    case 3:
      return mark === '.' ? '.' : '…';
    case 4:
      return mark === '-' && !/\s/.test(text[from - 1] ?? ' ') ? '-' : '—';
    default:
      return mark === '&' ? 'and' : mark;
  }
}

function read(written: string): readonly Piece[] {
  const known = readings.get(written);
  if (known) return known;
  const pieces = readWord(written.toLowerCase().replace(/[’ʼ`´]/g, "'"));
  if (readings.size >= MOST_READINGS) readings.clear();
  readings.set(written, pieces);
  return pieces;
}

/** Tokens that end the reach of a pattern: a full stop, a colon, a dash, a bracket. */
export const HARD_STOPS: ReadonlySet<string> = new Set([
  '.',
  '!',
  '?',
  ';',
  ':',
  '—',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '|',
]);

/** Tokens that patterns look through: a comma, an ellipsis, a stray mark. */
export const TRANSPARENT: ReadonlySet<string> = new Set([
  ',',
  '…',
  '-',
  "'",
  '"',
  '’',
  '‘',
  '“',
  '”',
  '/',
  '*',
  '~',
  '^',
]);
