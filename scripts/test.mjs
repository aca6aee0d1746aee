// npm test: installs what is missing and runs everything. `--require-vscode` makes the tests in a real VS Code compulsory,
// `--require-editors` those in other editors; without these they are run where this machine can run them, and said to be
// missing where it cannot.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkNode, installPackages } from './install.mjs';

checkNode();
installPackages();
const { ROOT } = await import('./bundle.mjs');

const CANNOT_RUN = 3;
const bin = (path) => join(ROOT, 'node_modules', path);

/** Steps in order; a step that runs tests is counted by its tests, any other as one. One with a flag may be skipped without it. */
const STEPS = [
  ['types', [bin('typescript/bin/tsc'), '-b']],
  ['format and lint', [bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '.']],
  ['build', ['scripts/build.mjs']],
  ['tests', ['scripts/mocha.mjs']],
  ['package', ['scripts/package.mjs']],
  ['tests in Neovim', ['scripts/test-editors.mjs', 'neovim'], '--require-editors'],
  ['tests in Emacs', ['scripts/test-editors.mjs', 'emacs'], '--require-editors'],
  ['tests in a real VS Code', ['scripts/test-vscode.mjs'], '--require-vscode'],
];

let passed = 0;
let failed = 0;
let skipped = 0;
for (const [name, args, flag] of STEPS) {
  console.log(`\n── ${name}`);
  const { code, output } = await run(args);
  const counts = countsIn(output);
  if (code === CANNOT_RUN && flag && !process.argv.includes(flag)) {
    skipped++;
    continue;
  }
  passed += counts.tests > 0 ? counts.passing : code === 0 ? 1 : 0;
  // A step that ended badly has failed, whatever its tests say.
  failed += code === 0 ? counts.failing : Math.max(1, counts.failing);
}
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);

function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (code) => resolve({ code, output }));
  });
}

function countsIn(output) {
  const sum = (pattern) =>
    [...output.matchAll(pattern)].reduce((total, [, number]) => total + Number(number), 0);
  const passing = sum(/^\s*(\d+) passing/gm);
  const failing = sum(/(?:^|, )\s*(\d+) failing/gm);
  return { passing, failing, tests: passing + failing };
}
