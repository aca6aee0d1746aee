/** What a desktop or remote VS Code loads when the first letter opens: a bundle of its own, so that waiting costs nothing. */
import type { ExtensionContext } from 'vscode';
import { makeNodeClient } from './client.node';
import { type Started, start } from './start';

export function startDesktop(context: ExtensionContext): Promise<Started> {
  return start(context, makeNodeClient(context));
}
