// The built server in an editor that is not VS Code, without a screen: node scripts/test-editors.mjs neovim|emacs
// Ends with code 3 if that editor is not on this machine.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './bundle.mjs';

const CANNOT_RUN = 3;
/** By editor: a command that succeeds where it can be tested, and what is missing where it does not. */
const EDITORS = {
  neovim: {
    probe: ['nvim', '--version'],
    needs: 'Neovim',
  },
  emacs: {
    probe: ['emacs', '--batch', '-f', 'package-activate-all', '-l', 'eglot', '-l', 'markdown-mode'],
    needs: 'Emacs with Eglot and markdown-mode',
  },
};

const editor = process.argv[2];
const { probe, needs } = EDITORS[editor];
const [command, ...args] = probe;
if (spawnSync(command, args, { stdio: 'ignore' }).status !== 0) {
  console.error(`These tests were not run: there is no ${needs} on this machine.`);
  process.exit(CANNOT_RUN);
}
const mocha = join(ROOT, 'node_modules/mocha/bin/mocha.js');
const tests = `tests/editors/${editor}.test.mjs`;
const { status } = spawnSync(process.execPath, [mocha, '--reporter', 'spec', tests], {
  cwd: ROOT,
  stdio: 'inherit',
});
// Mocha ends with the number of failures, and three of them are not the same as an editor that is missing.
process.exit(status === 0 ? 0 : 1);
