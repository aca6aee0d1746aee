/**
 * Runs the trie over the tokens of one sentence: every pattern at once, one pass, no way back. How much can be under way
 * at a time is bounded by the patterns, not by the text, so the time is linear whatever is written.
 */
import type { Sentence } from '../letter/block';
import { isHardStop, isTransparent, MASK, type Tokens } from '../letter/tokens';
import { type Accept, CLOSES, type Node, OPENS } from './trie';

/** A pattern found: indices of tokens, all inclusive. */
export interface Match {
  readonly id: number;
  readonly first: number;
  readonly last: number;
  /** The part that carries the fault. */
  readonly from: number;
  readonly to: number;
}

/** One way of reading on: where it is, where it began, how long it may still wait, what is marked so far. */
interface Thread {
  readonly node: Node;
  readonly first: number;
  readonly patience: number;
  readonly from: number;
  readonly to: number;
}

/** All matches in a sentence, in the order of their ends. */
export function matchSentence(root: Node, tokens: Tokens, sentence: Sentence): Match[] {
  const found: Match[] = [];
  let threads: Thread[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = tokens.word[at] ?? '';
    const next: Thread[] = [];
    const arrive = (node: Node, first: number, from: number, to: number) => {
      for (const accept of node.accepts) {
        if (!standsRight(accept, tokens, sentence, first, at)) continue;
        found.push({
          id: accept.id,
          first,
          last: at,
          from: accept.whole ? first : from,
          to: accept.whole ? at : to,
        });
      }
      next.push({ node, first, patience: 0, from, to });
      for (const gap of node.gaps)
        next.push({ node: gap, first, patience: gap.patience, from, to });
    };
    for (const step of root.steps(word)) {
      arrive(step.to, at, step.marks & OPENS ? at : -1, step.marks & CLOSES ? at : -1);
    }
    const transparent = isTransparent(word);
    const stop = isHardStop(word);
    for (const thread of threads) {
      for (const step of thread.node.steps(word)) {
        arrive(
          step.to,
          thread.first,
          step.marks & OPENS ? at : thread.from,
          step.marks & CLOSES ? at : thread.to,
        );
      }
      if (transparent) next.push(thread);
      else if (!stop && thread.patience > 0)
        next.push({ ...thread, patience: thread.patience - 1 });
    }
    threads = next;
  }
  return found;
}

function standsRight(
  accept: Accept,
  tokens: Tokens,
  sentence: Sentence,
  first: number,
  last: number,
): boolean {
  const { start, end } = accept.edges;
  if (start === 'sentence' && !beginsSentence(tokens, sentence, first)) return false;
  if (start === 'clause' && !beginsClause(tokens, sentence, first)) return false;
  if (end === 'sentence' && !endsSentence(tokens, sentence, last)) return false;
  return end !== 'clause' || endsClause(tokens, sentence, last);
}

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
  for (let at = index + 1; at < sentence.to; at++)
    if (!isPunctuation(tokens.word[at] ?? '')) return false;
  return true;
}

/** True for tokens that are no words; a masked quotation stands for words. */
export function isPunctuation(word: string): boolean {
  return word !== MASK && (isHardStop(word) || isTransparent(word));
}
