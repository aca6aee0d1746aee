// What is printed: the figures side by side, and how they stand to the budgets.

/** The rows of the table; each has a cell for each text: figures, or `{ failed }`. */
export function printTable(rows, columns) {
  const lines = [
    ['p50 / p95 in ms', ...columns, 'load + first', 'memory'],
    ...rows.map(({ name, cells }) => [
      name,
      ...columns.map((at) => cell(cells[at])),
      ...once(cells[columns[0]]),
    ]),
  ];
  lines.push(...inProcessorTime(rows, columns));
  print(lines);
  for (const { name, cells } of rows) {
    const reasons = new Set(columns.map((at) => cells[at].failed).filter(Boolean));
    for (const reason of reasons) console.log(`${name}: ${reason}`);
  }
}

export function printGrowth(growth) {
  console.log('\nGrowth of a fresh check: time(2n) / time(n)');
  print(
    growth.map(({ kind, from, to, ms, ratio, failed }) => [
      failed ? `  ${kind}` : `  ${kind}, ${from} to ${to}`,
      failed ?? ratio.toFixed(2),
      failed ? '' : `${time(ms)} ms`,
    ]),
  );
}

export function printServer({ start, memory, help: { actions, hovers } }) {
  const pair = ({ p50, p95 }) => `${time(p50)} / ${time(p95)} ms`;
  console.log(
    `\nIn 9,000 words over LSP, p50 / p95: code actions ${pair(actions)}, hovers ${pair(hovers)}`,
  );
  console.log(
    `\nServer start to first diagnostics: ${time(start.p50)} / ${time(start.p95)} ms (a server that does nothing: ${time(start.empty)} ms; Node alone starts and ends in ${time(start.bareNode)} ms)`,
  );
  console.log(
    memory
      ? `Memory of the server after one letter: ${memory.server.toFixed(1)} MB, ${memory.over.toFixed(1)} MB over bare Node (${memory.bareNode.toFixed(1)} MB; a server that does nothing: ${memory.empty.toFixed(1)} MB)`
      : 'Memory of the server: not measured, this system has no /proc',
  );
}

/** @param found what `judge` makes of the figures */
export function printBudgets(found) {
  console.log('\nBudgets');
  print(
    found.map(({ name, budget, unit, value, pass }) => [
      `  ${name}`,
      `${budget} ${unit}`.trim(),
      !Number.isFinite(value) ? '-' : `${value.toFixed(2)} ${unit}`.trim(),
      !Number.isFinite(value) ? 'not measured' : pass ? 'pass' : 'MISS',
    ]),
  );
}

export function judge({ rows, growth, start, memory, help }) {
  const [fresh, , lsp] = rows.map(({ cells }) => cells);
  const worst = Math.max(...growth.map(({ ratio }) => ratio));
  return [
    ['350 words, fresh, p50', 1, 'ms', fresh['350 words'].p50],
    ['9,000 words, fresh, p50', 15, 'ms', fresh['9,000 words'].p50],
    ['keystroke in 9,000 words over LSP, p50', 2, 'ms', lsp['9,000 words'].p50],
    ['keystroke in 9,000 words over LSP, p95', 8, 'ms', lsp['9,000 words'].p95],
    ['code actions in 9,000 words over LSP, p95', 5, 'ms', help.actions.p95],
    ['hovers in 9,000 words over LSP, p95', 5, 'ms', help.hovers.p95],
    ['growth, at worst', 2.3, '', worst],
    ['start to first diagnostics, p50', 150, 'ms', start.p50],
    ['memory over bare Node', 15, 'MB', memory?.over],
  ].map(([name, budget, unit, value]) => ({ name, budget, unit, value, pass: value <= budget }));
}

/** Two rows that stay true on a busy machine: what a fresh check costs, and how many times that write-good costs. */
function inProcessorTime(rows, columns) {
  const of = (wanted) => rows.find(({ name }) => name === wanted)?.cells;
  const [own, theirs] = [of('Olive Branch, fresh'), of('write-good')];
  const costs = columns.map((text) => own[text].processor);
  const ratios = columns.map((text, at) => theirs?.[text].processor / costs[at]);
  const row = (name, figures, unit) => [
    name,
    ...figures.map((figure) => (Number.isFinite(figure) ? `${time(figure)}${unit}` : '-')),
    '',
    '',
  ];
  return [
    row('Olive Branch, fresh, processor time', costs, ''),
    ...(theirs ? [row('write-good ÷ that, processor time', ratios, ' ×')] : []),
  ];
}

function cell({ p50, p95, runs, failed, late }) {
  if (failed) return late ? `over ${late / 1_000} s` : 'failed';
  return runs === 1 ? `${time(p50)} once` : `${time(p50)} / ${time(p95)}`;
}

/** What it takes to load a library and check its first letter, and how large the process is then. */
function once({ first, rss }) {
  return [first ? `${time(first)} ms` : '', rss ? `${rss.toFixed(0)} MB` : ''];
}

function time(ms) {
  return ms.toFixed(ms < 9.995 ? 2 : ms < 99.95 ? 1 : 0);
}

function print(lines) {
  const widths = lines[0].map((_, at) => Math.max(...lines.map((line) => line[at].length)));
  for (const line of lines) {
    const cells = line.map((text, at) =>
      at ? text.padStart(widths[at]) : text.padEnd(widths[at]),
    );
    console.log(cells.join('   ').trimEnd());
  }
}
