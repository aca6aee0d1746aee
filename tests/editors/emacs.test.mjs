// Emacs's Eglot on the built server, with the configuration of docs/editors.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationsOf, runEditor, testEditor } from './letter.mjs';

const SCRIPT = join(import.meta.dirname, 'emacs.el');

testEditor('Emacs', (paths) => {
  const init = join(paths.home, 'init.el');
  writeFileSync(init, configurationsOf('Emacs')[0]);
  // A batch Emacs looks for neither packages nor an init file by itself.
  const args = ['--batch', '-f', 'package-activate-all', '-l', init, '-l', SCRIPT];
  return runEditor('emacs', args, paths);
});
