/** What was found, for programs: one stable shape. */
import type { Checked } from './letters';
import { placesIn } from './lines';

/** An array of letters, each with its findings; lines and columns from 1, offsets in UTF-16 code units from 0. */
export function toJson(letters: readonly Checked[]): string {
  const value = letters.map(({ path, text, report }) => {
    const place = placesIn(text);
    return {
      path,
      words: report.words,
      findings: report.findings.map(({ code, severity, message, start, end }) => ({
        code,
        severity,
        message,
        start,
        end,
        from: place(start),
        to: place(end),
        text: text.slice(start, end),
      })),
    };
  });
  return JSON.stringify(value, null, 2);
}
