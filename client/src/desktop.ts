/** What a desktop or remote VS Code loads when the first letter opens: a bundle of its own, so that waiting costs nothing. */
import type { ExtensionContext } from 'vscode';
import { makeNodeClient } from './client.node';
import { start } from './start';

export function startDesktop(context: ExtensionContext): Promise<void> {
  return start(context, makeNodeClient(context));
}
