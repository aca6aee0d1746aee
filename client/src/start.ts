/** Starts the language client, and shows what it says. The same for desktop and web; how a client is made is handed in. */
import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { REPORT, type ReportParams } from '../../server/src/protocol';
import { LetterStatus } from './letter-status';
import { SCHEMES } from './when-letter-opens';

/** Makes a client of these options: IPC to a process, or messages to a worker. */
export type MakeClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

export async function start(context: ExtensionContext, makeClient: MakeClient): Promise<void> {
  const client = await makeClient({
    documentSelector: SCHEMES.map((scheme) => ({ language: 'markdown', scheme })),
    diagnosticCollectionName: 'oliveBranch',
    synchronize: { configurationSection: 'oliveBranch' },
  });
  const status = new LetterStatus();
  context.subscriptions.push(
    client,
    status,
    client.onNotification(REPORT, (report: ReportParams) => status.take(report)),
  );
  await client.start();
}
