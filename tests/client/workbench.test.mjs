// A person at the workbench: real keys, real squiggles, in Chromium. Run by scripts/test-vscode.mjs.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from './vscode-drive.mjs';

const { VSIX, WORKSPACE, SHOTS } = process.env;
const BEGGING = 'Please, please, I am begging you to come home.';
const SQUIGGLES = '.editor-instance .squiggly-warning, .editor-instance .squiggly-info';

for (const [name, web] of [
  ['desktop host', false],
  ['web worker', true],
]) {
  describe(`the workbench, extension in the ${name}`, () => {
    let vs;
    before(async () => {
      mkdirSync(SHOTS, { recursive: true });
      vs = await launch({ vsix: VSIX, workspace: WORKSPACE, web });
    });
    after(() => vs?.close());
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

    it('asks no other machine for anything', () => assert.deepEqual(vs.foreignRequests, []));
  });
}
