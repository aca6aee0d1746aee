/** Runs a rule alone on its own examples. */
import { Checker } from '../../server/src/core/check';
import type { Rule } from '../../server/src/core/rule';

/** A letter of more than 60 words that hears nothing, needs nothing, says nothing of a life or a reason. */
const LACKING = `The bins are out on Tuesdays now. The street was dug up twice and then filled in again. It rained for most of the month and the
river was high. The shop on the corner has new owners and a green door. The number nine bus stops by the bank. The lights along the front were
lit early. The clocks went back. The leaves came down in one night and the wind took them to the far end of the road.`;

/** What is wrong with the examples of a rule, a line each; empty if all is well. */
export function runExamples(rule: Rule): string[] {
  const checker = new Checker([rule]);
  const seen = new Set<string>();
  const problems: string[] = [];
  const run = (example: string, kind: 'bad' | 'good') => {
    if (seen.has(example)) problems.push(`twice: ${example}`);
    seen.add(example);
    const { text, marks } = unmark(asDocument(rule, example));
    const report = checker.check(checker.parse(text, 'example.letter.md'));
    const hits = report.findings.filter(({ code }) => code === rule.code);
    if (report.broken.length > 0) problems.push(`throws: ${example}`);
    if (rule.where === 'letter') {
      if (hits.length !== (kind === 'bad' ? 1 : 0))
        problems.push(`${kind}, but ${hits.length} findings: ${example.slice(0, 120)}`);
      return;
    }
    if (kind === 'bad' && marks.length === 0) problems.push(`bad, but has no mark: ${example}`);
    if (kind === 'good' && marks.length > 0) problems.push(`good, but has a mark: ${example}`);
    const got = hits.map(({ start, end }) => text.slice(start, end));
    const want = marks.map(({ start, end }) => text.slice(start, end));
    const same =
      got.length === want.length &&
      hits.every(({ start, end }, at) => start === marks[at]?.start && end === marks[at]?.end);
    if (!same)
      problems.push(
        `${kind}: ${example}\n      wants ${JSON.stringify(want)}, finds ${JSON.stringify(got)}`,
      );
  };
  for (const example of rule.examples.bad) run(example, 'bad');
  for (const example of rule.examples.good) run(example, 'good');
  return problems;
}

/** An example as a whole document: as it is, as a first email, or set into a letter that lacks everything. */
export function asDocument(rule: Rule, example: string): string {
  if (example.startsWith('---')) return example;
  if (rule.find.kind !== 'absent') return `---\nto: Sam\n---\n\n${example}\n`;
  const step = rule.find.step === undefined ? '' : `step: ${rule.find.step}\n`;
  return `---\nto: Sam\n${step}---\n\n${LACKING}\n\n${example}\n`;
}

export function unmark(marked: string): { text: string; marks: { start: number; end: number }[] } {
  const marks: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/([«»])/)) {
    if (part === '«') marks.push({ start: text.length, end: text.length });
    else if (part === '»')
      marks[marks.length - 1] = { start: marks.at(-1)?.start ?? 0, end: text.length };
    else text += part;
  }
  return { text, marks };
}
