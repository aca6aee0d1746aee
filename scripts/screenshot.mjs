// node scripts/screenshot.mjs: makes the pictures of the README from the real thing, on sample letters. Wants the package (npm run package).
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundle.mjs';
import { findChromium, vscodeTools } from './vscode-tools.mjs';

process.env.CHROMIUM = findChromium();
process.env.VSCODE_DRIVE_HOME = vscodeTools();
const { launch } = await import('../tests/client/vscode-drive.mjs');

const vsix = join(
  ROOT,
  readdirSync(ROOT).find((name) => name.endsWith('.vsix')),
);
const vs = await launch({
  vsix,
  workspace: join(ROOT, 'examples/letters'),
  viewport: { width: 1280, height: 860 },
  settings: {
    'workbench.colorTheme': 'Default Light Modern',
    'editor.wordWrap': 'on',
    'editor.fontSize': 14,
  },
});
try {
  await findings();
  await newLetter();
  await lookOver();
} finally {
  await vs.close();
}

async function shot(name) {
  await vs.page.waitForTimeout(1500);
  await vs.screenshot(join(ROOT, `media/${name}.png`));
}

/** A first email with many faults, and what there is to say of them. */
async function findings() {
  await vs.openFile('01-ardent-first-email.letter.md');
  await vs.page.locator('.editor-instance .squiggly-warning').first().waitFor();
  await vs.command('Problems: Focus on Problems View');
  await vs.page.locator('.markers-panel .monaco-list-row').nth(3).waitFor();
  await shot('screenshot');
  await vs.command('View: Toggle Panel Visibility');
}

/** A page to fill in, and the steps beside it. */
async function newLetter() {
  await vs.command('Olive Branch: Focus on Letter Steps View');
  await vs.command('Olive Branch: New Letter…');
  for (const answer of ['Own what you did', 'Sam', '']) {
    await vs.page.waitForTimeout(1000);
    await vs.type(answer);
    await vs.page.waitForTimeout(500);
    await vs.press('Enter');
  }
  await vs.page.locator('.tab.active', { hasText: '-sam-own-it.letter.md' }).waitFor();
  await vs.page.locator('.editor-instance .squiggly-warning').first().waitFor();
  await shot('steps');
}

/** The short list before it goes. */
async function lookOver() {
  await vs.command('Olive Branch: Look Over Before Sending');
  await vs.page.locator('.quick-input-widget .monaco-list-row').nth(8).waitFor();
  await shot('look-over');
  await vs.press('Escape');
}
