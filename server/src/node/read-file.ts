/** Reads a text file of this machine by its address, for the settings of a folder. */
import { readFile, stat } from 'node:fs/promises';

/** Larger files are not read. */
const MOST_BYTES = 4 * 1024 * 1024;

/** The text of a `file:` address; undefined if there is no such file, or it cannot be read. */
export async function readTextFile(uri: string): Promise<string | undefined> {
  try {
    const url = new URL(uri);
    const found = await stat(url);
    return found.isFile() && found.size <= MOST_BYTES ? await readFile(url, 'utf8') : undefined;
  } catch {
    // No file, no right to read it, no address of a file: all the same to whoever looks for settings.
    return undefined;
  }
}
