// npm start: installs what is missing, builds, and opens VS Code on the sample letters with the extension.
// npm start -- [FOLDER] [--web] [--no-open]
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkNode, installPackages } from './install.mjs';

checkNode();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { web: { type: 'boolean' }, 'no-open': { type: 'boolean' } },
});
installPackages();

const { ROOT } = await import('./bundle.mjs');
const letters = resolve(positionals[0] ?? join(ROOT, 'examples/letters'));
if (!existsSync(letters)) {
  console.error(`There is no folder ${letters}.`);
  process.exit(2);
}
console.log('Building …');
await import('./build.mjs');

const { findDesktop, startDesktop } = await import('./start/desktop.mjs');
const command = values.web ? undefined : findDesktop();
if (!command || !startDesktop(command, letters)) {
  if (!values.web) console.log('No desktop VS Code was found, so this opens VS Code for the Web.');
  const { startWeb } = await import('./start/web.mjs');
  await startWeb(letters, { open: !values['no-open'] });
}
