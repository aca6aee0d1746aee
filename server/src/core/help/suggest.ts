/** What can be done about a finding, as edits to the letter. Made from the last report alone: nothing is checked again. */
import type { Finding, Span } from '../finding';
import { type Letter, sentenceAt } from '../letter/letter';
import type { Fix, Rule } from '../rule';

export interface Suggestion {
  readonly title: string;
  readonly span: Span;
  /** The new text, with tab stops (`${1:…}`) if `isGuided`, as it stands if not. */
  readonly text: string;
  readonly isGuided: boolean;
  /** True if it changes spelling or punctuation alone. */
  readonly isMechanical: boolean;
}

/** The edits that a rule offers for a finding of its own, best first. */
export function suggestionsFor(letter: Letter, finding: Finding, rule: Rule): Suggestion[] {
  const sentence = sentenceAt(letter, finding);
  return rule.fixes.flatMap((fix) => suggestion(letter, finding, rule, fix, sentence) ?? []);
}

function suggestion(
  letter: Letter,
  finding: Finding,
  rule: Rule,
  fix: Fix,
  sentence: Span | undefined,
): Suggestion | undefined {
  const { title } = fix;
  if ('line' in fix) {
    if (rule.where === 'letter') {
      const span = endOfBody(letter);
      return { title, span, text: `\n\n${fix.line}`, isGuided: true, isMechanical: false };
    }
    if (!sentence) return undefined;
    return { title, span: sentence, text: fix.line, isGuided: true, isMechanical: false };
  }
  if (!('rewrite' in fix) || !sentence) return undefined;
  const { text } = letter;
  const start = Math.max(sentence.start, finding.start);
  const end = Math.min(sentence.end, finding.end);
  const now = text.slice(sentence.start, sentence.end);
  const rewritten = fix.rewrite({
    before: text.slice(sentence.start, start),
    words: text.slice(start, end),
    after: text.slice(end, sentence.end),
  });
  if (rewritten === undefined || rewritten === now) return undefined;
  const isMechanical = fix.isMechanical === true;
  return { title, span: sentence, text: rewritten, isGuided: false, isMechanical };
}

/** A sentence with the white space right after it, or before it if it is the last of its line: what goes when it is left out. */
export function sentenceToLeaveOut(letter: Letter, finding: Finding): Span | undefined {
  const sentence = sentenceAt(letter, finding);
  if (!sentence) return undefined;
  const { text } = letter;
  let { start, end } = sentence;
  while (text[end] === ' ') end++;
  if (end === text.length || text[end] === '\n' || text[end] === '\r')
    while (text[start - 1] === ' ') start--;
  return { start, end };
}

/** Fewer words than this at the end of a letter are its closing, not its body. */
const CLOSING_WORDS = 6;

/** The place after the last paragraph before the closing lines. */
function endOfBody({ text, blocks, matter }: Letter): Span {
  const body = blocks.findLast(({ reading }) => reading.words > CLOSING_WORDS) ?? blocks.at(-1);
  const at = body?.end ?? Math.max(matter.bodyStart, text.trimEnd().length);
  return { start: at, end: at };
}

const TAB_STOP = /\$\{\d+:([^{}]*)\}/g;

/** A guided line for an editor without tab stops: blanks in brackets, which are seen if they are left unfilled. */
export function withBlanks(line: string): string {
  return line.replace(TAB_STOP, '[$1]').replace(/\$0|\$\{0\}/g, '');
}

/** A guided line as it reads once filled in as its tab stops suggest. */
export function filledIn(line: string): string {
  return line.replace(TAB_STOP, '$1').replace(/\$0|\$\{0\}/g, '');
}
