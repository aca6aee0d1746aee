// The tests in a real VS Code: inside its extension host (in Node and in a web worker), at its workbench, and in VS Code for the Web.
// Prints "N passing" and "N failing" lines as mocha does. Ends with code 3 if this machine cannot run them.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './bundle.mjs';
import { findChromium, vscodeTools } from './vscode-tools.mjs';
import { stageExtension, vscodeWeb } from './vscode-web.mjs';

const CANNOT_RUN = 3;
const chromium = findChromium();
if (!chromium) cannotRun('there is no Chromium on this machine (set CHROMIUM to its path)');
let tools;
try {
  tools = vscodeTools();
} catch (error) {
  cannotRun(`VS Code could not be installed here: ${error.message}`);
}
process.env.CHROMIUM = chromium;
process.env.VSCODE_DRIVE_HOME = tools;
const { bundleWebTests, report, runTests } = await import('../tests/client/vscode-drive.mjs');

const vsix = join(ROOT, readdirSync(ROOT).find((name) => name.endsWith('.vsix')) ?? 'missing.vsix');
const workspace = join(ROOT, 'tests/client/workspace');
const tests = await bundleTests();
let failed = false;

for (const web of [false, true]) {
  console.log(`\nIn the extension host of VS Code (${web ? 'web worker' : 'Node'})`);
  const result = await runTests({ vsix, workspace, files: [tests], web, project: ROOT });
  report(result);
  failed ||= result.code !== 0;
}

console.log('\nIn VS Code for the Web');
const webPassed = await testWeb();
failed ||= !webPassed;

console.log('\nAt the workbench');
const mocha = spawnSync(
  process.execPath,
  [
    join(ROOT, 'node_modules/mocha/bin/mocha.js'),
    '--timeout',
    '90000',
    '--reporter',
    'spec',
    join(ROOT, 'tests/client/workbench.test.mjs'),
  ],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      VSIX: vsix,
      WORKSPACE: workspace,
      SHOTS: join(ROOT, '.cache/screenshots'),
    },
  },
);
process.exit(failed || mocha.status !== 0 ? 1 : 0);

function cannotRun(why) {
  console.error(`The tests in a real VS Code were not run: ${why}.`);
  process.exit(CANNOT_RUN);
}

async function bundleTests() {
  const outfile = join(ROOT, '.cache/tests-vscode/host.test.cjs');
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['tests/client/host.test.ts'],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
    logLevel: 'error',
  });
  return outfile;
}

/** The same tests in the build that `npm start` opens, with no server side at all. */
async function testWeb() {
  const web = vscodeWeb();
  const extension = stageExtension(ROOT, 'test-web/olive-branch');
  const outfile = join(extension, 'tests.js');
  await bundleWebTests({ files: [tests], outfile, project: ROOT });
  const playwright = web.playwright();
  const launch = playwright.chromium.launch.bind(playwright.chromium);
  playwright.chromium.launch = (options) => launch({ ...options, executablePath: chromium });
  const lines = [];
  const { log } = console;
  const said = { ...console };
  for (const way of ['log', 'info', 'warn', 'error', 'debug']) {
    console[way] = (...args) => lines.push(args.map(String).join(' '));
  }
  try {
    await web.runTests({
      ...web.options,
      browserType: 'chromium',
      extensionDevelopmentPath: extension,
      extensionTestsPath: outfile,
      folderPath: workspace,
      port: 3400,
    });
    return outcome(lines, log);
  } catch (error) {
    log(String(error));
    outcome(lines, log);
    return false;
  } finally {
    Object.assign(console, said);
  }
}

function outcome(lines, log) {
  const marked = lines
    .filter((line) => line.startsWith('@vscode-drive '))
    .map((line) => JSON.parse(line.slice('@vscode-drive '.length)));
  const passes = marked.filter(({ state }) => state === 'passed').length;
  const failures = marked.filter(({ state }) => state === 'failed');
  for (const { title, error } of failures) log(`  FAIL ${title}\n${error}`);
  log(`  ${passes} passing, ${failures.length} failing`);
  if (passes === 0) log(lines.slice(-15).join('\n'));
  return failures.length === 0 && passes > 0;
}
