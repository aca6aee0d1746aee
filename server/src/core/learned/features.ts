/**
 * What the learned reader looks at in a sentence: its words and pairs of them, which patterns have hit in it and beside it,
 * and how its neighbours begin and end. The same code makes the features when the reader is trained and when it reads.
 */
import type { Sentence } from '../letter/block';
import type { Tokens } from '../letter/tokens';
import { FUNCTION_WORDS } from './function-words';

/** What is known of a sentence besides its tokens. */
export interface Surroundings {
  /** Codes whose patterns hit in the sentence, in the one before, in the one after. */
  readonly here: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The sentence before and after in the same block, if there is one. */
  readonly previous: Sentence | undefined;
  readonly next: Sentence | undefined;
}

/** The group of words of like use that a word is in, by its hash; -1 if it is in none. */
export type GroupOf = (word: number) => number;

/** At most so many tokens are looked at, so the cost is bounded. */
const LONGEST = 120;

/** The features of a sentence as 32-bit hashes (signed); one may come more than once. */
export function featuresOf(
  tokens: Tokens,
  sentence: Sentence,
  around: Surroundings,
  groupOf: GroupOf,
): number[] {
  const found: number[] = [];
  const to = Math.min(sentence.to, sentence.from + LONGEST);
  const stems: number[] = [START];
  const kinds: number[] = [0];
  for (let at = sentence.from; at < to; at++) {
    const { word, stem } = formsOf(tokens.word[at] ?? '');
    const group = groupOf(word);
    found.push(join(1, word));
    if (stem !== word) found.push(join(2, stem));
    stems.push(stem);
    kinds.push(group < 0 ? 0 : join(21, group));
    if (group >= 0) found.push(join(21, group));
  }
  stems.push(END);
  kinds.push(0);
  addPairs(found, stems);
  addLikePairs(found, stems, kinds);
  surroundings(found, tokens, around);
  found.push(join(20, Math.min(8, (to - sentence.from) >> 2)));
  return found;
}

const START = hash('^');
const END = hash('$');

/** Pairs of words, side by side and with one between. */
function addPairs(found: number[], stems: readonly number[]): void {
  for (let at = 0; at + 1 < stems.length; at++) {
    const first = stems[at] ?? 0;
    found.push(join(join(3, first), stems[at + 1] ?? 0));
    if (at + 2 < stems.length) found.push(join(join(5, first), stems[at + 2] ?? 0));
  }
}

/** The same pairs with the groups of words in place of those that have one. */
function addLikePairs(found: number[], stems: readonly number[], kinds: readonly number[]): void {
  for (let at = 0; at + 1 < stems.length; at++) {
    const kind = kinds[at] as number;
    for (let apart = 1; apart <= 2 && at + apart < stems.length; apart++) {
      const other = kinds[at + apart] as number;
      if (kind === 0 && other === 0) continue;
      const first = kind === 0 ? (stems[at] as number) : kind;
      found.push(
        join(join(21 + apart, first), other === 0 ? (stems[at + apart] as number) : other),
      );
    }
  }
}

function surroundings(found: number[], tokens: Tokens, around: Surroundings): void {
  for (const code of around.here) found.push(join(10, hash(code)));
  for (const code of around.before) found.push(join(11, hash(code)));
  for (const code of around.after) found.push(join(12, hash(code)));
  edge(found, 13, tokens, around.previous);
  edge(found, 15, tokens, around.next);
}

/** How a neighbouring sentence begins and ends. */
function edge(found: number[], kind: number, tokens: Tokens, sentence: Sentence | undefined): void {
  if (!sentence) {
    found.push(join(kind, START));
    return;
  }
  const first = formsOf(tokens.word[sentence.from] ?? '').shape;
  const second = formsOf(tokens.word[sentence.from + 1] ?? '').shape;
  const last = formsOf(tokens.word[sentence.to - 1] ?? '').shape;
  found.push(join(join(kind, first), second));
  found.push(join(join(kind + 1, first), last));
}

interface Forms {
  readonly word: number;
  readonly stem: number;
  readonly shape: number;
}

const forms = new Map<string, Forms>();
const MOST_FORMS = 20_000;

function formsOf(word: string): Forms {
  let found = forms.get(word);
  if (!found) {
    if (forms.size >= MOST_FORMS) forms.clear();
    found = { word: hash(calm(word)), stem: hash(stem(calm(word))), shape: hash(shape(word)) };
    forms.set(word, found);
  }
  return found;
}

/** Numbers are all alike. */
function calm(word: string): string {
  return /^\d/.test(word) ? '0' : word;
}

/** A rough stem: enough to make "texted", "texting" and "texts" one. */
export function stem(word: string): string {
  if (word.length < 4 || FUNCTION_WORDS.has(word)) return word;
  const base = word.replace(/(?:'s|s')$/, '');
  if (/(?:ss|us|is)$/.test(base)) return base;
  const cut = base.replace(/(?:ies|ied)$/, 'y').replace(/(?<=[a-z]{3})(?:ing|ed|es|s|ly)$/, '');
  return cut.replace(/([bdfgmnprt])\1$/, '$1').replace(/e$/, '');
}

/** Function words stay; of others only the kind that their ending tells. */
function shape(word: string): string {
  if (FUNCTION_WORDS.has(word) || !/^[\p{L}]/u.test(word)) return calm(word);
  const ending = /(?:ing|ed|ly|s|n)$/.exec(word)?.[0];
  return ending ? `~${ending}` : '~';
}

/** A hash of a string (FNV-1a, 32 bits). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value | 0;
}

function join(a: number, b: number): number {
  let value = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  value ^= value >>> 13;
  return Math.imul(value, 0xc2b2ae35) | 0;
}
