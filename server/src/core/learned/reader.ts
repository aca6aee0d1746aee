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
  /** The code that stands nearest to its threshold or furthest above it: the same one in any letter. None if all are out of the question. */
  readonly code: string | undefined;
  /** By how much it is above (under 0: below), before the letter has its say. */
  readonly margin: number;
  /** Codes of patterns that hit in it, each with what the score leaves above the floor of belief, before the letter has its say. */
  readonly said: readonly Said[];
}

export interface Said {
  readonly code: string;
  readonly margin: number;
}

/** Sentences with fewer tokens than this say too little by themselves. */
export const LEAST_TOKENS = 3;

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
    const said = (codes[at] ?? []).map((code) => ({ code, margin: belief(model, scores, code) }));
    const nearest = to - from < LEAST_TOKENS ? NOTHING : nearestOf(model, scores);
    return { start, end, any: chanceOfAny(scores, model.codes.length), ...nearest, said };
  });
}

const NOTHING = { code: undefined, margin: Number.NEGATIVE_INFINITY };

function nearestOf(
  { codes, thresholds, context }: Model,
  scores: Float64Array,
): Pick<Judged, 'code' | 'margin'> {
  let nearest: Pick<Judged, 'code' | 'margin'> = NOTHING;
  codes.forEach((code, at) => {
    const score = scores[at] as number;
    const margin = context.score * score - (thresholds[at] as number);
    if (score > LEAST_SCORE && margin >= nearest.margin) nearest = { code, margin };
  });
  return nearest;
}

/** How likely it is that a sentence carries any of so many codes, by their scores. */
export function chanceOfAny(scores: ArrayLike<number>, codes: number): number {
  let none = 1;
  for (let at = 0; at < codes; at++) none *= 1 - 1 / (1 + Math.exp(-(scores[at] as number)));
  return 1 - none;
}

/** What the score of a code leaves above its floor; codes that are not scored are always believed. */
function belief({ codes, floors, context }: Model, scores: Float64Array, code: string): number {
  const at = codes.indexOf(code);
  if (at < 0) return Number.POSITIVE_INFINITY;
  return context.score * (scores[at] as number) - (floors[at] as number);
}
