/** What a check has to say, in plain values: offsets are UTF-16 code units into the letter's text. */

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A half-open range of UTF-16 offsets: `start` is inside, `end` is just past it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Finding extends Span {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

/** True if the two ranges share at least one position; an empty range counts as one position wide. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < Math.max(b.end, b.start + 1) && Math.max(a.end, a.start + 1) > b.start;
}

/** Orders by place, then by length (longer first), then by code: the same list always comes out. */
export function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || b.end - a.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
