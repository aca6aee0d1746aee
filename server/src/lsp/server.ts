/** The language server: what it can do, and which handler answers what. The connection is made by node/ or browser/. */
import {
  CodeActionKind,
  type Connection,
  DidChangeWorkspaceFoldersNotification,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  type TextDocumentContentChangeEvent,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Assets, Checker } from '../core/check';
import type { ReadFile } from '../core/config/folder-files';
import type { Translate } from '../core/finding';
import type { Rule } from '../core/rule';
import { RULES } from '../core/rules';
import { asRecord } from '../core/settings';
import { WATCH_FOR } from '../core/watch-for';
import { FIX_ALL, IGNORED, READ } from '../protocol';
import { FolderSettings } from './folder-settings';
import { CodeActions } from './handlers/code-actions';
import { COMMANDS, runCommand } from './handlers/commands';
import { completionsAt } from './handlers/completions';
import { serveDesk } from './handlers/desk';
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

/** What serves one client, made of what it said of itself. */
export interface Service {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly params: InitializeParams;
  readonly list: readonly Rule[];
  readonly rules: ReadonlyMap<string, Rule>;
  readonly session: Session;
  readonly settings: SettingsSource;
  readonly folders: FolderSettings | undefined;
  readonly turns: Turns;
  readonly t: Translate;
  /** True if the client asks for diagnostics, and is not sent them. */
  readonly pulls: boolean;
  readonly quiet: Quiet | undefined;
  /** What the client handed in of its own accord. */
  readonly own: Readonly<Record<string, unknown>>;
}

/** Serves one client over a connection until it ends. */
export function startServer(connection: Connection, options: ServerOptions): void {
  const documents = new TextDocuments(documentsThatTell((uri, at) => quiet?.typedAt(uri, at)));
  let quiet: Quiet | undefined;
  connection.onInitialize((params): InitializeResult => {
    const service = serviceFor(connection, documents, options, params);
    quiet = service.quiet;
    const { diagnostics, refresh } = serveDiagnostics(service);
    followSettings(service, refresh);
    followDocuments(service, diagnostics, refresh);
    serveHelp(service);
    serveDesk(service);
    serveCommands(service, refresh);
    const { version } = options;
    return { serverInfo: { name: 'olive-branch', version }, capabilities: capabilitiesOf(service) };
  });
  documents.listen(connection);
  connection.listen();
}

function serviceFor(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  options: ServerOptions,
  params: InitializeParams,
): Service {
  const { capabilities, initializationOptions } = params;
  const own = asRecord(initializationOptions);
  const t = translator({
    ...bundleFrom(options.bundleFor, params.locale),
    ...(isBundle(own.bundle) && own.bundle),
  });
  const list = options.rules ?? RULES;
  const rules = new Map(list.map((rule) => [rule.code, rule]));
  const codes = new Set([...rules.keys(), WATCH_FOR]);
  const folders =
    options.readFile && new FolderSettings(connection, options.readFile, codes, params, t);
  const pulls = capabilities.textDocument?.diagnostic !== undefined;
  return {
    connection,
    documents,
    params,
    list,
    rules,
    session: new Session(new Checker(list, options.assets)),
    settings: new SettingsSource(connection, capabilities, initializationOptions, folders),
    folders,
    turns: new Turns(),
    t,
    pulls,
    // What is kept back must be told later: a client that pulls has to let itself be called.
    quiet: !pulls || canRefresh(params) ? new Quiet() : undefined,
    own,
  };
}

function canRefresh({ capabilities }: InitializeParams): boolean {
  return capabilities.workspace?.diagnostics?.refreshSupport === true;
}

/** Has a client told what was found, of one document or of all. */
type Refresh = (uri?: string) => void;

function serveDiagnostics(service: Service): { diagnostics: Diagnostics; refresh: Refresh } {
  const { connection, documents, pulls, params } = service;
  const refresh: Refresh = (uri) => {
    if (pulls) {
      if (canRefresh(params)) void connection.languages.diagnostics.refresh();
    } else
      for (const open of documents.all())
        if (open.uri === (uri ?? open.uri)) diagnostics.push(open.uri);
  };
  const reports = service.own.reports === true;
  const diagnostics = new Diagnostics({ ...service, reports, refresh });
  if (pulls) {
    connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }) =>
      diagnostics.pull(uri, previousResultId),
    );
  } else documents.onDidChangeContent(({ document }) => diagnostics.push(document.uri));
  return { diagnostics, refresh };
}

function followSettings(
  { connection, settings, folders, params, own, t }: Service,
  refresh: Refresh,
): void {
  const { workspace } = params.capabilities;
  connection.onDidChangeConfiguration((change) => {
    settings.changed(change.settings);
    refresh();
  });
  if (!folders) return;
  const again = () => {
    settings.reread();
    refresh();
  };
  const canAsk = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  watchSettingsFiles(connection, canAsk && own.watchesFiles !== true, t, again);
  if (workspace?.workspaceFolders)
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) => {
      folders.foldersChanged(event);
      again();
    });
}

function followDocuments(
  { documents, session, settings, turns, pulls }: Service,
  diagnostics: Diagnostics,
  refresh: Refresh,
): void {
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
  documents.onDidClose(({ document: { uri } }) => {
    session.close(uri);
    settings.forget(uri);
    diagnostics.forget(uri);
    if (!pulls) return diagnostics.clear(uri);
  });
}

/** Hovers, code actions, completions, and the list of what is left alone: each answered from a document, or with nothing. */
function serveHelp({ connection, documents, session, list, rules, params, own, t }: Service): void {
  const { textDocument, workspace } = params.capabilities;
  const snippets = textDocument?.completion?.completionItem?.snippetSupport === true;
  const support = {
    snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
    versions: workspace?.workspaceEdit?.documentChanges === true,
    switchesOff: own.switchesOff === true,
  };
  const actions = new CodeActions(session, rules, support, t);
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
  connection.onCodeAction((asked) =>
    withDocument(asked.textDocument.uri, [], (document) => actions.for(document, asked)),
  );
  connection.onCompletion(({ textDocument: { uri }, position }) =>
    withDocument(uri, [], (document) =>
      completionsAt(document, { position, snippets, t }, session, list),
    ),
  );
  connection.onRequest(IGNORED, ({ uri }: { uri: string }) =>
    withDocument(uri, [], (document) => ignoredIn(document, session)),
  );
}

function serveCommands({ connection, rules, turns, params, t }: Service, refresh: Refresh): void {
  const canShow = params.capabilities.window?.showDocument?.support === true;
  const host = { connection, rules, canShow, t };
  connection.onExecuteCommand(({ command, arguments: args = [] }) => {
    const [uri] = args;
    if (command === READ && typeof uri === 'string') {
      turns.asked(uri);
      return refresh(uri);
    }
    return runCommand(host, command, args);
  });
}

function capabilitiesOf({ pulls }: Service): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    ...(pulls ? { diagnosticProvider: DIAGNOSTICS } : {}),
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
    completionProvider: { triggerCharacters: ['/', ':'] },
    executeCommandProvider: { commands: [...COMMANDS] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
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
