// Bundles the tests that need no editor and runs them with mocha: node scripts/mocha.mjs [FILE…] [mocha's own options]
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './bundle.mjs';

const outdir = join(ROOT, '.cache/tests');
const files = process.argv.slice(2).filter((argument) => argument.endsWith('.ts'));
const options = process.argv.slice(2).filter((argument) => !argument.endsWith('.ts'));
rmSync(outdir, { recursive: true, force: true });
await build({
  absWorkingDir: ROOT,
  entryPoints: files.length > 0 ? files : testFiles(),
  outdir,
  outbase: 'tests',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  alias: { yaml: join(ROOT, 'node_modules/yaml/browser/index.js') },
  external: ['esbuild'],
  sourcemap: 'inline',
  define: { 'import.meta.url': 'undefined' },
  logLevel: 'error',
});
const mocha = join(ROOT, 'node_modules/mocha/bin/mocha.js');
const args = [
  '--enable-source-maps',
  mocha,
  '--recursive',
  '--extension',
  'cjs',
  outdir,
  ...options,
];
process.exit(spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1);

/** All test files but those that run inside an editor. */
function testFiles() {
  return readdirSync(join(ROOT, 'tests'), { recursive: true })
    .map((file) => `tests/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && !file.startsWith('tests/client/'));
}
