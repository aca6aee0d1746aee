// vscode-drive.mjs - drive a real VS Code workbench from a script.
//
// The workbench is code-server (VS Code served over HTTP; its extension host is
// an ordinary Node process), shown in headless Chromium through playwright-core.
// Nothing is stubbed: extensions are installed from a .vsix, keys are real key
// events, what is read back is what the workbench has put on the page.
//
//   import { launch } from './vscode-drive.mjs';
//   const vs = await launch({ vsix: 'my.vsix', workspace: 'fixtures/ws' });
//   await vs.openFile('note.md');
//   await vs.type('This always works.');
//   await vs.waitForDiagnostics({ count: 1 });
//   console.log(await vs.readProblems());
//   await vs.quickFix("Replace by 'often'");
//   await vs.screenshot('after.png');
//   await vs.close();
//
// Mocha inside the extension host (no downloads):  runTests({ ... }), see below.
//
// Where the tools are found: code-server, node (24) and playwright-core are npm
// packages, looked up from `tools` (option), $VSCODE_DRIVE_HOME, or the current
// directory. Chromium is `chromium` (option), $CHROMIUM, or /usr/bin/chromium.

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const sleep = (ms) => new Promise((r) => setTimeout(r, ms));

/** Settings that keep the workbench quiet and the measurements honest. */
export const QUIET_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.editor.enablePreview': false,
  'workbench.reduceMotion': 'on',
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoUpdate': 'off', // with false, the workbench migrates (rewrites) this file
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'editor.minimap.enabled': false,
};

// ---------------------------------------------------------------- locating

function resolveTools(opts) {
  const home = path.resolve(opts.tools ?? process.env.VSCODE_DRIVE_HOME ?? process.cwd());
  const req = createRequire(path.join(home, 'noop.js'));
  const dirOf = (name) => {
    for (const base of req.resolve.paths(name) ?? []) {
      if (fs.existsSync(path.join(base, name, 'package.json'))) return path.join(base, name);
    }
    throw new Error(`cannot find the npm package "${name}" from ${home}; set VSCODE_DRIVE_HOME`);
  };
  const entry = path.join(dirOf('code-server'), 'out/node/entry.js');
  // code-server insists on one Node major; the npm package "node" carries it.
  const node = opts.node ?? process.env.CODE_SERVER_NODE ?? path.join(dirOf('node'), 'bin/node');
  const chromium = opts.chromium ?? process.env.CHROMIUM ?? '/usr/bin/chromium';
  return { entry, node, chromium, playwright: () => req('playwright-core') };
}

/** A free TCP port on 127.0.0.1. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const s = net.createServer().once('error', reject);
    s.listen(0, '127.0.0.1', () => {
      const { port } = s.address();
      s.close(() => resolve(port));
    });
  });
}

// ------------------------------------------------------------- code-server

/**
 * Prepare throw-away user data and extension folders and install the .vsix.
 * Returns a profile that can be started several times (options: vsix, settings, env, web).
 */
export async function prepare(opts) {
  const t = resolveTools(opts);
  // Keep this path short: a Unix socket lives below it (limit about 100 bytes).
  const dir = opts.dir ?? fs.mkdtempSync(path.join(os.tmpdir(), 'vsd-'));
  const profile = {
    ...t,
    dir,
    userData: path.join(dir, 'u'),
    extensions: path.join(dir, 'x'),
    config: path.join(dir, 'c.yaml'),
    env: cleanEnv({
      XDG_DATA_HOME: path.join(dir, 'd'),
      XDG_CONFIG_HOME: path.join(dir, 'e'),
      EXTENSIONS_GALLERY: '{}', // no gallery, so nothing asks one for updates
      ...opts.env,
    }),
  };
  fs.mkdirSync(path.join(profile.userData, 'User'), { recursive: true });
  fs.mkdirSync(profile.extensions, { recursive: true });
  fs.writeFileSync(profile.config, 'auth: none\n');
  for (const v of [opts.vsix ?? []].flat()) {
    const t0 = performance.now();
    await runToEnd(profile, ['--install-extension', path.resolve(v), '--force']);
    profile.installMs = Math.round(performance.now() - t0);
  }
  const settings = { ...QUIET_SETTINGS, ...opts.settings };
  if (opts.web && opts.vsix) {
    // an extension with both entries runs in Node unless told otherwise
    const installed = JSON.parse(
      fs.readFileSync(path.join(profile.extensions, 'extensions.json'), 'utf8'),
    );
    settings['remote.extensionKind'] ??= Object.fromEntries(
      installed.map((e) => [e.identifier.id, ['web']]),
    );
  }
  fs.writeFileSync(
    path.join(profile.userData, 'User', 'settings.json'),
    JSON.stringify(settings, null, 2),
  );
  return profile;
}

function cleanEnv(extra) {
  const env = { ...process.env, ...extra };
  // A VS Code terminal around us must not leak into the server we start.
  for (const k of Object.keys(env))
    if (/^(VSCODE_|ELECTRON_)/.test(k) && !(k in extra)) delete env[k];
  delete env.PORT;
  delete env.PASSWORD;
  delete env.NODE_OPTIONS;
  return env;
}

const baseArgs = (p) => [
  p.entry,
  '--config',
  p.config,
  '--user-data-dir',
  p.userData,
  '--extensions-dir',
  p.extensions,
];

function runToEnd(p, args) {
  return new Promise((resolve, reject) => {
    const c = spawn(p.node, [...baseArgs(p), ...args], {
      env: p.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    c.stdout.on('data', (d) => (out += d));
    c.stderr.on('data', (d) => (out += d));
    c.once('error', reject);
    c.once('exit', (code) =>
      code === 0
        ? resolve(out)
        : reject(new Error(`code-server ${args.join(' ')} -> ${code}\n${out}`)),
    );
  });
}

/** Start code-server for a profile; resolves when it listens. */
export async function startServer(profile, extraArgs = []) {
  const port = await freePort();
  const t0 = performance.now();
  const child = spawn(
    profile.node,
    [
      ...baseArgs(profile),
      '--bind-addr',
      `127.0.0.1:${port}`,
      '--auth',
      'none',
      '--disable-telemetry',
      '--disable-update-check',
      '--disable-workspace-trust',
      '--disable-getting-started-override',
      '--ignore-last-opened',
      '--disable-proxy',
      '--idle-timeout-seconds',
      String(profile.idleSeconds ?? 180), // ends by itself should this script be killed
      ...extraArgs,
    ],
    { env: profile.env, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  ); // own process group, so stop() reaches all of it
  let log = '';
  const gone = new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (c) => reject(new Error(`code-server ended early (${c})\n${log}`)));
  });
  gone.catch(() => {});
  const kill = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      /* gone already */
    }
  };
  const onExit = () => kill('SIGKILL'); // should this script end without close()
  process.once('exit', onExit);
  child.once('exit', () => process.off('exit', onExit));
  await Promise.race([
    gone,
    new Promise((resolve) => {
      const on = (d) => {
        log += d;
        if (/HTTP server listening/.test(log)) resolve();
      };
      child.stdout.on('data', on);
      child.stderr.on('data', on);
    }),
  ]);
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    pid: child.pid,
    listenMs: Math.round(performance.now() - t0),
    log: () => log,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((r) => child.once('exit', r));
      kill('SIGTERM');
      const late = setTimeout(kill, 5000, 'SIGKILL');
      await ended;
      clearTimeout(late);
    },
  };
}

// ----------------------------------------------------------------- browser

async function openBrowser(profile, opts) {
  const { chromium } = profile.playwright();
  const browser = await chromium.launch({
    // playwright gives each launch a fresh user data dir
    executablePath: profile.chromium,
    headless: opts.headless ?? true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ],
  });
  const context = await browser.newContext({
    viewport: opts.viewport ?? { width: 1280, height: 800 },
    locale: 'en-US',
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return { browser, page: await context.newPage() };
}

/** Work on a copy, so that what is saved in the workbench does not land in the fixture. */
function copyWorkspace(profile, workspace) {
  if (!workspace || !fs.statSync(workspace).isDirectory()) return workspace;
  const to = path.join(profile.dir, 'w', path.basename(path.resolve(workspace)));
  fs.rmSync(to, { recursive: true, force: true });
  fs.cpSync(workspace, to, { recursive: true });
  return to;
}

function workbenchUrl(server, workspace, payload) {
  const u = new URL(server.url);
  if (workspace)
    u.searchParams.set(
      workspace.endsWith('.code-workspace') ? 'workspace' : 'folder',
      path.resolve(workspace),
    );
  if (payload) u.searchParams.set('payload', JSON.stringify(payload));
  return u.href;
}

/**
 * Install, start, open. Options:
 *   vsix        one .vsix path or several          workspace  folder to open, as a copy; or a .code-workspace
 *   inPlace     open the workspace itself, not a copy
 *   web         run the installed extensions in the web worker host (their "browser" entry)
 *   settings    user settings on top of QUIET_SETTINGS
 *   env         extra environment of the extension host
 *   viewport    { width, height }                  keep       keep the throw-away folders
 *   profile     reuse a prepared profile (see prepare)
 *   payload     extra pairs for the workbench's "payload" query, or a function of the server
 *   beforeLoad  async function of the page, before the workbench is opened
 */
export async function launch(opts) {
  const profile = opts.profile ?? (await prepare(opts));
  const workspace = opts.inPlace ? opts.workspace : copyWorkspace(profile, opts.workspace);
  const t0 = performance.now();
  const server = await startServer(profile, opts.serverArgs);
  const { browser, page } = await openBrowser(profile, opts).catch(async (e) => {
    await server.stop();
    throw e;
  });
  const vs = new Workbench({ profile, server, browser, page, opts, workspace });
  try {
    vs.timings.installMs = profile.installMs;
    vs.timings.listenMs = server.listenMs;
    vs.timings.browserMs = Math.round(performance.now() - t0) - server.listenMs;
    const payload =
      typeof opts.payload === 'function' ? opts.payload(server) : (opts.payload ?? []);
    await opts.beforeLoad?.(page);
    await page.goto(
      workbenchUrl(server, workspace, [
        ['skipWelcome', 'true'],
        ['skipReleaseNotes', 'true'],
        ...payload,
      ]),
    );
    await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
    vs.timings.shellMs = Math.round(performance.now() - t0);
    // Rows in the explorer come from the server, so the remote connection is up.
    if (opts.workspace && opts.waitForExplorer !== false)
      await page
        .locator('.explorer-folders-view .monaco-list-row')
        .first()
        .waitFor({ timeout: 60_000 });
    vs.timings.readyMs = Math.round(performance.now() - t0);
    return vs;
  } catch (e) {
    await vs.close();
    throw e;
  }
}

// --------------------------------------------------------------- workbench

const SQUIGGLE = {
  error: '.squiggly-error',
  warning: '.squiggly-warning',
  info: '.squiggly-info',
  hint: '.squiggly-hint',
};
const EDITOR = '.editor-group-container.active .editor-instance';

export class Workbench {
  timings = {};
  /** Errors on the page's console, and requests that tried to leave 127.0.0.1. */
  consoleErrors = [];
  foreignRequests = [];

  constructor({ profile, server, browser, page, opts, workspace }) {
    Object.assign(this, { profile, server, browser, page, opts, workspace }); // workspace: the folder that is open
    page.on('console', (m) => {
      if (m.type() === 'error') this.consoleErrors.push(m.text());
    });
    const foreign = (url) => /^(https?|wss?):/.test(url) && new URL(url).hostname !== '127.0.0.1';
    page.on('request', (r) => {
      if (foreign(r.url())) this.foreignRequests.push(r.url());
    });
    page.on('websocket', (w) => {
      if (foreign(w.url())) this.foreignRequests.push(w.url());
    });
  }

  press(key) {
    return this.page.keyboard.press(key);
  }
  /** Real key events, one per character. Auto-closing and auto-indent apply, as for a user. */
  type(text, { delay = 0 } = {}) {
    return this.page.keyboard.type(text, { delay });
  }
  /** Put text in as it is, by the clipboard: one change. (keyboard.insertText makes one change per character.) */
  async insertText(text) {
    await this.page.evaluate((t) => navigator.clipboard.writeText(t), text);
    await this.press('Control+V');
  }

  /** Quick open (Ctrl+P). The list is empty until something is typed in a fresh profile. */
  async openFile(name) {
    const base = path.basename(name);
    const dir = path.dirname(name) === '.' ? '' : ` ${path.dirname(name)}`;
    await this.#quickInput(
      'Control+P',
      name,
      (l) => l.startsWith(base + dir) && /^( |,|$)/.test(l.slice(base.length + dir.length)),
    );
    await this.page.locator(`.tab.active[data-resource-name="${base}"]`).waitFor();
    await this.page.locator(`${EDITOR} .view-line`).first().waitFor();
    await this.page.waitForFunction(() =>
      document.activeElement?.matches('.native-edit-context, .inputarea'),
    );
  }

  /** Run a command by its title in the command palette, for example "View: Close Editor". */
  async command(title) {
    await this.#quickInput('F1', title, (l) =>
      `${l},`.toLowerCase().startsWith(`${title},`.toLowerCase()),
    );
  }

  /** Open a quick input by `key`, type `text`, take the row whose label `ours` accepts. */
  async #quickInput(key, text, ours) {
    const input = this.page.locator('.quick-input-widget .quick-input-filter input');
    await retry(async () => {
      // a key pressed while the workbench is still wiring itself is lost
      await this.press(key);
      await input.waitFor({ state: 'visible', timeout: 1000 });
    });
    await this.type(text);
    // The list fills asynchronously: wait until our row is there, then move to it.
    const labels = () =>
      this.page.$$eval('.quick-input-widget .monaco-list-row', (e) =>
        e.map((x) => [x.getAttribute('aria-label') ?? '', x.classList.contains('focused')]),
      );
    for (let n = 0; ; n++) {
      const rows = await labels();
      if (rows.some(([l, focused]) => focused && ours(l))) break;
      if (n > 200) {
        await this.press('Escape');
        throw new Error(
          `quick input: nothing fits "${text}"; rows: ${JSON.stringify(rows.map((r) => r[0]).slice(0, 8))}`,
        );
      }
      if (rows.some(([l]) => ours(l))) await this.press('ArrowDown');
      await sleep(50);
    }
    await this.press('Enter');
    await input.waitFor({ state: 'hidden', timeout: 2000 }).catch(() => {}); // some commands open the next picker at once
  }

  /** Put the cursor at line and column (1-based). */
  async goTo(line, column = 1) {
    await this.press('Control+G'); // the box already holds ":"
    await this.page
      .locator('.quick-input-widget .quick-input-filter input')
      .waitFor({ state: 'visible' });
    await this.type(`${line}:${column}`);
    await this.press('Enter');
    await this.page.waitForFunction(
      (t) =>
        `${document.querySelector('[id="status.editor.selection"]')?.innerText.trim()} `.startsWith(
          t,
        ),
      `Ln ${line}, Col ${column} `,
    );
  }

  focusEditor() {
    return this.press('Control+1');
  }

  /** Replace the whole text of the active editor. */
  async setText(text) {
    await this.press('Control+A');
    await this.press('Delete');
    if (text) await this.insertText(text);
  }

  /** Save, and wait until the tab is clean. The file lies under this.workspace. */
  async save() {
    await this.press('Control+S');
    await this.page.locator('.editor-group-container.active .tab.active:not(.dirty)').waitFor();
  }

  /**
   * Change settings while it runs: replaces the workspace's .vscode/settings.json, taken
   * up in about 0.3 s (some seconds if the folder is new). The user settings file is read
   * at start only: what is written there later goes unnoticed.
   */
  setSettings(settings) {
    if (this.opts.inPlace) throw new Error('setSettings would write into the original workspace');
    fs.mkdirSync(path.join(this.workspace, '.vscode'), { recursive: true });
    fs.writeFileSync(
      path.join(this.workspace, '.vscode', 'settings.json'),
      JSON.stringify(settings, null, 2),
    );
  }

  /** Text of the hover at the cursor. */
  async hover() {
    await this.command('Show or Focus Hover');
    const box = this.page
      .locator(
        '.monaco-editor .monaco-hover:not(.hidden) .monaco-hover-content, .monaco-hover.workbench-hover',
      )
      .first();
    await box.waitFor({ timeout: 8000 });
    const text = await box.innerText();
    await this.press('Escape');
    return text;
  }

  /** Visible lines of the active editor, top to bottom (Monaco only renders what is on screen). */
  readEditor() {
    return this.page.$$eval(`${EDITOR} .view-lines > .view-line`, (els) =>
      els
        .map((e) => [parseFloat(e.style.top), e.innerText.replace(/\u00a0/g, ' ')])
        .sort((a, b) => a[0] - b[0])
        .map((x) => x[1]),
    );
  }

  /** Number of squiggles on screen in the active editor. */
  squiggles(severity = 'warning') {
    return this.page.locator(`${EDITOR} ${SQUIGGLE[severity]}`).count();
  }

  /** { errors, warnings, infos, total } of the whole workbench, from the status bar. */
  problemCounts() {
    return this.page
      .locator('[id="status.problems"] a')
      .first()
      .evaluate((a) => {
        // the entry is redrawn at times: a locator waits
        const n = (w) =>
          Number(new RegExp(`${w}: (\\d+)`).exec(a.getAttribute('aria-label') ?? '')?.[1] ?? 0);
        const [errors, warnings, infos] = ['Errors', 'Warnings', 'Infos'].map(n);
        return { errors, warnings, infos, total: errors + warnings + infos };
      });
  }

  /**
   * Wait for diagnostics. Either `count` squiggles of `severity` on screen in the
   * active editor (omit count: at least one), or `total` problems in the workbench.
   */
  async waitForDiagnostics({ count, severity = 'warning', total, timeout = 15_000 } = {}) {
    const end = Date.now() + timeout;
    for (let seen; ; await sleep(25)) {
      if (total !== undefined) {
        seen = (await this.problemCounts()).total;
        if (seen === total) return seen;
      } else {
        seen = await this.squiggles(severity);
        if (count === undefined ? seen > 0 : seen === count) return seen;
      }
      if (Date.now() > end)
        throw new Error(
          `diagnostics: wanted ${total ?? count ?? 'some'} (${total !== undefined ? 'total' : severity}), have ${seen}`,
        );
    }
  }

  /**
   * All rows of a list. Lists are virtual (only what shows is in the page), so scroll,
   * with wheel events sent to the list: walking by keys would move the editor's cursor.
   * `read` runs in the page, gets the row elements and must return objects with `i`.
   */
  async #allRows(list, read) {
    // Monaco scrolls 50 px for a delta of 120; go on by about two thirds of what shows.
    const scroll = (by) =>
      this.page.$eval(
        `${list} .monaco-scrollable-element`,
        (e, by) =>
          e.dispatchEvent(
            new WheelEvent('wheel', {
              deltaY: (by * e.clientHeight * 120) / 50,
              bubbles: true,
              cancelable: true,
            }),
          ),
        by,
      );
    const rows = new Map();
    await scroll(-1e4);
    for (let still = 0; still < 3; await scroll(0.65)) {
      await sleep(40);
      const before = rows.size;
      for (const r of await this.page.$$eval(`${list} .monaco-list-row`, read)) rows.set(r.i, r);
      still = rows.size === before ? still + 1 : 0;
    }
    return [...rows.values()].sort((a, b) => a.i - b.i);
  }

  /**
   * All rows of the Problems panel: [{ file, folder, severity, message, source, code, line, column }].
   * The panel follows the squiggles with a delay, so read until it has as many rows as the
   * status bar counts. (Hints are in neither. A filter left in the panel makes this fail.)
   */
  async readProblems({ timeout = 8000 } = {}) {
    await this.command('Problems: Focus on Problems View');
    await this.page.locator('.markers-panel').waitFor();
    const end = Date.now() + timeout;
    for (let before = '', reads = 1; ; reads++) {
      const { total } = await this.problemCounts();
      const rows = total === 0 ? [] : await this.#problemRows();
      const now = JSON.stringify(rows);
      if (rows.length === total && now === before) {
        await this.focusEditor();
        return rows;
      }
      if (reads >= 4 && Date.now() > end)
        throw new Error(`Problems panel: ${rows.length} rows, but the status bar counts ${total}`);
      before = now;
      await sleep(150);
    }
  }

  async #problemRows() {
    const rows = await this.#allRows('.markers-panel .monaco-list', (els) =>
      els.map((e) => {
        const t = (s) => e.querySelector(s)?.textContent ?? '';
        const at = /\[Ln (\d+), Col (\d+)\]/.exec(t('.marker-line'));
        const icon = e.querySelector('.marker-icon')?.className ?? '';
        return {
          i: Number(e.dataset.index),
          level: e.getAttribute('aria-level'),
          file: t('.label-name'),
          folder: t('.label-description'),
          severity: ['error', 'warning', 'info'].find((s) => icon.includes(s)),
          message: t('.marker-message'),
          source: t('.marker-source'),
          code: t('.marker-code'),
          line: Number(at?.[1]),
          column: Number(at?.[2]),
        };
      }),
    );
    const out = [];
    let owner;
    for (const { i, level, file, folder, ...row } of rows) {
      if (level === '1') owner = { file, folder };
      else if (row.line) out.push({ ...owner, ...row });
    }
    return out;
  }

  /**
   * Open the Ctrl+. menu at the cursor and return its titles; the menu stays open. Asks
   * again while `wanted` is not there: a request that is under way when some other
   * extension registers its provider (soon after start) is answered without it.
   */
  async quickFixTitles(wanted, { tries = 6 } = {}) {
    const row = this.page.locator('.action-widget .monaco-list-row.action');
    for (let titles = [], n = 1; ; n++) {
      await this.press('Control+.');
      const up = await row
        .first()
        .waitFor({ timeout: 1500 })
        .then(
          () => true,
          () => false,
        );
      titles = up ? await row.locator('.title').allInnerTexts() : [];
      if (wanted ? titles.includes(wanted) : titles.length) return titles;
      await this.press('Escape');
      if (n >= tries)
        throw new Error(
          `no quick fix ${wanted ? `"${wanted}"` : ''}; offered: ${JSON.stringify(titles)}`,
        );
      await sleep(300);
    }
  }

  /** Apply a quick fix at the cursor by keyboard; the focused one if no title is given. Returns its title. */
  async quickFix(title) {
    const titles = await this.quickFixTitles(title);
    const focused = this.page
      .locator('.action-widget .monaco-list-row.action.focused .title')
      .first();
    for (let n = 0; title && n <= titles.length && (await focused.innerText()) !== title; n++)
      await this.press('ArrowDown');
    const taken = await focused.innerText();
    await this.press('Enter');
    await this.page.locator('.action-widget .monaco-list-row').first().waitFor({ state: 'hidden' });
    return taken;
  }

  /** Type a snippet prefix, ask for suggestions and take the snippet. */
  async snippet(prefix) {
    await this.type(prefix);
    await this.press('Control+Space');
    await this.page
      .locator(
        `.suggest-widget.visible .monaco-list-row.focused[aria-label^="${prefix}"][aria-label*="Snippet"]`,
      )
      .waitFor({ timeout: 8000 });
    await this.press('Enter');
  }

  /** Rows of a tree view that is showing: [{ label, level, checked }] (checked: undefined without a checkbox). */
  readTree() {
    return this.page.$$eval('.tree-explorer-viewlet-tree-view .monaco-list-row', (els) =>
      els.map((e) => ({
        label: e.querySelector('.label-name')?.textContent ?? '',
        level: Number(e.getAttribute('aria-level')),
        checked: { true: true, false: false }[
          e.querySelector('[role=checkbox]')?.getAttribute('aria-checked')
        ],
      })),
    );
  }
  /** Click the checkbox of a tree row. (By keyboard: focus the row, Tab, Space. Space on the row does nothing.) */
  toggleTree(label) {
    return this.page
      .locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: label })
      .locator('[role=checkbox]')
      .first()
      .click();
  }

  notifications() {
    return this.page.locator('.notification-toast .notification-list-item-message').allInnerTexts();
  }

  /** [{ name, version, activationMs, startup }] from Developer: Show Running Extensions. */
  async runningExtensions() {
    await this.command('Developer: Show Running Extensions');
    await this.page.locator('.runtime-extensions-editor .monaco-list-row').first().waitFor();
    const rows = await this.#allRows('.runtime-extensions-editor .monaco-list', (els) =>
      els.map((e) => ({ i: Number(e.dataset.index), text: e.innerText })),
    );
    await this.press('Escape'); // it is a modal editor in current versions
    return rows
      .map((r) => r.text.split('\n').map((s) => s.trim()))
      .map((l) => ({
        name: l[0],
        version: l[1],
        startup: /Startup Activation/.test(l.join(' ')),
        activationMs: Number(/Activation: (\d+)ms/.exec(l.join(' '))?.[1]),
      }));
  }

  screenshot(file) {
    return this.page.screenshot({ path: file });
  }

  /**
   * Milliseconds from the keydown of `key` to (a) the first frame with the changed
   * line, (b) the first frame with one more squiggle. Both are taken in the page: the
   * event's own time stamp, and a mutation observer. `keyAt` is Unix time, to line up
   * with traces written by the extension (clocks of two processes differ by some ms).
   */
  async keyToSquiggle(key, { severity = 'warning', timeout = 10_000 } = {}) {
    await this.page.evaluate(
      ([ed, sq]) => {
        const root = document.querySelector(ed),
          lines = root.querySelector('.view-lines');
        const n0 = root.querySelectorAll(sq).length,
          text0 = lines.textContent;
        const m = { key: 0, glyph: 0, squiggle: 0 };
        window.__vsd = m;
        const onKey = (e) => {
          m.key ||= e.timeStamp;
        };
        addEventListener('keydown', onKey, { capture: true, once: true });
        const obs = new MutationObserver(() => {
          if (!m.key) return;
          if (!m.glyph && lines.textContent !== text0) m.glyph = performance.now();
          if (!m.squiggle && root.querySelectorAll(sq).length > n0) {
            m.squiggle = performance.now();
            obs.disconnect();
          }
        });
        obs.observe(root, {
          childList: true,
          subtree: true,
          attributes: true,
          attributeFilter: ['class', 'style'],
          characterData: true,
        });
        m.stop = () => {
          obs.disconnect();
          removeEventListener('keydown', onKey, { capture: true });
        };
      },
      [EDITOR, SQUIGGLE[severity]],
    );
    await this.press(key);
    await this.page.waitForFunction(() => window.__vsd.squiggle, null, { timeout, polling: 20 });
    return this.page.evaluate(() => {
      const { key, glyph, squiggle, stop } = window.__vsd;
      stop();
      return {
        glyphMs: glyph - key,
        squiggleMs: squiggle - key,
        keyAt: performance.timeOrigin + key,
        squiggleAt: performance.timeOrigin + squiggle,
      };
    });
  }

  async close() {
    await this.browser.close().catch(() => {});
    await this.server.stop();
    if (!this.opts.keep && !this.opts.profile)
      fs.rmSync(this.profile.dir, { recursive: true, force: true });
  }
}

async function retry(fn, times = 8) {
  for (let i = 1; ; i++) {
    try {
      return await fn();
    } catch (e) {
      if (i >= times) throw e;
    }
  }
}

// ------------------------------------------------------- mocha in the host

/**
 * Run mocha tests with the real `vscode` API inside the extension host.
 *   files      test files in mocha's bdd style, CommonJS; they may require('vscode')
 *   vsix       the packaged extension under test, installed as a user would, or
 *   extensionDevelopmentPath   an unpacked one
 *   web        run extension and tests in the web worker host: the tests are bundled with
 *              esbuild for the browser (no Node modules there; `esbuild`: further options)
 *   mochaOptions                         as for new Mocha(...)
 *   workspace, settings, env, keep ...   as for launch
 * Resolves to { code, passes, failures, pending, tests, log }; code 0 means all passed
 * and at least one test ran. The workbench calls window.codeAutomationExit when the
 * tests entry ends, also when a test file cannot be loaded or the host dies; a host that
 * hangs gives code 1 after `timeout` ms.
 */
export async function runTests(opts) {
  const profile = opts.profile ?? (await prepare(opts));
  const dir = path.join(profile.dir, 't');
  fs.mkdirSync(dir, { recursive: true });
  const results = path.join(dir, 'results.jsonl');
  fs.rmSync(results, { force: true });
  const files = [opts.files].flat().map((f) => path.resolve(f));
  for (const f of files) if (!fs.existsSync(f)) throw new Error(`no such test file: ${f}`);
  // VS Code runs a tests entry only along with an extension under development (it takes one),
  // and in its host if the entry lies in it. An empty one keeps the tested .vsix as packaged.
  if (opts.web && opts.extensionDevelopmentPath)
    throw new Error('web tests need a .vsix, not extensionDevelopmentPath');
  const empty = path.join(dir, 'empty');
  fs.mkdirSync(empty, { recursive: true });
  fs.writeFileSync(
    path.join(empty, 'package.json'),
    JSON.stringify({
      name: 'empty',
      publisher: 'vsd',
      version: '0.0.0',
      engines: { vscode: '^1.91.0' },
      ...(opts.web && { browser: './none.js', activationEvents: [] }),
    }),
  );
  const dev = path.resolve(opts.extensionDevelopmentPath ?? empty);
  const entry = path.join(empty, 'index.cjs');
  if (opts.web) await bundleWebTests({ ...opts, files, outfile: entry });
  else
    fs.writeFileSync(
      entry,
      mochaEntry(fromProject(opts).resolve('mocha'), files, results, opts.mochaOptions),
    );
  const log = [];
  let exit;
  const exited = new Promise((r) => {
    exit = r;
  });
  const timer = setTimeout(() => {
    log.push('timeout');
    exit(1);
  }, opts.timeout ?? 120_000);
  const remote = (server, p) => `vscode-remote://127.0.0.1:${server.port}${p}`;
  let vs;
  try {
    vs = await launch({
      ...opts,
      profile,
      waitForExplorer: false,
      // Without this switch a built workbench ignores the extensionTestsPath it is given.
      serverArgs: ['--vscode-option', 'enable-smoke-test-driver', ...(opts.serverArgs ?? [])],
      payload: (server) => [
        ['extensionDevelopmentPath', remote(server, dev)],
        ['extensionTestsPath', remote(server, entry)],
        ...(opts.payload ?? []),
      ],
      beforeLoad: async (page) => {
        // What the tests and the extension host print, and the workbench's own log.
        await page.exposeFunction('codeAutomationLog', (_type, args) =>
          log.push(args.map(String).join(' ')),
        );
        await page.exposeFunction('codeAutomationExit', (code) => exit(code));
      },
    });
    const hostCode = await exited;
    const lines = opts.web
      ? log.filter((l) => l.startsWith(MARK)).map((l) => l.slice(MARK.length))
      : fs.existsSync(results)
        ? fs.readFileSync(results, 'utf8').trim().split('\n')
        : [];
    const tests = lines.map((l) => JSON.parse(l));
    const of = (s) => tests.filter((t) => t.state === s);
    const ok =
      hostCode === 0 &&
      of('end').length === 1 &&
      of('failed').length === 0 &&
      of('passed').length > 0;
    if (!ok) await opts.onFailure?.(vs);
    return {
      code: ok ? 0 : hostCode || 1,
      passes: of('passed').length,
      failures: of('failed').length,
      pending: of('pending').length,
      tests: tests.filter((t) => t.state !== 'end'),
      log,
    };
  } finally {
    clearTimeout(timer);
    await vs?.close();
    if (!opts.keep && !opts.profile) fs.rmSync(profile.dir, { recursive: true, force: true });
  }
}

/** mocha and esbuild are the project's own: looked up from `project` or the current directory. */
const fromProject = (opts) =>
  createRequire(path.join(path.resolve(opts.project ?? process.cwd()), 'noop.js'));

/** Bundle mocha and test files into one tests entry (exports run) for a web worker extension host. */
export async function bundleWebTests(opts) {
  const req = fromProject(opts);
  const files = [opts.files].flat().map((f) => path.resolve(f));
  await req('esbuild').build({
    stdin: {
      contents: webMochaEntry(req.resolve('mocha/mocha.js'), files, opts.mochaOptions),
      resolveDir: path.resolve(opts.project ?? '.'),
    },
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
    define: { global: 'globalThis' },
    outfile: opts.outfile,
    logLevel: 'warning',
    ...opts.esbuild,
  });
}

const MARK = '@vscode-drive ';
const RUN = `
const reporter = function (runner) {
  const line = (t, state, err) => note({ state, title: t.fullTitle(), file: t.file, ms: t.duration, error: err && (err.stack || String(err)) });
  runner.on('pass', t => line(t, 'passed'));
  runner.on('fail', (t, e) => line(t, 'failed', e));
  runner.on('pending', t => line(t, 'pending'));
  runner.on('end', () => note({ state: 'end' }));
};
const finish = run => new Promise((resolve, reject) => run(n => n ? reject(new Error(n + ' test(s) failed')) : resolve()));
`;

/** Source of the tests entry for Node: runs mocha, and notes each outcome in a file as it happens. */
const mochaEntry = (mochaPath, files, results, options) => `
const fs = require('node:fs');
const Mocha = require(${JSON.stringify(mochaPath)});
const note = o => fs.appendFileSync(${JSON.stringify(results)}, JSON.stringify(o) + '\\n');
${RUN}
exports.run = async () => {
  const mocha = new Mocha({ timeout: 20000, ...${JSON.stringify(options ?? {})}, reporter });
  for (const f of ${JSON.stringify(files)}) mocha.addFile(f);
  await finish(done => mocha.run(done));
};
`;

/** The same for the web worker, to be bundled: no files there, so outcomes go by the console. */
const webMochaEntry = (mochaPath, files, options) => `
require(${JSON.stringify(mochaPath)}); // the browser build; it sets the global "mocha"
const note = o => console.log(${JSON.stringify(MARK)} + JSON.stringify(o));
${RUN}
exports.run = async () => {
  mocha.setup({ ui: 'bdd', timeout: 20000, ...${JSON.stringify(options ?? {})}, reporter });
  ${files.map((f) => `require(${JSON.stringify(f)});`).join('\n  ')}
  await finish(done => mocha.run(done));
};
`;

/** Print the outcome of runTests in mocha's manner. */
export function report(r, out = console.log) {
  for (const t of r.tests)
    out(
      `  ${{ passed: 'ok  ', failed: 'FAIL', pending: 'skip' }[t.state]} ${t.title}${t.ms ? ` (${t.ms} ms)` : ''}${t.error ? `\n${t.error.replace(/^/gm, '       ')}` : ''}`,
    );
  out(`  ${r.passes} passing, ${r.failures} failing, ${r.pending} pending (exit ${r.code})`);
  if (r.code && !r.failures) out(r.log.slice(-15).join('\n'));
}

// ---------------------------------------------------------------------- cli
// node vscode-drive.mjs test [--vsix F] [--dev DIR] [--workspace DIR] [--web] TESTFILE...
if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  const {
    values,
    positionals: [verb, ...files],
  } = parseArgs({
    allowPositionals: true,
    options: {
      vsix: { type: 'string', multiple: true },
      dev: { type: 'string' },
      workspace: { type: 'string' },
      web: { type: 'boolean' },
    },
  });
  if (verb !== 'test' || !files.length) {
    console.error(
      'usage: vscode-drive.mjs test [--vsix F] [--dev DIR] [--workspace DIR] [--web] TESTFILE...',
    );
    process.exit(2);
  }
  const r = await runTests({ ...values, extensionDevelopmentPath: values.dev, files });
  report(r);
  process.exit(r.code);
}
