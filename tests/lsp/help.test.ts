/** Help over real stdio: hovers, code actions, completions, commands, and quiet while typing. */
import assert from 'node:assert/strict';
import { type Action, Client, PULLS } from './client';

const URI = 'file:///home/me/letters/sam.md';
const SNIPPETS = {
  ...PULLS,
  workspace: {
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    diagnostics: { refreshSupport: true },
  },
};

describe('help', () => {
  let client: Client;
  beforeEach(() => {
    client = new Client();
  });
  afterEach(async () => {
    await client.stop();
  });

  const at = (line: number, character: number) => ({ line, character });
  const actionsAt = (line: number, character: number, only?: string[]) =>
    client.actions(URI, { start: at(line, character), end: at(line, character) }, only);
  const open = async (text: string, capabilities: object = SNIPPETS) => {
    await client.start(capabilities);
    client.open(URI, text);
    await client.pull(URI);
  };
  const editOf = (action: Action | undefined) => action?.edit?.documentChanges?.[0]?.edits[0];

  it('shows a card for a finding, and for a key of the front matter', async () => {
    await open('---\nto: Sam\nmedium: email\n---\n\nI guess I miss you.\n');
    const hover = async (line: number) => (await client.hover(URI, at(line, 3))) ?? '';
    assert.match(
      await hover(5),
      /This says less than you mean[\s\S]*What to try[\s\S]*> I miss you\.[\s\S]*Restore trust/,
    );
    assert.match(await hover(2), /\*\*medium\*\*[\s\S]*`post`/);
    assert.equal(await hover(4), '');
  });

  it('rewrites, leaves out, puts off and explains', async () => {
    await open('I guess I miss you. The tulips are out.\n');
    const actions = await actionsAt(0, 3);
    assert.equal(editOf(actions[0])?.newText, 'I miss you.');
    const guided = actions.find(({ title }) => title === 'Say the feeling itself');
    assert.equal(editOf(guided)?.snippet?.value, 'I ${1:miss you}.');
    const out = editOf(actions.find(({ title }) => title === 'Leave the sentence out'));
    assert.deepEqual(out, { range: { start: at(0, 0), end: at(0, 20) }, newText: '' });
    assert.ok(actions.some(({ command }) => command?.command === 'oliveBranch.why'));
    for (const { kind } of actions) assert.equal(kind, 'quickfix');
  });

  it('gives blanks to a client without tab stops', async () => {
    await open('I guess I miss you.\n', { ...PULLS, workspace: {} });
    const guided = (await actionsAt(0, 3)).find(({ title }) => title === 'Say the feeling itself');
    assert.equal(guided?.edit?.changes?.[URI]?.[0]?.newText, 'I [miss you].');
  });

  it('answers kinds that are not its own with nothing, and fixes all that is mechanical', async () => {
    await open('PLEASE ANSWER me!!!\n');
    assert.deepEqual(await actionsAt(0, 3, ['source.organizeImports']), []);
    assert.deepEqual(await actionsAt(0, 3, ['refactor']), []);
    const [all, ...others] = await actionsAt(0, 3, ['source.fixAll']);
    assert.equal(all?.kind, 'source.fixAll.oliveBranch');
    assert.deepEqual(others, []);
  });

  it('leaves alone what it is told to, until the sentence changes', async () => {
    await open('I guess I miss you.\n');
    const ignore = (await actionsAt(0, 3)).find(({ title }) => title.startsWith('Leave this'));
    const comment = editOf(ignore)?.newText ?? '';
    client.change(URI, 2, [{ range: { start: at(0, 0), end: at(0, 0) }, text: comment }]);
    assert.ok(!(await client.codes(URI)).includes('hedging'));
    const { result } = await client.ask('oliveBranch/ignored', { uri: URI });
    assert.deepEqual(
      (result as { codes: string[]; quote: string }[]).map(({ codes, quote }) => [codes, quote]),
      [[['hedging'], 'I guess I miss you.']],
    );
    client.change(URI, 3, [{ range: { start: at(1, 18), end: at(1, 18) }, text: ' so much' }]);
    // It is being typed, so it waits its moment first.
    await client.codes(URI);
    await client.until(({ method }) => method === 'workspace/diagnostic/refresh');
    assert.ok((await client.codes(URI)).includes('hedging'));
  });

  it('completes keys, values, codes and guided lines', async () => {
    await open('---\nto: Sam\nmedium: \n\n---\n\n/\n<!-- olive-branch-disable-next-line  -->\n');
    const labels = async (line: number, character: number) =>
      (await client.completions(URI, at(line, character))).map(({ label }) => label);
    assert.deepEqual(await labels(2, 8), ['email', 'text', 'phone', 'in-person', 'post']);
    const keys = await labels(3, 0);
    assert.ok(keys.includes('step') && !keys.includes('to'));
    assert.ok((await labels(6, 1)).includes('Say why you are writing'));
    const codes = await labels(7, 36);
    assert.ok(codes.includes('being-right') && codes.includes('watch-for'));
  });

  it('completes boxes as a list', async () => {
    await open('---\nto: Sam\nchecked: \nchecked: [\n---\n\nHello.\n');
    const texts = async (line: number, character: number) =>
      (await client.completions(URI, at(line, character))).map(({ insertText }) => insertText);
    assert.ok((await texts(2, 9)).includes('[slept-on-it]'));
    assert.ok((await texts(3, 10)).includes('slept-on-it'));
  });

  it('keeps quiet about the sentence that is being typed, and no longer than a moment', async () => {
    await open('Hello Sam.\n');
    client.change(URI, 2, [
      { range: { start: at(1, 0), end: at(1, 0) }, text: 'I guess I miss you' },
    ]);
    assert.ok(!(await client.codes(URI)).includes('hedging'));
    await client.until(({ method }) => method === 'workspace/diagnostic/refresh');
    assert.ok((await client.codes(URI)).includes('hedging'));
  });

  it('speaks as soon as the sentence has ended', async () => {
    await open('Hello Sam.\n');
    client.change(URI, 2, [
      { range: { start: at(1, 0), end: at(1, 0) }, text: 'I guess I miss you.' },
    ]);
    assert.ok((await client.codes(URI)).includes('hedging'));
  });
});
