/** Commands of the client: what only the editor can do for a finding. */
import {
  ConfigurationTarget,
  commands,
  type Disposable,
  l10n,
  Range,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { IGNORED, type Ignored, READ, SECTION, SWITCH_OFF } from '../../server/src/protocol';
import { rangeOf } from './letter-places';

export const SHOW_IGNORED = 'oliveBranch.showIgnored';
export const READ_LETTER = 'oliveBranch.readLetter';

export function registerCommands(client: BaseLanguageClient): Disposable[] {
  return [
    commands.registerCommand(SWITCH_OFF, (code: unknown) =>
      typeof code === 'string' ? switchOff(code) : undefined,
    ),
    commands.registerCommand(SHOW_IGNORED, () => showIgnored(client)),
    commands.registerCommand(READ_LETTER, readLetter),
  ];
}

/** Has the letter in front read now, whatever the settings say of when. The client registers the server's commands. */
async function readLetter(): Promise<void> {
  const uri = window.activeTextEditor?.document.uri.toString();
  if (uri !== undefined) await commands.executeCommand(READ, uri);
}

/** Switches a code off for all letters, and offers to take that back. */
async function switchOff(code: string): Promise<void> {
  await setRule(code, 'off');
  const undo = l10n.t('Undo');
  const chosen = await window.showInformationMessage(
    l10n.t('Olive Branch no longer looks for {0} in any letter.', code),
    undo,
  );
  if (chosen === undo) await setRule(code, undefined);
}

async function setRule(code: string, value: 'off' | undefined): Promise<void> {
  const configuration = workspace.getConfiguration(SECTION);
  const { [code]: _, ...others } =
    configuration.inspect<Record<string, string>>('rules')?.globalValue ?? {};
  const rules = value === undefined ? others : { ...others, [code]: value };
  const isEmpty = Object.keys(rules).length === 0;
  await configuration.update('rules', isEmpty ? undefined : rules, ConfigurationTarget.Global);
}

interface Choice {
  readonly label: string;
  readonly description: string;
  readonly undo: () => Promise<unknown>;
}

/** Lists what this letter leaves alone, and what is switched off for all; choosing one looks for it again. */
async function showIgnored(client: BaseLanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  const inLetter: Ignored[] = document
    ? await client.sendRequest(IGNORED, { uri: document.uri.toString() })
    : [];
  const choices = [
    ...(document ? inLetter.map((ignored) => inThisLetter(document.uri, ignored)) : []),
    ...switchedOff(),
  ];
  if (choices.length === 0) {
    await window.showInformationMessage(
      l10n.t('Nothing is left alone: Olive Branch looks for everything.'),
    );
    return;
  }
  const chosen = await window.showQuickPick(choices, {
    title: l10n.t('What Olive Branch leaves alone'),
    placeHolder: l10n.t('Choose one to have it looked at again'),
  });
  await chosen?.undo();
}

function inThisLetter(uri: Uri, { range, codes, quote }: Ignored): Choice {
  return {
    label: codes.length > 0 ? codes.join(', ') : l10n.t('Everything'),
    description: quote === undefined ? l10n.t('in this letter') : l10n.t('“{0}”', quote),
    undo: async () => {
      const document = await workspace.openTextDocument(uri);
      const comment = rangeOf(range);
      const edit = new WorkspaceEdit();
      edit.delete(uri, withItsSpace(document.lineAt(comment.end.line).text, comment));
      return workspace.applyEdit(edit);
    },
  };
}

/** A comment that has its line to itself goes with the line; one behind words goes with the space before it. */
function withItsSpace(lastLine: string, { start, end }: Range): Range {
  if (start.character === 0 && lastLine.slice(end.character).trim() === '')
    return new Range(start.line, 0, end.line + 1, 0);
  return new Range(start.line, Math.max(0, start.character - 1), end.line, end.character);
}

function switchedOff(): Choice[] {
  const rules = workspace.getConfiguration(SECTION).inspect<Record<string, string>>('rules');
  return Object.entries(rules?.globalValue ?? {})
    .filter(([, value]) => value === 'off')
    .map(([code]) => ({
      label: code,
      description: l10n.t('in all letters (settings)'),
      undo: () => setRule(code, undefined),
    }));
}
