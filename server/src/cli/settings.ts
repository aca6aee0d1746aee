/** The settings that hold for a letter on the command line: those of its folder over the defaults. There is no editor here. */
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { FolderFiles } from '../core/config/folder-files';
import type { SettingsFile } from '../core/config/settings-file';
import { type Settings, settle } from '../core/settings';
import { readTextFile } from '../node/read-file';
import { placesIn } from './lines';

/** Gives the settings for the file at a path. */
export type SettingsOf = (path: string) => Promise<Settings>;

export class LetterSettings {
  private readonly files: FolderFiles;
  private readonly known = new Map<SettingsFile, Settings>();
  private readonly without = settle([]);

  /** @param codes the codes that a settings file may name */
  constructor(codes: ReadonlySet<string>) {
    this.files = new FolderFiles(readTextFile, codes);
  }

  /** The nearest settings file; undefined if there is none. */
  fileFor(path: string): Promise<SettingsFile | undefined> {
    return this.files.nearest(pathToFileURL(resolve(path)).href);
  }

  /** What holds for a letter; what is wrong in its settings file goes to standard error, once. */
  readonly for: SettingsOf = async (path) => {
    const file = await this.fileFor(path);
    if (!file) return this.without;
    let settings = this.known.get(file);
    if (!settings) {
      settings = settle([file.layer]);
      this.known.set(file, settings);
      for (const line of problemsOf(file)) console.error(line);
    }
    return settings;
  };
}

/** Where a settings file lies, as seen from here. */
export function pathOf({ uri }: SettingsFile): string {
  return relative('.', fileURLToPath(uri));
}

/** What is wrong in a settings file, a line each. */
function problemsOf(file: SettingsFile): string[] {
  const place = placesIn(file.text);
  return file.problems.map(({ span, message }) => {
    const { line, column } = place(span.start);
    return `${pathOf(file)}:${line}:${column}: ${message}`;
  });
}
