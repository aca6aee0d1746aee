// Builds dist/: client and server, each for Node and for the browser, and the command line. `--watch` goes on building.
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { context } from 'esbuild';
import { bundleAndImport, ROOT } from './bundle.mjs';

/** A rule's examples are for its tests and its page: what is shipped goes without. */
const withoutExamples = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /core[\\/]rules[\\/][\w-]+\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replace(
        /\n {2}examples: \{[\s\S]*?\n {2}\},\n/,
        '\n  examples: { bad: [], good: [] },\n',
      );
      return { contents, loader: 'ts' };
    });
  },
};

const common = {
  plugins: [withoutExamples],
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
    external: ['vscode'],
  },
  {
    ...web,
    entryPoints: ['client/src/extension.browser.ts'],
    outfile: 'dist/client.browser.js',
    external: ['vscode'],
    format: 'cjs',
  },
  { ...node, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server.js' },
  {
    ...web,
    entryPoints: ['server/src/browser/main.ts'],
    outfile: 'dist/server.browser.js',
    format: 'iife',
  },
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
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

/** Lays beside the bundles what they read when they start: the patterns compiled, and the model of the learned reader. */
async function layAssets() {
  const { RULES, BlockReader } = await bundleAndImport(`
    export { RULES } from './server/src/core/rules/index';
    export { BlockReader } from './server/src/core/block-reader';
  `);
  writeFileSync(join(ROOT, 'dist/patterns.json'), JSON.stringify(new BlockReader(RULES).dump()));
  copyFileSync(join(ROOT, 'server/src/core/learned/model.bin'), join(ROOT, 'dist/model.bin'));
}
