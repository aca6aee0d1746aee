/** The built server over real stdio, as an editor that pulls and as one that is pushed to. */
import assert from 'node:assert/strict';
import { Client, IS_PUSHED, PULLS } from './client';

const URI = 'file:///home/me/letters/sam.md';
const NOTES = 'file:///home/me/notes.md';
const FAULTY = 'I guess I miss you.\n';

describe('the server', () => {
  let client: Client;
  beforeEach(() => {
    client = new Client();
  });
  afterEach(async () => {
    await client.stop();
  });

  describe('to a client that pulls', () => {
    it('offers pulling, and no scan of the workspace', async () => {
      const { capabilities } = await client.start(PULLS);
      assert.deepEqual(capabilities.diagnosticProvider, {
        identifier: 'olive-branch',
        interFileDependencies: true,
        workspaceDiagnostics: false,
      });
      assert.deepEqual(capabilities.textDocumentSync, {
        openClose: true,
        change: 2,
        save: true,
      });
    });

    it('gives findings with code, words, page and severity, and publishes none', async () => {
      await client.start(PULLS);
      client.open(URI, FAULTY);
      const { kind, items } = await client.pull(URI);
      assert.equal(kind, 'full');
      const [first] = items;
      assert.equal(first?.code, 'hedging');
      assert.deepEqual(first?.range, {
        start: { line: 0, character: 0 },
        end: { line: 0, character: 7 },
      });
      assert.equal(first?.severity, 3);
      assert.match(first?.codeDescription?.href ?? '', /rules\.md#hedging$/);
      assert.ok(
        !client.received.some(({ method }) => method === 'textDocument/publishDiagnostics'),
      );
    });

    it('says "unchanged" until something changes', async () => {
      await client.start(PULLS);
      client.open(URI, FAULTY);
      const first = await client.pull(URI);
      const second = await client.pull(URI, first.resultId);
      assert.deepEqual([second.kind, second.items], ['unchanged', undefined]);
      client.change(URI, 2, [
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 8 } }, text: '' },
      ]);
      const third = await client.pull(URI, first.resultId);
      assert.deepEqual(
        [third.kind, third.items.filter(({ code }) => code === 'hedging')],
        ['full', []],
      );
    });

    it('takes several edits of one change one after another', async () => {
      await client.start(PULLS);
      client.open(URI, 'Hello.\n');
      const at = (character: number) => ({
        start: { line: 1, character },
        end: { line: 1, character },
      });
      client.change(URI, 2, [
        { range: at(0), text: 'I gue' },
        { range: at(5), text: 'ss I miss you.' },
      ]);
      assert.ok((await client.codes(URI)).includes('hedging'));
    });

    it('says nothing about any other Markdown', async () => {
      await client.start(PULLS);
      client.open(NOTES, FAULTY);
      assert.deepEqual(await client.codes(NOTES), []);
    });

    it('asks for a refresh when the settings change, and follows them', async () => {
      await client.start(PULLS);
      client.open(URI, FAULTY);
      assert.ok((await client.codes(URI)).includes('hedging'));
      client.configuration = { rules: { hedging: 'off' } };
      client.notify('workspace/didChangeConfiguration', { settings: null });
      await client.until(({ method }) => method === 'workspace/diagnostic/refresh');
      assert.ok(!(await client.codes(URI)).includes('hedging'));
    });

    it('keeps to the defaults when the client answers nonsense', async () => {
      client.configuration = { rules: { hedging: 'loud', 42: null } };
      await client.start(PULLS);
      client.open(URI, FAULTY);
      assert.ok((await client.codes(URI)).includes('hedging'));
    });
  });

  describe('to a client that is pushed to', () => {
    it('publishes with versions, and clears on close', async () => {
      const { capabilities } = await client.start(IS_PUSHED);
      assert.equal(capabilities.diagnosticProvider, undefined);
      client.open(URI, FAULTY, 7);
      assert.equal((await client.published(URI, 7))[0]?.code, 'hedging');
      client.change(URI, 8, [{ text: 'Hello.' }]);
      assert.deepEqual(
        (await client.published(URI, 8)).filter(({ code }) => code === 'hedging'),
        [],
      );
      client.notify('textDocument/didClose', { textDocument: { uri: URI } });
      await client.until(
        ({ method, params }) =>
          method === 'textDocument/publishDiagnostics' &&
          (params as { version?: number }).version === undefined,
      );
      assert.deepEqual(await client.published(URI), []);
    });

    it('follows settings that are sent, not asked for', async () => {
      await client.start(IS_PUSHED, {
        initializationOptions: { oliveBranch: { rules: { hedging: 'off' } } },
      });
      client.open(URI, FAULTY);
      assert.ok(!(await client.published(URI, 1)).some(({ code }) => code === 'hedging'));
      client.received.length = 0;
      client.notify('workspace/didChangeConfiguration', {
        settings: { oliveBranch: { rules: { hedging: 'error' } } },
      });
      assert.equal(
        (await client.published(URI, 1)).find(({ code }) => code === 'hedging')?.severity,
        1,
      );
    });
  });

  it('serves several roots, no root and untitled documents alike', async () => {
    const workspaceFolders = [
      { uri: 'file:///a', name: 'a' },
      { uri: 'file:///b', name: 'b' },
    ];
    await client.start(PULLS, { workspaceFolders, rootUri: 'file:///a' });
    const untitled = 'untitled:Untitled-1';
    for (const uri of [
      'file:///a/letters/x.md',
      'file:///b/y.letter.md',
      'file:///elsewhere/letters/z.md',
    ]) {
      client.open(uri, FAULTY);
      assert.ok((await client.codes(uri)).includes('hedging'), uri);
    }
    client.open(untitled, FAULTY);
    assert.deepEqual(await client.codes(untitled), []);
    client.change(untitled, 2, [{ text: `---\nto: Sam\n---\n${FAULTY}` }]);
    assert.ok((await client.codes(untitled)).includes('hedging'));
  });
});

describe('the server, ill-treated', () => {
  let client: Client;
  beforeEach(async () => {
    client = new Client();
    await client.start(PULLS);
  });
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
  });
  const stillWorks = async () => {
    const uri = 'file:///after.letter.md';
    client.open(uri, FAULTY);
    assert.ok((await client.codes(uri)).includes('hedging'));
  };

  it('outlives changes before open, twice opened and never opened documents', async () => {
    client.change(URI, 5, [{ text: 'x' }]);
    client.notify('textDocument/didClose', { textDocument: { uri: URI } });
    assert.deepEqual(await client.codes(URI), []);
    client.open(URI, FAULTY, 3);
    client.open(URI, 'Hello.', 3);
    assert.ok(!(await client.codes(URI)).includes('hedging'));
    await stillWorks();
  });

  it('outlives versions and positions that cannot be', async () => {
    client.open(URI, FAULTY, 9);
    const far = { line: 1e6, character: 1e6 };
    client.change(URI, 3, [{ range: { start: far, end: far }, text: 'more' }]);
    client.change(URI, 4, [
      { range: { start: { line: 0, character: 5 }, end: { line: 0, character: 1 } }, text: '?' },
    ]);
    client.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: null },
      contentChanges: [{ text: 'x' }],
    });
    client.notify('textDocument/didChange', { nothing: true });
    await client.pull(URI);
    await stillWorks();
  });

  it('answers unknown methods with an error', async () => {
    assert.equal((await client.ask('oliveBranch/nothing', {})).error?.code, -32601);
    client.notify('oliveBranch/nothing', {});
    client.notify('$/nothing', {});
    await stillWorks();
  });

  it('answers a storm of requests and cancellations', async () => {
    client.open(URI, FAULTY.repeat(200));
    const asked = Array.from({ length: 300 }, (_, at) => {
      const answer = client.ask('textDocument/diagnostic', { textDocument: { uri: URI } });
      if (at % 2 === 0) client.notify('$/cancelRequest', { id: at + 2 });
      return answer;
    });
    client.notify('$/cancelRequest', { id: 'never' });
    const answers = await Promise.all(asked);
    assert.ok(answers.every(({ result, error }) => result !== undefined || error !== undefined));
    await stillWorks();
  });

  it('reads ten megabytes, within its caps', async () => {
    client.open(URI, `${'I guess I miss you. The bins are out. '.repeat(30)}\n\n`.repeat(8500));
    const { items } = await client.pull(URI);
    assert.ok(items.length > 0 && items.length <= 201, `${items.length} findings`);
    assert.equal(items.filter(({ code }) => code === 'more').length, 1);
    await stillWorks();
  });

  it('logs no word of a letter', async () => {
    client.open(URI, 'Xylophone guess I beg you.');
    await client.pull(URI);
    client.change(URI, 2, [{ range: null, text: 'Xylophone' }]);
    await client.pull(URI).catch(() => undefined);
    const logs =
      JSON.stringify(client.received.filter(({ method }) => method?.startsWith('window/'))) +
      client.stderr;
    assert.ok(!logs.includes('Xylophone'), logs);
  });
});
