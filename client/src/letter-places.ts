/** Ways from the checklist into the letter: to the next place, to a promise, and a line to begin from at the caret. */
import {
  commands,
  type Disposable,
  l10n,
  Range,
  Selection,
  SnippetString,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Range as Place, ReportLine, ReportParams } from '../../server/src/protocol';

// Commands of rows, which do not show in the palette.
export const GO_TO_NEXT = 'oliveBranch.goToNext';
export const OFFER_LINE = 'oliveBranch.offerLine';
export const REVEAL = 'oliveBranch.reveal';

/** The last report on a letter. */
export type ReportOf = (uri: string) => ReportParams | undefined;

export function registerPlaces(reportOf: ReportOf): Disposable[] {
  const aimOf = (uri: string, code: string) =>
    reportOf(uri)
      ?.steps.flatMap(({ aims }) => aims)
      .find((aim) => aim.code === code);
  return [
    commands.registerCommand(GO_TO_NEXT, async (uri: string, code: string) => {
      const editor = await editorOf(uri);
      goTo(editor, nextAfter(editor, aimOf(uri, code)?.places ?? []));
    }),
    commands.registerCommand(OFFER_LINE, async (uri: string, code: string) =>
      offerLine(uri, aimOf(uri, code)?.lines ?? []),
    ),
    commands.registerCommand(REVEAL, async (uri: string, at: number) =>
      goTo(await editorOf(uri), reportOf(uri)?.promises[at]),
    ),
  ];
}

/** The editor that shows a document; it comes to the front. */
export async function editorOf(uri: string): Promise<TextEditor> {
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  const visible = window.visibleTextEditors.find((editor) => editor.document === document);
  const column = visible?.viewColumn;
  return window.showTextDocument(document, {
    preview: false,
    ...(column !== undefined && { viewColumn: column }),
  });
}

/** Selects a place and brings it into view. */
export function goTo(editor: TextEditor, place: Place | undefined): void {
  if (!place) return;
  const range = rangeOf(place);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

export function rangeOf({ start, end }: Place): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** The first place behind the caret, or the first of all. */
function nextAfter(editor: TextEditor, places: readonly Place[]): Place | undefined {
  const caret = editor.selection.active;
  return places.find((place) => rangeOf(place).start.isAfterOrEqual(caret)) ?? places[0];
}

/** Offers lines to begin from; the one that is chosen goes in at the caret, as a paragraph of its own where there is text. */
async function offerLine(uri: string, lines: readonly ReportLine[]): Promise<void> {
  const chosen = await window.showQuickPick(
    lines.map(({ title, line, text }) => ({ label: title, detail: text, line })),
    { title: l10n.t('A line to begin from, at the caret'), matchOnDetail: true },
  );
  if (!chosen) return;
  const editor = await editorOf(uri);
  const { document, selection } = editor;
  const before = document.lineAt(selection.active.line).text.slice(0, selection.active.character);
  const gap = before.trim() === '' ? '' : '\n\n';
  await editor.insertSnippet(new SnippetString(gap + chosen.line), selection.active);
}
