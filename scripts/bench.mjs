// Measures Olive Branch beside other readers of prose, on the same texts in the same run: npm run bench [-- --no-rivals --json FILE]
// It measures and does not judge: a budget that is missed is said, and does not fail.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  bundleCore,
  bundleEmptyServer,
  CACHE,
  CORE,
  OWN,
  RIVALS,
  settle,
} from './bench/contenders.mjs';
import {
  measureHelp,
  measureKeystrokes,
  measureMemory,
  measureStart,
  SERVER,
} from './bench/lsp.mjs';
import { inProcess } from './bench/measure.mjs';
import { judge, printBudgets, printGrowth, printServer, printTable } from './bench/table.mjs';
import { countWords, TEXTS } from './bench/texts.mjs';
import { ROOT } from './bundle.mjs';

const { values: options } = parseArgs({
  options: { 'no-rivals': { type: 'boolean' }, json: { type: 'string' } },
});
const columns = Object.keys(TEXTS);

buildServer();
await bundleCore();
await bundleEmptyServer();
const texts = Object.fromEntries(columns.map((name) => [name, TEXTS[name]()]));
for (const name of columns) writeFileSync(fileOf(name), texts[name]);
const machine = describe();
const rows = [
  ...OWN.map(library),
  {
    name: 'Olive Branch, keystroke over LSP',
    cells: {},
    measure: (text) => measureKeystrokes(texts[text]),
  },
  ...(options['no-rivals'] ? [] : RIVALS.map(library)),
];
// Text by text, so that figures that stand in one column were taken close together.
for (const text of columns) {
  for (const { name, cells, measure } of rows) {
    progress(`${name}, ${text} …`);
    cells[text] = await measure(text);
  }
}
const growth = [];
for (const kind of ['prose', 'table', 'one line']) {
  progress(`growth, ${kind} …`);
  const steps = await inProcess(script('growth'), [CORE, kind]);
  growth.push(...(steps.failed ? [{ kind, failed: steps.failed }] : steps));
}
progress('the server …');
const letter = texts['350 words'];
const server = { start: await measureStart(letter), memory: await measureMemory(letter) };
progress('');
const help = await measureHelp(texts['9,000 words']);
const figures = { machine, rows, growth, help, ...server };
const budgets = judge(figures);

printTable(rows, columns);
printGrowth(growth);
printServer({ ...server, help });
printBudgets(budgets);
if (options.json)
  writeFileSync(options.json, `${JSON.stringify({ ...figures, budgets }, null, 2)}\n`);

/** A row of the table that is measured in process: in one of its own for each text. */
function library(contender) {
  const { name } = contender;
  try {
    const module = settle(contender);
    return {
      name,
      cells: {},
      measure: (text) => inProcess(script('worker'), [module, fileOf(text)]),
    };
  } catch (error) {
    return { name, cells: {}, measure: () => ({ failed: error.message }) };
  }
}

/** Builds dist/ where it is missing, and says so where it is older than what it is made from. */
function buildServer() {
  if (!existsSync(SERVER)) {
    console.log('Building dist/');
    const build = spawnSync(process.execPath, [join(ROOT, 'scripts/build.mjs')], {
      stdio: 'inherit',
    });
    if (build.status !== 0) throw new Error('dist/ could not be built.');
  }
  const sources = readdirSync(join(ROOT, 'server/src'), { recursive: true });
  const newest = Math.max(...sources.map((name) => changed(join(ROOT, 'server/src', name))));
  if (newest > changed(SERVER))
    console.log(
      'dist/ is older than its sources, and so is what is measured over LSP: npm run build',
    );
}

function describe() {
  const cpu = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
  const sizes = columns.map((name) => ({
    name,
    words: countWords(texts[name]),
    characters: texts[name].length,
  }));
  console.log(`Node ${process.version}, ${cpu}, load ${loadavg()[0].toFixed(1)}`);
  for (const { name, words, characters } of sizes)
    console.log(`${name}: ${words} words, ${characters} characters`);
  console.log();
  return { node: process.version, cpu, load: loadavg(), sizes, at: new Date().toISOString() };
}

/** Where a text lies for the workers, who need not make it. */
function fileOf(text) {
  return join(CACHE, `${text}.letter.md`);
}

/** On a terminal, what is being measured now. */
function progress(line) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`);
}

function script(name) {
  return join(ROOT, 'scripts/bench', `${name}.mjs`);
}

function changed(file) {
  return statSync(file).mtimeMs;
}
