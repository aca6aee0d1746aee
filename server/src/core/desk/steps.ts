/** The checklist that lives with a letter: the sections of the article as steps, what the letter does and what the person decides. */
import { isAsked, type Report } from '../check';
import type { Finding, Severity, Span } from '../finding';
import type { Letter } from '../letter/letter';
import { type Line, type Rule, SECTIONS, type Section } from '../rule';
import type { Settings } from '../settings';
import { BOXES, type Box } from './boxes';

/** What the letter does about one code. */
export interface Aim {
  readonly code: string;
  /** In a few words, in English. */
  readonly aim: string;
  readonly severity: Severity;
  /** Where it is not so yet, in the order of the text; none if it is clear. */
  readonly places: readonly Span[];
  /** Lines to begin from, with tab stops, where the letter lacks something. */
  readonly lines: readonly Line[];
}

export interface TickBox extends Box {
  readonly isTicked: boolean;
}

export interface Step {
  readonly section: Section;
  readonly label: string;
  readonly aims: readonly Aim[];
  readonly boxes: readonly TickBox[];
}

export interface Steps {
  readonly steps: readonly Step[];
  /** The promises of the letter, to be kept: no fault. */
  readonly promises: readonly Span[];
}

/** Promises are listed by themselves. */
const PROMISE = 'promise';

/**
 * The steps of a letter, in the order of the article (all its sections). Codes that are switched off are left out, and so is what
 * the letter is not asked for; a document that is no letter has no steps.
 */
export function stepsOf(
  letter: Letter,
  { isLetter, findings }: Report,
  rules: readonly Rule[],
  settings: Settings,
): Steps {
  if (!isLetter) return { steps: [], promises: [] };
  const byCode = new Map<string, Finding[]>();
  for (const finding of findings)
    byCode.set(finding.code, [...(byCode.get(finding.code) ?? []), finding]);
  const foundOf = (code: string) => byCode.get(code) ?? [];
  const steps = (Object.keys(SECTIONS) as Section[]).map((section) => ({
    section,
    label: SECTIONS[section],
    aims: rules
      .filter((rule) => rule.section === section && rule.code !== PROMISE)
      .filter((rule) => settings.rules[rule.code] !== 'off' && isAsked(rule, letter))
      .map((rule) => aimOf(rule, foundOf(rule.code))),
    boxes: BOXES.filter((box) => box.section === section).map((box) => ({
      ...box,
      isTicked: letter.matter.checked.includes(box.id),
    })),
  }));
  return { steps: steps.filter(hasContent), promises: foundOf(PROMISE) };
}

function aimOf({ code, aim, severity, where, fixes }: Rule, found: readonly Finding[]): Aim {
  const isMissing = where === 'letter' && found.length > 0;
  return {
    code,
    aim,
    severity: found[0]?.severity ?? severity,
    places: found,
    lines: isMissing ? fixes.filter((fix) => 'line' in fix) : [],
  };
}

function hasContent({ aims, boxes }: Step): boolean {
  return aims.length > 0 || boxes.length > 0;
}
