/** The language server: what it can do, and which handler answers what. The connection is made by node/ or browser/. */
import {
  type Connection,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Assets, Checker } from '../core/check';
import type { Rule } from '../core/rule';
import { RULES } from '../core/rules';
import { Diagnostics } from './handlers/diagnostics';
import { Session } from './session';
import { SettingsSource } from './settings-source';

export interface ServerOptions {
  readonly version: string;
  /** The rules to check with; all of them unless a test says otherwise. */
  readonly rules?: readonly Rule[];
  /** What was made of the rules when the extension was built. */
  readonly assets?: Assets;
}

/** Serves one client over a connection until it ends. */
export function startServer(connection: Connection, options: ServerOptions): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize(({ capabilities, initializationOptions }): InitializeResult => {
    const pulls = capabilities.textDocument?.diagnostic !== undefined;
    const session = new Session(new Checker(options.rules ?? RULES, options.assets));
    const settings = new SettingsSource(connection, capabilities, initializationOptions);
    const diagnostics = new Diagnostics({ connection, documents, session, settings });
    const refresh = () => {
      if (!pulls) for (const { uri } of documents.all()) diagnostics.push(uri);
      else if (capabilities.workspace?.diagnostics?.refreshSupport) {
        void connection.languages.diagnostics.refresh();
      }
    };
    connection.onDidChangeConfiguration((change) => {
      settings.changed(change.settings);
      refresh();
    });
    documents.onDidClose(({ document }) => {
      session.close(document.uri);
      settings.forget(document.uri);
      if (!pulls) return diagnostics.clear(document.uri);
    });
    if (pulls) {
      connection.languages.diagnostics.on(({ textDocument, previousResultId }) =>
        diagnostics.pull(textDocument.uri, previousResultId),
      );
    } else documents.onDidChangeContent(({ document }) => diagnostics.push(document.uri));
    return {
      serverInfo: { name: 'olive-branch', version: options.version },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...(pulls
          ? {
              diagnosticProvider: {
                identifier: 'olive-branch',
                interFileDependencies: true,
                workspaceDiagnostics: false,
              },
            }
          : {}),
        workspace: { workspaceFolders: { supported: true } },
      },
    };
  });
  documents.listen(connection);
  connection.listen();
}
