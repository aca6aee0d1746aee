/** Snippets as an editor would put them in, and as they read once a person has filled them in. */
import { join } from 'node:path';
import { Checker } from '../../server/src/core/check';
import { RULES } from '../../server/src/core/rules';
import { readAssets } from '../../server/src/node/assets';

const VARIABLES: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '11',
  CURRENT_DATE: '24',
  CURRENT_HOUR: '22',
  CURRENT_MINUTE: '10',
  TM_SELECTED_TEXT: '',
};

const ESCAPED = /\\([\\$}])/;
const VARIABLE = /\$\{([A-Z_]+)\}/;
const CHOICE = /\$\{(\d+)\|([^|}]*)\|\}/;
const STOP = /\$(?:(\d+)|\{(\d+)(?::([^{}]*))?\})/;
const PART = new RegExp([ESCAPED, CHOICE, STOP].map(({ source }) => source).join('|'), 'g');

/** What an editor shows right after a snippet was put in: the first of each choice, and the same number the same words. */
export function asItStands(snippet: string): string {
  const said = new Map<string, string>();
  // A variable stands in a tab stop for its date, so variables go first.
  return snippet
    .replace(new RegExp(VARIABLE, 'g'), (_, name: string) => {
      const value = VARIABLES[name];
      if (value === undefined) throw new Error(`no variable ${name}`);
      return value;
    })
    .replace(PART, (_, escaped?: string, choice?: string, choices?: string, ...stop) => {
      if (escaped !== undefined) return escaped;
      const [bare, braced, words] = stop as (string | undefined)[];
      const number = choice ?? bare ?? braced ?? '';
      const value = choices?.split(',')[0] ?? words ?? said.get(number) ?? '';
      said.set(number, value);
      return value;
    });
}

/** The same with the brackets taken off, as if the examples in the blanks were the person's own words. */
export function filled(snippet: string): string {
  return asItStands(snippet).replace(/\[([^[\]\n]+)\]/g, '$1');
}

/** The numbers of the tab stops, in the order in which they stand. */
export function stopsOf(snippet: string): number[] {
  return Array.from(
    snippet.replace(new RegExp(ESCAPED, 'g'), '').matchAll(/\$\{?(\d+)/g),
    ([, number]) => Number(number),
  );
}

/** The blanks: what stands in brackets in a tab stop. */
export function blanksOf(snippet: string): string[] {
  return Array.from(snippet.matchAll(/\$\{\d+:(\[[^{}]*\])\}/g), ([, blank = '']) => blank);
}

let checker: Checker | undefined;

/** The codes that all rules and the learned reader raise on a letter, with the words that each stands on. */
export function read(text: string): { code: string; words: string }[] {
  checker ??= new Checker(RULES, readAssets(join(process.cwd(), 'dist')));
  return checker
    .check(checker.parse(text, 'example.letter.md'))
    .findings.map(({ code, start, end }) => ({ code, words: text.slice(start, end) }));
}
