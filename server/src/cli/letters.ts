/** Finds and reads the letters that the command line is asked about. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Report } from '../core/check';
import { isLetter } from '../core/letter/is-letter';
import type { Settings } from '../core/settings';
import type { SettingsOf } from './settings';

export interface Read {
  /** As the person named it, or joined to the folder they named; `-` is standard input. */
  readonly path: string;
  readonly text: string;
  /** What holds for it. */
  readonly settings: Settings;
}

export interface Checked extends Read {
  readonly report: Report;
}

/** A path that gives no letter, with a message that says why. */
export class Unreadable {
  readonly message: string;
  /** False if the file was read and is simply no letter. */
  readonly isError: boolean;

  constructor(message: string, isError: boolean) {
    this.message = message;
    this.isError = isError;
  }
}

/** Files larger than this are no letters. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Reads each path in turn, folders in the order of their names. */
export async function* readAll(
  paths: readonly string[],
  settingsOf: SettingsOf,
): AsyncGenerator<Read | Unreadable> {
  for (const path of paths) {
    if (path === '-') {
      yield await readInput(settingsOf);
      continue;
    }
    const kind = await kindOf(path);
    if (kind === 'missing') yield new Unreadable(`${path}: there is no such file or folder.`, true);
    else if (kind === 'folder') yield* readFolder(path, settingsOf);
    else yield await readNamed(path, settingsOf);
  }
}

/** What stands at a path. */
export async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'missing';
  }
}

async function readInput(settingsOf: SettingsOf): Promise<Read | Unreadable> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  const text = decode(Buffer.concat(chunks));
  if (text === undefined) return new Unreadable('Standard input is not text in UTF-8.', true);
  // What is handed in by hand is a letter, unless its front matter says that it is none.
  const path = 'standard-input.letter.md';
  return { path, text, settings: { ...(await settingsOf(path)), 'letters.include': ['**'] } };
}

async function readNamed(path: string, settingsOf: SettingsOf): Promise<Read | Unreadable> {
  const text = await readText(path);
  if (text instanceof Unreadable) return text;
  const read = { path, text, settings: await settingsOf(path) };
  if (isRead(read)) return read;
  return new Unreadable(
    `${path}: not a letter (see olive-branch --help), so it was left alone.`,
    false,
  );
}

/** Whether it is a letter, by its whole path, as an editor sees it. */
export function isRead({ path, text, settings }: Read): boolean {
  return isLetter(resolve(path), text, settings['letters.include']);
}

/** The text of a file. */
export async function readText(path: string): Promise<string | Unreadable> {
  try {
    if ((await stat(path)).size > MOST_BYTES)
      return new Unreadable(`${path}: too large to be a letter.`, true);
    return decode(await readFile(path)) ?? new Unreadable(`${path}: not text in UTF-8.`, true);
  } catch (error) {
    return new Unreadable(
      `${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`,
      true,
    );
  }
}

/** The letters below a folder; hidden folders, node_modules and links are passed over. */
async function* readFolder(
  folder: string,
  settingsOf: SettingsOf,
): AsyncGenerator<Read | Unreadable> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) yield* readFolder(path, settingsOf);
    else if (entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name)) {
      const text = await readText(path);
      if (text instanceof Unreadable) {
        yield text;
        continue;
      }
      const read = { path, text, settings: await settingsOf(path) };
      if (isRead(read)) yield read;
    }
  }
}

function decode(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
