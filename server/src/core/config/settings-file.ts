/** Reads the text of a settings file: what it sets, and what is wrong in it, each with its place. Throws nothing. */
import { type Said, type Span, said } from '../finding';
import { KEYS, type Layer, readLayer, type SettingProblem } from '../settings';
import { readJson } from './json';

export interface FileProblem extends Said {
  readonly span: Span;
}

export interface SettingsFile {
  readonly uri: string;
  readonly text: string;
  readonly layer: Layer;
  readonly problems: readonly FileProblem[];
}

/** Past this many characters nothing is read. */
const MOST_CHARACTERS = 100_000;

/**
 * Reads a settings file (JSON).
 * @param codes the codes that `rules` may name
 */
export function readSettingsFile(
  uri: string,
  text: string,
  codes: ReadonlySet<string>,
): SettingsFile {
  const nothing = (start: number, end: number, what: Said) => {
    const span = { start: Math.min(start, text.length), end: Math.min(end, text.length) };
    return { uri, text, layer: {}, problems: [{ span, ...what }] };
  };
  if (text.length > MOST_CHARACTERS)
    return nothing(0, 1, said('This file is too long to be read, so nothing of it holds.'));
  // A byte order mark is no JSON; a space in its place keeps the offsets.
  const source = text.replace(/^\uFEFF/, ' ');
  if (source.trim() === '') return { uri, text, layer: {}, problems: [] };
  const json = readJson(source);
  if ('fault' in json) {
    const { fault } = json;
    const what = said('From here on this is no JSON. Until it is, nothing of this file holds.');
    return nothing(fault < text.length ? fault : fault - 1, fault + 1, what);
  }
  const { value, spanOf } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return nothing(0, text.length, said('Settings stand in braces, such as { "watchFor": [] }.'));
  const { layer, problems } = readLayer(value, codes);
  const placed = [...problems, ...unknownKeys(value)].map(({ path, ...what }) => ({
    span: spanOf(path) ?? { start: 0, end: 1 },
    ...what,
  }));
  return { uri, text, layer, problems: placed.sort((a, b) => a.span.start - b.span.start) };
}

function unknownKeys(value: object): SettingProblem[] {
  const names = new Set<string>(['$schema', 'letters', ...KEYS]);
  const letters: unknown = 'letters' in value ? value.letters : undefined;
  const within = typeof letters === 'object' && letters !== null ? Object.keys(letters) : [];
  const paths = [
    ...Object.keys(value).flatMap((key) => (names.has(key) ? [] : [[key]])),
    ...within.flatMap((key) => (key === 'include' ? [] : [['letters', key]])),
  ];
  return paths.map((path) => ({
    path,
    ...said('Olive Branch has no setting "{0}".', path.join('.')),
  }));
}
