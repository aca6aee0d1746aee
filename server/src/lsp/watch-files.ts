/** Hears of changes to settings files: from a client that watches them by itself, or one that can be asked to. */
import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Translate } from '../core/finding';
import { SETTINGS_FILE } from '../core/letter/is-letter';

/**
 * Calls `changed` when a settings file was made, changed or deleted.
 * @param canAsk whether the client takes a registration, and does not watch already
 */
export function watchSettingsFiles(
  connection: Connection,
  canAsk: boolean,
  t: Translate,
  changed: () => void,
): void {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => uri.endsWith(`/${SETTINGS_FILE}`))) changed();
  });
  if (!canAsk) return;
  connection.onInitialized(() => {
    const watchers = [{ globPattern: `**/${SETTINGS_FILE}` }];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {
      connection.console.warn(t('Changes of settings files are seen when a letter is saved.'));
    });
  });
}
