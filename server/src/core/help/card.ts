/** What a hover says about findings: what, why, what to try, a better line, and where in the article it comes from. */

import { type Finding, say, type Translate } from '../finding';
import { type Rule, SECTIONS } from '../rule';
import { rulePage } from '../rule-page';
import { FRONT_MATTER_KEYS } from './front-matter-keys';
import { filledIn } from './suggest';

const ORDER = ['error', 'warning', 'information', 'hint'];

/**
 * One card (Markdown) for the findings at one place, the most serious first.
 * @param rules by code
 * @param t gives the words of the card; the better line stays English, as letters are
 */
export function cardFor(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
  t: Translate,
): string {
  return [...findings]
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
    .map((finding) => cardOf(finding, rules.get(finding.code), t))
    .join('\n\n---\n\n');
}

function cardOf(finding: Finding, rule: Rule | undefined, t: Translate): string {
  const message = say(finding, t);
  if (!rule) return message;
  const parts = [`**${message}**`, t(rule.why), `*${t('What to try.')}* ${t(rule.instead)}`];
  const better = rule.fixes.find((fix) => 'line' in fix);
  if (better) parts.push(`> ${filledIn(better.line)}`);
  for (const fix of rule.fixes) if ('advice' in fix) parts.push(t(fix.advice));
  const page = `[${t('More about this')}](${rulePage(rule.code)})`;
  parts.push(`${t(SECTIONS[rule.section])} · \`${rule.code}\` · ${page}`);
  return parts.join('\n\n');
}

/** A card for a key of the front matter; undefined if there is no such key. */
export function cardForKey(key: string, t: Translate): string | undefined {
  const known = FRONT_MATTER_KEYS.find(({ name }) => name === key);
  if (!known) return undefined;
  const values = known.values.map(({ value, means }) => `- \`${value}\`: ${t(means)}`).join('\n');
  return [`**${known.name}**: ${t(known.means)}`, values].filter(Boolean).join('\n\n');
}
