/** Who may import whom, read from the sources themselves. Fails if a folder that it names is gone. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = process.cwd();
const CORE = 'server/src/core';

/** Folder: what its files may import, as prefixes of paths from the root, or names of packages. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  [`${CORE}/letter`]: [
    `${CORE}/letter/`,
    `${CORE}/finding`,
    '@lezer/common',
    '@lezer/markdown',
    'yaml',
  ],
  [`${CORE}/match`]: [`${CORE}/packed`, `${CORE}/match/`, `${CORE}/letter/`, `${CORE}/finding`],
  [`${CORE}/learned`]: [`${CORE}/packed`, `${CORE}/learned/`, `${CORE}/letter/`, `${CORE}/finding`],
  [`${CORE}/desk`]: [
    `${CORE}/desk/`,
    `${CORE}/letter/`,
    `${CORE}/check`,
    `${CORE}/precedence`,
    `${CORE}/settings`,
    `${CORE}/rule`,
    `${CORE}/finding`,
  ],
  [`${CORE}/help`]: [
    `${CORE}/help/`,
    `${CORE}/desk/boxes`,
    `${CORE}/rule-page`,
    `${CORE}/suppress`,
    `${CORE}/letter/`,
    `${CORE}/rule`,
    `${CORE}/finding`,
  ],
  [`${CORE}/rules`]: [
    `${CORE}/rule`,
    `${CORE}/match/phrases`,
    `${CORE}/match/word-classes`,
    `${CORE}/help/sentence`,
    `${CORE}/letter/`,
    `${CORE}/finding`,
  ],
  [`${CORE}/config`]: [
    `${CORE}/config/`,
    `${CORE}/letter/is-letter`,
    `${CORE}/settings`,
    `${CORE}/finding`,
  ],
  [CORE]: [`${CORE}/`],
  'server/src/lsp': [
    `${CORE}/`,
    'server/src/lsp/',
    'server/src/protocol',
    'vscode-languageserver',
    'vscode-languageserver-textdocument',
    'marked',
  ],
  'server/src/node': [
    `${CORE}/`,
    'server/src/cli/main',
    'server/src/lsp/',
    'server/src/node/',
    'package.json',
    'vscode-languageserver',
    'node:',
  ],
  'server/src/browser': [
    `${CORE}/check`,
    'server/src/lsp/',
    'server/src/protocol',
    'package.json',
    'vscode-languageserver',
  ],
  'server/src/cli': [
    `${CORE}/`,
    'server/src/cli/',
    'server/src/node/assets',
    'server/src/node/read-file',
    'package.json',
    'node:',
  ],
  'client/src': [
    'client/src/',
    'server/src/protocol',
    `${CORE}/letter/is-letter`,
    'vscode',
    'vscode-languageclient',
  ],
};

function filesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return Array.from(source.matchAll(/(?:from|import\()\s*'([^']+)'/g), ([, name = '']) =>
    name.startsWith('.') ? relative(ROOT, resolve(dirname(join(ROOT, file)), name)) : name,
  );
}

/** True for the file or package itself, and for what lies in a folder, a package or `node:`. */
function isWithin(name: string, allowed: string): boolean {
  return name === allowed || name.startsWith(/[/:]$/.test(allowed) ? allowed : `${allowed}/`);
}

/** The rules of the nearest named folder. */
function allowedFor(file: string): readonly string[] {
  const folder = Object.keys(MAY)
    .filter((name) => file.startsWith(`${name}/`))
    .sort((a, b) => b.length - a.length)[0];
  return folder === undefined ? [] : (MAY[folder] ?? []);
}

describe('imports', () => {
  for (const folder of Object.keys(MAY)) {
    it(`of ${folder} go one way`, () => {
      const files = filesOf(folder);
      assert.ok(files.length > 0, `${folder} has no files`);
      for (const file of files) {
        const wrong = importsOf(file).filter(
          (name) => !allowedFor(file).some((allowed) => isWithin(name, allowed)),
        );
        if (file !== `${CORE}/rules/index.ts`) assert.deepEqual(wrong, [], file);
      }
    });
  }

  it('keep the list of rules to the check, its hosts and the command line', () => {
    const users = ['server/src', 'client/src']
      .flatMap(filesOf)
      .filter((file) => importsOf(file).some((name) => name === `${CORE}/rules`));
    assert.deepEqual(users.sort(), [
      'server/src/cli/main.ts',
      'server/src/cli/sarif.ts',
      'server/src/lsp/server.ts',
    ]);
  });

  it('bring in nothing that could reach the network', () => {
    const bundles = [
      'server.js',
      'server.browser.js',
      'cli.js',
      'client.js',
      'desktop.js',
      'client.browser.js',
    ];
    for (const bundle of bundles) {
      const source = readFileSync(join(ROOT, 'dist', bundle), 'utf8');
      const reached = source.match(
        /require\("(?:node:)?(?:https?|http2|tls|dgram|dns)"\)|\bfetch\(|new WebSocket|XMLHttpRequest|sendBeacon/g,
      );
      assert.deepEqual(reached, null, bundle);
    }
  });
});
