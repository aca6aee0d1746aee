/** Waits for the first letter. Until then the extension holds next to nothing in memory and runs nothing. */
import {
  commands,
  type ExtensionContext,
  l10n,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { isLetter, SETTINGS_FILE } from '../../server/src/core/letter/is-letter';
import { SECTION } from '../../server/src/protocol';
import { globsOfEditor, globsOfFolder } from './letter-paths';
import type { Started } from './start';

/** Where letters live. Not the sides of a diff, output, chat input, notebooks. */
export const SCHEMES = [
  'file',
  'untitled',
  'vscode-remote',
  'vscode-vfs',
  'vscode-test-web',
] as const;

/** The one command that needs no letter to be open. */
const NEW_LETTER = 'oliveBranch.newLetter';

/** How much of a document is looked at for front matter. */
const HEAD_LINES = 200;

function headOf(document: TextDocument): string {
  if (document.lineCount === 0 || !/^\uFEFF?---/.test(document.lineAt(0).text)) return '';
  const lines = Math.min(document.lineCount, HEAD_LINES);
  return Array.from({ length: lines }, (_, line) => document.lineAt(line).text).join('\n');
}

function canBeLetter({ languageId, uri }: TextDocument): boolean {
  return languageId === 'markdown' && SCHEMES.some((scheme) => scheme === uri.scheme);
}

export interface Waiting {
  readonly context: ExtensionContext;
  /** Whether the server that will be started reads settings files: then they are heeded here too. */
  readonly readsFiles: boolean;
  /** Starts the rest of the extension. */
  readonly load: () => Promise<Started>;
}

/** Loads the rest once, when the first letter is open or becomes one, or a new one is asked for. */
export function whenLetterOpens({ context, readsFiles, load }: Waiting): void {
  let loading: Promise<Started> | undefined;
  /** What settings files say of the documents that are open. */
  const ofFolder = new WeakMap<TextDocument, readonly string[]>();
  const waiters = [
    workspace.onDidOpenTextDocument((document) => void meet(document)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      // Only front matter can make a letter of an open document.
      if (contentChanges.some(({ range }) => range.start.line < HEAD_LINES)) look(document);
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(SECTION))
        for (const each of workspace.textDocuments) look(each);
    }),
  ];
  if (readsFiles) {
    const files = workspace.createFileSystemWatcher(`**/${SETTINGS_FILE}`);
    const again = () => {
      for (const document of workspace.textDocuments) void meet(document);
    };
    waiters.push(
      files,
      files.onDidCreate(again),
      files.onDidChange(again),
      files.onDidDelete(again),
    );
  }
  context.subscriptions.push(...waiters);
  async function meet(document: TextDocument): Promise<void> {
    if (loading || !canBeLetter(document)) return;
    const globs = readsFiles ? await globsOfFolder(document) : undefined;
    if (globs) ofFolder.set(document, globs);
    else ofFolder.delete(document);
    look(document);
  }
  function look(document: TextDocument): void {
    if (loading || !canBeLetter(document)) return;
    const globs = ofFolder.get(document) ?? globsOfEditor(document);
    if (!isLetter(document.uri.path, headOf(document), globs)) return;
    void begin();
  }
  /** Loads the rest if it is not loaded yet; undefined if it could not be, which the person is told. */
  async function begin(): Promise<Started | undefined> {
    for (const waiter of waiters) waiter.dispose();
    loading ??= load();
    try {
      return await loading;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(l10n.t('Olive Branch could not start: {0}', why));
      return undefined;
    }
  }
  context.subscriptions.push(
    commands.registerCommand(NEW_LETTER, async () => (await begin())?.newLetter()),
  );
  for (const document of workspace.textDocuments) void meet(document);
}
