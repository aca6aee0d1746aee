/** The learned reader: says which sentences of a block carry a fault that no pattern names. Made from the block alone. */
import type { Reading } from '../letter/block';
import { featuresOf } from './features';
import type { Model } from './model';

/** A sentence that carries a code, in offsets of the block. */
export interface LearnedHit {
  readonly code: string;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
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
): number[][] {
  return sentences.map((sentence, at) =>
    featuresOf(tokens, sentence, {
      here: codes[at] ?? [],
      before: codes[at - 1] ?? [],
      after: codes[at + 1] ?? [],
      previous: sentences[at - 1],
      next: sentences[at + 1],
    }),
  );
}

/** For each sentence the one code that stands furthest above its threshold, if any does. */
export function readLearned(
  model: Model,
  reading: Reading,
  codes: readonly (readonly string[])[],
): LearnedHit[] {
  const features = featuresOfSentences(reading, codes);
  return reading.sentences.flatMap((sentence, at) => {
    if (sentence.to - sentence.from < LEAST_TOKENS) return [];
    const code = strongest(model, features[at] ?? []);
    return code === undefined
      ? []
      : [{ code, sentence: at, start: sentence.start, end: sentence.end }];
  });
}

function strongest(model: Model, features: readonly number[]): string | undefined {
  const scores = model.score(features);
  let best: string | undefined;
  let most = 0;
  model.codes.forEach((code, at) => {
    const above = (scores[at] ?? 0) - (model.thresholds[at] ?? Number.POSITIVE_INFINITY);
    if (above < most) return;
    most = above;
    best = code;
  });
  return best;
}
