// From which score on each code is raised: set on letters whose writers the net has not read, for precision first.
import { bundleAndImport } from '../bundle.mjs';
import { LEAST_TOKENS } from './dataset.mjs';

const { CARE_CODES } = await bundleAndImport(
  `export { CARE_CODES } from './server/src/core/precedence';`,
);

/** A wrong finding weighs as much as this many missed ones. */
const PRICE = 2;
/** Added to every threshold: as low as the floors of `dev` bear (tests/corpus). */
const SHIFT = -0.05;
/** Codes with fewer marks than this lean on what holds for all codes together. */
const FEW = 40;
/** Care codes are raised sooner: there a miss is worse. */
const CARE = new Set(['self-harm', 'threat']);
/** The log odds, in its letter, from which a pattern is doubted. */
const DOUBT = -1.5;
/** Lower than any score. */
const NONE = -99;

/**
 * @param scored examples with `scores` in their letters from a net that has not seen their writers
 * @returns a threshold (log odds) for each code
 */
export function thresholdsFor(scored, codes) {
  const common = best(
    codes.flatMap((_, code) => candidates(scored, code)),
    PRICE,
  );
  return codes.map((name, code) => {
    const own = candidates(scored, code);
    const marks = own.filter(({ isRight }) => isRight).length;
    const threshold = best(own, CARE.has(name) ? PRICE / 2 : PRICE);
    const weight = marks / (marks + FEW);
    return SHIFT + weight * threshold + (1 - weight) * common;
  });
}

/**
 * For each code, the score below which a pattern's word for it is not taken. On writers left out any limit from -1.5 to 0 did as
 * well as another, and a low one spares what people wrote. What patterns say of care is always taken.
 */
export function floorsFor(codes) {
  return codes.map((name) => (CARE_CODES.has(name) ? NONE : DOUBT));
}

/** Scores of a code where it is the strongest of its sentence and no pattern has said it. */
function candidates(scored, code) {
  return scored.flatMap(({ scores, codes, silent, patterns, words }) => {
    if (patterns.includes(code) || silent.includes(code) || words < LEAST_TOKENS) return [];
    if (scores[code] === Number.NEGATIVE_INFINITY) return [];
    return [{ score: scores[code], isRight: codes.includes(code) }];
  });
}

/** The threshold with the most found, less the price of the wrong; between two neighbouring scores. */
function best(list, price) {
  const ordered = [...list].sort((a, b) => b.score - a.score);
  let gain = 0;
  let most = 0;
  let threshold = ordered[0] ? ordered[0].score + 0.5 : 0;
  ordered.forEach(({ score, isRight }, at) => {
    gain += isRight ? 1 : -price;
    if (gain <= most) return;
    most = gain;
    threshold = (score + (ordered[at + 1]?.score ?? score - 0.5)) / 2;
  });
  return Math.min(3, Math.max(-2.5, threshold));
}
