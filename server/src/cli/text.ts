/** What was found, for a person to read. */
import type { Checked } from './letters';
import { placesIn } from './lines';

const MOST_WORDS = 60;

/** A paragraph for each letter: the line, the words, the reason. */
export function toText(letters: readonly Checked[]): string {
  if (letters.length === 0) return 'No letters to check.';
  const total = letters.reduce((sum, { report }) => sum + report.findings.length, 0);
  const summary = `${count(letters.length, 'letter')}, ${total === 0 ? 'nothing to look at' : `${count(total, 'thing')} to look at`}.`;
  return [...letters.map(letterText), summary].join('\n\n');
}

function letterText({ path, text, report }: Checked): string {
  const place = placesIn(text);
  const lines = report.findings.map(({ start, end, severity, code, message }) => {
    const { line, column } = place(start);
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    const quoted = words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).trimEnd()}…` : words;
    return `  ${`${line}:${column}`.padEnd(7)} ${severity.padEnd(11)} ${code}\n          "${quoted}"\n          ${message}`;
  });
  return [path, ...(lines.length > 0 ? lines : ['  Nothing to look at.'])].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
