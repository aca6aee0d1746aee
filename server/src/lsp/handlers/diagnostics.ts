/** Diagnostics by one channel, fixed at the start: pulled where the client can, pushed where it cannot, never both. */
import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Report } from '../../core/check';
import { stepsOf } from '../../core/desk/steps';
import type { Finding, Translate } from '../../core/finding';
import type { Rule } from '../../core/rule';
import type { Settings } from '../../core/settings';
import { REPORT, type ReportParams } from '../../protocol';
import { toDiagnostic, toRange, toReportStep } from '../convert';
import type { Quiet } from '../quiet';
import type { Session } from '../session';
import type { SettingsSource } from '../settings-source';
import type { Turns } from '../turns';

export interface Context {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly session: Session;
  readonly settings: SettingsSource;
  readonly turns: Turns;
  readonly t: Translate;
  /** What keeps new findings back; undefined if the client could not be told of them later. */
  readonly quiet: Quiet | undefined;
  /** All rules, in their order. */
  readonly list: readonly Rule[];
  /** Whether the client wants to know of each report by itself. */
  readonly reports: boolean;
  /** Lets the client know that there is more to show. */
  readonly refresh: (uri: string) => void;
}

/** What a client was given for a document, and under which settings. */
interface Shown {
  readonly items: Diagnostic[];
  readonly id: string;
  readonly settings: Settings;
}

export class Diagnostics {
  private readonly context: Context;
  private readonly named = new Set<string>();
  private readonly waiting = new Set<string>();
  private readonly shown = new Map<string, Shown>();
  /** By document: when to show what was kept back. */
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(context: Context) {
    this.context = context;
  }

  /** Answers a pull: the findings, or "unchanged" if the client has them already. */
  async pull(uri: string, previousId: string | undefined): Promise<DocumentDiagnosticReport> {
    const document = this.context.documents.get(uri);
    if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    // Where it is not to be read yet, what was shown before stands.
    const { id, items } = (await this.read(document)) ?? this.shown.get(uri) ?? UNREAD;
    if (id === previousId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
    return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
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
    this.shown.delete(uri);
    this.context.quiet?.forget(uri);
    this.context.turns.forget(uri);
  }

  /** Takes the findings of a closed document away. */
  async clear(uri: string): Promise<void> {
    await this.context.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private async publish(uri: string): Promise<void> {
    const document = this.context.documents.get(uri);
    if (!document) return;
    const shown = await this.read(document);
    if (!shown) return;
    const { version } = document;
    await this.context.connection.sendDiagnostics({ uri, version, diagnostics: shown.items });
  }

  /** What to show now; undefined if the document was closed, or it is not its turn to be read. */
  private async read(document: TextDocument): Promise<Shown | undefined> {
    const { documents, settings: source, turns, t } = this.context;
    const { uri } = document;
    const settings = await source.for(uri);
    if (!documents.get(uri)) return undefined;
    const before = this.shown.get(uri);
    const isDue = turns.take(uri, settings.run);
    if (!isDue && (!before || before.settings === settings)) return undefined;
    const { findings, id, report } = this.heard(document, settings);
    if (id !== before?.id) this.tell(document, settings, { ...report, findings });
    const items = findings.map((finding) => toDiagnostic(document, finding, t));
    const shown = { items, id, settings };
    this.shown.set(uri, shown);
    return shown;
  }

  /** The findings to show now, and the name of this very list. */
  private heard(
    document: TextDocument,
    settings: Settings,
  ): { findings: readonly Finding[]; id: string; report: Report } {
    const { quiet, session, refresh } = this.context;
    const { report, id, isNew } = session.check(document, settings);
    if (isNew) this.nameBroken(report);
    const letter = session.held(document)?.letter;
    const isQuiet = settings.quietWhileTyping && settings.run === 'onType';
    if (!quiet || !letter?.isLetter || !isQuiet) return { findings: report.findings, id, report };
    const { uri } = document;
    const { findings, nextIn } = quiet.filter(uri, letter, report.findings, Date.now());
    clearTimeout(this.timers.get(uri));
    if (nextIn !== undefined)
      this.timers.set(
        uri,
        setTimeout(() => refresh(uri), nextIn + 1),
      );
    return { findings, id: nextIn === undefined ? id : `${id}-${findings.length}`, report };
  }

  /** Tells what is shown of a letter now: counts, the checklist, the promises. No word of the letter. */
  private tell(document: TextDocument, settings: Settings, report: Report): void {
    const { connection, session, list, reports, t } = this.context;
    const letter = session.held(document)?.letter;
    if (!reports || !letter) return;
    const counts = { error: 0, warning: 0, information: 0, hint: 0 };
    for (const { severity } of report.findings) counts[severity]++;
    const { steps, promises } = stepsOf(letter, report, list, settings);
    const params: ReportParams = {
      uri: document.uri,
      version: document.version,
      isLetter: report.isLetter,
      counts,
      steps: steps.map((step) => toReportStep(document, step, t)),
      promises: promises.map((span) => toRange(document, span)),
    };
    connection.sendNotification(REPORT, params).catch((error: unknown) => this.failed(error));
  }

  /** Names each check that failed, once. */
  private nameBroken({ broken }: Report): void {
    for (const code of broken) {
      if (this.named.has(code)) continue;
      this.named.add(code);
      this.context.connection.console.warn(
        this.context.t('The check "{0}" failed and was left out. The other checks go on.', [code]),
      );
    }
  }

  private failed(error: unknown): void {
    this.context.connection.console.error(
      this.context.t('Could not send a report ({0}).', [
        error instanceof Error ? error.name : 'unknown',
      ]),
    );
  }
}

/** For a document that nobody has asked to be read yet. */
const UNREAD = { items: [], id: 'unread' };
