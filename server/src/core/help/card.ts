/** What a hover says about findings: what, why, what to try, a better line, and where in the article it comes from. */

import type { Finding } from '../finding';
import { type Rule, SECTIONS } from '../rule';
import { rulePage } from '../rule-page';
import { FRONT_MATTER_KEYS } from './front-matter-keys';
import { filledIn } from './suggest';

const ORDER = ['error', 'warning', 'information', 'hint'];

/** One card (Markdown) for the findings at one place, the most serious first. `rules` by code. */
export function cardFor(findings: readonly Finding[], rules: ReadonlyMap<string, Rule>): string {
  return [...findings]
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
    .map((finding) => cardOf(finding, rules.get(finding.code)))
    .join('\n\n---\n\n');
}

function cardOf({ message }: Finding, rule: Rule | undefined): string {
  if (!rule) return message;
  const parts = [`**${message}**`, rule.why, `*What to try.* ${rule.instead}`];
  const better = rule.fixes.find((fix) => 'line' in fix);
  if (better) parts.push(`> ${filledIn(better.line)}`);
  for (const fix of rule.fixes) if ('advice' in fix) parts.push(fix.advice);
  const page = `[More about this](${rulePage(rule.code)})`;
  parts.push(`${SECTIONS[rule.section]} · \`${rule.code}\` · ${page}`);
  return parts.join('\n\n');
}

/** A card for a key of the front matter; undefined if there is no such key. */
export function cardForKey(key: string): string | undefined {
  const known = FRONT_MATTER_KEYS.find(({ name }) => name === key);
  if (!known) return undefined;
  const values = known.values.map(({ value, means }) => `- \`${value}\`: ${means}`).join('\n');
  return [`**${known.name}**: ${known.means}`, values].filter(Boolean).join('\n\n');
}
