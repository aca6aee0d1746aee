// node scripts/screenshot.mjs: makes media/screenshot.png from the real thing, on a sample letter.
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
  await vs.openFile('01-ardent-first-email.letter.md');
  await vs.page.locator('.editor-instance .squiggly-warning').first().waitFor();
  await vs.command('Problems: Focus on Problems View');
  await vs.page.locator('.markers-panel .monaco-list-row').nth(3).waitFor();
  await vs.page.waitForTimeout(1500);
  await vs.screenshot(join(ROOT, 'media/screenshot.png'));
} finally {
  await vs.close();
}
