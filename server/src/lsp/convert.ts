/** From findings in offsets to diagnostics in lines and columns (UTF-16, as both sides count). */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { FRONT_MATTER } from '../core/check';
import { type Finding, type Severity, say, type Translate } from '../core/finding';
import { MORE } from '../core/limits';
import { rulePage } from '../core/rule-page';
import { WATCH_FOR } from '../core/watch-for';
import { SOURCE } from '../protocol';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The diagnostic for a finding of this very version of the document. */
export function toDiagnostic(document: TextDocument, finding: Finding, t: Translate): Diagnostic {
  const { code, severity, start, end } = finding;
  const hasPage = code !== FRONT_MATTER && code !== MORE && code !== WATCH_FOR;
  return {
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    severity: SEVERITIES[severity],
    code,
    ...(hasPage ? { codeDescription: { href: rulePage(code) } } : {}),
    source: SOURCE,
    message: say(finding, t),
  };
}
