/**
 * Sentences in the light of their letter: beside doubtful ones, in a letter that has more of them, the same words weigh more. What
 * is known of a sentence by itself is kept with its block; this is done anew for every version of a letter.
 */

/** What the letter adds to a score, as it was trained. */
export interface ContextWeights {
  readonly bias: number;
  readonly score: number;
  readonly any: number;
  readonly mean: number;
  readonly previous: number;
  readonly next: number;
}

/** What a letter of no words at all would be taken for, and how many sentences that is worth. */
const USUAL = 0.15;
const WORTH = 5;

/**
 * A function from a sentence to what its letter adds to the score of any code in it (which itself counts `weights.score` times).
 * @param any for each sentence of the letter in order, how likely it is that it carries any fault
 */
export function inContext(
  weights: ContextWeights,
  any: readonly number[],
): (sentence: number) => number {
  const sum = any.reduce((total, each) => total + each, 0);
  return (sentence) => {
    const own = any[sentence] ?? 0;
    const mean = (sum - own + USUAL * WORTH) / (any.length - 1 + WORTH);
    const [previous = mean, next = mean] = [any[sentence - 1], any[sentence + 1]];
    return (
      weights.bias +
      weights.any * own +
      weights.mean * Math.log(mean / (1 - mean)) +
      weights.previous * previous +
      weights.next * next
    );
  };
}
