/** A client that starts the server as a process. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { MakeClient } from './start';

export function makeNodeClient(context: ExtensionContext): MakeClient {
  const module = context.asAbsolutePath('dist/server.js');
  const server = { module, transport: TransportKind.ipc };
  return async (options) =>
    new LanguageClient('oliveBranch', 'Olive Branch', { run: server, debug: server }, options);
}
