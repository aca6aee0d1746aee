/** Reads what the build laid beside the program: the compiled patterns, the model of the learned reader, the translations. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assets } from '../core/check';
import { type BundleFor, isBundle } from '../lsp/l10n';

/** @throws Error if the files are missing: then the build is not whole */
export function readAssets(folder: string): Assets {
  return {
    patterns: readFileSync(join(folder, 'patterns.bin')),
    model: readFileSync(join(folder, 'model.bin')),
  };
}

/** Reads the translation into a language when one is asked for. */
export function bundlesIn(folder: string): BundleFor {
  return (language) => {
    try {
      const text = readFileSync(join(folder, 'l10n', `bundle.l10n.${language}.json`), 'utf8');
      const bundle: unknown = JSON.parse(text);
      return isBundle(bundle) ? bundle : undefined;
    } catch {
      // There is none: English is shown.
      return undefined;
    }
  };
}
