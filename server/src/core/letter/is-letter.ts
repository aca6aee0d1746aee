/** Which Markdown documents are letters. Everything else gets nothing, ever. */
import { matchesAny } from './glob';

/** The paths of letters, unless the person says otherwise. */
export const DEFAULT_INCLUDE: readonly string[] = ['**/*.letter.md', '**/letters/**'];

/** The file that holds the settings of a folder; it may say what a letter is in it. */
export const SETTINGS_FILE = '.olivebranch.json';

/** Front matter keys that make a document a letter, whatever its name. */
const MARKING_KEY = /^(letter|to|medium)[ \t]*:[ \t]*(.*)$/;
const FENCE = /^---[ \t]*$/;
const FENCE_END = /^(?:---|\.\.\.)[ \t]*$/;
/** How many lines of front matter are looked at before giving up. */
const MOST_LINES = 200;

/**
 * True if the document is a letter: by its front matter, which has the last word, or by its path.
 * @param path the document's path, with `/` or `\` between folders
 * @param text the whole text, or at least its front matter
 * @param include globs that the paths of letters match
 */
export function isLetter(
  path: string,
  text: string,
  include: readonly string[] = DEFAULT_INCLUDE,
): boolean {
  return saysLetter(text) ?? matchesAny(path, include);
}

/** What the front matter says of it: `letter: false` is no, another marking key is yes; undefined if it says nothing. */
export function saysLetter(text: string): boolean | undefined {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', from)) return undefined;
  let said: boolean | undefined;
  let at = from;
  for (let number = 0; number < MOST_LINES && at < text.length; number++) {
    const newline = text.indexOf('\n', at);
    const line = text.slice(at, newline < 0 ? text.length : newline).replace(/\r$/, '');
    if (number === 0 && !FENCE.test(line)) return undefined;
    if (number > 0 && FENCE_END.test(line)) return said;
    if (number > 0 && said !== false) said = lineSays(line) ?? said;
    if (newline < 0) return undefined;
    at = newline + 1;
  }
  return undefined;
}

function lineSays(line: string): boolean | undefined {
  const found = MARKING_KEY.exec(line);
  if (!found) return undefined;
  return !(found[1] === 'letter' && /^(?:false|no)\b/i.test(found[2] ?? ''));
}
