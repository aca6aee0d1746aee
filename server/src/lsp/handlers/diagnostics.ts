/** Diagnostics by one channel, fixed at the start: pulled where the client can, pushed where it cannot, never both. */
import {
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Report } from '../../core/check';
import type { Finding } from '../../core/finding';
import { REPORT, type ReportParams } from '../../protocol';
import { toDiagnostic } from '../convert';
import type { Quiet } from '../quiet';
import type { Session } from '../session';
import type { SettingsSource } from '../settings-source';

export interface Context {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly session: Session;
  readonly settings: SettingsSource;
  /** What keeps new findings back; undefined if the client could not be told of them later. */
  readonly quiet: Quiet | undefined;
  /** Lets the client know that there is more to show. */
  readonly refresh: (uri: string) => void;
}

export class Diagnostics {
  private readonly context: Context;
  private readonly named = new Set<string>();
  private readonly waiting = new Set<string>();
  /** By document: when to show what was kept back. */
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(context: Context) {
    this.context = context;
  }

  /** Answers a pull: the findings, or "unchanged" if the client has them already. */
  async pull(uri: string, previousId: string | undefined): Promise<DocumentDiagnosticReport> {
    const document = this.context.documents.get(uri);
    if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const { findings, id } = await this.heard(document);
    if (id === previousId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
    const current = this.context.documents.get(uri) ?? document;
    return {
      kind: DocumentDiagnosticReportKind.Full,
      resultId: id,
      items: findings.map((finding) => toDiagnostic(current, finding)),
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

  /** Forgets a document that was closed. */
  forget(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    this.context.quiet?.forget(uri);
  }

  /** Takes the findings of a closed document away. */
  async clear(uri: string): Promise<void> {
    this.forget(uri);
    await this.context.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private async publish(uri: string): Promise<void> {
    const document = this.context.documents.get(uri);
    if (!document) return;
    const { findings } = await this.heard(document);
    if (!this.context.documents.get(uri)) return;
    const diagnostics = findings.map((finding) => toDiagnostic(document, finding));
    await this.context.connection.sendDiagnostics({ uri, version: document.version, diagnostics });
  }

  /** The findings to show now, and the name of this very list. */
  private async heard(
    document: TextDocument,
  ): Promise<{ findings: readonly Finding[]; id: string }> {
    const { quiet, session, settings, refresh } = this.context;
    const { report, id } = await this.check(document);
    const letter = session.held(document)?.letter;
    if (!quiet || !letter?.isLetter || !(await settings.for(document.uri)).quietWhileTyping)
      return { findings: report.findings, id };
    const { uri } = document;
    const { findings, nextIn } = quiet.filter(uri, letter, report.findings, Date.now());
    clearTimeout(this.timers.get(uri));
    if (nextIn !== undefined)
      this.timers.set(
        uri,
        setTimeout(() => refresh(uri), nextIn + 1),
      );
    return { findings, id: nextIn === undefined ? id : `${id}-${findings.length}` };
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
