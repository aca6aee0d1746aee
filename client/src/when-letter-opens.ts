/** Waits for the first letter. Until then the extension holds next to nothing in memory and runs nothing. */
import { type ExtensionContext, type TextDocument, window, workspace } from 'vscode';
import { isLetter } from '../../server/src/core/letter/is-letter';

/** Where letters live. Not the sides of a diff, output, chat input, notebooks. */
export const SCHEMES = [
  'file',
  'untitled',
  'vscode-remote',
  'vscode-vfs',
  'vscode-test-web',
] as const;

/** How much of a document is looked at for front matter. */
const HEAD_LINES = 200;

export function isOpenLetter(document: TextDocument): boolean {
  if (
    document.languageId !== 'markdown' ||
    !SCHEMES.some((scheme) => scheme === document.uri.scheme)
  )
    return false;
  return isLetter(document.uri.path, headOf(document));
}

function headOf(document: TextDocument): string {
  if (document.lineCount === 0 || !/^\uFEFF?---/.test(document.lineAt(0).text)) return '';
  const lines = Math.min(document.lineCount, HEAD_LINES);
  return Array.from({ length: lines }, (_, line) => document.lineAt(line).text).join('\n');
}

/** Runs `load` once, when the first letter is open or becomes one. */
export function whenLetterOpens(context: ExtensionContext, load: () => Promise<void>): void {
  let isWaiting = true;
  const waiters = [
    workspace.onDidOpenTextDocument((document) => look(document)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      // Only front matter can make a letter of an open document.
      if (contentChanges.some(({ range }) => range.start.line < HEAD_LINES)) look(document);
    }),
  ];
  context.subscriptions.push(...waiters);
  function look(document: TextDocument): void {
    if (!isWaiting || !isOpenLetter(document)) return;
    isWaiting = false;
    for (const waiter of waiters) waiter.dispose();
    load().catch((error: unknown) => {
      void window.showErrorMessage(
        `Olive Branch could not start: ${error instanceof Error ? error.message : String(error)}`,
      );
    });
  }
  for (const document of workspace.textDocuments) look(document);
}
