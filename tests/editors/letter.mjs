// What a person does with a letter, the same in every editor: sees findings, takes a quick fix, leaves a sentence as it is.
// An editor's own script does it with the editor's own commands and prints what it saw; here it is compared.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** In ms. The scripts wait ten seconds at most for what does not come, so they end before this. */
const LONGEST_RUN = 60_000;

// The flower takes one character in some encodings and up to four in others: a wrong column would spoil the edit after it.
const LETTER = `The tulips are out 🌷. I guess I miss you.

I guess I am sorry.

I guess I love you.

I miss you SO MUCH!!!
`;
const FIXED = LETTER.replace('I guess I miss you.', 'I miss you.');

/** Tests an editor. `run` starts it on `{ home, letter, notes }` and gives what its script printed. */
export function testEditor(name, run) {
  describe(name, function () {
    this.timeout(2 * LONGEST_RUN);
    let folder;
    let saw;
    before(() => {
      folder = realpathSync(mkdtempSync(join(tmpdir(), 'olive-branch-editor-')));
      const home = join(folder, 'home');
      const letter = join(folder, 'letters/sam.md');
      const notes = join(folder, 'notes.md');
      for (const path of [home, dirname(letter)]) mkdirSync(path);
      for (const path of [letter, notes]) writeFileSync(path, LETTER);
      saw = JSON.parse(run({ home, letter, notes }));
    });
    after(() => rmSync(folder, { recursive: true, force: true }));

    it('shows the findings, and none of the code that its settings switch off', () => {
      assert.deepEqual(saw.opened, { codes: ['hedging', 'hedging', 'hedging'], text: LETTER });
    });

    it('takes a quick fix', () => {
      assert.deepEqual(saw.fixed, { codes: ['hedging', 'hedging'], text: FIXED });
    });

    it('leaves a sentence as it is, and changes no other line', () => {
      assert.deepEqual(saw.left.codes, ['hedging']);
      const lines = saw.left.text.split('\n');
      const [comment] = lines.splice(lines.indexOf('I guess I am sorry.') - 1, 1);
      assert.match(comment, /^<!-- olive-branch-disable-next-line hedging .*-->$/);
      assert.equal(lines.join('\n'), FIXED);
    });

    it('shows nothing in a Markdown file that is no letter', () => {
      assert.deepEqual(saw.notes, { codes: [], text: LETTER });
    });
  });
}

/** The configurations that docs/editors.md gives for an editor, in the order written there, with this copy's own path. */
export function configurationsOf(name) {
  const text = readFileSync(join(ROOT, 'docs/editors.md'), 'utf8');
  const section = text.split(/^## /m).find((part) => part.startsWith(`${name}\n`)) ?? '';
  const blocks = [...section.matchAll(/^```\w+\n(.*?)^```$/gms)].map(([, block]) => block);
  assert.ok(blocks.length > 0, `docs/editors.md has no configuration for ${name}`);
  return blocks.map((block) => block.replaceAll('/path/to/olive-branch', ROOT));
}

/** Runs an editor to its end and gives what it printed. Its home is the test's own, and so is all that it keeps. */
export function runEditor(command, args, { home, letter, notes }) {
  const kept = ['CONFIG', 'CACHE', 'DATA', 'STATE'].map((kind) => [`XDG_${kind}_HOME`, home]);
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: dirname(notes),
    env: {
      ...process.env,
      ...Object.fromEntries(kept),
      // Titles are in the language of the editor.
      LC_ALL: 'C.UTF-8',
      HOME: home,
      LETTER: letter,
      NOTES: notes,
    },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST_RUN,
  });
  assert.equal(status, 0, `${command} ended badly: ${error?.message ?? ''}\n${stderr}`);
  return stdout;
}
