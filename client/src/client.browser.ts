/** A client that starts the server as a web worker. */
import { type ExtensionContext, Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { MakeClient } from './start';

export function makeBrowserClient(context: ExtensionContext): MakeClient {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.browser.js');
  return async (options) => {
    const worker = await startWorker(script);
    context.subscriptions.push({ dispose: () => worker.terminate() });
    return new LanguageClient('oliveBranch', 'Olive Branch', worker, options);
  };
}

/** Some hosts refuse a worker whose script lies on another machine: there it is read first, and started from memory. */
async function startWorker(script: Uri): Promise<Worker> {
  try {
    return new Worker(script.toString(true));
  } catch {
    const source = new Blob([new Uint8Array(await workspace.fs.readFile(script))], {
      type: 'text/javascript',
    });
    return new Worker(URL.createObjectURL(source));
  }
}
