// Builds dist/: client and server, each for Node and for the browser, and the command line. `--watch` goes on building.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { context } from 'esbuild';
import { shippedRules } from './build/shipped-rules.mjs';
import { bundleAndImport, ROOT } from './bundle.mjs';

const common = {
  plugins: [shippedRules],
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  sourcemap: false,
  legalComments: 'none',
  charset: 'utf8',
  target: 'es2022',
  // yaml has a build for Node that wants Node; its browser build wants nothing.
  mainFields: ['browser', 'module', 'main'],
  alias: { yaml: join(ROOT, 'node_modules/yaml/browser/index.js') },
  logLevel: 'warning',
};
const node = { ...common, platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };
const web = { ...common, platform: 'browser' };

const BUNDLES = [
  {
    ...node,
    entryPoints: ['client/src/extension.node.ts'],
    outfile: 'dist/client.js',
    // The rest of the client is loaded when a letter opens, by the name that it has here and there.
    external: ['vscode', './desktop'],
    supported: { 'dynamic-import': false },
  },
  {
    ...node,
    entryPoints: ['client/src/desktop.ts'],
    outfile: 'dist/desktop.js',
    external: ['vscode'],
  },
  {
    ...web,
    entryPoints: ['client/src/extension.browser.ts'],
    outfile: 'dist/client.browser.js',
    external: ['vscode'],
    format: 'cjs',
  },
  { ...node, entryPoints: ['server/src/node/programs.ts'], outfile: 'dist/server.js' },
  {
    ...web,
    entryPoints: ['server/src/browser/main.ts'],
    outfile: 'dist/server.browser.js',
    format: 'iife',
  },
];

rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
const watch = process.argv.includes('--watch');
for (const options of BUNDLES) {
  const builder = await context(options);
  if (watch) await builder.watch();
  else {
    await builder.rebuild();
    await builder.dispose();
  }
}

await layAssets();

/** Lays beside the bundles the command line, and what they read when they start: patterns compiled, the learned reader's model, translations. */
async function layAssets() {
  const { RULES, BlockReader, packGraph } = await bundleAndImport(`
    export { RULES } from './server/src/core/rules/index';
    export { BlockReader } from './server/src/core/block-reader';
    export { packGraph } from './server/src/core/match/graph';
  `);
  writeFileSync(join(ROOT, 'dist/patterns.bin'), packGraph(new BlockReader(RULES).compiled));
  const cli = "#!/usr/bin/env node\nrequire('./server.js').runCommandLine();\n";
  writeFileSync(join(ROOT, 'dist/cli.js'), cli, { mode: 0o755 });
  copyFileSync(join(ROOT, 'server/src/core/learned/model.bin'), join(ROOT, 'dist/model.bin'));
  layTranslations();
}

/** What server and client show, in one file for each language: the editor reads it for the client, and the server by itself. */
function layTranslations() {
  mkdirSync(join(ROOT, 'dist/l10n'), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'server/l10n'))) {
    const client = `bundle.l10n.${name}`;
    const read = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
    const texts = { ...read(`server/l10n/${name}`), ...read(`client/l10n/${name}`) };
    writeFileSync(join(ROOT, 'dist/l10n', client), JSON.stringify(texts));
  }
}
