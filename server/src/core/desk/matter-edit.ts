/** Edits to the front matter of a letter: one key at a time, all else left as it stands. */
import type { Span } from '../finding';
import type { Letter } from '../letter/letter';

/** New text in place of the old at a span (UTF-16 code units). */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * The edit that ticks a box or takes its tick back: `checked: [slept-on-it]`. Names that are no boxes of ours stay as they are.
 * @returns undefined where it is so already
 */
export function editForTick(letter: Letter, id: string, isTicked: boolean): Edit | undefined {
  const { checked } = letter.matter;
  if (checked.includes(id) === isTicked) return undefined;
  const ticked = isTicked ? [...checked, id] : checked.filter((each) => each !== id);
  return editForKeys(letter, { checked: `[${ticked.map(quoted).join(', ')}]` })[0];
}

/** The edits that mark a letter as sent on a day (`2026-11-24`). */
export function editsForSent(letter: Letter, day: string): Edit[] {
  return editForKeys(letter, { status: 'sent', date: day });
}

/**
 * Edits that give keys these values, as YAML. A key that stands there has its value replaced, a new one goes to the end of the front
 * matter, and a letter without any gets one.
 */
export function editForKeys(letter: Letter, values: Readonly<Record<string, string>>): Edit[] {
  const { text, matter } = letter;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const edits: Edit[] = [];
  const added: string[] = [];
  for (const [key, value] of Object.entries(values)) {
    const entry = matter.entries.findLast((each) => each.key === key);
    if (entry) edits.push(replaceValue(letter, entry.keySpan, entry.valueSpan, value));
    else added.push(`${key}: ${value}${newline}`);
  }
  if (added.length === 0) return edits;
  const lines = added.join('');
  if (matter.span) {
    const at = lastFence(text, matter.span);
    return [...edits, { start: at, end: at, text: lines }];
  }
  // A byte order mark stays in front.
  const at = matter.bodyStart;
  return [{ start: at, end: at, text: `---${newline}${lines}---${newline}${newline}` }];
}

/** From just past the key's colon to the end of its value, whatever is written there; a comment behind it stays. */
function replaceValue({ text }: Letter, key: Span, value: Span, now: string): Edit {
  const colon = text.indexOf(':', key.end) + 1;
  // A list written line by line ends with its last line's break.
  const end = value.start + text.slice(value.start, value.end).trimEnd().length;
  if (end <= value.start) return { start: colon, end: colon, text: ` ${now}` };
  const isBelow = /[\r\n]/.test(text.slice(colon, value.start));
  return isBelow ? { start: colon, end, text: ` ${now}` } : { start: value.start, end, text: now };
}

/** Where the line of the closing fence begins. */
function lastFence(text: string, { start, end }: Span): number {
  const inner = text.slice(start, end).replace(/[ \t]*(?:\r?\n)?$/, '');
  return start + inner.lastIndexOf('\n') + 1;
}

function quoted(id: string): string {
  return /^[\w-]+$/.test(id) ? id : JSON.stringify(id);
}
