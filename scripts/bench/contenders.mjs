// Who is measured: Olive Branch, and the libraries that read prose for others. Each gets a folder of its own under .cache/bench/.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../bundle.mjs';
import { installApart } from '../install.mjs';

export const CACHE = join(ROOT, '.cache/bench');
export const CORE = join(CACHE, 'olive-branch/core.mjs');
export const EMPTY_SERVER = join(CACHE, 'empty-server.js');

export const OWN = [
  { name: 'Olive Branch, fresh', file: 'olive-fresh', folder: 'olive-branch' },
  { name: 'Olive Branch, keystroke', file: 'olive-keystroke', folder: 'olive-branch' },
];

/** Versions are exact, so that a figure can be had again. */
export const RIVALS = [
  { name: 'write-good', packages: { 'write-good': '1.0.8' } },
  { name: 'alex', packages: { alex: '11.0.1' } },
  {
    name: 'textlint + write-good',
    file: 'textlint',
    packages: {
      '@textlint/kernel': '15.8.0',
      '@textlint/textlint-plugin-markdown': '15.8.0',
      'textlint-rule-write-good': '2.0.0',
    },
  },
  {
    name: 'remark + 5 retext plugins',
    file: 'retext',
    packages: {
      unified: '11.0.5',
      vfile: '6.0.3',
      'remark-parse': '11.0.0',
      'remark-frontmatter': '5.0.0',
      'remark-retext': '6.0.1',
      'retext-english': '5.0.0',
      'retext-equality': '7.1.0',
      'retext-intensify': '7.0.0',
      'retext-passive': '5.0.0',
      'retext-repeated-words': '5.0.0',
      'retext-simplify': '8.0.0',
    },
  },
  { name: 'harper.js', file: 'harper', packages: { 'harper.js': '2.10.0' } },
];

/** Bundles the core once, so that all figures of a run are of the same rules: a checker as the server makes it. */
export async function bundleCore() {
  await build({
    stdin: {
      contents: `import { Checker } from './server/src/core/check';
        import { RULES } from './server/src/core/rules';
        import { readAssets } from './server/src/node/assets';
        const assets = ${JSON.stringify(join(ROOT, 'dist'))};
        export const makeChecker = () => new Checker(RULES, readAssets(assets));`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    outfile: CORE,
    bundle: true,
    platform: 'neutral',
    mainFields: ['browser', 'module', 'main'],
    conditions: ['browser'],
    format: 'esm',
    external: ['node:*'],
    logLevel: 'error',
  });
}

/** A server of the same library that reads nothing and finds nothing: what any server in Node costs before it does its work. */
export async function bundleEmptyServer() {
  await build({
    stdin: {
      contents: `import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
        const connection = createConnection(ProposedFeatures.all);
        const diagnosticProvider = { interFileDependencies: false, workspaceDiagnostics: false };
        connection.onInitialize(() => ({ capabilities: { textDocumentSync: 2, diagnosticProvider } }));
        connection.languages.diagnostics.on(() => ({ kind: 'full', items: [] }));
        connection.listen();`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    outfile: EMPTY_SERVER,
    bundle: true,
    minify: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    format: 'cjs',
    logLevel: 'error',
  });
}

/**
 * Puts the module that runs a contender beside the packages it imports, which are installed first if need be.
 * @returns the module's path
 * @throws Error if npm fails
 */
export function settle({ name, file = name, folder = file, packages }) {
  if (packages) install(folder, packages);
  const module = join(CACHE, folder, `${file}.mjs`);
  copyFileSync(join(ROOT, `scripts/bench/contenders/${file}.mjs`), module);
  return module;
}

function install(folder, packages) {
  const wanted = Object.entries(packages).map(([id, version]) => `${id}@${version}`);
  installApart(`bench/${folder}`, [wanted], {
    note: `Installing into .cache/bench/${folder}, without its scripts: ${wanted.join(' ')}`,
    env: () => ({ npm_config_ignore_scripts: 'true', npm_config_save: 'false' }),
  });
}
