/** Looks for the phrases that a person asked to be warned of: plain words, compared as the patterns see them. */
import type { Span } from './finding';
import type { Reading } from './letter/block';
import { isWordCharacter } from './letter/characters';
import { HARD_STOPS, type Tokens, TRANSPARENT, tokenize } from './letter/tokens';

/** The code of a finding in words that the person asked to be warned of. */
export const WATCH_FOR = 'watch-for';

/** What a finding of it says. */
export const WATCH_FOR_MESSAGE = 'You asked to be warned of these words.';

/** More phrases than these, or longer ones, are left out. */
export const MOST_PHRASES = 50;
export const MOST_WORDS = 12;
const LONGEST_PHRASE = 200;

/** True for one to twelve words. */
export function isPhrase(phrase: string): boolean {
  if (phrase.length > LONGEST_PHRASE) return false;
  return tokenize(phrase).written <= MOST_WORDS && wordsOf(phrase).length > 0;
}

/** A step of a phrase: where it goes on, by the next word, and whether it may end here. */
interface Step {
  readonly next: Map<string, Step>;
  isEnd: boolean;
}

export class Watch {
  private readonly first: Step = { next: new Map(), isEnd: false };
  private readonly known = new WeakMap<Reading, readonly Span[]>();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases.slice(0, MOST_PHRASES)) {
      if (!isPhrase(phrase)) continue;
      let step = this.first;
      for (const word of wordsOf(phrase)) {
        const next = step.next.get(word) ?? { next: new Map(), isEnd: false };
        step.next.set(word, next);
        step = next;
      }
      step.isEnd = true;
    }
  }

  /** Where the phrases stand in a block, the longest at each place, apart from one another. Linear. */
  in(reading: Reading): readonly Span[] {
    if (this.first.next.size === 0) return [];
    let spans = this.known.get(reading);
    if (!spans) {
      spans = this.find(reading);
      this.known.set(reading, spans);
    }
    return spans;
  }

  private find({ prose, tokens }: Reading): Span[] {
    const spans: Span[] = [];
    for (let at = 0; at < tokens.word.length; at++) {
      const last = this.longestFrom(at, prose, tokens);
      if (last === undefined) continue;
      spans.push({ start: tokens.start[at] ?? 0, end: tokens.end[last] ?? 0 });
      at = last;
    }
    return spans;
  }

  /** The last token of the longest phrase that begins at a token. No walk is longer than a phrase and the marks in it. */
  private longestFrom(from: number, prose: string, { word, start, end }: Tokens) {
    if (!this.first.next.has(word[from] ?? '') || isInWord(prose, start[from] ?? 0))
      return undefined;
    let step: Step | undefined = this.first;
    let last: number | undefined;
    for (let at = from; at < word.length; at++) {
      const token = word[at] ?? '';
      const next: Step | undefined = step.next.get(token);
      // A comma between the words does not part them.
      if (!next && TRANSPARENT.has(token) && at - from < MOST_TOKENS) continue;
      if (!next) break;
      step = next;
      if (step.isEnd && !isInWord(prose, end[at] ?? 0)) last = at;
    }
    return last;
  }
}

/** Past this many tokens marks are no longer looked through, so that a line of commas is not walked again and again. */
const MOST_TOKENS = 64;

/** The words of a phrase, without marks around them and what a match would look through. */
function wordsOf(phrase: string): string[] {
  const words = tokenize(phrase).word.filter((word) => !TRANSPARENT.has(word));
  const isMark = (word: string | undefined) => word !== undefined && HARD_STOPS.has(word);
  while (isMark(words[0])) words.shift();
  while (isMark(words.at(-1))) words.pop();
  return words;
}

/** True if a written word goes on across this place: "do|n't", "I|'m". */
function isInWord(prose: string, at: number): boolean {
  const before = prose.charCodeAt(at - 1);
  const after = prose.charCodeAt(at);
  if (isWordCharacter(before)) {
    if (isWordCharacter(after)) return true;
    return /['’ʼ`´]/.test(prose[at] ?? '') && isWordCharacter(prose.charCodeAt(at + 1));
  }
  return (
    isWordCharacter(after) &&
    /['’ʼ`´]/.test(prose[at - 1] ?? '') &&
    isWordCharacter(prose.charCodeAt(at - 2))
  );
}
