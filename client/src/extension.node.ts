/** The extension in a desktop or remote VS Code: the server is a process of its own, spoken to over IPC. */
import type { ExtensionContext } from 'vscode';
import { whenLetterOpens } from './when-letter-opens';

export function activate(context: ExtensionContext): void {
  const load = async () => {
    const { startDesktop } = await import('./desktop');
    return startDesktop(context);
  };
  whenLetterOpens({ context, readsFiles: true, load });
}
