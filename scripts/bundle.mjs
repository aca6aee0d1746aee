// Bundles for scripts and tests: TypeScript in, a module to import out.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Bundles the given TypeScript, resolved from the root of the project, and imports what it exports. */
export async function bundleAndImport(contents) {
  const folder = mkdtempSync(join(tmpdir(), 'olive-branch-'));
  try {
    const outfile = join(folder, 'bundle.mjs');
    await build({
      stdin: { contents, resolveDir: ROOT, loader: 'ts' },
      outfile,
      bundle: true,
      platform: 'neutral',
      mainFields: ['browser', 'module', 'main'],
      conditions: ['browser'],
      format: 'esm',
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
