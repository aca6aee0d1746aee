// The built server in other editors than VS Code, run without a screen: node scripts/test-editors.mjs neovim|emacs
// Ends with code 3 if the editor is not on this machine.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './bundle.mjs';

const CANNOT_RUN = 3;
/** By editor: a command that succeeds where it can be tested, and what to say where it does not. */
const EDITORS = {
  neovim: {
    probe: ['nvim', '--version'],
    missing: 'Neovim is not on this machine',
  },
  emacs: {
    probe: ['emacs', '--batch', '-f', 'package-activate-all', '-l', 'eglot', '-l', 'markdown-mode'],
    missing: 'Emacs with Eglot and markdown-mode is not on this machine',
  },
};

const [name] = process.argv.slice(2);
const { probe, missing } = EDITORS[name];
const [command, ...args] = probe;
if (spawnSync(command, args, { stdio: 'ignore' }).status !== 0) {
  console.error(`The tests in ${name} were not run: ${missing}.`);
  process.exit(CANNOT_RUN);
}
const mocha = join(ROOT, 'node_modules/mocha/bin/mocha.js');
const { status } = spawnSync(process.execPath, [mocha, `tests/editors/${name}.test.mjs`], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exit(status ?? 1);
