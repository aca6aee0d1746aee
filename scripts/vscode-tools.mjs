// What the tests in a real VS Code need: code-server (the whole of VS Code, from npm), the Node it wants, and a driver for Chromium.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installApart } from './install.mjs';

const STEPS = [['node@24.21.0', 'playwright-core@1.65.1'], ['code-server@4.139.1']];
const BROWSERS = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The Chromium to drive; undefined if there is none on this machine. */
export function findChromium() {
  return BROWSERS.find((path) => path && existsSync(path));
}

/** Installs the tools, with the newer Node that they bring first on the path. Needs a C++ compiler and a few headers. */
export function vscodeTools() {
  return installApart('vscode-tools', STEPS, {
    note: 'Fetching a whole VS Code to test in (about 600 MB, three minutes, once) …',
    env: (folder) => ({
      PATH: `${join(folder, 'node_modules/node/bin')}${delimiter}${process.env.PATH}`,
    }),
  });
}
