import { makeChecker } from './core.mjs';

/** The worker types into the text, where it changes a word of it for the others. */
export const isTyped = true;

const checker = makeChecker();
let letter;

export default function check(text) {
  letter = checker.parse(text, 'bench.letter.md', letter);
  return checker.check(letter).findings;
}
