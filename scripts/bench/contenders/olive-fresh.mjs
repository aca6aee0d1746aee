import { Checker, RULES } from './core.mjs';

const checker = new Checker(RULES);

export default function check(text) {
  checker.forget();
  return checker.check(checker.parse(text, 'bench.letter.md')).findings;
}
