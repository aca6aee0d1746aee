/**
 * Runs the automaton over the tokens of one sentence, from each token on for as long as any pattern can go on: a bounded
 * number of look-ups a token, and no way back, so the time is linear whatever is written.
 */
import type { Sentence } from '../letter/block';
import { HARD_STOPS, MASK, type Tokens, TRANSPARENT } from '../letter/tokens';
import type { Automaton } from './automaton';
import { EDGES } from './graph';
import type { Completed } from './items';

/** A pattern found: indices of tokens, all inclusive. */
export interface Match {
  readonly id: number;
  readonly first: number;
  readonly last: number;
  /** The part that carries the fault. */
  readonly from: number;
  readonly to: number;
}

const SENTENCE = EDGES.indexOf('sentence');
const CLAUSE = EDGES.indexOf('clause');

/** No match goes on for longer than this, gaps and commas included. */
const LONGEST = 64;

/** All matches in a sentence, in the order of their ends. */
export function matchSentence(automaton: Automaton, tokens: Tokens, sentence: Sentence): Match[] {
  const found: Match[] = [];
  const symbols: number[] = [];
  for (let at = sentence.from; at < sentence.to; at++)
    symbols.push(automaton.symbol(tokens.word[at] ?? ''));
  let states: number[] = [];
  let next: number[] = [];
  for (let first = sentence.from; first < sentence.to; first++) {
    automaton.makeRoom();
    const begun = automaton.begin(symbols[first - sentence.from] as number);
    states.length = 0;
    if (begun >= 0) states.push(begun);
    const end = Math.min(sentence.to, first + LONGEST);
    for (let at = first; states.length > 0; ) {
      for (const state of states) {
        const completed = automaton.completed(state);
        if (completed) collect(found, completed, tokens, sentence, first, at);
      }
      if (++at >= end) break;
      next.length = 0;
      for (const state of states)
        automaton.advance(state, symbols[at - sentence.from] as number, next);
      [states, next] = [next, states];
    }
  }
  return found.sort((a, b) => a.last - b.last || a.first - b.first || a.id - b.id);
}

function collect(
  found: Match[],
  completed: readonly Completed[],
  tokens: Tokens,
  sentence: Sentence,
  first: number,
  at: number,
): void {
  for (const each of completed) {
    if (!standsRight(each, tokens, sentence, first, at)) continue;
    const { id, from, to } = each;
    const marked = from === undefined ? first : wordAtOrAfter(tokens, at - from, at);
    found.push({
      id,
      first,
      last: at,
      from: marked,
      to: to === undefined ? at : Math.max(marked, at - to),
    });
  }
}

/** The marked part does not begin with a comma. */
function wordAtOrAfter(tokens: Tokens, from: number, last: number): number {
  let at = from;
  while (at < last && TRANSPARENT.has(tokens.word[at] ?? '')) at++;
  return at;
}

function standsRight(
  { start, end }: Completed,
  tokens: Tokens,
  sentence: Sentence,
  first: number,
  last: number,
): boolean {
  if (start === SENTENCE && !beginsSentence(tokens, sentence, first)) return false;
  if (start === CLAUSE && !beginsClause(tokens, sentence, first)) return false;
  if (end === SENTENCE && !endsSentence(tokens, sentence, last)) return false;
  return end !== CLAUSE || endsClause(tokens, sentence, last);
}

/** How many tokens may stand between a match and the edge of its sentence. */
const MOST_OPENERS = 12;

/** Words that may come before the first word that counts: "And please", "Well, come home". */
const OPENERS = new Set([
  'and',
  'but',
  'so',
  'well',
  'oh',
  'ok',
  'look',
  'anyway',
  'then',
  'because',
  'or',
  'also',
  'just',
  'honestly',
  'now',
  'yes',
  'no',
  'ps',
]);

export function beginsSentence(tokens: Tokens, sentence: Sentence, index: number): boolean {
  for (let at = index - 1; at >= sentence.from; at--) {
    const word = tokens.word[at] ?? '';
    if (index - at > MOST_OPENERS) return false;
    if (!OPENERS.has(word) && !isPunctuation(word)) return false;
  }
  return true;
}

const JOINTS = new Set([
  'and',
  'but',
  'so',
  'because',
  'or',
  'then',
  'if',
  'when',
  'while',
  'though',
  'although',
  'that',
  'plus',
  'yet',
  'unless',
  'until',
]);

export function beginsClause(tokens: Tokens, sentence: Sentence, index: number): boolean {
  const before = tokens.word[index - 1] ?? '';
  return (
    index === sentence.from ||
    isPunctuation(before) ||
    JOINTS.has(before) ||
    beginsSentence(tokens, sentence, index)
  );
}

export function endsClause(tokens: Tokens, sentence: Sentence, index: number): boolean {
  const after = tokens.word[index + 1] ?? '';
  return index === sentence.to - 1 || isPunctuation(after) || JOINTS.has(after);
}

function endsSentence(tokens: Tokens, sentence: Sentence, index: number): boolean {
  const end = Math.min(sentence.to, index + 1 + MOST_OPENERS);
  for (let at = index + 1; at < end; at++) if (!isPunctuation(tokens.word[at] ?? '')) return false;
  return end === sentence.to;
}

/** True for tokens that are no words; a masked quotation stands for words. */
export function isPunctuation(word: string): boolean {
  return word !== MASK && (HARD_STOPS.has(word) || TRANSPARENT.has(word));
}
