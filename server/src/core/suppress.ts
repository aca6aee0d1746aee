/** Findings that the writer has switched off in the letter itself, by a comment. */
import type { Finding } from './finding';
import { endOfLine, type Letter, sentenceAt } from './letter/letter';

type Verb = 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file';

/** A comment that says what to leave alone: which codes (none named: all), and where it stands. */
export interface Directive {
  readonly verb: Verb;
  readonly codes: readonly string[];
  /** The words or the sentence that alone are meant, if the writer's reason is a quotation of them. */
  readonly quote: string | undefined;
  readonly start: number;
  readonly end: number;
}

const DIRECTIVE =
  /^<!--[ \t\r\n]*olive-branch-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])([\s\S]*?)(?:-->)?$/;

/** The directives in a letter's comments, in order. */
export function readDirectives(letter: Letter): Directive[] {
  return letter.comments.flatMap(({ start, end }) => {
    const found = DIRECTIVE.exec(letter.text.slice(start, end).trimEnd());
    if (!found) return [];
    // What follows " -- " is the writer's reason.
    const [named = '', reason = ''] = (found[2] ?? '').split(/\s--\s(.*)/s);
    const codes = named.split(/[\s,]+/).filter((code) => code !== '');
    const quote = /^\s*"(.+)"\s*$/s.exec(reason)?.[1];
    return [{ verb: found[1] as Verb, codes, quote: quote && inQuote(quote), start, end }];
  });
}

/** Words as a directive quotes them: on one line, with nothing that would end the comment or the quotation. */
export function inQuote(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/-{2,}/g, '—').replace(/"/g, "'").trim();
}

/** Whether a quotation is of a finding's own words, or of the sentence that it stands in. */
function isOf(quote: string, finding: Finding, letter: Letter): boolean {
  const sentence = sentenceAt(letter, finding) ?? finding;
  return [finding, sentence].some(
    ({ start, end }) =>
      inQuote(letter.text.slice(start, end)).toLowerCase() === quote.toLowerCase(),
  );
}

/** The findings that no directive of the letter switches off. */
export function withoutSuppressed(
  findings: readonly Finding[],
  letter: Letter,
): readonly Finding[] {
  const directives = readDirectives(letter);
  if (directives.length === 0) return findings;
  const lineEnd = (at: number) => endOfLine(letter.text, at);
  return findings.filter((finding) => {
    let off = false;
    for (const directive of directives) {
      const { verb, codes, quote, start, end } = directive;
      if (codes.length > 0 && !codes.includes(finding.code)) continue;
      if (quote !== undefined && !isOf(quote, finding, letter)) continue;
      if (verb === 'disable-file') return false;
      if (verb === 'disable' || verb === 'enable') {
        if (start <= finding.start) off = verb === 'disable';
      } else if (verb === 'disable-line') {
        const from = letter.text.lastIndexOf('\n', start) + 1;
        if (finding.start >= from && finding.start < lineEnd(start)) return false;
      } else {
        const from = nextWritten(letter.text, lineEnd(end) + 1);
        if (finding.start >= from - 1 && finding.start < lineEnd(from)) return false;
      }
    }
    return !off;
  });
}

/** The start of the next line that is not empty. */
function nextWritten(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return text.lastIndexOf('\n', at) + 1;
}
