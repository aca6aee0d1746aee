// Neovim's own LSP client on the built server, with the configuration of docs/editors.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationsOf, runEditor, testEditor } from './letter.mjs';

const SCRIPT = join(import.meta.dirname, 'neovim.lua');

testEditor('Neovim', (paths) => {
  const folder = join(paths.home, '.config/nvim');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'init.lua'), configuration(paths));
  return runEditor('nvim', ['--headless', '-n', '-c', `luafile ${SCRIPT}`], paths);
});

/** The guide has two: for versions from 0.11 on, and for those before. */
function configuration(paths) {
  const [from11, before11] = configurationsOf('Neovim');
  const version = runEditor('nvim', ['--version'], paths);
  const [, major, minor] = /NVIM v(\d+)\.(\d+)/.exec(version).map(Number);
  return major > 0 || minor >= 11 ? from11 : before11;
}
