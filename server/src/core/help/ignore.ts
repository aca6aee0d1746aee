/** Ways to put a finding off, each a comment in the letter itself: it travels with the letter, and can be taken out again. */
import type { Finding, Span } from '../finding';
import { endOfLine, type Letter, sentenceAt } from '../letter/letter';
import { inQuote } from '../suppress';

export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** For this finding alone, and only as long as its sentence stays as it is. */
export function ignoreHere(letter: Letter, finding: Finding): Insertion {
  const { text } = letter;
  const sentence = sentenceAt(letter, finding) ?? finding;
  const quote = inQuote(text.slice(sentence.start, sentence.end));
  const line = lineAt(text, finding.start);
  const opensBlock = letter.blocks.some(
    ({ start }) => start >= line.start && start <= finding.start,
  );
  // Above the line, unless that would part a paragraph in two.
  if (opensBlock || sentence === finding)
    return { at: line.start, text: `${comment('disable-next-line', finding.code, quote)}\n` };
  return { at: line.end, text: ` ${comment('disable-line', finding.code, quote)}` };
}

/** For these words wherever they stand in the letter. */
export function ignorePhrase(letter: Letter, { code, start, end }: Finding): Insertion {
  return atTop(letter, comment('disable-file', code, inQuote(letter.text.slice(start, end))));
}

/** For a code in the whole letter. */
export function ignoreCode(letter: Letter, code: string): Insertion {
  return atTop(letter, comment('disable-file', code));
}

function comment(verb: string, code: string, quote?: string): string {
  return `<!-- olive-branch-${verb} ${code}${quote ? ` -- "${quote}"` : ''} -->`;
}

function atTop({ matter }: Letter, text: string): Insertion {
  return { at: matter.bodyStart, text: `${text}\n\n` };
}

function lineAt(text: string, at: number): Span {
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: endOfLine(text, at) };
}
