/** The letters to begin from, and what becomes of one: its text with front matter, as a snippet, and a name for its file. */
import type { Medium } from '../letter/front-matter';
import type { Template } from './template';
import { ANSWER } from './templates/answer';
import { BREAK_THE_SILENCE } from './templates/break-the-silence';
import { GOODBYE } from './templates/goodbye';
import { NEXT_RUNG } from './templates/next-rung';
import { OWN_IT } from './templates/own-it';
import { SOMETHING_NEW } from './templates/something-new';
import { UNSENT } from './templates/unsent';

export type { Template } from './template';

export const TEMPLATES: readonly Template[] = [
  BREAK_THE_SILENCE,
  OWN_IT,
  ANSWER,
  NEXT_RUNG,
  SOMETHING_NEW,
  GOODBYE,
  UNSENT,
];

/** What the two of them exchange on a medium. */
const HERE: Readonly<Record<Medium, string>> = {
  email: 'emails',
  post: 'letters',
  text: 'texts',
  phone: 'calls',
  'in-person': 'walks and talks',
};

/**
 * The whole letter as a snippet: front matter, then the scaffold that fits the medium.
 * @param to the name of the person; where it is empty, the greeting has a blank
 * @param begun when it was begun, such as 2026-11-24T22:10
 */
export function letterFrom(
  template: Template,
  { to, medium, begun }: { to: string; medium: Medium; begun: string },
): string {
  const name = to.replace(/\s+/g, ' ').trim();
  const { step, status = 'draft', replies } = template;
  const matter = [
    `to: ${inYaml(name)}`,
    `medium: ${medium}`,
    `step: ${step}`,
    `status: ${status}`,
    ...(replies > 0 ? [`replies: ${replies}`] : []),
    `begun: ${begun}`,
  ];
  const body = scaffoldFor(template, medium)
    .replaceAll('{here}', HERE[medium])
    .replaceAll('{to}', () => inSnippet(name || '[their name]'));
  return `---\n${inSnippet(matter.join('\n'))}\n---\n\n${body}`;
}

/** A snippet as text: the blanks stand in it, and no tab stops. */
export function withoutStops(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:([^{}]*)\}|\$0/g, (_, blank: string | undefined) => blank ?? '')
    .replace(/\\([\\$}])/g, '$1');
}

/**
 * A name for the letter's file that every file system takes, such as `2026-11-24-sam-break-the-silence.letter.md`.
 * @param date the day, such as 2026-11-24; what follows the day is left out
 */
export function fileNameFor({ id }: Template, { to, date }: { to: string; date: string }): string {
  const name = inAscii(to).slice(0, MOST_OF_NAME).replace(/-$/, '') || 'letter';
  return `${inAscii(date.slice(0, 10))}-${name}-${id}.letter.md`;
}

const MOST_OF_NAME = 40;

function scaffoldFor({ body, short, notes }: Template, medium: Medium): string {
  if (medium === 'text') return short ?? body;
  return (medium === 'phone' || medium === 'in-person' ? notes : undefined) ?? body;
}

/** Plain words stand as they are; what YAML could read as anything else is quoted. */
function inYaml(name: string): string {
  const isPlain = /^\p{L}+(?: \p{L}+)*$/u.test(name);
  const isValue = /^(?:null|true|false|yes|no|on|off|y|n)$/i.test(name);
  return isPlain && !isValue ? name : JSON.stringify(name);
}

/** Words as a snippet says them: what would begin or end a tab stop is escaped. */
function inSnippet(words: string): string {
  return words.replace(/[\\$}]/g, '\\$&');
}

/** Letters that are no base letter with a mark on it. */
const UNMARKED: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

/** Lower-case ASCII letters and digits with single hyphens between them. */
function inAscii(words: string): string {
  return words
    .toLowerCase()
    .replace(/[æđðıłøœßþ]/g, (letter) => UNMARKED[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
