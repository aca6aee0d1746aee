/** Quotations in a block: words that somebody else said, or that were said at another time. */
import type { Span } from '../finding';

/** Words that begin with an apostrophe and open no quotation. */
const ELISIONS = /^['’‘](?:cause|cos|coz|til|till|em|n|tis|twas|bout|round|fraid|appen|\d)/i;

const CURLY: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '‘': '’' };

/**
 * Spans of the quotations in a block, marks included, in order and apart from one another. Straight, curly and
 * single quotes; an apostrophe is none; a quotation that is never closed reaches to the end of its sentence.
 * @param text the prose of one block
 */
export function quotations(text: string): Span[] {
  if (!/["“„«‘']/.test(text)) return [];
  const found: Span[] = [];
  const closers = new ClosersAhead(text);
  for (let at = 0; at < text.length; at++) {
    const close = closing(text, at);
    if (close === undefined) continue;
    let end = closers.next(close, at + 1);
    if (end < 0) {
      if (isSingle(text[at])) continue;
      end = sentenceEnd(text, at + 1) - 1;
    }
    found.push({ start: at, end: end + 1 });
    at = end;
  }
  return found;
}

/** The marks that would close a quotation opened at this place; undefined if none opens here. */
function closing(text: string, at: number): string | undefined {
  const char = text[at] ?? '';
  if (char === '"') return opensHere(text, at) ? '"”' : undefined;
  if (char === "'")
    return opensHere(text, at) && !ELISIONS.test(text.slice(at, at + 8)) ? "'’" : undefined;
  if (char === '‘' && (!opensHere(text, at) || ELISIONS.test(text.slice(at, at + 8))))
    return undefined;
  return CURLY[char];
}

function isSingle(char: string | undefined): boolean {
  return char === "'" || char === '‘';
}

function opensHere(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  return (
    (before === undefined || /[\s([{—–\-:*_"“/]/.test(before)) &&
    after !== undefined &&
    /\S/.test(after)
  );
}

/** A single quote closes a quotation only at the end of a word, not inside one ("don't"). */
function closesHere(text: string, at: number): boolean {
  const char = text[at];
  const before = text[at - 1];
  const after = text[at + 1];
  if (char === '"') return before !== undefined && (/\S/.test(before) || after === undefined);
  if (char !== "'" && char !== '’') return true;
  return (
    before !== undefined &&
    /\S/.test(before) &&
    (after === undefined || !/[\p{L}\p{N}]/u.test(after))
  );
}

function sentenceEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (/[.!?…\n]/.test(text[at] ?? '')) return text[at] === '\n' ? at : at + 1;
  }
  return text.length;
}

/** Where the next closing mark of each kind stands: one walk forward for each kind, so linear whatever the text. */
class ClosersAhead {
  private readonly places = new Map<string, { at: number[]; next: number }>();
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The place of the first of the marks at or after `from`, or -1. `from` must not decrease between calls. */
  next(marks: string, from: number): number {
    let list = this.places.get(marks);
    if (!list) {
      const at: number[] = [];
      for (let i = from; i < this.text.length; i++) {
        if (marks.includes(this.text[i] ?? '') && closesHere(this.text, i)) at.push(i);
      }
      list = { at, next: 0 };
      this.places.set(marks, list);
    }
    while ((list.at[list.next] ?? Number.POSITIVE_INFINITY) < from) list.next++;
    return list.at[list.next] ?? -1;
  }
}
