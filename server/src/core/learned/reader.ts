/** The learned reader: says which sentences of a block carry a fault that no pattern names. Made from the block alone. */
import type { Reading } from '../letter/block';
import { featuresOf, type GroupOf } from './features';
import type { Model } from './model';

/** What is known of a sentence by itself. */
export interface Judged {
  readonly start: number;
  readonly end: number;
  /** How likely it is that it carries any fault at all. */
  readonly any: number;
  /** Places of codes that are not out of the question, with their scores; none in a sentence that says too little by itself. */
  readonly candidates: readonly (readonly [code: number, score: number])[];
  /** Codes of patterns that hit in it and are not believed. */
  readonly doubted: readonly string[];
}

/** Sentences with fewer tokens than this say too little by themselves. */
const LEAST_TOKENS = 3;

/**
 * The features of each sentence of a block, as the model is trained on them.
 * @param codes for each sentence, the codes whose patterns hit in it
 */
export function featuresOfSentences(
  { tokens, sentences }: Reading,
  codes: readonly (readonly string[])[],
  groupOf: GroupOf,
): number[][] {
  return sentences.map((sentence, at) => {
    const around = {
      here: codes[at] ?? [],
      before: codes[at - 1] ?? [],
      after: codes[at + 1] ?? [],
      previous: sentences[at - 1],
      next: sentences[at + 1],
    };
    return featuresOf(tokens, sentence, around, groupOf);
  });
}

/** Scores under this are out of the question, whatever the letter. */
export const LEAST_SCORE = -4.5;

/** What the learned reader makes of each sentence of a block. */
export function judge(
  model: Model,
  reading: Reading,
  codes: readonly (readonly string[])[],
): Judged[] {
  const features = featuresOfSentences(reading, codes, model.groupOf);
  return reading.sentences.map(({ start, end, from, to }, at) => {
    const scores = model.score(features[at] ?? []);
    const candidates: [number, number][] = [];
    let none = 1;
    for (let code = 0; code < model.codes.length; code++) {
      const score = scores[code] as number;
      none *= 1 - 1 / (1 + Math.exp(-score));
      if (score > LEAST_SCORE && to - from >= LEAST_TOKENS) candidates.push([code, score]);
    }
    const said = codes[at] ?? [];
    const doubted = said.filter((code) => isDoubted(model, scores, code));
    return { start, end, any: 1 - none, candidates, doubted };
  });
}

function isDoubted({ codes, floors }: Model, scores: Float64Array, code: string): boolean {
  const at = codes.indexOf(code);
  return at >= 0 && (scores[at] as number) < (floors[at] as number);
}
