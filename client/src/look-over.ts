/** The last look before a letter goes: a short list of what it holds, and ways to take it along. Nothing is ever sent from here. */
import {
  commands,
  type Disposable,
  env,
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  ThemeIcon,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type Edit,
  OUTGOING,
  type Outgoing,
  REVIEW,
  type ReviewLine,
  SECTION,
  SENT,
  TICK,
} from '../../server/src/protocol';
import { editorOf, goTo, rangeOf } from './letter-places';
import { dayOf } from './local-time';

export const LOOK_OVER = 'oliveBranch.lookOver';
export const COPY_TEXT = 'oliveBranch.copyText';
export const COPY_HTML = 'oliveBranch.copyHtml';
export const OPEN_MAIL = 'oliveBranch.openMail';
export const MARK_SENT = 'oliveBranch.markSent';

/** Mail programs take addresses of some two thousand characters; beyond, some cut them off without a word. */
const LONGEST_LINK = 2_000;

export function registerLookOver(client: BaseLanguageClient): Disposable[] {
  const onLetter = (command: string, run: (uri: Uri) => Promise<unknown>) =>
    commands.registerCommand(command, async () => {
      const uri = window.activeTextEditor?.document.uri;
      if (uri) await run(uri);
    });
  const taken = (run: (uri: Uri, letter: Outgoing) => Promise<unknown>) => async (uri: Uri) => {
    const letter = await client.sendRequest<Outgoing | null>(OUTGOING, { uri: uri.toString() });
    if (!letter) return noLetter();
    await run(uri, letter);
    await commands.executeCommand('setContext', 'oliveBranch.hasTaken', true);
  };
  return [
    onLetter(LOOK_OVER, (uri) => lookOver(client, uri)),
    onLetter(COPY_TEXT, taken(copyText)),
    onLetter(COPY_HTML, taken(copyHtml)),
    onLetter(OPEN_MAIL, taken(openMail)),
    onLetter(MARK_SENT, (uri) => markSent(client, uri)),
  ];
}

/** Ticks a box in the front matter of a letter, or takes the tick back: an edit like any other. */
export async function tick(
  client: BaseLanguageClient,
  uri: string,
  box: string,
  isTicked: boolean,
): Promise<void> {
  await applyAnswer(Uri.parse(uri, true), () =>
    client.sendRequest<Edit[]>(TICK, { uri, box, isTicked }),
  );
}

const MOST_TRIES = 5;

/** Applies the edits that the server answers with, unless the letter has changed meanwhile: then it is asked again. Tells if there were any. */
async function applyAnswer(uri: Uri, ask: () => Promise<readonly Edit[]>): Promise<boolean> {
  const document = await workspace.openTextDocument(uri);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { version } = document;
    const edits = await ask();
    if (document.version !== version) continue;
    const edit = new WorkspaceEdit();
    for (const { range, newText } of edits) edit.replace(uri, rangeOf(range), newText);
    if (edits.length > 0) await workspace.applyEdit(edit);
    return edits.length > 0;
  }
  return false;
}

interface Choice extends QuickPickItem {
  readonly run?: () => unknown;
}

async function lookOver(client: BaseLanguageClient, uri: Uri): Promise<void> {
  const rest = workspace.getConfiguration(SECTION, uri).get<number>('restBeforeSending', 12);
  const lines = await client.sendRequest<ReviewLine[] | null>(REVIEW, {
    uri: uri.toString(),
    rest,
  });
  if (!lines) {
    await noLetter();
    return;
  }
  const chosen = await window.showQuickPick<Choice>(choicesOf(lines, uri), {
    title: l10n.t('Look over before sending'),
    placeHolder: l10n.t('Choose a line to go there, or what to do with the letter'),
    matchOnDescription: true,
  });
  await chosen?.run?.();
}

function choicesOf(lines: readonly ReviewLine[], uri: Uri): Choice[] {
  const group = (label: string, found: readonly ReviewLine[]): Choice[] =>
    found.length === 0
      ? []
      : [{ label, kind: QuickPickItemKind.Separator }, ...found.map((line) => lineOf(line, uri))];
  return [
    ...group(
      l10n.t('worth a thought'),
      lines.filter(({ isOpen }) => isOpen),
    ),
    ...group(
      l10n.t('in this letter'),
      lines.filter(({ isOpen }) => !isOpen),
    ),
    { label: l10n.t('take it along'), kind: QuickPickItemKind.Separator },
    action('copy', l10n.t('Copy as plain text'), COPY_TEXT),
    action('code', l10n.t('Copy as HTML'), COPY_HTML),
    action('mail', l10n.t('Open in the mail program'), OPEN_MAIL),
    action('pass', l10n.t('Mark as sent'), MARK_SENT),
  ];
}

const ICONS: Readonly<Record<string, string>> = {
  care: 'error',
  blank: 'edit',
  open: 'search',
  promise: 'calendar',
  ask: 'question',
  length: 'book',
  medium: 'mail',
  box: 'circle-large-outline',
  age: 'watch',
};

function lineOf({ about, label, range, isOpen }: ReviewLine, uri: Uri): Choice {
  const description = about === 'box' ? l10n.t('not ticked') : undefined;
  return {
    label,
    ...(description !== undefined && { description }),
    iconPath: new ThemeIcon(about === 'open' && !isOpen ? 'check' : (ICONS[about] ?? 'circle')),
    run: async () => {
      if (range) goTo(await editorOf(uri.toString()), range);
      else if (about === 'box') await commands.executeCommand('oliveBranch.steps.focus');
    },
  };
}

function action(icon: string, label: string, command: string): Choice {
  return { label, iconPath: new ThemeIcon(icon), run: () => commands.executeCommand(command) };
}

async function copyText(_: Uri, { text }: Outgoing): Promise<void> {
  await env.clipboard.writeText(text);
  void window.showInformationMessage(l10n.t('The letter is on the clipboard, as plain text.'));
}

async function copyHtml(_: Uri, { html }: Outgoing): Promise<void> {
  await env.clipboard.writeText(html);
  void window.showInformationMessage(l10n.t('The letter is on the clipboard, as HTML.'));
}

/** Opens a new message with the letter in it. A letter that is too long for that goes by way of the clipboard. */
async function openMail(_: Uri, { to, text }: Outgoing): Promise<void> {
  const address = to?.includes('@') ? encodeURIComponent(to.trim()).replace(/%40/g, '@') : '';
  const link = `mailto:${address}?body=${encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))}`;
  const fits = link.length <= LONGEST_LINK;
  if (!fits) {
    await env.clipboard.writeText(text);
    void window.showInformationMessage(
      l10n.t(
        'The letter is too long to hand over. It is on the clipboard: paste it into the message.',
      ),
    );
  }
  // As text: a Uri would encode what is encoded already.
  await env.openExternal((fits ? link : `mailto:${address}`) as unknown as Uri);
}

/** Says in the front matter that the letter is sent, today. One edit, which can be undone. */
async function markSent(client: BaseLanguageClient, uri: Uri): Promise<void> {
  const params = { uri: uri.toString(), day: dayOf(new Date()) };
  if (!(await applyAnswer(uri, () => client.sendRequest<Edit[]>(SENT, params)))) {
    await noLetter();
    return;
  }
  await commands.executeCommand('setContext', 'oliveBranch.hasTaken', true);
}

async function noLetter(): Promise<void> {
  await window.showInformationMessage(
    l10n.t('This is no letter. A front matter with a name (to: Sam) makes it one.'),
  );
}
