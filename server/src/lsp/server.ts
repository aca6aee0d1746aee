/** The language server: what it can do, and which handler answers what. The connection is made by node/ or browser/. */
import {
  CodeActionKind,
  type Connection,
  DidChangeWorkspaceFoldersNotification,
  type InitializeResult,
  type TextDocumentContentChangeEvent,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Assets, Checker } from '../core/check';
import type { ReadFile } from '../core/config/folder-files';
import type { Rule } from '../core/rule';
import { RULES } from '../core/rules';
import { WATCH_FOR } from '../core/watch-for';
import { FIX_ALL, IGNORED, READ } from '../protocol';
import { FolderSettings } from './folder-settings';
import { CodeActions } from './handlers/code-actions';
import { COMMANDS, runCommand } from './handlers/commands';
import { completionsAt } from './handlers/completions';
import { Diagnostics } from './handlers/diagnostics';
import { hoverAt } from './handlers/hover';
import { ignoredIn } from './handlers/ignored';
import { type BundleFor, bundleFrom, isBundle, translator } from './l10n';
import { Quiet } from './quiet';
import { Session } from './session';
import { SettingsSource } from './settings-source';
import { Turns } from './turns';
import { watchSettingsFiles } from './watch-files';

export interface ServerOptions {
  readonly version: string;
  /** The rules to check with; all of them unless a test says otherwise. */
  readonly rules?: readonly Rule[];
  /** What was made of the rules when the extension was built. */
  readonly assets?: Assets;
  /** Reads the settings files of folders; left out where there are no files, as in a worker. */
  readonly readFile?: ReadFile;
  /** Gives what is shown in another language; without it, all is in English. */
  readonly bundleFor?: BundleFor;
}

/** Serves one client over a connection until it ends. */
export function startServer(connection: Connection, options: ServerOptions): void {
  const documents = new TextDocuments(documentsThatTell((uri, at) => quiet?.typedAt(uri, at)));
  let quiet: Quiet | undefined;
  connection.onInitialize((params): InitializeResult => {
    const { capabilities, initializationOptions } = params;
    const own = isRecord(initializationOptions) ? initializationOptions : {};
    const { textDocument, workspace, window } = capabilities;
    const t = translator({
      ...bundleFrom(options.bundleFor, params.locale),
      ...(isBundle(own.bundle) && own.bundle),
    });
    const pulls = textDocument?.diagnostic !== undefined;
    const canRefresh = workspace?.diagnostics?.refreshSupport === true;
    // What is kept back must be told later: a client that pulls has to let itself be called.
    quiet = !pulls || canRefresh ? new Quiet() : undefined;
    const list = options.rules ?? RULES;
    const rules = new Map(list.map((rule) => [rule.code, rule]));
    const session = new Session(new Checker(list, options.assets));
    const codes = new Set([...rules.keys(), WATCH_FOR]);
    const folders =
      options.readFile && new FolderSettings(connection, options.readFile, codes, params, t);
    const settings = new SettingsSource(connection, capabilities, initializationOptions, folders);
    const turns = new Turns();
    const refresh = (uri?: string) => {
      if (pulls) {
        if (canRefresh) void connection.languages.diagnostics.refresh();
      } else
        for (const open of documents.all())
          if (open.uri === (uri ?? open.uri)) diagnostics.push(open.uri);
    };
    const diagnostics = new Diagnostics({
      connection,
      documents,
      session,
      settings,
      turns,
      t,
      quiet,
      refresh,
    });
    const snippets = textDocument?.completion?.completionItem?.snippetSupport === true;
    const support = {
      snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
      versions: workspace?.workspaceEdit?.documentChanges === true,
      switchesOff: own.switchesOff === true,
    };
    const actions = new CodeActions(session, rules, support, t);
    const host = { connection, rules, canShow: window?.showDocument?.support === true, t };
    connection.onDidChangeConfiguration((change) => {
      settings.changed(change.settings);
      refresh();
    });
    if (folders) {
      const canAsk = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
      watchSettingsFiles(connection, canAsk && own.watchesFiles !== true, t, () => {
        settings.reread();
        refresh();
      });
      if (workspace?.workspaceFolders)
        connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) => {
          folders.foldersChanged(event);
          settings.reread();
          refresh();
        });
    }
    documents.onDidOpen(({ document }) => {
      turns.came(document.uri);
      settings.reread();
    });
    documents.onDidSave(async ({ document: { uri } }) => {
      turns.came(uri);
      const before = await settings.for(uri);
      // For files that no client watches: outside of its folders, or where it watches none.
      settings.reread();
      const now = await settings.for(uri);
      if (now.run === 'onSave' || now !== before) refresh(uri);
    });
    documents.onDidClose(({ document }) => {
      session.close(document.uri);
      settings.forget(document.uri);
      diagnostics.forget(document.uri);
      if (!pulls) return diagnostics.clear(document.uri);
    });
    if (pulls) {
      connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }) =>
        diagnostics.pull(uri, previousResultId),
      );
    } else documents.onDidChangeContent(({ document }) => diagnostics.push(document.uri));
    const withDocument = <Answer>(
      uri: string,
      none: Answer,
      answer: (document: TextDocument) => Answer,
    ) => {
      const document = documents.get(uri);
      return document ? answer(document) : none;
    };
    connection.onHover(({ textDocument: { uri }, position }) =>
      withDocument(uri, null, (document) => hoverAt(document, position, session, rules, t)),
    );
    connection.onCodeAction((params) =>
      withDocument(params.textDocument.uri, [], (document) => actions.for(document, params)),
    );
    connection.onCompletion(({ textDocument: { uri }, position }) =>
      withDocument(uri, [], (document) =>
        completionsAt(document, { position, snippets, t }, session, list),
      ),
    );
    connection.onExecuteCommand(({ command, arguments: args = [] }) => {
      const [uri] = args;
      if (command === READ && typeof uri === 'string') {
        turns.asked(uri);
        return refresh(uri);
      }
      return runCommand(host, command, args);
    });
    connection.onRequest(IGNORED, ({ uri }: { uri: string }) =>
      withDocument(uri, [], (document) => ignoredIn(document, session)),
    );
    return {
      serverInfo: { name: 'olive-branch', version: options.version },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: {
          openClose: true,
          change: TextDocumentSyncKind.Incremental,
          save: true,
        },
        ...(pulls ? { diagnosticProvider: DIAGNOSTICS } : {}),
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
        completionProvider: { triggerCharacters: ['/', ':'] },
        executeCommandProvider: { commands: [...COMMANDS] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });
  documents.listen(connection);
  connection.listen();
}

const DIAGNOSTICS = {
  identifier: 'olive-branch',
  interFileDependencies: true,
  workspaceDiagnostics: false,
};

/** Documents that are kept as usual, and tell where each change of them ended. */
function documentsThatTell(tell: (uri: string, at: number) => void) {
  return {
    create: TextDocument.create,
    update: (
      document: TextDocument,
      changes: TextDocumentContentChangeEvent[],
      version: number,
    ): TextDocument => {
      const updated = TextDocument.update(document, changes, version);
      const last = changes.at(-1);
      if (last && 'range' in last)
        tell(document.uri, updated.offsetAt(last.range.start) + last.text.length);
      return updated;
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
