// npm run reading -- [FOLDER…] [--misses] [--false] [--record]
// How well letters are read, code by code, beside the recorded floors; and how silent the checks are on ordinary prose.
// Without folders: the sets in tests/corpus. --record raises the floors to what is measured (never lowers them).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleAndImport, ROOT } from './bundle.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, false: { type: 'boolean' }, record: { type: 'boolean' } },
});
const { CARE_CODES, Checker, RULES, LETTER_CODES, measure, total } = await bundleAndImport(`
  export { CARE_CODES } from './server/src/core/precedence';
  export { Checker } from './server/src/core/check';
  export { RULES } from './server/src/core/rules/index';
  export { LETTER_CODES, measure, total } from './tests/corpus/measure';
`);
const CORPUS = join(ROOT, 'tests/corpus');
const FLOORS = join(CORPUS, 'floors.json');
/** Said in any letter, ordinary ones too, and no fault there. */
const BESIDE = new Set(['promise', 'rambling', 'shouting']);

const checker = new Checker(RULES, {
  patterns: readFileSync(join(ROOT, 'dist/patterns.bin')),
  model: readFileSync(join(ROOT, 'dist/model.bin')),
});
const find = (text) => checker.check(checker.parse(text, 'draft.letter.md')).findings;
const floors = JSON.parse(readFileSync(FLOORS, 'utf8'));

const folders = positionals.length > 0 ? positionals : setsIn(CORPUS);
for (const folder of folders) report(folder);
reportOrdinary(join(ROOT, 'tests/ordinary'));
if (values.record) writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);

function setsIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();
}

function report(folder) {
  const name = basename(folder);
  const letters = readdirSync(folder)
    .filter((file) => file.endsWith('.letter.md'))
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
  const { byCode, misses, falseAlarms } = measure(letters, find);
  console.log(
    `\n${name}: ${letters.length} letters\n${'code'.padEnd(22)}recall            precision         floors`,
  );
  for (const code of [...byCode.keys()].sort()) row(name, code, byCode.get(code));
  row(
    name,
    'span codes',
    total(byCode, (code) => !LETTER_CODES.has(code)),
  );
  row(
    name,
    'letter codes',
    total(byCode, (code) => LETTER_CODES.has(code)),
  );
  if (values.misses) list('missed', misses);
  if (values.false) list('raised without cause', falseAlarms);
}

function row(set, code, { marks, found, raised, right }) {
  const floor = floors[set]?.[code];
  const isTotal = code.includes(' ');
  if (values.record && isTotal)
    raise(set, code, { recall: share(found, marks), precision: share(right, raised) });
  const figures = `${text(found, marks).padEnd(18)}${text(right, raised).padEnd(18)}`;
  console.log(`${code.padEnd(22)}${figures}${floor ? `${floor.recall} / ${floor.precision}` : ''}`);
}

function raise(set, code, { recall, precision }) {
  floors[set] ??= {};
  const floor = floors[set][code] ?? { recall: 0, precision: 0 };
  floors[set][code] = {
    recall: Math.max(floor.recall, recall),
    precision: Math.max(floor.precision, precision),
  };
}

/** Rounded down, so that a floor is never above what was measured. */
function share(part, whole) {
  return whole === 0 ? 0 : Math.floor((1000 * part) / whole) / 1000;
}

function text(part, whole) {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(0)}% (${part}/${whole})`;
}

function list(title, slips) {
  console.log(`\n${title}`);
  for (const { code, where, words } of slips)
    console.log(`  ${code.padEnd(22)} ${where}: ${words.replace(/\s+/g, ' ').slice(0, 160)}`);
}

/** Findings in 10,000 words of ordinary prose, taken as letters; nothing of it is read in training. */
function reportOrdinary(folder) {
  let words = 0;
  const counts = new Map();
  for (const file of readdirSync(folder).filter((each) => /^\d.*\.md$/.test(each))) {
    const letter = checker.parse(
      `---\nto: Sam\n---\n\n${readFileSync(join(folder, file), 'utf8')}`,
      file,
    );
    words += letter.words;
    for (const { code, start, end } of checker.check(letter).findings) {
      if (LETTER_CODES.has(code)) continue;
      counts.set(code, (counts.get(code) ?? 0) + 1);
      if (values.false && !BESIDE.has(code))
        console.log(
          `  ${code.padEnd(22)} ${file}: ${letter.text.slice(start, end).replace(/\s+/g, ' ')}`,
        );
    }
  }
  const all = [...counts]
    .filter(([code]) => !BESIDE.has(code))
    .reduce((sum, [, count]) => sum + count, 0);
  const care = [...CARE_CODES].reduce((sum, code) => sum + (counts.get(code) ?? 0), 0);
  const rate = (count) => ((count * 10_000) / words).toFixed(1);
  console.log(
    `\nordinary prose: ${words} words; in 10,000 words ${rate(all)} findings, ${rate(care)} of the care codes`,
  );
  console.log(
    `  ${[...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([code, count]) => `${code} ${count}`)
      .join(', ')}`,
  );
}
