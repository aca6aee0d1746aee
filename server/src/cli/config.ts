/** `olive-branch config FILE`: each setting that holds for a letter, and where it comes from. */
import type { SettingsFile } from '../core/config/settings-file';
import { saysLetter } from '../core/letter/is-letter';
import { parseLetter } from '../core/letter/letter';
import { KEYS, type Key } from '../core/settings';
import { type Directive, readDirectives } from '../core/suppress';
import { isRead, kindOf, type Read, readText, Unreadable } from './letters';
import { placesIn } from './lines';
import { type LetterSettings, pathOf } from './settings';

/** Three columns: what is set, to what, and where. */
type Row = readonly [name: string, value: string, from: string];

/** What holds for the letter at a path, for a person to read; or why it cannot be told. */
export async function configOf(
  path: string,
  settings: LetterSettings,
): Promise<string | Unreadable> {
  const kind = await kindOf(path);
  if (kind === 'missing') return new Unreadable(`${path}: there is no such file.`, true);
  if (kind === 'folder') return new Unreadable(`${path}: a folder. Name one letter in it.`, true);
  const text = await readText(path);
  if (text instanceof Unreadable) return text;
  const read = { path, text, settings: await settings.for(path) };
  const file = await settings.fileFor(path);
  const rows = [...KEYS.flatMap((key) => rowsOf(key, read, file)), ...commentRows(read)];
  return [headline(read), '', ...aligned(rows)].join('\n');
}

function headline(read: Read): string {
  const said = saysLetter(read.text);
  const why = said === undefined ? 'by its path' : 'by its front matter';
  if (isRead(read)) return `${read.path} is a letter, ${why}.`;
  return said === false
    ? `${read.path} is not a letter, ${why}: it is left alone.`
    : `${read.path} is not a letter: neither its front matter nor its path says so. It is left alone.`;
}

/** A row for each key; `rules` and lists have one for each thing in them. */
function rowsOf(key: Key, { settings }: Read, file: SettingsFile | undefined): Row[] {
  const from = file && file.layer[key] !== undefined ? pathOf(file) : 'default';
  const value = settings[key];
  if (key === 'rules') {
    const rules = Object.entries(settings.rules);
    if (rules.length === 0) return [[key, '(each its own)', from]];
    return rules.map(([code, severity]) => [`${key}.${code}`, severity, from]);
  }
  if (!Array.isArray(value)) return [[key, String(value), from]];
  const list: readonly unknown[] = value;
  if (list.length === 0) return [[key, '(none)', from]];
  return list.map((each) => [key, JSON.stringify(each), from]);
}

const MEANINGS: Readonly<Record<Directive['verb'], string>> = {
  'disable-file': 'off in this letter',
  disable: 'off from here on',
  enable: 'on from here on',
  'disable-line': 'off in this line',
  'disable-next-line': 'off in the next line',
};

function commentRows(read: Read): Row[] {
  if (!isRead(read)) return [];
  const letter = parseLetter(read.text, read.path, { include: ['**'] });
  const place = placesIn(read.text);
  return readDirectives(letter).flatMap(({ verb, codes, quote, start }) =>
    (codes.length > 0 ? codes : ['(all)']).map((code): Row => {
      const what = quote === undefined ? '' : `, for "${quote}"`;
      return [`rules.${code}`, MEANINGS[verb] + what, `comment, line ${place(start).line}`];
    }),
  );
}

function aligned(rows: readonly Row[]): string[] {
  const width = (at: 0 | 1) => Math.min(40, Math.max(...rows.map((row) => row[at].length)));
  const [first, second] = [width(0), width(1)];
  return rows.map(
    ([name, value, from]) => `  ${name.padEnd(first)}  ${value.padEnd(second)}  ${from}`,
  );
}
