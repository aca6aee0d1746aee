/** Starts the language client, and shows what it says. The same for desktop and web; how a client is made is handed in. */
import { commands, type ExtensionContext, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { SETTINGS_FILE } from '../../server/src/core/letter/is-letter';
import { REPORT, type ReportParams, SECTION } from '../../server/src/protocol';
import { registerCommands } from './commands';
import { LetterStatus } from './letter-status';
import { SCHEMES } from './when-letter-opens';

/** Makes a client of these options: IPC to a process, or messages to a worker. */
export type MakeClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

export async function start(context: ExtensionContext, makeClient: MakeClient): Promise<void> {
  const settingsFiles = workspace.createFileSystemWatcher(`**/${SETTINGS_FILE}`);
  const client = await makeClient({
    documentSelector: SCHEMES.map((scheme) => ({ language: 'markdown', scheme })),
    diagnosticCollectionName: 'oliveBranch',
    synchronize: { configurationSection: SECTION, fileEvents: settingsFiles },
    initializationOptions: { switchesOff: true, watchesFiles: true },
  });
  const status = new LetterStatus();
  context.subscriptions.push(
    client,
    settingsFiles,
    status,
    ...registerCommands(client),
    client.onNotification(REPORT, (report: ReportParams) => status.take(report)),
  );
  await client.start();
  // Commands about a letter show in the palette from here on.
  await commands.executeCommand('setContext', 'oliveBranch.isOn', true);
}
