/** From findings in offsets to diagnostics in lines and columns (UTF-16, as both sides count). */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { FRONT_MATTER } from '../core/check';
import type { Step } from '../core/desk/steps';
import { type Finding, type Severity, type Span, say, type Translate } from '../core/finding';
import { withBlanks } from '../core/help/suggest';
import { MORE } from '../core/limits';
import { rulePage } from '../core/rule-page';
import { WATCH_FOR } from '../core/watch-for';
import { type Range, type ReportStep, SOURCE } from '../protocol';

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
    range: toRange(document, { start, end }),
    severity: SEVERITIES[severity],
    code,
    ...(hasPage ? { codeDescription: { href: rulePage(code) } } : {}),
    source: SOURCE,
    message: say(finding, t),
  };
}

/** A span of a document's text in lines and columns. */
export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** A step of the checklist as it is told, in the language of the editor. */
export function toReportStep(document: TextDocument, step: Step, t: Translate): ReportStep {
  return {
    id: step.section,
    label: t(step.label),
    aims: step.aims.map(({ code, aim, severity, places, lines }) => ({
      code,
      label: t(aim),
      severity,
      places: places.map((place) => toRange(document, place)),
      lines: lines.map(({ title, line }) => ({ title: t(title), line, text: withBlanks(line) })),
    })),
    boxes: step.boxes.map(({ id, label, means, isTicked }) => ({
      id,
      label: t(label),
      means: t(means),
      isTicked,
    })),
  };
}
