// How the time of a fresh check grows with the text: node growth.mjs CORE KIND. Sends time(2n)/time(n) for each step.
import { pathToFileURL } from 'node:url';
import { letterOf, lineOf, tableOf } from './texts.mjs';

const ROUNDS = 15;
const LONGEST = 15_000;

const KINDS = {
  prose: () =>
    [64, 128, 256, 512, 1024].map((kB) => [`${kB} kB`, letterOf({ characters: kB * 1024 })]),
  table: () => [13_500, 27_000].map((rows) => [`${rows} rows`, tableOf(rows)]),
  'one line': () => [100, 200].map((kB) => [`${kB} kB`, lineOf(kB * 1000)]),
};

const [core, kind] = process.argv.slice(2);
const { makeChecker } = await import(pathToFileURL(core).href);
const checker = makeChecker();
process.send(growth(KINDS[kind]()));

/** Sizes take turns, so that what else the machine does meets all of them alike. */
function growth(sizes) {
  const longest = sizes.at(-1)[1].length;
  const times = sizes.map(() => []);
  const end = performance.now() + LONGEST;
  for (let round = 0; round < ROUNDS && (round < 3 || performance.now() < end); round++) {
    // The shorter, the more often: each size reads as much in a round, and clears away as much.
    for (const [at, [, text]] of sizes.entries())
      times[at].push(check(text, Math.round(longest / text.length)));
  }
  // The quickest round: what the others took longer is the compiler's doing, or the machine's, and not the text's.
  const best = times.map((each) => Math.min(...each));
  return sizes.slice(1).map(([to], at) => ({
    kind,
    from: sizes[at][0],
    to,
    ms: best[at + 1],
    ratio: best[at + 1] / best[at],
  }));
}

/** In time of the processor, which says how much work it was even where others work beside it. */
function check(text, turns) {
  const start = process.cpuUsage();
  for (let turn = 0; turn < turns; turn++) {
    checker.forget();
    checker.check(checker.parse(text, 'bench.letter.md'));
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000 / turns;
}
