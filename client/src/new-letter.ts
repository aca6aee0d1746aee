/** "New Letter…": asks what for, to whom and by which medium, and lays out a letter to fill in. Never overwrites. */
import {
  type ExtensionContext,
  l10n,
  Position,
  type QuickPickItem,
  Range,
  SnippetString,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  NEW_LETTER,
  type NewLetter,
  type NewLetterParams,
  TEMPLATES,
  type TemplateChoice,
} from '../../server/src/protocol';
import { minuteOf } from './local-time';

/** Where the person's last answers are kept. */
const LAST = 'oliveBranch.newLetter.last';
const FOLDER = 'letters';
const MOST_NAMESAKES = 100;

type Answers = Omit<NewLetterParams, 'begun'>;

/** Asks, and opens the letter that comes of it. Left at any question, it does nothing. */
export async function newLetter(
  client: BaseLanguageClient,
  { globalState }: ExtensionContext,
): Promise<void> {
  const last = globalState.get<Partial<Answers>>(LAST) ?? {};
  const answers = await ask(await client.sendRequest<TemplateChoice[]>(TEMPLATES), last);
  if (!answers) return;
  await globalState.update(LAST, answers);
  const params: NewLetterParams = { ...answers, begun: minuteOf(new Date()) };
  const letter = await client.sendRequest<NewLetter | null>(NEW_LETTER, params);
  if (letter) await lay(letter);
}

async function ask(
  templates: readonly TemplateChoice[],
  last: Partial<Answers>,
): Promise<Answers | undefined> {
  const what = await choose(
    l10n.t('What is this letter for?'),
    templates.map(({ id, label, when }) => ({ id, label, detail: when })),
    last.template,
  );
  const template = templates.find(({ id }) => id === what);
  if (!template) return undefined;
  const to = await window.showInputBox({
    title: l10n.t('Who is it to?'),
    prompt: l10n.t('The name that the letter begins with'),
    value: last.to ?? '',
    validateInput: (name) =>
      name.trim() === '' ? l10n.t('A name, or what you call them') : undefined,
  });
  if (to === undefined) return undefined;
  const medium = await choose(
    l10n.t('How will it reach them?'),
    template.media.map(({ id, means }) => ({ id, label: id, detail: means })),
    last.medium,
  );
  return medium === undefined ? undefined : { template: template.id, to: to.trim(), medium };
}

interface Named extends QuickPickItem {
  readonly id: string;
}

/** A choice of one, with the one of last time in front. */
async function choose(
  title: string,
  items: readonly Named[],
  last: string | undefined,
): Promise<string | undefined> {
  const ordered = [...items].sort((a, b) => Number(b.id === last) - Number(a.id === last));
  return (await window.showQuickPick(ordered, { title, matchOnDetail: true }))?.id;
}

/** Into a file of its own where a folder is open, into an untitled document where none is. */
async function lay(letter: NewLetter): Promise<void> {
  const file = await newFile(letter);
  const document = file
    ? await workspace.openTextDocument(file)
    : await workspace.openTextDocument({ language: 'markdown' });
  const editor = await window.showTextDocument(document, { preview: false });
  // The file holds the same words already: this puts the tab stops among them.
  const end = document.lineAt(document.lineCount - 1).range.end;
  await editor.insertSnippet(new SnippetString(letter.snippet), new Range(new Position(0, 0), end));
}

/** A new file under `letters` with the letter in it; undefined where there is no folder, or it takes no files. */
async function newFile({ name, text }: NewLetter): Promise<Uri | undefined> {
  const folder = await folderFor();
  if (!folder) return undefined;
  for (let copy = 1; copy <= MOST_NAMESAKES; copy++) {
    const uri = Uri.joinPath(folder, FOLDER, copy === 1 ? name : withNumber(name, copy));
    if (await exists(uri)) continue;
    const edit = new WorkspaceEdit();
    const contents = new TextEncoder().encode(text);
    edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents });
    if (await workspace.applyEdit(edit)) return uri;
    break;
  }
  void window.showWarningMessage(
    l10n.t('No file could be made in this folder, so the letter is in an untitled document.'),
  );
  return undefined;
}

/** The folder of what is in front, the only one, or the one that the person chooses. */
async function folderFor(): Promise<Uri | undefined> {
  const [first, second] = workspace.workspaceFolders ?? [];
  const active = window.activeTextEditor?.document.uri;
  const own = active && workspace.getWorkspaceFolder(active);
  if (own) return own.uri;
  if (!second) return first?.uri;
  return (await window.showWorkspaceFolderPick())?.uri;
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    // What cannot be looked at is not there: making it will tell.
    return false;
  }
}

function withNumber(name: string, copy: number): string {
  return name.replace(/(?=\.letter\.md$)/, `-${copy}`);
}
