/** Languages over real stdio: a pseudo-locale, in which each text is in ⟦brackets⟧, shows whatever was not translated. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../server/src/core/rule';
import { RULES } from '../../server/src/core/rules';
import { asDocument, unmark } from '../rules/examples';
import { Client, PULLS } from './client';

const URI = 'file:///home/me/letters/sam.md';
const CAPABILITIES = {
  ...PULLS,
  workspace: {
    ...PULLS.workspace,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
};

const german = JSON.parse(
  readFileSync(join(process.cwd(), 'server/l10n/de.json'), 'utf8'),
) as Readonly<Record<string, string>>;
const pseudo = Object.fromEntries(Object.keys(german).map((text) => [text, `⟦${text}⟧`]));

/** What is left of a text without what was translated, and without what is never: codes, addresses, lines for the letter. */
function untranslated(text: string): string {
  return text
    .replace(/⟦[^⟧]*⟧/g, '')
    .replace(/^> .*$/gm, '')
    .replace(/\]\([^)]*\)|`[^`]*`|^\*\*\w+\*\*:/gm, '')
    .replace(/[^\p{L}\p{N}⟦⟧]+/gu, '');
}

function isTranslated(text: string | undefined, where: string): void {
  assert.ok(text?.includes('⟦'), `${where}: ${text}`);
  assert.equal(untranslated(text ?? ''), '', `${where}: ${text}`);
}

function isUntouched(value: unknown, where: string): void {
  assert.ok(!JSON.stringify(value ?? '').includes('⟦'), `${where}: ${JSON.stringify(value)}`);
}

describe('languages', () => {
  let client: Client;
  beforeEach(() => {
    client = new Client();
  });
  afterEach(async () => {
    await client.stop();
  });

  const at = (line: number, character: number) => ({ line, character });
  const saidBy = async (command: string, code: string) => {
    client.received.length = 0;
    await client.ask('workspace/executeCommand', { command, arguments: [code] });
    return client.received.flatMap(({ method, params }) =>
      method === 'window/showMessage' ? [(params as { message: string }).message] : [],
    );
  };

  describe('in a pseudo-locale', () => {
    beforeEach(async () => {
      const options = { initializationOptions: { bundle: pseudo, switchesOff: true } };
      await client.start(CAPABILITIES, options);
    });

    /** Looks at all that a document shows. */
    const look = async (uri: string, text: string) => {
      client.open(uri, text);
      const { items } = await client.pull(uri);
      for (const { code, message, range } of items) {
        assert.match(message, /^⟦[^⟧]*⟧$/, code);
        isTranslated(await client.hover(uri, range.start), `the card of ${code}`);
        for (const { title, diagnostics = [], edit } of await client.actions(uri, range)) {
          assert.match(title, /^⟦[^⟧]*⟧$/, code);
          for (const each of diagnostics) assert.match(each.message, /^⟦[^⟧]*⟧$/, code);
          isUntouched(edit, `"${title}"`);
        }
      }
      client.notify('textDocument/didClose', { textDocument: { uri } });
      return items.map(({ code }) => code);
    };

    const lookAtRule = async (rule: Rule) => {
      let isFound = false;
      for (const [at, example] of rule.examples.bad.entries()) {
        const { text } = unmark(asDocument(rule, example));
        const codes = await look(`file:///${rule.code}-${at}.letter.md`, text);
        isFound = codes.includes(rule.code);
        if (isFound) break;
      }
      assert.ok(isFound, `${rule.code} is not found in its own examples`);
      for (const said of await saidBy('oliveBranch.why', rule.code))
        isTranslated(said, `why ${rule.code}`);
      for (const said of await saidBy('oliveBranch.advise', rule.code))
        if (said !== '') isTranslated(said, `advice of ${rule.code}`);
    };

    it('shows every rule translated: message, card, titles, why, advice', async () => {
      for (const rule of RULES) await lookAtRule(rule);
    });

    it('shows the rest of the findings translated', async () => {
      const matter =
        '---\nto: Sam\nmedium: pigeon\nreplies: many\nbegun: soon\nchecked: yes\n---\n\nHello.\n';
      assert.deepEqual(
        await look('file:///matter.letter.md', matter),
        Array(4).fill('front-matter'),
      );
      assert.deepEqual(await look('file:///broken.letter.md', '---\nto: "Sam\n---\n\nHello.\n'), [
        'front-matter',
      ]);
      const codes = await look('file:///many.letter.md', 'I guess I miss you.\n\n'.repeat(25));
      assert.ok(codes.includes('more'));
      client.configuration = { watchFor: ['the bins'] };
      client.notify('workspace/didChangeConfiguration', { settings: null });
      const watched = await look('file:///bins.letter.md', 'The bins are out.\n');
      assert.ok(watched.includes('watch-for'));
    });

    it('shows what is done for all translated', async () => {
      client.open(URI, 'PLEASE ANSWER me!!!\n');
      await client.pull(URI);
      const range = { start: at(0, 0), end: at(0, 3) };
      const [all] = await client.actions(URI, range, ['source.fixAll']);
      assert.equal(all?.title, '⟦Calm the spelling⟧');
    });

    it('shows completions and the cards of the front matter translated, and keys, values and lines as they are', async () => {
      const text = '---\nto: Sam\nmedium: \n\n---\n\n/\n<!-- olive-branch-disable-next-line  -->\n';
      client.open(URI, text);
      await client.pull(URI);
      isTranslated(await client.hover(URI, at(2, 3)), 'the card of a key');
      for (const position of [at(2, 8), at(3, 0), at(6, 1), at(7, 36)]) {
        const items = await client.completions(URI, position);
        assert.ok(items.length > 3);
        for (const { label, detail, documentation, textEdit } of items) {
          const words = typeof documentation === 'string' ? documentation : documentation.value;
          isTranslated(words, label);
          if (detail !== undefined) isTranslated(detail, label);
          assert.match(label, detail === undefined ? /^[\w-]+$/ : /^⟦[^⟧]*⟧$/);
          isUntouched(textEdit, label);
        }
      }
    });
  });

  it('tell of what is wrong in a settings file in a pseudo-locale', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'olive-l10n-'));
    const uriOf = (path: string) => pathToFileURL(join(folder, path)).href;
    const file = uriOf('.olivebranch.json');
    const write = (text: string) => writeFileSync(join(folder, '.olivebranch.json'), text);
    mkdirSync(join(folder, 'letters'));
    const faulty = {
      rules: { hedging: 'loud', nothing: 'off' },
      quietWhileTyping: 'no',
      watchFor: ['', ...Array(51).fill('the bins')],
      letters: { include: [''] },
      run: 'never',
      more: 1,
    };
    const texts = ['{', '[]', ' '.repeat(100_001), '{"rules":1,"watchFor":1}'];
    write(JSON.stringify(faulty));
    await client.start(CAPABILITIES, {
      workspaceFolders: [{ uri: uriOf(''), name: 'me' }],
      initializationOptions: { bundle: pseudo },
    });
    client.open(uriOf('letters/a.md'), 'Hello.\n');
    await client.pull(uriOf('letters/a.md'));
    const messages = (await client.published(file)).map(({ message }) => message);
    assert.ok(messages.length >= 8, messages.join('\n'));
    for (const text of texts) {
      client.received.length = 0;
      write(text);
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
      messages.push(...(await client.published(file)).map(({ message }) => message));
    }
    rmSync(folder, { recursive: true });
    for (const message of messages) assert.match(message, /^⟦[^⟧]*⟧$/);
  });

  describe('of an editor', () => {
    const shown = async (rest: object) => {
      await client.start(CAPABILITIES, rest);
      client.open(URI, 'I guess I miss you. The tulips are out.\n');
      const { items } = await client.pull(URI);
      const range = { start: at(0, 3), end: at(0, 3) };
      const actions = await client.actions(URI, range);
      return {
        message: items.find(({ code }) => code === 'hedging')?.message ?? '',
        card: (await client.hover(URI, at(0, 3))) ?? '',
        titles: actions.map(({ title }) => title),
        edits: JSON.stringify(actions.map(({ edit }) => edit)),
      };
    };

    it('speak German to one in German, and leave the lines in English', async () => {
      const { message, card, titles, edits } = await shown({ locale: 'de-AT' });
      assert.equal(
        message,
        german['This says less than you mean, so they have to guess how much of it to believe.'],
      );
      assert.match(card, /Was du versuchen kannst[\s\S]*> I miss you\.[\s\S]*wiederherstellen/);
      assert.ok(titles.includes('Den Satz weglassen'), titles.join());
      assert.ok(titles.includes('Warum das? (hedging)'), titles.join());
      assert.ok(edits.includes('I ${1:miss you}.'), edits);
    });

    for (const rest of [{ locale: 'fr' }, { initializationOptions: { bundle: { a: 1 } } }])
      it(`speak English where there is nothing else: ${JSON.stringify(rest)}`, async () => {
        const { message, titles } = await shown(rest);
        assert.match(message, /^This says less/);
        assert.ok(titles.includes('Leave the sentence out'), titles.join());
      });
  });
});
