/** The server as a web worker: the same core, for VS Code for the Web. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser';
import { version } from '../../../package.json';
import type { Assets } from '../core/check';
import type { Bundle } from '../lsp/l10n';
import { startServer } from '../lsp/server';
import { ASSETS } from '../protocol';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

interface Handed {
  readonly type: string;
  readonly assets: Assets;
  /** What is shown, in the language of the editor; left out if that is English. */
  readonly bundle?: Bundle;
}

/** A worker can read no files: the client hands it the assets first, and only then speaks LSP. */
scope.onmessage = ({ data }: MessageEvent<Handed>) => {
  if (data.type !== ASSETS) return;
  scope.onmessage = null;
  const connection = createConnection(
    new BrowserMessageReader(scope),
    new BrowserMessageWriter(scope),
  );
  startServer(connection, { version, assets: data.assets, bundleFor: () => data.bundle });
};
