/** Tries each fix of a rule on each of the rule's bad examples, as a person would who takes what it offers. */
import type { Checker } from '../../server/src/core/check';
import { filledIn, suggestionsFor } from '../../server/src/core/help/suggest';
import type { Rule } from '../../server/src/core/rule';
import { asDocument, unmark } from './examples';

/** Said by a guided line on purpose: a small commitment is listed, so that it is kept. */
const WELCOME = new Set(['promise', 'placeholder']);

/** What is wrong with the fixes of a rule, a line each; empty if all is well. */
export function runFixes(rule: Rule, checker: Checker): string[] {
  const problems: string[] = [];
  if (rule.fixes.length === 0) problems.push('has no fix');
  for (const example of rule.examples.bad) {
    const { text } = unmark(asDocument(rule, example));
    const letter = checker.parse(text, 'example.letter.md');
    const { findings } = checker.check(letter);
    const own = findings.filter(({ code }) => code === rule.code);
    for (const finding of own) {
      const suggestions = suggestionsFor(letter, finding, rule);
      const advises = rule.fixes.some((fix) => 'advice' in fix);
      if (suggestions.length === 0 && !advises) problems.push(`no fix offered: ${example}`);
      for (const { title, span, text: snippet, isGuided } of suggestions) {
        const now = isGuided ? filledIn(snippet) : snippet;
        const changed = text.slice(0, span.start) + now + text.slice(span.end);
        const after = checker.check(checker.parse(changed, 'example.letter.md')).findings;
        const fault = faultOf(now.trim());
        if (fault) problems.push(`"${title}" leaves ${fault}: ${now.trim()}`);
        if (after.filter(({ code }) => code === rule.code).length >= own.length)
          problems.push(`"${title}" leaves the finding: ${now.trim()}`);
        for (const { code } of after) {
          const before = findings.filter((each) => each.code === code).length;
          const since = after.filter((each) => each.code === code).length;
          if (since > before && !WELCOME.has(code))
            problems.push(`"${title}" raises ${code}: ${now.trim()}`);
        }
      }
    }
  }
  return [...new Set(problems)];
}

/** What keeps words from being a sentence; undefined if nothing does. */
function faultOf(words: string): string | undefined {
  if (/ {2}/.test(words)) return 'a doubled space';
  if (/ [,.;:!?]|,[,.;:!?]|^[,.;:]/.test(words)) return 'a stray mark';
  if (/^\p{Ll}/u.test(words)) return 'no capital';
  if (/\$\{|\}\}/.test(words)) return 'a tab stop';
  return undefined;
}
