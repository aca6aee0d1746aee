/** A client that starts the server as a web worker. */
import { type ExtensionContext, env, Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { ASSETS } from '../../server/src/protocol';
import type { MakeClient } from './start';

export function makeBrowserClient(context: ExtensionContext): MakeClient {
  const dist = Uri.joinPath(context.extensionUri, 'dist');
  return async (options) => {
    const [worker, assets, bundle] = await Promise.all([
      startWorker(Uri.joinPath(dist, 'server.browser.js')),
      readAssets(dist),
      readBundle(dist),
    ]);
    context.subscriptions.push({ dispose: () => worker.terminate() });
    worker.postMessage({ type: ASSETS, assets, bundle });
    return new LanguageClient('oliveBranch', 'Olive Branch', worker, options);
  };
}

async function readAssets(dist: Uri): Promise<{ patterns?: Uint8Array; model?: Uint8Array }> {
  const [patterns, model] = await Promise.all(
    ['patterns.bin', 'model.bin'].map((name) => workspace.fs.readFile(Uri.joinPath(dist, name))),
  );
  return { ...(patterns && { patterns }), ...(model && { model }) };
}

/** What the server shows, in the language of the editor; undefined if there is no translation. */
async function readBundle(dist: Uri): Promise<Record<string, string> | undefined> {
  const language = env.language.split('-')[0];
  if (language === 'en') return undefined;
  try {
    const name = `bundle.l10n.${language}.json`;
    const bytes = await workspace.fs.readFile(Uri.joinPath(dist, 'l10n', name));
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string>;
  } catch {
    // There is none in this language: English is shown.
    return undefined;
  }
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
