/** The extension in VS Code for the Web: the server is a web worker. */
import type { ExtensionContext } from 'vscode';
import { whenLetterOpens } from './when-letter-opens';

export function activate(context: ExtensionContext): void {
  const load = async () => {
    const { start } = await import('./start');
    const { makeBrowserClient } = await import('./client.browser');
    return start(context, makeBrowserClient(context));
  };
  whenLetterOpens({ context, readsFiles: false, load });
}
