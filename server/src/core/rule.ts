/** What a rule is. Each is one file in rules/, named by its code; nothing else knows what it looks for. */
import type { Severity, Span } from './finding';
import type { Reading } from './letter/block';
import type { Letter } from './letter/letter';
import type { Absent, Phrases, Tally } from './match/phrases';

/** The sections of the article, and two of our own: what any responsible letter tool needs, and the draft itself. */
export const SECTIONS = {
  emotions: 'Emotions drive relationships',
  'restore-trust': 'Restore trust',
  'be-consistent': 'Be consistent',
  'stand-up-for-yourself': 'Stand up for yourself',
  'be-an-individual': 'Be an individual',
  'start-from-the-impersonal': 'Start from the impersonal',
  'and-build': 'And build',
  care: 'Care',
  draft: 'The draft itself',
} as const;

export type Section = keyof typeof SECTIONS;

/** A place that a rule points at; `tag` names the group of patterns that found it. */
export interface Hit extends Span {
  readonly tag?: string | undefined;
}

/** Looks at one block: must depend on nothing else, since its answer is kept for as long as the block stands. */
export interface InspectBlock {
  readonly kind: 'inspect-block';
  readonly find: (block: Reading) => readonly Hit[];
}

/** Looks at the letter as a whole; gives true if the letter as a whole is at fault. */
export interface InspectLetter {
  readonly kind: 'inspect-letter';
  readonly find: (letter: Letter) => boolean;
}

/** A guided line: the person fills its tab stops (`${1:what it stands for}`), which are in the order of their numbers. */
export interface Line {
  /** What choosing it does, as a person would say it: "Name what they felt". */
  readonly title: string;
  /** Takes the place of the sentence; for a rule about the letter, it is a paragraph of its own. */
  readonly line: string;
}

/** The sentence that a finding stands in, in three parts: what stands before the words, the words, what stands after. */
export interface Around {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** New words for the old, made of nothing but the old: nothing is left for the person to fill in. */
export interface Rewrite {
  readonly title: string;
  /** The sentence as it would be; undefined where it would not stand. */
  readonly rewrite: (sentence: Around) => string | undefined;
  /** True if the meaning is the same whatever the sentence: spelling and punctuation alone. */
  readonly isMechanical?: boolean;
}

/** Something to do instead of changing the words. */
export interface Advice {
  readonly title: string;
  /** Markdown, a few lines. */
  readonly advice: string;
}

export type Fix = Line | Rewrite | Advice;

export interface Rule {
  readonly code: string;
  readonly section: Section;
  readonly where: 'span' | 'letter';
  readonly severity: Severity;
  /** What a letter without this does, in a few words: a line of the checklist. */
  readonly aim: string;
  /** What it may feel like to read, in at most 140 characters. */
  readonly message: string;
  /** Why it matters, in a sentence or two. */
  readonly why: string;
  /** What to try. */
  readonly instead: string;
  /** What the person may do about it, best first. */
  readonly fixes: readonly Fix[];
  readonly find: Phrases | Absent | Tally | InspectBlock | InspectLetter;
  /** A last look at a hit in the light of the whole letter: the rung, for one. */
  readonly keep?: (hit: Hit, letter: Letter) => boolean;
  /** Marks are «…»; a line of an `absent` rule is set into a letter that lacks everything else. */
  readonly examples: { readonly bad: readonly string[]; readonly good: readonly string[] };
}

/** Says that a value is a rule, and keeps its type narrow. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** A rule that looks at blocks, one at a time. */
export function inspectBlock(find: InspectBlock['find']): InspectBlock {
  return { kind: 'inspect-block', find };
}

/** A rule that looks at the whole letter. */
export function inspectLetter(find: InspectLetter['find']): InspectLetter {
  return { kind: 'inspect-letter', find };
}
