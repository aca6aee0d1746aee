/** Where sentences begin and end in one block of prose. The same on every host, unlike ICU's. */
import type { Span } from '../finding';
import { DIGIT, isWordCharacter, kindOf, LOWER, SPACE, UPPER } from './characters';

/** Words whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st sr jr vs etc approx tel ext dept est inc ltd jan feb aug sep sept oct nov dec a.m p.m e.g i.e eg ie'.split(
    ' ',
  ),
);

/** A line shorter than this that is followed by a capital stands alone, as in a poem or a greeting. */
const SHORT_LINE = 48;

const [NEWLINE, FULL_STOP, BANG, QUERY, ELLIPSIS, CAPITAL_I] = [10, 46, 33, 63, 0x2026, 73];
const CLOSERS = new Set(Array.from(`"'”’)]*_\uFFFC`, (char) => char.charCodeAt(0)));

/**
 * The sentences of a block, trimmed of white space, in order, without words between them.
 * @param text the block's prose, fillers in place
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const span = trim(text, start, end);
    if (span) found.push(span);
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) {
      if (endsLine(text, start, at)) close(at + 1);
    } else if (isTerminal(code)) {
      let end = at + 1;
      while (end < text.length && isTerminal(text.charCodeAt(end))) end++;
      const marks = end;
      while (end < text.length && CLOSERS.has(text.charCodeAt(end))) end++;
      if (endsSentence(text, at, marks, end)) close(end);
      at = end - 1;
    }
  }
  close(text.length);
  return found;
}

function isTerminal(code: number): boolean {
  return code === FULL_STOP || code === BANG || code === QUERY || code === ELLIPSIS;
}

/** Whether the marks from `at` to `marks`, with closing quotes up to `end`, end the sentence. */
function endsSentence(text: string, at: number, marks: number, end: number): boolean {
  if (end >= text.length) return true;
  const run = text.slice(at, marks);
  const emphatic = run.includes('!') || run.includes('?');
  const next = kindOf(text.charCodeAt(end));
  if (next !== SPACE)
    return emphatic ? next === LOWER || next === UPPER : missedSpace(text, at, next);
  const after = nextVisible(text, end);
  if (after < 0) return true;
  const code = text.charCodeAt(after);
  if (emphatic) return code !== 44 && code !== 59;
  const trails = marks - at > 1 || run === '…';
  if (trails) return (kindOf(code) === UPPER && !isI(text, after)) || kindOf(code) === DIGIT;
  const before = lastWord(text, at);
  if (ABBREVIATIONS.has(before.toLowerCase())) return false;
  return !(before.length === 1 && before !== 'I' && kindOf(before.charCodeAt(0)) === UPPER);
}

/** "gone.You": a sentence ended without its space, where a capital follows a small letter. */
function missedSpace(text: string, at: number, next: number): boolean {
  return (
    next === UPPER && kindOf(text.charCodeAt(at - 1)) === LOWER && lastWord(text, at).length > 2
  );
}

function isI(text: string, at: number): boolean {
  return text.charCodeAt(at) === CAPITAL_I && kindOf(text.charCodeAt(at + 1)) < LOWER;
}

function endsLine(text: string, start: number, at: number): boolean {
  const lineStart = Math.max(start, text.lastIndexOf('\n', at - 1) + 1);
  if (at - lineStart >= SHORT_LINE * 2) return false;
  const line = text.slice(lineStart, at).trim();
  if (line.length === 0) return true;
  if (line.length >= SHORT_LINE) return false;
  const after = nextVisible(text, at);
  return after < 0 || kindOf(text.charCodeAt(after)) !== LOWER;
}

function nextVisible(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (kindOf(text.charCodeAt(at)) !== SPACE) return at;
  return -1;
}

function lastWord(text: string, at: number): string {
  let from = at;
  const least = Math.max(0, at - 12);
  while (
    from > least &&
    (isWordCharacter(text.charCodeAt(from - 1)) || text.charCodeAt(from - 1) === FULL_STOP)
  )
    from--;
  return text.slice(from, at);
}

function trim(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && kindOf(text.charCodeAt(from)) === SPACE) from++;
  while (to > from && kindOf(text.charCodeAt(to - 1)) === SPACE) to--;
  return from < to ? { start: from, end: to } : undefined;
}
