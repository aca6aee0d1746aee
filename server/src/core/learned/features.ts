/**
 * What the learned reader looks at in a sentence: its words and short runs of them, the shape of its grammar, and which
 * patterns have hit in it and beside it. The same code makes the features when the reader is trained and when it reads.
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

const LONGEST = 120;

/**
 * The features of a sentence as 32-bit hashes, each once. At most so many tokens are looked at, so the cost is bounded.
 */
export function featuresOf(tokens: Tokens, sentence: Sentence, around: Surroundings): number[] {
  const found = new Set<number>();
  const to = Math.min(sentence.to, sentence.from + LONGEST);
  const stems: number[] = [START];
  const shapes: number[] = [START];
  for (let at = sentence.from; at < to; at++) {
    const { word, stem, shape } = formsOf(tokens.word[at] ?? '');
    found.add(join(1, word));
    if (stem !== word) found.add(join(2, stem));
    stems.push(stem);
    shapes.push(shape);
  }
  stems.push(END);
  shapes.push(END);
  runs(found, stems, shapes);
  surroundings(found, tokens, around);
  found.add(join(20, Math.min(8, (to - sentence.from) >> 2)));
  return [...found];
}

const START = hash('^');
const END = hash('$');

/** Runs of two to five words, whole, with a hole, and as shapes. */
function runs(found: Set<number>, stems: readonly number[], shapes: readonly number[]): void {
  for (let at = 0; at + 1 < stems.length; at++) {
    const a = stems[at] ?? 0;
    const b = stems[at + 1] ?? 0;
    const c = stems[at + 2] ?? 0;
    const ab = join(join(3, a), b);
    found.add(ab);
    if (at + 2 < stems.length) {
      found.add(join(join(4, ab), c));
      found.add(join(join(5, a), c));
    }
    if (at + 3 < stems.length) found.add(join(join(6, a), stems[at + 3] ?? 0));
    if (at + 2 >= shapes.length) continue;
    let run = join(join(7, shapes[at] ?? 0), shapes[at + 1] ?? 0);
    for (let length = 2; length < 5 && at + length < shapes.length; length++) {
      run = join(run, shapes[at + length] ?? 0);
      found.add(join(8, run));
    }
  }
}

function surroundings(found: Set<number>, tokens: Tokens, around: Surroundings): void {
  for (const code of around.here) found.add(join(10, hash(code)));
  for (const code of around.before) found.add(join(11, hash(code)));
  for (const code of around.after) found.add(join(12, hash(code)));
  edge(found, 13, tokens, around.previous);
  edge(found, 15, tokens, around.next);
}

/** How a neighbouring sentence begins and ends. */
function edge(
  found: Set<number>,
  kind: number,
  tokens: Tokens,
  sentence: Sentence | undefined,
): void {
  if (!sentence) {
    found.add(join(kind, START));
    return;
  }
  const first = formsOf(tokens.word[sentence.from] ?? '').shape;
  const second = formsOf(tokens.word[sentence.from + 1] ?? '').shape;
  const last = formsOf(tokens.word[sentence.to - 1] ?? '').shape;
  found.add(join(join(kind, first), second));
  found.add(join(join(kind + 1, first), last));
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
  return value >>> 0;
}

function join(a: number, b: number): number {
  let value = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  value ^= value >>> 13;
  return Math.imul(value, 0xc2b2ae35) >>> 0;
}
