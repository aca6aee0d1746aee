/** Finds the settings file that holds for a letter: the nearest in its folder or above. Reading is a host's affair. */
import { SETTINGS_FILE } from '../letter/is-letter';
import { readSettingsFile, type SettingsFile } from './settings-file';

/** Gives the text of a file by its address; undefined if there is none, or it cannot be read. Rejects never. */
export type ReadFile = (uri: string) => Promise<string | undefined>;

/** Folders deeper than this are not walked to the top. */
const MOST_FOLDERS = 64;

export class FolderFiles {
  private readonly read: ReadFile;
  private readonly codes: ReadonlySet<string>;
  private known = new Map<string, Promise<SettingsFile | undefined>>();

  /** @param codes the codes that a file may name */
  constructor(read: ReadFile, codes: ReadonlySet<string>) {
    this.read = read;
    this.codes = codes;
  }

  /**
   * The nearest settings file beside a document or above it; undefined if there is none.
   * @param roots addresses of folders above which nothing is looked for, if the document lies in one of them
   */
  async nearest(uri: string, roots: readonly string[] = []): Promise<SettingsFile | undefined> {
    for (const folder of foldersAbove(uri, roots)) {
      const file = await this.at(`${folder}/${SETTINGS_FILE}`);
      if (file) return file;
    }
    return undefined;
  }

  /** The settings file at an address, from memory if it was asked for before. */
  at(uri: string): Promise<SettingsFile | undefined> {
    let file = this.known.get(uri);
    if (!file) {
      file = this.read(uri).then((text) =>
        text === undefined ? undefined : readSettingsFile(uri, text, this.codes),
      );
      this.known.set(uri, file);
    }
    return file;
  }

  /** Forgets what was read, so that it is read again. */
  forget(): void {
    this.known = new Map();
  }
}

/** The folders that a document lies in, the nearest first, without the last slash. */
export function foldersAbove(uri: string, roots: readonly string[] = []): string[] {
  const start = /^file:\/\/[^/]*/.exec(uri)?.[0].length;
  if (start === undefined) return [];
  const ends = new Set(
    roots.map((root) => root.replace(/\/+$/, '')).filter((root) => uri.startsWith(`${root}/`)),
  );
  const folders: string[] = [];
  let at = uri.lastIndexOf('/');
  while (at >= start && folders.length < MOST_FOLDERS) {
    const folder = uri.slice(0, at);
    folders.push(folder);
    if (ends.has(folder) || at === start) break;
    at = uri.lastIndexOf('/', at - 1);
  }
  return folders;
}
