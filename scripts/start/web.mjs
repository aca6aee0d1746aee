// Opens VS Code for the Web on a folder of letters, served from this machine to this machine.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT } from '../bundle.mjs';
import { stageExtension, vscodeWeb } from '../vscode-web.mjs';
import { openInBrowser } from './browser.mjs';
import { serveFiles } from './files-server.mjs';

const FIRST_PORT = 3110;

/** Serves until Ctrl+C. @param letters the folder to open; what is saved there is saved on disk */
export async function startWeb(letters, { open = true } = {}) {
  const web = vscodeWeb();
  const files = await serveFiles(letters);
  const port = await freePort(FIRST_PORT);
  const served = await quietly(() =>
    web.open({
      ...web.options,
      browserType: 'none',
      host: 'localhost',
      port,
      extensionPaths: [stageExtension(ROOT, 'start/olive-branch'), stageFiles(files.address)],
      folderUri: 'vscode-test-web://letters/',
    }),
  );
  hideRequests();
  const address = `http://localhost:${port}`;
  console.log(`
VS Code with Olive Branch is at  ${address}
It shows the letters in          ${letters}
What you save there is kept in that folder. Nothing leaves this machine. Ctrl+C ends it.`);
  if (open && !(await openInBrowser(address))) console.log('Open that address in a browser.');
  const end = () => {
    served.dispose();
    files.server.closeAllConnections();
    files.server.close();
    console.log('\nEnded. Your letters are where you saved them.');
    process.exit(0);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

/** The extension that shows the served folder, with the address of this run in it. */
function stageFiles(address) {
  const folder = join(ROOT, '.cache/start/files');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const source = readFileSync(join(ROOT, 'scripts/start/files-extension.js'), 'utf8');
  writeFileSync(join(folder, 'main.js'), `const ADDRESS = ${JSON.stringify(address)};\n${source}`);
  const manifest = {
    name: 'letters-on-disk',
    displayName: 'Letters on disk',
    publisher: 'olive-branch',
    version: '0.0.1',
    engines: { vscode: '^1.91.0' },
    browser: './main.js',
    activationEvents: ['onFileSystem:vscode-test-web'],
    capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
    contributes: {
      configurationDefaults: {
        'workbench.startupEditor': 'none',
        'security.workspace.trust.enabled': false,
        'telemetry.telemetryLevel': 'off',
        'chat.disableAIFeatures': true,
      },
    },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/** The first free port from one on. */
function freePort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () =>
      port > FIRST_PORT + 200 ? reject(new Error('No port is free.')) : resolve(freePort(port + 1)),
    );
    probe.listen(port, 'localhost', () => probe.close(() => resolve(port)));
  });
}

/** The server also writes a line for each file that VS Code asks for in vain, past the console. */
function hideRequests() {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (chunk, ...rest) =>
    /^\S{0,6}GET \//.test(String(chunk)) || write(chunk, ...rest);
}

/** What serves VS Code talks to the console of its own workings: nobody who writes a letter wants to read that. */
async function quietly(run) {
  const { log } = console;
  console.log = () => {};
  try {
    return await run();
  } finally {
    console.log = log;
  }
}
