/** Runs inside a real VS Code, in its extension host: once in Node, once in a web worker. So no Node here. */
import * as vscode from 'vscode';

const FAULTY = 'I guess I miss you.';

function equal(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: ${a}, not ${b}`);
}

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

function ours(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Olive Branch');
}

const codes = (uri: vscode.Uri) =>
  ours(uri).map(({ code }) => (typeof code === 'object' ? String(code.value) : String(code)));

/** Waits until the findings of a document are as wanted. */
async function until(
  uri: vscode.Uri,
  isRight: (codes: string[]) => boolean,
  what: string,
): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (isRight(codes(uri))) return;
    await sleep(50);
  }
  throw new Error(`${what}: still ${JSON.stringify(codes(uri))}`);
}

async function open(path: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, path));
  return vscode.window.showTextDocument(document);
}

async function append(editor: vscode.TextEditor, text: string): Promise<void> {
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  if (!(await editor.edit((edit) => edit.insert(end, text)))) throw new Error('could not edit');
}

describe('Olive Branch in VS Code', () => {
  it('has not loaded its client before a letter is open', async () => {
    const { document } = await open('notes.md');
    await sleep(1500);
    equal(codes(document.uri), [], 'findings in a Markdown file that is no letter');
  });

  it('reads a letter as it is opened', async () => {
    const { document } = await open('letters/faulty.letter.md');
    await until(
      document.uri,
      (found) => found.includes('hedging') && found.includes('desperation'),
      'findings',
    );
    const hedge = ours(document.uri).find(({ message }) => message.length > 0);
    equal(document.getText(hedge?.range), 'I guess', 'the words of the first finding');
    equal(hedge?.severity, vscode.DiagnosticSeverity.Information, 'its severity');
  });

  it('reads a letter as it is typed, and takes a finding away with its words', async () => {
    const editor = await open('letters/good.letter.md');
    const { uri } = editor.document;
    await append(editor, `\n${FAULTY}\n`);
    await until(uri, (found) => found.includes('hedging'), 'a finding in the line just typed');
    await vscode.commands.executeCommand('undo');
    await until(uri, (found) => !found.includes('hedging'), 'no finding once it is undone');
  });

  it('says nothing in any other Markdown file, ever', async () => {
    const editor = await open('notes.md');
    await append(editor, `\n${FAULTY}\n`);
    await sleep(1500);
    equal(codes(editor.document.uri), [], 'findings');
    await vscode.commands.executeCommand('undo');
  });

  it('reads an untitled letter once its front matter says that it is one', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: FAULTY,
    });
    const editor = await vscode.window.showTextDocument(document);
    await sleep(500);
    equal(codes(document.uri), [], 'findings before');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '---\nto: Sam\n---\n\n'));
    await until(document.uri, (found) => found.includes('hedging'), 'a finding after');
  });

  it('follows its settings without an edit', async () => {
    const { document } = await open('letters/faulty.letter.md');
    await until(document.uri, (found) => found.includes('hedging'), 'the finding');
    const settings = vscode.workspace.getConfiguration('oliveBranch', document.uri);
    await settings.update('rules', { hedging: 'off' }, vscode.ConfigurationTarget.Global);
    await until(document.uri, (found) => !found.includes('hedging'), 'no finding once it is off');
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
    await until(document.uri, (found) => found.includes('hedging'), 'the finding again');
  });
});
