/** Diagnostics by one channel, fixed at the start: pulled where the client can, pushed where it cannot, never both. */
import {
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Report } from '../../core/check';
import { REPORT, type ReportParams } from '../../protocol';
import { toDiagnostic } from '../convert';
import type { Session } from '../session';
import type { SettingsSource } from '../settings-source';

export interface Context {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly session: Session;
  readonly settings: SettingsSource;
}

export class Diagnostics {
  private readonly context: Context;
  private readonly named = new Set<string>();
  private readonly waiting = new Set<string>();

  constructor(context: Context) {
    this.context = context;
  }

  /** Answers a pull: the findings, or "unchanged" if the client has them already. */
  async pull(uri: string, previousId: string | undefined): Promise<DocumentDiagnosticReport> {
    const document = this.context.documents.get(uri);
    if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const { report, id } = await this.check(document);
    if (id === previousId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
    const current = this.context.documents.get(uri) ?? document;
    return {
      kind: DocumentDiagnosticReportKind.Full,
      resultId: id,
      items: report.findings.map((finding) => toDiagnostic(current, finding)),
    };
  }

  /** Publishes the findings of a document soon: changes that come at once are answered at once. */
  push(uri: string): void {
    if (this.waiting.has(uri)) return;
    this.waiting.add(uri);
    setTimeout(() => {
      this.waiting.delete(uri);
      this.publish(uri).catch((error: unknown) => this.failed(error));
    }, 0);
  }

  /** Takes the findings of a closed document away. */
  async clear(uri: string): Promise<void> {
    await this.context.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private async publish(uri: string): Promise<void> {
    const document = this.context.documents.get(uri);
    if (!document) return;
    const { report } = await this.check(document);
    if (!this.context.documents.get(uri)) return;
    const diagnostics = report.findings.map((finding) => toDiagnostic(document, finding));
    await this.context.connection.sendDiagnostics({ uri, version: document.version, diagnostics });
  }

  private async check(document: TextDocument): Promise<{ report: Report; id: string }> {
    const settings = await this.context.settings.for(document.uri);
    const { report, id, isNew } = this.context.session.check(document, settings);
    if (isNew) this.tell(document, report);
    return { report, id };
  }

  /** Counts for whoever shows them, and the name of a check that failed, once. No word of the letter. */
  private tell(document: TextDocument, report: Report): void {
    const counts = { error: 0, warning: 0, information: 0, hint: 0 };
    for (const { severity } of report.findings) counts[severity]++;
    const params: ReportParams = {
      uri: document.uri,
      version: document.version,
      isLetter: report.isLetter,
      counts,
    };
    this.context.connection
      .sendNotification(REPORT, params)
      .catch((error: unknown) => this.failed(error));
    for (const code of report.broken) {
      if (this.named.has(code)) continue;
      this.named.add(code);
      this.context.connection.console.warn(
        `The check "${code}" failed and was left out. The other checks go on.`,
      );
    }
  }

  private failed(error: unknown): void {
    this.context.connection.console.error(
      `Could not send a report (${error instanceof Error ? error.name : 'unknown'}).`,
    );
  }
}
