/** One fault, one finding: where two codes fit the same words, the one that stands first here is raised alone. */
import { byPlace, type Finding } from './finding';
import { WATCH_FOR } from './watch-for';

/** The codes of care: said before any other, and never left out for length. */
export const CARE_CODES: ReadonlySet<string> = new Set([
  'self-harm',
  'threat',
  'no-contact',
  'surveillance',
]);

const ORDER: readonly string[] = [
  ...CARE_CODES,
  'jealousy-bait',
  'ultimatum',
  'revenge',
  'overpromising',
  'grand-promise',
  'unpausing',
  'big-step',
  'medium-too-soon',
  'mixed-messages',
  'false-pretext',
  'written-in-heat',
  'surprise',
  'proving-change',
  'dismissing-feelings',
  'codependence',
  'desperation',
  'closure',
  'pressure-to-reply',
  'seeking-validation',
  'self-deprecation',
  'put-down',
  'guilt-trip',
  'arguing-the-case',
  'being-right',
  'passive-aggression',
  'hinting',
  'hedging',
  'promise',
];

/** Codes about how a thing is written, not what it says, and what the person asked for: they stand beside any other. */
const APART: ReadonlySet<string> = new Set(['rambling', 'shouting', 'placeholder', WATCH_FOR]);

const RANK = new Map(ORDER.map((code, rank) => [code, rank]));

/**
 * Keeps, of findings that share words, the first in order; of one code, the longer. Letter-level findings are not concerned:
 * hand in span findings alone.
 */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding) => RANK.get(finding.code) ?? ORDER.length;
  const ordered = [...findings].sort(
    (a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start) || byPlace(a, b),
  );
  const lanes = new Map<string, Lane>();
  const laneOf = (code: string) => {
    const name = APART.has(code) ? code : 'words';
    const lane = lanes.get(name) ?? new Lane();
    lanes.set(name, lane);
    return lane;
  };
  return ordered.filter((finding) => laneOf(finding.code).take(finding)).sort(byPlace);
}

/** Spans apart from one another, in order: tells whether one more has room, by halving. */
class Lane {
  private readonly taken: Finding[] = [];

  take(finding: Finding): boolean {
    let low = 0;
    let high = this.taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.taken[middle]?.start ?? 0) < finding.start) low = middle + 1;
      else high = middle;
    }
    const before = this.taken[low - 1];
    const after = this.taken[low];
    if ((before && before.end > finding.start) || (after && after.start < finding.end))
      return false;
    this.taken.splice(low, 0, finding);
    return true;
  }
}
