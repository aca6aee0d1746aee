/** The settings for a document: asked of the client where it can tell, else what it sent. Kept until they change. */
import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../core/settings';
import { SECTION } from '../protocol';

export class SettingsSource {
  private readonly connection: Connection;
  private readonly canAsk: boolean;
  private readonly asked = new Map<string, Promise<Settings>>();
  private sent: Settings;

  constructor(
    connection: Connection,
    capabilities: ClientCapabilities,
    initializationOptions: unknown,
  ) {
    this.connection = connection;
    this.canAsk = capabilities.workspace?.configuration === true;
    this.sent = sectionOf(initializationOptions);
  }

  /** The settings that hold for a document; the defaults if the client does not answer. */
  for(uri: string): Promise<Settings> {
    if (!this.canAsk) return Promise.resolve(this.sent);
    let settings = this.asked.get(uri);
    if (!settings) {
      settings = this.connection.workspace
        .getConfiguration({ scopeUri: uri, section: SECTION })
        .then(
          (value: unknown) => readSettings(value),
          () => DEFAULT_SETTINGS,
        );
      this.asked.set(uri, settings);
    }
    return settings;
  }

  /** Takes in a change: what was asked before no longer counts. */
  changed(settings: unknown): void {
    this.asked.clear();
    if (!this.canAsk) this.sent = sectionOf(settings);
  }

  forget(uri: string): void {
    this.asked.delete(uri);
  }
}

/** Clients send either our section or an object that holds it. */
function sectionOf(value: unknown): Settings {
  const holder =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return readSettings(holder[SECTION] ?? holder);
}
