/** Which Markdown documents are letters. Everything else gets nothing, ever. */

/** Front matter keys that make a document a letter, whatever its name. */
const MARKING_KEY = /^(?:letter|to|medium)[ \t]*:[ \t]*(.*)$/;
const FENCE = /^---[ \t]*$/;
const FENCE_END = /^(?:---|\.\.\.)[ \t]*$/;
/** How many lines of front matter are looked at before giving up. */
const MOST_LINES = 200;

/**
 * True if the document is a letter: by its name (`*.letter.md`), its folder (`letters`), or its front matter.
 * @param path the document's path or URI, with `/` or `\` between folders
 * @param text the whole text, or at least its front matter
 */
export function isLetter(path: string, text: string): boolean {
  return isLetterPath(path) || hasLetterMatter(text);
}

/** True if the name or a folder of the path marks a letter. */
export function isLetterPath(path: string): boolean {
  const parts = path.split(/[\\/]/);
  const name = parts.pop() ?? '';
  return /\.letter\.(?:md|markdown)$/i.test(name) || parts.includes('letters');
}

function hasLetterMatter(text: string): boolean {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', from)) return false;
  let marked = false;
  let at = from;
  for (let number = 0; number < MOST_LINES && at < text.length; number++) {
    const newline = text.indexOf('\n', at);
    const line = text.slice(at, newline < 0 ? text.length : newline).replace(/\r$/, '');
    if (number === 0 && !FENCE.test(line)) return false;
    if (number > 0 && FENCE_END.test(line)) return marked;
    if (number > 0) marked ||= marksLetter(line);
    if (newline < 0) return false;
    at = newline + 1;
  }
  return false;
}

/** True for `to: Sam`, `medium: text`, `letter: true`; `letter: false` marks nothing. */
function marksLetter(line: string): boolean {
  const found = MARKING_KEY.exec(line);
  if (!found) return false;
  return !(line.startsWith('letter') && /^(?:false|no)\b/i.test(found[1] ?? ''));
}
