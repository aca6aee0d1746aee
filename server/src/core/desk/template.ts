/** A letter to begin from: a scaffold of natural sentences with blanks in them, kept as data. */
import type { Medium, Status, Step } from '../letter/front-matter';

export interface Template {
  readonly id: string;
  /** What choosing it does, in at most 40 characters. */
  readonly label: string;
  /** When it fits. */
  readonly when: string;
  readonly step: Step;
  /** How often they have answered, at the least, where this is the letter to write. */
  readonly replies: number;
  /** A draft if nothing is said. */
  readonly status?: Status;
  /** What it can be sent by; the first fits best. */
  readonly media: readonly Medium[];
  /** What follows the front matter, as a snippet; `{to}` is the name, `{here}` what the two of you exchange. */
  readonly body: string;
  /** The same for a text, which is short; wanted where `media` has text. */
  readonly short?: string;
  /** The same as notes to speak from; wanted where `media` has phone or in-person. */
  readonly notes?: string;
}

/**
 * A scaffold as a snippet: each blank `[…]` becomes a tab stop of its own, in order, and the last stop is the end.
 * @param written the letter with its blanks, as it would be read
 */
export function scaffold(written: string): string {
  let stops = 0;
  const body = written.trim().replace(/\[[^[\]\n]+\]/g, (blank) => `\${${++stops}:${blank}}`);
  return `${body}\n$0`;
}
