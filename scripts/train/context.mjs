// What the letter adds to the score of a sentence: a few weights, learned from letters whose writers the net has not read.
import { bundleAndImport } from '../bundle.mjs';

const { chanceOfAny, inContext, LEAST_SCORE } = await bundleAndImport(`
  export { inContext } from './server/src/core/learned/in-context';
  export { chanceOfAny, LEAST_SCORE } from './server/src/core/learned/reader';
`);

const NAMES = ['bias', 'any', 'mean', 'previous', 'next'];
const ROUNDS = 30;

/** Sentences one after the other as lists, a list a letter; what is from no letter is a letter by itself. */
function lettersOf(scored) {
  const letters = new Map();
  scored.forEach((example, at) => {
    const name = example.letter ?? at;
    if (letters.has(name)) letters.get(name).push(example);
    else letters.set(name, [example]);
  });
  return [...letters.values()];
}

const anyOf = ({ scores }) => chanceOfAny(scores, scores.length);

const chance = (score) => 1 / (1 + Math.exp(-score));

/** The weights, by logistic regression over all scores that are not out of the question. */
export function contextFor(scored) {
  const unit = (name) => Object.fromEntries(NAMES.map((each) => [each, each === name ? 1 : 0]));
  const rows = lettersOf(scored.filter(({ letter }) => letter)).flatMap((letter) => {
    const any = letter.map(anyOf);
    const parts = NAMES.map((name) => inContext(unit(name), any));
    return letter.flatMap(({ scores, codes, silent }, sentence) =>
      scores.flatMap((score, code) => {
        if (score <= LEAST_SCORE || silent.includes(code)) return [];
        const values = parts.map((part) => part(sentence));
        return [{ values: [...values, score], is: codes.includes(code) }];
      }),
    );
  });
  const weights = [0, 0, 0, 0, 0, 1];
  for (let round = 0; round < ROUNDS; round++) {
    const rate = 0.02 / (1 + round * 0.2);
    // A step that shares no factor with most lengths: neighbours in a letter are far apart in the order.
    for (let turn = 0; turn < rows.length; turn++) {
      const { values, is } = rows[(turn * 7919) % rows.length];
      const sum = values.reduce((total, value, at) => total + value * weights[at], 0);
      const error = chance(sum) - (is ? 1 : 0);
      for (let at = 0; at < weights.length; at++) weights[at] -= rate * error * values[at];
    }
  }
  return Object.fromEntries(
    [...NAMES, 'score'].map((name, at) => [name, Number(weights[at].toFixed(4))]),
  );
}

/** The same examples with their scores as the letter makes them. */
export function scoresInContext(scored, weights) {
  return lettersOf(scored).flatMap((letter) => {
    const added = inContext(weights, letter.map(anyOf));
    return letter.map((example, sentence) => ({
      ...example,
      scores: example.scores.map((score) =>
        score > LEAST_SCORE ? weights.score * score + added(sentence) : Number.NEGATIVE_INFINITY,
      ),
    }));
  });
}
