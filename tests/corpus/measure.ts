/** How well letters are read, against their marks: the same counts for the test that holds the floors and for `npm run reading`. */
import type { Finding } from '../../server/src/core/finding';
import { overlap } from '../../server/src/core/finding';
import { parseMarked } from '../marked';

export interface Tally {
  /** Marks, and how many of them a finding with a fair code touches. */
  marks: number;
  found: number;
  /** Findings that count, and how many of them touch a mark that has their code. */
  raised: number;
  right: number;
}

export interface Slip {
  readonly code: string;
  readonly where: string;
  readonly words: string;
}

export interface Measured {
  readonly byCode: ReadonlyMap<string, Tally>;
  readonly misses: readonly Slip[];
  readonly falseAlarms: readonly Slip[];
}

/** Codes about the letter as a whole: scored by presence, against `expect` and `allow` of the front matter. */
export const LETTER_CODES: ReadonlySet<string> = new Set([
  'nothing-heard',
  'no-need-stated',
  'no-life-of-your-own',
  'intent-unstated',
  'too-long',
  'too-many-asks',
  'nothing-new',
  'one-sided',
]);

export type Find = (text: string) => readonly Finding[];

/**
 * Measures labelled letters.
 * @param letters their names and sources, marks in place
 */
export function measure(
  letters: readonly (readonly [name: string, source: string])[],
  find: Find,
): Measured {
  const byCode = new Map<string, Tally>();
  const misses: Slip[] = [];
  const falseAlarms: Slip[] = [];
  const tally = (code: string) => {
    const known = byCode.get(code) ?? { marks: 0, found: 0, raised: 0, right: 0 };
    byCode.set(code, known);
    return known;
  };
  for (const [where, source] of letters) {
    const { text, marks, expect, allow } = parseMarked(source);
    const findings = find(text);
    for (const mark of marks.filter(({ optional }) => !optional)) {
      const code = mark.codes[0] ?? '';
      tally(code).marks++;
      if (findings.some((each) => mark.codes.includes(each.code) && overlap(each, mark)))
        tally(code).found++;
      else misses.push({ code, where, words: text.slice(mark.start, mark.end) });
    }
    for (const each of findings.filter(({ code }) => !LETTER_CODES.has(code))) {
      const here = marks.filter((mark) => overlap(each, mark));
      const isRight = here.some(({ optional, codes }) => !optional && codes.includes(each.code));
      if (
        !isRight &&
        here.some(
          ({ optional, codes }) => optional && (codes.includes(each.code) || codes.includes('*')),
        )
      )
        continue;
      tally(each.code).raised++;
      if (isRight) tally(each.code).right++;
      else falseAlarms.push({ code: each.code, where, words: text.slice(each.start, each.end) });
    }
    const came = new Set(findings.map(({ code }) => code).filter((code) => LETTER_CODES.has(code)));
    for (const code of expect) {
      tally(code).marks++;
      if (came.has(code)) tally(code).found++;
      else misses.push({ code, where, words: '(the letter)' });
    }
    for (const code of came) {
      if (allow.includes(code)) continue;
      tally(code).raised++;
      if (expect.includes(code)) tally(code).right++;
      else falseAlarms.push({ code, where, words: '(the letter)' });
    }
  }
  return { byCode, misses, falseAlarms };
}

/** The counts of several codes together. */
export function total(byCode: ReadonlyMap<string, Tally>, keep: (code: string) => boolean): Tally {
  const sum = { marks: 0, found: 0, raised: 0, right: 0 };
  for (const [code, each] of byCode) {
    if (!keep(code)) continue;
    sum.marks += each.marks;
    sum.found += each.found;
    sum.raised += each.raised;
    sum.right += each.right;
  }
  return sum;
}
