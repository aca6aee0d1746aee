// Neovim's own LSP client on the built server, with the configuration of docs/editors.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationsOf, runEditor, testEditor } from './letter.mjs';

const SCRIPT = join(import.meta.dirname, 'neovim.lua');

testEditor('Neovim', (paths) => {
  const init = join(paths.home, 'init.lua');
  writeFileSync(init, configurationFor(runEditor('nvim', ['--version'], paths)));
  return runEditor('nvim', ['--headless', '-n', '-u', init, '-c', `luafile ${SCRIPT}`], paths);
});

/** The guide has two: for versions from 0.11 on, and for those before. */
function configurationFor(version) {
  const [from11, before11] = configurationsOf('Neovim');
  const [, major, minor] = /NVIM v(\d+)\.(\d+)/.exec(version).map(Number);
  return major > 0 || minor >= 11 ? from11 : before11;
}
