/** What a check has to say, in plain values: offsets are UTF-16 code units into the letter's text. */

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A half-open range of UTF-16 offsets: `start` is inside, `end` is just past it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A message in English. Where it holds numbers or names, also the words without them, for whoever says it in another language. */
export interface Said {
  readonly message: string;
  readonly from?: { readonly text: string; readonly args: Args };
}

/** What fills the places of a text, `{0}` first. */
export type Args = readonly (string | number)[];

/** Gives a text in the language of whoever reads it; the English text is its name. The core itself speaks English. */
export type Translate = (text: string, args?: Args) => string;

export interface Finding extends Span, Said {
  readonly code: string;
  readonly severity: Severity;
}

/** Fills the places of a text. */
export const inEnglish: Translate = (text, args = []) =>
  text.replace(/\{(\d+)\}/g, (place, at) => String(args[Number(at)] ?? place));

/** A message of a text and what fills its places. */
export function said(text: string, ...args: Args): Said {
  if (args.length === 0) return { message: text };
  return { message: inEnglish(text, args), from: { text, args } };
}

/** A message in the language of whoever reads it. */
export function say({ message, from }: Said, t: Translate): string {
  return from ? t(from.text, from.args) : t(message);
}

/** True if the two ranges share at least one position; an empty range counts as one position wide. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < Math.max(b.end, b.start + 1) && Math.max(a.end, a.start + 1) > b.start;
}

/** Orders by place, then by length (longer first), then by code: the same list always comes out. */
export function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || b.end - a.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
