/** The desk over the protocol: what is told with each report, and what is asked for. */
import assert from 'node:assert/strict';
import type {
  Edit,
  NewLetter,
  Outgoing,
  ReportParams,
  ReviewLine,
  TemplateChoice,
} from '../../server/src/protocol';
import { Client, type Message, PULLS } from './client';

const URI = 'file:///letters/sam.letter.md';

const LETTER = `---
to: Sam
---

Sam,

I guess I miss you. I will post your books on Friday.
`;

describe('the desk', () => {
  let client: Client;

  beforeEach(() => {
    client = new Client();
  });

  afterEach(() => client.stop());

  const isReport = ({ method }: Message) => method === 'oliveBranch/report';

  async function opened(
    text = LETTER,
    rest: object = { initializationOptions: { reports: true } },
  ) {
    await client.start(PULLS, rest);
    client.open(URI, text);
    await client.pull(URI);
  }

  async function ask<Answer>(method: string, params: object): Promise<Answer> {
    const { result, error } = await client.ask(`oliveBranch/${method}`, params);
    assert.equal(error, undefined);
    return result as Answer;
  }

  const report = async () => (await client.until(isReport)).params as ReportParams;

  it('tells counts, steps and promises with a report, and no word of the letter', async () => {
    await opened();
    const { uri, version, isLetter, counts, steps, promises } = await report();
    assert.deepEqual([uri, version, isLetter], [URI, 1, true]);
    assert.deepEqual(counts, { error: 0, warning: 0, information: 2, hint: 0 });
    assert.equal(steps[0]?.label, 'Emotions drive relationships');
    const open = steps.flatMap(({ aims }) => aims.filter(({ places }) => places.length > 0));
    assert.deepEqual(
      open.map(({ code, places }) => [code, places[0]?.start]),
      [['hedging', { line: 6, character: 0 }]],
    );
    assert.deepEqual(promises[0]?.start.line, 6);
    assert.equal(steps.flatMap(({ boxes }) => boxes).length, 6);
    assert.ok(!JSON.stringify(await report()).includes('books'));
  });

  it('tells nothing to a client that did not ask for reports', async () => {
    await opened(LETTER, {});
    await ask('templates', {});
    assert.equal(client.received.find(isReport), undefined);
  });

  it('tells of a document that it is no letter any more', async () => {
    await opened();
    client.change(URI, 2, [{ text: '---\nletter: false\n---\n\nHello.\n' }]);
    await client.pull(URI);
    const last = client.received.findLast(isReport)?.params as ReportParams;
    assert.deepEqual([last.version, last.isLetter, last.steps], [2, false, []]);
  });

  it('gives the edit that ticks a box', async () => {
    await opened();
    const edits = await ask<Edit[]>('tick', { uri: URI, box: 'slept-on-it', isTicked: true });
    const at = { line: 2, character: 0 };
    assert.deepEqual(edits, [
      { range: { start: at, end: at }, newText: 'checked: [slept-on-it]\n' },
    ]);
  });

  it('gives the edits that mark a letter as sent', async () => {
    await opened();
    const edits = await ask<Edit[]>('sent', { uri: URI, day: '2026-11-24' });
    assert.deepEqual(
      edits.map(({ newText }) => newText),
      ['status: sent\ndate: 2026-11-24\n'],
    );
  });

  it('looks over the letter as it stands, though it is read by hand', async () => {
    await opened(LETTER, { initializationOptions: { run: 'manual' } });
    const lines = await ask<ReviewLine[]>('review', { uri: URI, rest: 12 });
    assert.deepEqual(
      lines
        .filter(({ about }) => about === 'open' || about === 'promise')
        .map(({ label }) => label),
      ['One note', 'One promise to keep'],
    );
  });

  it('gives the letter as it goes', async () => {
    await opened();
    assert.deepEqual(await ask<Outgoing>('outgoing', { uri: URI }), {
      to: 'Sam',
      text: 'Sam,\n\nI guess I miss you. I will post your books on Friday.',
      html: '<p>Sam,</p>\n<p>I guess I miss you. I will post your books on Friday.</p>',
    });
  });

  it('lays out a new letter', async () => {
    await client.start(PULLS);
    const templates = await ask<TemplateChoice[]>('templates', {});
    assert.equal(templates.length, 7);
    const [template] = templates;
    assert.ok(template?.media.every(({ means }) => means !== ''));
    const { name, snippet, text } = await ask<NewLetter>('newLetter', {
      template: template?.id,
      to: 'Sam',
      medium: 'email',
      begun: '2026-11-24T22:10',
    });
    assert.equal(name, '2026-11-24-sam-break-the-silence.letter.md');
    assert.doesNotMatch(text, /\$/);
    assert.match(text, /I would like us \[/);
    assert.match(snippet, /^---\nto: Sam\nmedium: email\n.*begun: 2026-11-24T22:10\n---\n/s);
  });

  it('has nothing for a document that is no letter, is not open, or for a letter that it does not know', async () => {
    await opened('---\nletter: false\n---\n\nHello.\n');
    for (const uri of [URI, 'file:///nowhere.md']) {
      assert.deepEqual(await ask('tick', { uri, box: 'slept-on-it', isTicked: true }), []);
      assert.deepEqual(await ask('sent', { uri, day: '2026-11-24' }), []);
      assert.equal(await ask('outgoing', { uri }), null);
      assert.equal(await ask('review', { uri, rest: 12 }), null);
    }
    const unknown = { template: 'none', to: 'Sam', medium: 'email', begun: '2026-11-24T22:10' };
    assert.equal(await ask('newLetter', unknown), null);
  });
});
