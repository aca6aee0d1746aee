import { makeChecker } from './core.mjs';

const checker = makeChecker();

export default function check(text) {
  checker.forget();
  return checker.check(checker.parse(text, 'bench.letter.md')).findings;
}
