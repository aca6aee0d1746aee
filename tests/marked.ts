/** Labelled letters: `{{code|text}}` marks in a text, `expect` and `allow` in its front matter. */

export interface Mark {
  readonly codes: readonly string[];
  /** True for `{{?code|text}}`: a finding there may or may not come. */
  readonly optional: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly expect: readonly string[];
  readonly allow: readonly string[];
}

const MARK = /\{\{(\??)([a-z*][a-z*,\- ]*)\|([\s\S]*?)\}\}/g;

/** Strips the marks and the two keys; offsets of the marks are into the stripped text. */
export function parseMarked(source: string): Marked {
  const { stripped, expect, allow } = stripKeys(source);
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const found of stripped.matchAll(MARK)) {
    const [all, query, codes = '', words = ''] = found;
    text += stripped.slice(from, found.index);
    marks.push({
      codes: codes.split(',').map((code) => code.trim()),
      optional: query === '?',
      start: text.length,
      end: text.length + words.length,
    });
    text += words;
    from = found.index + all.length;
  }
  return { text: text + stripped.slice(from), marks, expect, allow };
}

function stripKeys(source: string): { stripped: string; expect: string[]; allow: string[] } {
  const front = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source);
  if (!front) return { stripped: source, expect: [], allow: [] };
  const lists: Record<string, string[]> = { expect: [], allow: [] };
  const kept = (front[1] ?? '').split(/\r?\n/).filter((line) => {
    const key = /^(expect|allow):\s*\[?([^\]]*)/.exec(line);
    if (!key) return true;
    lists[key[1] ?? ''] = (key[2] ?? '')
      .split(',')
      .map((code) => code.trim())
      .filter(Boolean);
    return false;
  });
  const body = source.slice(front[0].length);
  const stripped = kept.length > 0 ? `---\n${kept.join('\n')}\n---\n${body}` : body;
  return { stripped, expect: lists.expect ?? [], allow: lists.allow ?? [] };
}
