/** The settings files beside letters and above them: read through the host, and told of what is wrong in them. */
import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type InitializeParams,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FolderFiles, type ReadFile } from '../core/config/folder-files';
import type { SettingsFile } from '../core/config/settings-file';
import { say, type Translate } from '../core/finding';
import type { Layer } from '../core/settings';
import { SOURCE } from '../protocol';

/** The code of a diagnostic in a settings file: a value that cannot be used. */
export const SETTINGS = 'settings';

export class FolderSettings {
  private readonly connection: Connection;
  private readonly t: Translate;
  private readonly files: FolderFiles;
  private roots: readonly string[];
  /** The files that the client was told something of. */
  private readonly told = new Set<string>();

  constructor(
    connection: Connection,
    read: ReadFile,
    codes: ReadonlySet<string>,
    { workspaceFolders, rootUri }: InitializeParams,
    t: Translate,
  ) {
    this.connection = connection;
    this.t = t;
    this.files = new FolderFiles(read, codes);
    this.roots = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  }

  /** What the folder of a document sets. */
  async for(uri: string): Promise<Layer> {
    const file = await this.files.nearest(uri, this.roots);
    if (file) this.tell(file);
    return file?.layer ?? {};
  }

  /** Reads all files again when they are next asked for, and at once those that were told of. */
  reread(): void {
    this.files.forget();
    for (const uri of this.told)
      void this.files.at(uri).then((file) => (file ? this.tell(file) : this.send(uri, [])));
  }

  foldersChanged({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    this.roots = [...this.roots.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
  }

  private tell({ uri, text, problems }: SettingsFile): void {
    if (problems.length === 0 && !this.told.has(uri)) return;
    const document = TextDocument.create(uri, 'json', 0, text);
    const diagnostics = problems.map(
      ({ span, ...what }): Diagnostic => ({
        range: { start: document.positionAt(span.start), end: document.positionAt(span.end) },
        severity: DiagnosticSeverity.Warning,
        code: SETTINGS,
        source: SOURCE,
        message: say(what, this.t),
      }),
    );
    this.send(uri, diagnostics);
  }

  /** Pushed to every client: no editor opens these files with this server, so none would pull. */
  private send(uri: string, diagnostics: Diagnostic[]): void {
    if (diagnostics.length > 0) this.told.add(uri);
    else this.told.delete(uri);
    this.connection.sendDiagnostics({ uri, diagnostics }).catch(() => {
      this.connection.console.error(this.t('Could not say what is wrong in a settings file.'));
    });
  }
}
