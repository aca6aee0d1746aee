/** Reads what the build laid beside the program: the compiled patterns and the model of the learned reader. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assets } from '../core/check';

/** @throws Error if the files are missing: then the build is not whole */
export function readAssets(folder: string): Assets {
  return {
    patterns: readFileSync(join(folder, 'patterns.bin')),
    model: readFileSync(join(folder, 'model.bin')),
  };
}
