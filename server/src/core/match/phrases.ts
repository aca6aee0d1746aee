/** What a rule looks for, as data: groups of patterns with the conditions under which they count. */
import type { Guard } from './guards';

export interface PatternGroup {
  /** Patterns (see pattern.ts); any one of them is a hit. */
  readonly any: readonly string[];
  /** Not where one of these ends just before the hit. */
  readonly unlessBefore?: readonly string[];
  /** Not where one of these begins just after the hit. */
  readonly unlessAfter?: readonly string[];
  /** Not where one of these stands in the same sentence. */
  readonly unlessIn?: readonly string[];
  /** Only where one of these stands in the same sentence. */
  readonly onlyIn?: readonly string[];
  /** Guards that do not apply: `['negated']` counts negated hits too. */
  readonly even?: readonly Guard[];
  /** Put the finding on the whole sentence. */
  readonly wholeSentence?: boolean;
  /** A name for the rule's own `keep`. */
  readonly tag?: string;
}

export interface Phrases {
  readonly kind: 'phrases';
  readonly groups: readonly PatternGroup[];
}

/** Hits are findings: each group is a set of patterns with its own conditions. */
export function phrases(...groups: PatternGroup[]): Phrases {
  return { kind: 'phrases', groups };
}

export interface Absent {
  readonly kind: 'absent';
  readonly groups: readonly PatternGroup[];
  /** Only in letters that serve this step of the article. */
  readonly step?: string;
}

/** The letter lacks something: raised where no hit of any group is found. */
export function absent(options: { step?: string }, ...groups: PatternGroup[]): Absent {
  return { kind: 'absent', groups, ...options };
}

export interface Tally {
  readonly kind: 'tally';
  readonly groups: readonly PatternGroup[];
  readonly most: number;
}

/** The letter has too much of something: raised where there are more hits than `most`, those that share words counted once. */
export function tally(most: number, ...groups: PatternGroup[]): Tally {
  return { kind: 'tally', groups, most };
}
