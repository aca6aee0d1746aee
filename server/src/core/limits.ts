/** No letter is answered with a wall of findings: a cap a code and a cap a letter, and one note of what was left out. */
import { byPlace, type Finding, said } from './finding';
import { CARE_CODES } from './precedence';

export const MOST_PER_CODE = 20;
export const MOST_PER_LETTER = 200;

/** The code of the note that says how many more there are. */
export const MORE = 'more';

/** The first findings by place within both caps; the codes of care are never left out. */
export function capped(findings: readonly Finding[]): Finding[] {
  const perCode = new Map<string, number>();
  const kept: Finding[] = [];
  let counted = 0;
  for (const finding of [...findings].sort(byPlace)) {
    if (CARE_CODES.has(finding.code)) {
      kept.push(finding);
      continue;
    }
    const sofar = perCode.get(finding.code) ?? 0;
    if (sofar >= MOST_PER_CODE || counted >= MOST_PER_LETTER) continue;
    perCode.set(finding.code, sofar + 1);
    counted++;
    kept.push(finding);
  }
  const left = findings.length - kept.length;
  const last = kept.at(-1);
  if (left > 0 && last) kept.push(note(left, last));
  return kept;
}

function note(left: number, { start, end }: Finding): Finding {
  const more = said(
    '{0} more like these further on. They show as you settle the ones above.',
    left,
  );
  return { code: MORE, severity: 'information', ...more, start, end };
}
