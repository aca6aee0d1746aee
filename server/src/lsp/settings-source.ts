/** The settings for a document: its folder's over the editor's, which are asked for where the client can tell. Kept until they change. */
import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { asRecord, type Layer, readLayer, type Settings, settle } from '../core/settings';
import { SECTION } from '../protocol';
import type { FolderSettings } from './folder-settings';

export class SettingsSource {
  private readonly connection: Connection;
  private readonly canAsk: boolean;
  private readonly folders: FolderSettings | undefined;
  private readonly asked = new Map<string, Promise<Settings>>();
  /** By document: what held last, so that the same settings are the same value. */
  private readonly last = new Map<string, Settings>();
  private sent: Layer;

  /** @param folders undefined where files cannot be read */
  constructor(
    connection: Connection,
    capabilities: ClientCapabilities,
    initializationOptions: unknown,
    folders: FolderSettings | undefined,
  ) {
    this.connection = connection;
    this.canAsk = capabilities.workspace?.configuration === true;
    this.folders = folders;
    this.sent = sectionOf(initializationOptions);
  }

  /** The settings that hold for a document; the defaults if the client does not answer. */
  for(uri: string): Promise<Settings> {
    let settings = this.asked.get(uri);
    if (!settings) {
      settings = this.settled(uri);
      this.asked.set(uri, settings);
    }
    return settings;
  }

  /** Takes in a change of the editor's: what was asked before no longer counts. */
  changed(settings: unknown): void {
    this.asked.clear();
    if (!this.canAsk) this.sent = sectionOf(settings);
  }

  /** Reads the files of all folders again. */
  reread(): void {
    if (!this.folders) return;
    this.folders.reread();
    this.asked.clear();
  }

  forget(uri: string): void {
    this.asked.delete(uri);
    this.last.delete(uri);
  }

  private async settled(uri: string): Promise<Settings> {
    const [folder = {}, editor] = await Promise.all([this.folders?.for(uri), this.editor(uri)]);
    const settings = settle([folder, editor]);
    const before = this.last.get(uri);
    if (before && JSON.stringify(before) === JSON.stringify(settings)) return before;
    this.last.set(uri, settings);
    return settings;
  }

  private async editor(uri: string): Promise<Layer> {
    if (!this.canAsk) return this.sent;
    try {
      const ask = { scopeUri: uri, section: SECTION };
      return readLayer(await this.connection.workspace.getConfiguration(ask)).layer;
    } catch {
      // A client that says it can be asked and then cannot: the defaults stand.
      return {};
    }
  }
}

/** Clients send either our section or an object that holds it. */
function sectionOf(value: unknown): Layer {
  const holder = asRecord(value);
  return readLayer(holder[SECTION] ?? holder).layer;
}
