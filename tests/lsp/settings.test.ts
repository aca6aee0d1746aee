/** Settings over real stdio: a folder's file, the person's own phrases, what a letter is, and when it is read. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Client, IS_PUSHED, PULLS } from './client';

const FAULTY = 'I guess I miss you.\n';

describe('settings of the server', () => {
  let client: Client;
  let folder: string;
  beforeEach(() => {
    client = new Client();
    folder = mkdtempSync(join(tmpdir(), 'olive-settings-'));
    mkdirSync(join(folder, 'me/letters'), { recursive: true });
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  const uriOf = (path: string) => pathToFileURL(join(folder, path)).href;
  const write = (path: string, value: unknown) =>
    writeFileSync(
      join(folder, path, '.olivebranch.json'),
      typeof value === 'string' ? value : JSON.stringify(value),
    );
  const start = (capabilities: object = PULLS, rest: object = {}) =>
    client.start(capabilities, {
      workspaceFolders: [{ uri: uriOf('me'), name: 'me' }],
      ...rest,
    });
  const changed = (path: string) =>
    client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(`${path}/.olivebranch.json`), type: 2 }],
    });
  const refreshed = async () => {
    await client.until(({ method }) => method === 'workspace/diagnostic/refresh');
    client.received.length = 0;
  };
  const insert = (uri: string, version: number, text: string) => {
    const at = { line: 0, character: 0 };
    client.change(uri, version, [{ range: { start: at, end: at }, text }]);
  };
  const save = (uri: string) => client.notify('textDocument/didSave', { textDocument: { uri } });

  it('warn of the words that the person named', async () => {
    client.configuration = { watchFor: ['the bins'] };
    await start();
    const uri = uriOf('me/letters/sam.md');
    client.open(uri, 'Hello.\n\nThe bins are out.\n');
    const { items } = await client.pull(uri);
    const found = items.find(({ code }) => code === 'watch-for');
    assert.deepEqual(
      [found?.severity, found?.range.start, found?.codeDescription],
      [3, { line: 2, character: 0 }, undefined],
    );
    const place = { line: 2, character: 2 };
    const actions = await client.actions(uri, { start: place, end: place });
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes('Leave this as it is (watch-for)'), titles.join());
  });

  it('say what a letter is, and front matter has the last word', async () => {
    client.configuration = { letters: { include: ['drafts/*.md'] } };
    await start();
    const codes = (path: string, text = FAULTY) => {
      client.open(uriOf(path), text);
      return client.codes(uriOf(path));
    };
    assert.ok((await codes('me/drafts/a.md')).includes('hedging'));
    assert.deepEqual(await codes('me/letters/a.md'), []);
    assert.ok((await codes('b.md', `---\nto: Sam\n---\n${FAULTY}`)).includes('hedging'));
    assert.deepEqual(await codes('me/drafts/c.md', `---\nletter: false\n---\n${FAULTY}`), []);
  });

  it('are taken from the nearest file, over the editor and under the letter', async () => {
    client.configuration = { rules: { hedging: 'error' } };
    write('.', { rules: { hedging: 'hint' } });
    write('me', { rules: { hedging: 'warning' } });
    await start();
    const severity = async (path: string, text = FAULTY) => {
      client.open(uriOf(path), text);
      const { items } = await client.pull(uriOf(path));
      return items.find(({ code }) => code === 'hedging')?.severity;
    };
    assert.equal(await severity('me/letters/a.md'), 2);
    const off = '<!-- olive-branch-disable-file hedging -->\n\n';
    assert.equal(await severity('me/letters/b.md', off + FAULTY), undefined);
    write('me/letters', {});
    assert.equal(await severity('me/letters/c.md'), 1, 'an empty file is the nearest all the same');
    assert.equal(await severity('x.letter.md'), 4, 'outside the workspace: up to the top');
  });

  it('do not look above the workspace', async () => {
    write('.', { rules: { hedging: 'off' } });
    await start();
    const uri = uriOf('me/letters/a.md');
    client.open(uri, FAULTY);
    assert.ok((await client.codes(uri)).includes('hedging'));
  });

  it('follow a change of the file at once', async () => {
    await start();
    const uri = uriOf('me/letters/a.md');
    client.open(uri, FAULTY);
    assert.ok((await client.codes(uri)).includes('hedging'));
    write('me', { rules: { hedging: 'off' } });
    changed('me');
    await refreshed();
    assert.ok(!(await client.codes(uri)).includes('hedging'));
    rmSync(join(folder, 'me/.olivebranch.json'));
    changed('me');
    await refreshed();
    assert.ok((await client.codes(uri)).includes('hedging'));
  });

  it('follow a change when a letter is saved, where nobody watches', async () => {
    await start(IS_PUSHED);
    const uri = uriOf('me/letters/a.md');
    client.open(uri, FAULTY);
    assert.ok((await client.published(uri)).some(({ code }) => code === 'hedging'));
    client.received.length = 0;
    write('me', { rules: { hedging: 'off' } });
    save(uri);
    assert.ok(!(await client.published(uri)).some(({ code }) => code === 'hedging'));
  });

  it('ask the client to watch, unless it does so already', async () => {
    const watches = {
      ...PULLS,
      workspace: { ...PULLS.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
    };
    await start(watches);
    const { params } = await client.until(({ method }) => method === 'client/registerCapability');
    assert.match(JSON.stringify(params), /didChangeWatchedFiles.*\*\*\/\.olivebranch\.json/);
    const other = new Client();
    await other.start(watches, { initializationOptions: { watchesFiles: true } });
    await other.stop();
    assert.ok(!other.received.some(({ method }) => method === 'client/registerCapability'));
  });

  it('tell of a bad value in the file that holds it, and take that back', async () => {
    write('me', '{\n  "rules": { "hedging": "loud" },\n  "run": "onType"\n}\n');
    await start();
    const uri = uriOf('me/letters/a.md');
    client.open(uri, FAULTY);
    assert.ok((await client.codes(uri)).includes('hedging'), 'the default stands');
    const file = uriOf('me/.olivebranch.json');
    const [told, ...others] = await client.published(file);
    assert.deepEqual(others, []);
    assert.match(told?.message ?? '', /"hedging" can be error, warning/);
    assert.deepEqual(told?.range, {
      start: { line: 1, character: 24 },
      end: { line: 1, character: 30 },
    });
    client.received.length = 0;
    write('me', {});
    changed('me');
    assert.deepEqual(await client.published(file), []);
    write('me', '{');
    changed('me');
    await refreshed();
    await client.pull(uri);
    assert.equal((await client.published(file)).length, 1);
    client.received.length = 0;
    rmSync(join(folder, 'me/.olivebranch.json'));
    changed('me');
    assert.deepEqual(await client.published(file), []);
  });

  it('outlive a settings file that is a folder, or no text', async () => {
    mkdirSync(join(folder, 'me/letters/.olivebranch.json'));
    writeFileSync(join(folder, 'me/.olivebranch.json'), Buffer.from([0xff, 0, 0x5b]));
    await start();
    const uri = uriOf('me/letters/a.md');
    client.open(uri, FAULTY);
    assert.ok((await client.codes(uri)).includes('hedging'));
  });

  describe('for when to read', () => {
    it('on save: after open and save, and in between what was shown stands', async () => {
      client.configuration = { run: 'onSave' };
      await start();
      const uri = uriOf('me/letters/a.md');
      client.open(uri, 'Hello.\n');
      const first = await client.pull(uri);
      assert.equal(first.kind, 'full');
      insert(uri, 2, FAULTY);
      assert.equal((await client.pull(uri, first.resultId)).kind, 'unchanged');
      assert.ok(!(await client.codes(uri)).includes('hedging'));
      save(uri);
      await refreshed();
      assert.ok((await client.codes(uri)).includes('hedging'));
    });

    it('by hand: only when asked', async () => {
      client.configuration = { run: 'manual' };
      await start();
      const uri = uriOf('me/letters/a.md');
      client.open(uri, FAULTY);
      assert.deepEqual(await client.codes(uri), []);
      save(uri);
      assert.deepEqual(await client.codes(uri), []);
      await client.ask('workspace/executeCommand', {
        command: 'oliveBranch.read',
        arguments: [uri],
      });
      await refreshed();
      assert.ok((await client.codes(uri)).includes('hedging'));
      insert(uri, 2, 'Hello. ');
      assert.ok((await client.codes(uri)).includes('hedging'), 'what was shown stands');
    });

    it('the same for a client that is pushed to', async () => {
      await start(IS_PUSHED, { initializationOptions: { oliveBranch: { run: 'onSave' } } });
      const uri = uriOf('me/letters/a.md');
      client.open(uri, 'Hello.\n');
      await client.published(uri);
      client.received.length = 0;
      insert(uri, 2, FAULTY);
      await sleep(200);
      assert.ok(!client.received.some(({ method }) => method?.endsWith('publishDiagnostics')));
      save(uri);
      assert.ok((await client.published(uri, 2)).some(({ code }) => code === 'hedging'));
    });
  });
});
