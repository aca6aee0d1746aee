// npm run train: trains the learned reader from the labelled text in server/training and writes server/src/core/learned/model.bin.
// The same text makes the same bytes. Takes some minutes; docs/reading.md says how it works.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { checkNode, installPackages } from './install.mjs';

checkNode();
installPackages();
const { CODES, GROUPS, LEAST_TOKENS, readExamples } = await import('./train/dataset.mjs');
const { rowsOf, score, train } = await import('./train/net.mjs');

const FOLDS = 4;
/** Letters by writers that the patterns were not made from: thresholds are set on these alone. */
const isUnseen = (group) =>
  group === 'ordinary' || /^blind-/.test(group) || Number(/^letters-(\d+)$/.exec(group)?.[1]) >= 14;

const examples = readExamples();

if (isMainThread) await main();
else parentPort.postMessage(fold(workerData));

async function main() {
  const { floorsFor, thresholdsFor } = await import('./train/thresholds.mjs');
  const { contextFor, scoresInContext } = await import('./train/context.mjs');
  const { pack } = await import('./train/pack.mjs');
  const { ROOT } = await import('./bundle.mjs');
  console.log(
    `${examples.length} sentences; training ${FOLDS} nets, each on all writers but some …`,
  );
  const scored = [];
  for (let first = 0; first < FOLDS; first += 2) {
    scored.push(...(await Promise.all([first, first + 1].map(inWorker))).flat());
  }
  const context = contextFor(scored);
  const weighed = scoresInContext(scored, context);
  const limits = {
    context,
    thresholds: thresholdsFor(weighed, CODES),
    floors: floorsFor(CODES),
  };
  tellOf(weighed, limits);
  console.log('Training the net on all …');
  const bytes = pack(train(examples, CODES), limits, GROUPS);
  writeFileSync(join(ROOT, 'server/src/core/learned/model.bin'), bytes);
  console.log(`Wrote a model of ${Math.round(bytes.length / 1000)} kB.`);
}

/** The writers of a fold, in turn. */
function foldOf(group) {
  if (group === 'ordinary') return 0;
  return Number(/\d+/.exec(group)?.[0]) % FOLDS;
}

/** Scores of the examples of a fold, by a net that has not read their writers. */
function fold(number) {
  const isHeldOut = ({ group }) => isUnseen(group) && foldOf(group) === number;
  const net = train(
    examples.filter((example) => !isHeldOut(example)),
    CODES,
  );
  return examples.filter(isHeldOut).map((example) => {
    score(net, rowsOf(net.vocabulary, example.features));
    const { group, letter, codes, silent, patterns, words } = example;
    return { group, letter, codes, silent, patterns, words, scores: [...net.scores] };
  });
}

function inWorker(number) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: number });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** How well the held-out sentences are read, with patterns, for each writer. */
function tellOf(scored, limits) {
  const groups = [...new Set(scored.map(({ group }) => group))].sort();
  for (const group of [...groups, undefined]) {
    const tally = { marks: 0, found: 0, raised: 0, right: 0 };
    for (const example of scored.filter((each) => group === undefined || each.group === group))
      count(tally, example, limits);
    const share = (a, b) => (b === 0 ? '  - ' : `${((100 * a) / b).toFixed(1)}%`);
    console.log(
      `  ${(group ?? 'all of them').padEnd(12)} precision ${share(tally.right, tally.raised)}, recall ${share(tally.found, tally.marks)} of ${tally.marks}`,
    );
  }
}

function count(tally, { codes, silent, patterns, scores, words }, { thresholds, floors }) {
  const raised = new Set(patterns.filter((code) => scores[code] >= floors[code]));
  const margins = scores.map((value, code) => value - thresholds[code]);
  const strongest = margins.indexOf(Math.max(...margins));
  if (words >= LEAST_TOKENS && margins[strongest] >= 0) raised.add(strongest);
  tally.marks += codes.length;
  tally.found += codes.filter((code) => raised.has(code)).length;
  const counted = [...raised].filter((code) => !silent.includes(code));
  tally.raised += counted.length;
  tally.right += counted.filter((code) => codes.includes(code)).length;
}
