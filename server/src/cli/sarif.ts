/** What was found, as SARIF 2.1.0. */
import { pathToFileURL } from 'node:url';
import type { Severity } from '../core/finding';
import { rulePage } from '../core/rule-page';
import { RULES } from '../core/rules';
import type { Checked } from './letters';
import { placesIn } from './lines';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** One run with all letters. Columns are counted in UTF-16 code units, as the log says. */
export function toSarif(letters: readonly Checked[], version: string): string {
  const results = letters.flatMap(({ path, text, report }) => {
    const place = placesIn(text);
    return report.findings.map(({ code, severity, message, start, end }) => {
      const from = place(start);
      const to = place(end);
      return {
        ruleId: code,
        level: LEVELS[severity],
        message: { text: message },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: relativeUri(path) },
              region: {
                startLine: from.line,
                startColumn: from.column,
                endLine: to.line,
                endColumn: to.column,
              },
            },
          },
        ],
      };
    });
  });
  const rules = RULES.map(({ code, message, why, instead }) => ({
    id: code,
    shortDescription: { text: message },
    fullDescription: { text: `${why} ${instead}` },
    helpUri: rulePage(code),
  }));
  const driver = {
    name: 'olive-branch',
    version,
    informationUri: 'https://github.com/olive-branch/olive-branch',
    rules,
  };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  return JSON.stringify(
    { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] },
    null,
    2,
  );
}

/** A URI reference: relative paths stay relative, with what a URI may not hold escaped. */
function relativeUri(path: string): string {
  if (/^(?:\/|[A-Za-z]:[\\/])/.test(path)) return pathToFileURL(path).href;
  return path.split(/[\\/]/).map(encodeURIComponent).join('/');
}
