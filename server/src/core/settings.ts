/** What a person may set about the checks, as plain values. Where it comes from (letter, folder, editor) is not known here. */
import { type Said, type Severity, said } from './finding';
import { LONGEST_GLOB, MOST_GLOBS } from './letter/glob';
import { DEFAULT_INCLUDE } from './letter/is-letter';
import { isPhrase, MOST_PHRASES, MOST_WORDS } from './watch-for';

export type RuleSetting = Severity | 'off';

export const RUNS = ['onType', 'onSave', 'manual'] as const;

/** When findings are renewed. */
export type Run = (typeof RUNS)[number];

/** Named as in the editor and in a folder's file, without the prefix. */
export interface Settings {
  /** Codes with a severity of their own, or switched off. Codes that are not named keep the rule's. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Whether a new finding in the sentence that is being typed waits until the sentence ends, or a moment has passed. */
  readonly quietWhileTyping: boolean;
  /** The person's own phrases to be warned of. */
  readonly watchFor: readonly string[];
  /** Globs: which paths are letters. */
  readonly 'letters.include': readonly string[];
  readonly run: Run;
}

export type Key = keyof Settings;

/** What one place sets; what it does not name is left to the next. */
export type Layer = Partial<Settings>;

/** A value that cannot be used: where it stands in what was read, and what to say. */
export interface SettingProblem extends Said {
  readonly path: readonly (string | number)[];
}

export const DEFAULT_SETTINGS: Settings = {
  rules: {},
  quietWhileTyping: true,
  watchFor: [],
  'letters.include': DEFAULT_INCLUDE,
  run: 'onType',
};

export const KEYS = Object.keys(DEFAULT_SETTINGS) as readonly Key[];

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];

type Tell = (what: Said, ...at: (string | number)[]) => void;

/** Makes settings of whatever an editor sends. What cannot be used is left out, so that the default stands. */
export function readSettings(value: unknown): Settings {
  return settle([readLayer(value).layer]);
}

/**
 * Reads what one place sets, and says what cannot be used.
 * @param value an object by key (`letters.include` may be nested), from anywhere
 * @param codes the codes there are; unknown ones are told of only if they are handed in
 */
export function readLayer(
  value: unknown,
  codes?: ReadonlySet<string>,
): { layer: Layer; problems: readonly SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const layer: { -readonly [Name in Key]?: Settings[Name] } = {};
  const read = <Name extends Key>(key: Name, reader: Reader<Settings[Name]>) => {
    const path = pathOf(value, key);
    const found = path.reduce<unknown>((holder, name) => asRecord(holder)[name], value);
    if (found === undefined || found === null) return;
    const tell: Tell = (what, ...at) => problems.push({ path: [...path, ...at], ...what });
    const usable = reader(found, tell);
    if (usable !== undefined) layer[key] = usable;
  };
  read('rules', (found, tell) => readRules(found, tell, codes));
  read('quietWhileTyping', readFlag);
  read('watchFor', readPhrases);
  read('letters.include', readGlobs);
  read('run', readRun);
  return { layer, problems };
}

type Reader<Value> = (found: unknown, tell: Tell) => Value | undefined;

/** Lays what several places set over the defaults; the first that names a thing decides. Codes are decided one by one. */
export function settle(layers: readonly Layer[]): Settings {
  const from = [DEFAULT_SETTINGS, ...[...layers].reverse()];
  const settled: Settings = Object.assign({}, ...from);
  return { ...settled, rules: Object.assign({}, ...from.map(({ rules }) => rules)) };
}

/** `letters.include` as one name, or as one inside the other. */
function pathOf(value: unknown, key: Key): readonly string[] {
  return key in asRecord(value) ? [key] : key.split('.');
}

function readRules(found: unknown, tell: Tell, codes: ReadonlySet<string> | undefined) {
  if (!isRecord(found)) {
    tell(said('"rules" names codes, such as { "hedging": "off" }. Until then all keep their own.'));
    return undefined;
  }
  const usable = Object.entries(found).filter((entry): entry is [string, RuleSetting] => {
    const [code, value] = entry;
    const isKnown = codes?.has(code) ?? true;
    const isUsable = SEVERITIES.includes(value);
    if (!isKnown) tell(said('There is no code "{0}".', code), code);
    else if (!isUsable)
      tell(
        said(
          '"{0}" can be error, warning, information, hint or off. Until then it keeps its own.',
          code,
        ),
        code,
      );
    return isKnown && isUsable;
  });
  return Object.fromEntries(usable);
}

function readFlag(found: unknown, tell: Tell): boolean | undefined {
  if (typeof found === 'boolean') return found;
  tell(said('This can be true or false. Until then it is read as not set.'));
  return undefined;
}

function readRun(found: unknown, tell: Tell): Run | undefined {
  const run = RUNS.find((name) => name === found);
  if (!run)
    tell(said('"{0}" can be {1}. Until then it is read as not set.', 'run', RUNS.join(', ')));
  return run;
}

function readPhrases(found: unknown, tell: Tell): readonly string[] | undefined {
  const why = said('A phrase is one to {0} plain words. This one is left out.', MOST_WORDS);
  return readList(found, tell, MOST_PHRASES, isPhrase, why);
}

function readGlobs(found: unknown, tell: Tell): readonly string[] | undefined {
  const isGlob = (each: string) => each.trim() !== '' && each.length <= LONGEST_GLOB;
  const why = said(
    'This is a path with *, ** or ?, such as "**/letters/**". As it is, it is left out.',
  );
  return readList(found, tell, MOST_GLOBS, isGlob, why);
}

function readList(
  found: unknown,
  tell: Tell,
  most: number,
  isUsable: (each: string) => boolean,
  why: Said,
): readonly string[] | undefined {
  if (!Array.isArray(found)) {
    tell(said('This is a list, such as ["one", "another"]. Until then it is read as not set.'));
    return undefined;
  }
  const list: readonly unknown[] = found;
  if (list.length > most)
    tell(said('{0} are read at most. The ones from here on are left out.', most), most);
  return list.slice(0, most).filter((each, at): each is string => {
    const isGood = typeof each === 'string' && isUsable(each);
    if (!isGood) tell(why, at);
    return isGood;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as an object by key; an empty one if it is anything else. */
export function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}
