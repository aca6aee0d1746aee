/** Starts the language client, and shows what it says. The same for desktop and web; how a client is made is handed in. */
import { commands, type ExtensionContext, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { SETTINGS_FILE } from '../../server/src/core/letter/is-letter';
import { REPORT, type ReportParams, SECTION } from '../../server/src/protocol';
import { registerCommands } from './commands';
import { registerPlaces } from './letter-places';
import { LetterStatus } from './letter-status';
import { registerLookOver, tick } from './look-over';
import { newLetter } from './new-letter';
import { Progress } from './progress';
import { StepsView } from './steps-view';
import { SCHEMES } from './when-letter-opens';

/** Makes a client of these options: IPC to a process, or messages to a worker. */
export type MakeClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** What the part that waits may ask of the part that it has loaded. */
export interface Started {
  readonly newLetter: () => Promise<void>;
}

export async function start(context: ExtensionContext, makeClient: MakeClient): Promise<Started> {
  const settingsFiles = workspace.createFileSystemWatcher(`**/${SETTINGS_FILE}`);
  const client = await makeClient({
    documentSelector: SCHEMES.map((scheme) => ({ language: 'markdown', scheme })),
    diagnosticCollectionName: 'oliveBranch',
    synchronize: { configurationSection: SECTION, fileEvents: settingsFiles },
    initializationOptions: { switchesOff: true, watchesFiles: true, reports: true },
  });
  const status = new LetterStatus();
  const steps = new StepsView((uri, box, isTicked) => tick(client, uri, box, isTicked));
  const progress = new Progress();
  const shown = [status, steps, progress];
  context.subscriptions.push(
    client,
    settingsFiles,
    status,
    steps,
    ...registerCommands(client),
    ...registerLookOver(client),
    ...registerPlaces((uri) => steps.report(uri)),
    client.onNotification(REPORT, (report: ReportParams) => {
      for (const each of shown) each.take(report);
    }),
  );
  await client.start();
  // Commands about a letter show in the palette from here on.
  await commands.executeCommand('setContext', 'oliveBranch.isOn', true);
  return { newLetter: () => newLetter(client, context) };
}
