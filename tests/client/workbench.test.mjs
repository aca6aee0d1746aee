// A person at the workbench: real keys, real squiggles, in Chromium. Run by scripts/test-vscode.mjs.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from './vscode-drive.mjs';

const { VSIX, WORKSPACE, SHOTS } = process.env;
const BEGGING = 'Please, please, I am begging you to come home.';
const TREE = '.tree-explorer-viewlet-tree-view';
const SQUIGGLES = '.editor-instance .squiggly-warning, .editor-instance .squiggly-info';

/** What is asked for each answer. */
const QUESTIONS = {
  'Say goodbye kindly': 'What is this letter for?',
  Sam: 'Who is it to?',
  email: 'How will it reach them?',
};

/**
 * Keys go to a page that is still at work, and now and then one is lost: a test is tried again, from where nothing is open in front
 * of the editor.
 */
function withKeys(suite, vs) {
  suite.retries(3);
  beforeEach(async () => {
    for (let times = 0; times < 3; times++) await vs().press('Escape');
  });
}

for (const [name, web] of [
  ['desktop host', false],
  ['web worker', true],
]) {
  describe(`the workbench, extension in the ${name}`, function () {
    let vs;
    withKeys(this, () => vs);
    before(async () => {
      mkdirSync(SHOTS, { recursive: true });
      // High enough for all rows of the checklist: only what is on screen is in the page.
      const viewport = { width: 1280, height: 1400 };
      vs = await launch({ vsix: VSIX, workspace: WORKSPACE, web, viewport });
    });
    after(() => vs?.close());
    const line = (text) =>
      vs.page.locator('.editor-instance .view-line', { hasText: text }).first();
    const checked = (state) =>
      vs.page
        .locator(`${TREE} .monaco-list-row`, { hasText: 'I have slept on it' })
        .locator(`[role=checkbox][aria-checked=${state}]`);
    /** Answers what is asked; what was answered last time stands where nothing is handed in. */
    async function newLetter(what, name) {
      await vs.command('Olive Branch: New Letter…');
      const title = (text) => vs.page.locator('.quick-input-title', { hasText: text });
      await title('What is this letter for?').waitFor({ timeout: 15_000 });
      if (name !== undefined) await vs.type(what);
      await vs.page.locator('.quick-input-widget .monaco-list-row', { hasText: what }).waitFor();
      await vs.press('Enter');
      await title('Who is it to?').waitFor();
      if (name !== undefined) await vs.type(name);
      await vs.press('Enter');
      await title('How will it reach them?').waitFor();
      await vs.press('Enter');
    }
    const shot = (what) => vs.screenshot(join(SHOTS, `${what}-${web ? 'web' : 'desktop'}.png`));

    it('draws nothing in a Markdown file that is no letter', async () => {
      await vs.openFile('notes.md');
      await vs.page.waitForTimeout(1500);
      assert.equal(await vs.page.locator(SQUIGGLES).count(), 0);
    });

    it('draws squiggles in a letter', async () => {
      await vs.openFile('letters/faulty.letter.md');
      await vs.page.locator(SQUIGGLES).first().waitFor();
      assert.ok((await vs.page.locator(SQUIGGLES).count()) >= 2);
      await shot('faulty');
    });

    it('explains, and offers a rewrite that one key takes', async () => {
      await vs.openFile('letters/faulty.letter.md');
      await vs.page.locator(SQUIGGLES).first().waitFor();
      await vs.press('Control+Home');
      for (let line = 0; line < 4; line++) await vs.press('ArrowDown');
      await vs.press('ArrowRight');
      await vs.press('Control+k');
      await vs.press('Control+i');
      const hover = vs.page.locator('.monaco-hover', { hasText: 'What to try' });
      await hover.first().waitFor({ timeout: 15_000 });
      await shot('hover');
      await vs.press('Escape');
      await vs.press('Control+.');
      const menu = vs.page.locator('.action-widget', { hasText: 'Say it without the cushion' });
      await menu.waitFor({ timeout: 15_000 });
      await shot('light-bulb');
      await vs.press('Enter');
      const rewritten = vs.page.locator('.view-line', { hasText: /^I\s+miss\s+you\./ });
      await rewritten.first().waitFor({ timeout: 15_000 });
      await vs.press('Control+z');
    });

    it('offers lines to begin from when asked', async () => {
      await vs.press('Control+End');
      await vs.press('Enter');
      await vs.type('/');
      const list = vs.page.locator('.suggest-widget', { hasText: 'Say why you are writing' });
      await list.waitFor({ timeout: 15_000 });
      await shot('guided-lines');
      await vs.press('Escape');
      await vs.press('Backspace');
      await vs.press('Control+z');
    });

    it('leaves a good letter alone, and draws as soon as it begs', async () => {
      await vs.openFile('letters/good.letter.md');
      await vs.page.waitForTimeout(1500);
      assert.equal(await vs.page.locator(SQUIGGLES).count(), 0);
      await vs.press('Control+End');
      await vs.press('Enter');
      await vs.type(BEGGING);
      await vs.page.locator(SQUIGGLES).first().waitFor({ timeout: 15_000 });
      await shot('begging');
    });

    it('shows the counts in the language status', async () => {
      const status = vs.page.locator('[id="status.languageStatus"]').first();
      await status.hover();
      const text = vs.page.locator('.hover-language-status', { hasText: 'Letter: ' });
      await text.first().waitFor({ timeout: 15_000 });
      assert.match(await text.first().innerText(), /Letter: \d+ /);
      await shot('status');
    });

    it('shows a walkthrough when asked to, whose steps are ticked by what is done', async () => {
      await vs.command('Welcome: Open Walkthrough...');
      await vs.page.waitForTimeout(500);
      await vs.type('Write a letter with Olive');
      await vs.page.waitForTimeout(500);
      await vs.press('Enter');
      const step = vs.page.locator('.getting-started-step', {
        hasText: 'Look over before sending',
      });
      await step.waitFor({ timeout: 15_000 });
      await vs.openFile('letters/faulty.letter.md');
      await vs.command('Olive Branch: Look Over Before Sending');
      await vs.page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
      await vs.press('Escape');
      await vs.page.locator('.tab', { hasText: 'Welcome' }).click();
      await step.locator('.codicon.complete').waitFor({ timeout: 15_000 });
      await shot('walkthrough');
    });

    it('begins a letter that is filled in from blank to blank', async () => {
      await newLetter('Own what you did', 'Sam');
      const tab = vs.page.locator('.tab.active', { hasText: /-sam-own-it(?:-\d)?\.letter\.md/ });
      await tab.waitFor({ timeout: 15_000 });
      await line(/^to:\s+Sam$/).waitFor();
      await vs.page.locator(SQUIGGLES).first().waitFor({ timeout: 15_000 });
      await line(/first\s+words/).waitFor({ state: 'detached' });
      await vs.type('first words');
      await vs.press('Tab');
      await vs.type('second words');
      await line(/first\s+words/).waitFor();
      await line(/second\s+words/).waitFor();
      await shot('new-letter');
    });

    it('never writes over a letter of the same name', async () => {
      await newLetter('Own what you did', undefined);
      await vs.page
        .locator('.tab.active', { hasText: /-sam-own-it-\d\.letter\.md/ })
        .waitFor({ timeout: 15_000 });
    });

    it('shows the steps of the letter in front, in words as well', async () => {
      await vs.openFile('letters/faulty.letter.md');
      await vs.command('Olive Branch: Focus on Letter Steps View');
      const row = vs.page.locator(`${TREE} .monaco-list-row`);
      await row.filter({ hasText: 'Says what it means' }).waitFor({ timeout: 15_000 });
      const label = await row.filter({ hasText: 'Says what it means' }).getAttribute('aria-label');
      assert.match(label, /Says what it means, 1 to look at/);
      await shot('steps');
      await row.filter({ hasText: 'Says what it means' }).click();
      await vs.page.waitForFunction(() =>
        /selected/.test(document.querySelector('[id="status.editor.selection"]')?.innerText ?? ''),
      );
    });

    it('keeps a tick in the front matter, one undo away', async () => {
      await vs.openFile('letters/faulty.letter.md');
      await vs.command('Olive Branch: Focus on Letter Steps View');
      await vs.toggleTree('I have slept on it');
      await line(/^checked:\s+\[slept-on-it\]$/).waitFor({ timeout: 15_000 });
      await checked('true').waitFor({ timeout: 15_000 });
      await shot('tick');
      await vs.focusEditor();
      await vs.press('Control+z');
      await line(/^checked:/).waitFor({ state: 'detached' });
      await checked('false').waitFor({ timeout: 15_000 });
    });

    it('looks a letter over, and marks it as sent, one undo away', async () => {
      await vs.openFile('letters/faulty.letter.md');
      await vs.command('Olive Branch: Look Over Before Sending');
      const list = vs.page.locator('.quick-input-widget .monaco-list-row');
      await list.filter({ hasText: 'I have slept on it' }).waitFor({ timeout: 15_000 });
      await shot('look-over');
      await vs.type('Mark as sent');
      await vs.press('Enter');
      await line(/^status:\s+sent$/).waitFor({ timeout: 15_000 });
      await vs.press('Control+z');
      await line(/^status:\s+sent$/).waitFor({ state: 'detached' });
    });

    it('hands a letter to the mail program, and sends nothing', async () => {
      const links = [];
      const browser = await vs.page.context().newCDPSession(vs.page);
      await browser.send('Page.enable');
      browser.on('Page.frameRequestedNavigation', ({ url }) => links.push(url));
      await vs.openFile('letters/faulty.letter.md');
      await vs.command('Olive Branch: Open Letter in the Mail Program');
      for (let tries = 0; links.length === 0 && tries < 100; tries++)
        await vs.page.waitForTimeout(100);
      assert.match(links[0] ?? '', /^mailto:\?body=I%20guess%20I%20miss%20you\./);
    });

    it('offers its snippets in a letter, and in no other Markdown file', async () => {
      const offered = vs.page.locator('.suggest-widget .monaco-list-row[aria-label^="letter-own"]');
      await vs.openFile('letters/good.letter.md');
      await vs.press('Control+End');
      await vs.press('Enter');
      await vs.type('letter-own');
      await vs.press('Control+Space');
      await offered.first().waitFor({ timeout: 15_000 });
      await shot('snippets');
      await vs.press('Escape');
      await vs.openFile('notes.md');
      await vs.press('Control+End');
      await vs.press('Enter');
      await vs.type('letter-own');
      await vs.press('Control+Space');
      await vs.page.waitForTimeout(2000);
      assert.equal(await offered.count(), 0);
      await vs.press('Escape');
    });

    it('asks no other machine for anything', () => assert.deepEqual(vs.foreignRequests, []));
  });
}

describe('the workbench without a folder', function () {
  let vs;
  withKeys(this, () => vs);
  before(async () => {
    vs = await launch({ vsix: VSIX });
    // With no files to show there is nothing to tell when extensions are there.
    await vs.page.waitForTimeout(8_000);
  });
  after(() => vs?.close());

  it('lays a new letter out in an untitled document', async () => {
    await vs.command('Olive Branch: New Letter…');
    for (const answer of ['Say goodbye kindly', 'Sam', 'email']) {
      await vs.page.locator('.quick-input-widget', { hasText: QUESTIONS[answer] }).waitFor();
      await vs.type(answer);
      await vs.page.waitForTimeout(500);
      await vs.press('Enter');
    }
    await vs.page.locator('.tab.active', { hasText: 'Untitled' }).waitFor({ timeout: 15_000 });
    await vs.page.locator('.editor-instance .view-line', { hasText: /^to:\s+Sam$/ }).waitFor();
    await vs.page.locator(SQUIGGLES).first().waitFor({ timeout: 15_000 });
    await vs.screenshot(join(SHOTS, 'untitled.png'));
  });
});

describe('the workbench in German', function () {
  let vs;
  withKeys(this, () => vs);
  before(async () => {
    vs = await launch({
      vsix: VSIX,
      workspace: WORKSPACE,
      // What a language pack does: it says which language the editor is in. Its own words stay English here.
      beforeLoad: (page) =>
        page.addInitScript(() => {
          Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { value: 'de' });
        }),
    });
  });
  after(() => vs?.close());

  it('says what it has to say in German', async () => {
    await vs.openFile('letters/faulty.letter.md');
    await vs.page.locator(SQUIGGLES).first().waitFor();
    await vs.command('Olive Branch: Focus on Schritte des Briefs View');
    const row = vs.page.locator(`${TREE} .monaco-list-row`, { hasText: 'Sagt, was gemeint ist' });
    await row.waitFor({ timeout: 15_000 });
    assert.match(await row.getAttribute('aria-label'), /Sagt, was gemeint ist, 1 zum Anschauen/);
    await vs.command('Olive Branch: Vor dem Absenden durchsehen');
    const list = vs.page.locator('.quick-input-widget .monaco-list-row');
    await list.filter({ hasText: 'Ich habe eine Nacht darüber geschlafen' }).waitFor();
    await vs.screenshot(join(SHOTS, 'german.png'));
    await vs.press('Escape');
  });
});
