/** The language status of the letter in front: how much there is to look at. Nothing for any other document. */
import {
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  window,
} from 'vscode';
import type { ReportParams, Severity } from '../../server/src/protocol';

const NAMES: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => l10n.t('{0} serious', count),
  warning: (count) => l10n.t('{0} to look at', count),
  information: (count) => (count === 1 ? l10n.t('1 note') : l10n.t('{0} notes', count)),
  hint: (count) => (count === 1 ? l10n.t('1 hint') : l10n.t('{0} hints', count)),
};
const ORDER: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** "2 to look at, 1 note", or that the letter is clear. */
export function describeCounts(counts: ReportParams['counts']): string {
  const parts = ORDER.filter((severity) => counts[severity] > 0).map((severity) =>
    NAMES[severity](counts[severity]),
  );
  return parts.length > 0 ? parts.join(', ') : l10n.t('clear');
}

export class LetterStatus implements Disposable {
  private readonly reports = new Map<string, ReportParams>();
  private readonly watching: Disposable;
  private item: LanguageStatusItem | undefined;

  constructor() {
    this.watching = window.onDidChangeActiveTextEditor(() => this.show());
  }

  /** Takes in a report; shows it if its letter is in front. */
  take(report: ReportParams): void {
    if (report.isLetter) this.reports.set(report.uri, report);
    else this.reports.delete(report.uri);
    this.show();
  }

  dispose(): void {
    this.watching.dispose();
    this.item?.dispose();
  }

  private show(): void {
    const uri = window.activeTextEditor?.document.uri.toString();
    const report = uri === undefined ? undefined : this.reports.get(uri);
    if (!report) {
      this.item?.dispose();
      this.item = undefined;
      return;
    }
    this.item ??= languages.createLanguageStatusItem('oliveBranch.letter', {
      language: 'markdown',
    });
    const text = describeCounts(report.counts);
    this.item.name = 'Olive Branch';
    this.item.text = `$(mail) ${l10n.t('Letter: {0}', text)}`;
    this.item.detail = l10n.t('Olive Branch reads letters in English');
    this.item.severity =
      report.counts.error > 0 ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    this.item.accessibilityInformation = {
      label: l10n.t('Olive Branch, this letter: {0}', text),
    };
    this.item.command = {
      title: l10n.t('Show'),
      command: 'workbench.actions.view.problems',
      tooltip: l10n.t('Show all that was found'),
    };
  }
}
