/** The settings of folders on the command line, and `olive-branch config`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = join(process.cwd(), 'dist/cli.js');
const FAULTY = 'I guess I miss you.\n';

describe('settings on the command line', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'olive-config-'));
    for (const name of ['letters', 'drafts/bad'])
      mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(
      join(folder, '.olivebranch.json'),
      '{ "rules": { "hedging": "hint" }, "watchFor": ["the bins"], "letters.include": ["drafts/**"] }',
    );
    writeFileSync(join(folder, 'drafts/a.md'), `${FAULTY}\nThe bins are out.\n`);
    writeFileSync(
      join(folder, 'drafts/b.md'),
      `<!-- olive-branch-disable-file hedging -->\n\n${FAULTY}`,
    );
    writeFileSync(join(folder, 'drafts/bad/.olivebranch.json'), '{\n  "run": "later"\n}');
    writeFileSync(join(folder, 'drafts/bad/c.letter.md'), FAULTY);
    writeFileSync(join(folder, 'letters/d.md'), FAULTY);
    writeFileSync(join(folder, 'letters/e.md'), `---\nto: Sam\n---\n\n${FAULTY}`);
  });
  after(() => rmSync(folder, { recursive: true }));

  const run = (args: readonly string[], input = '', cwd = folder) =>
    spawnSync(process.execPath, [CLI, ...args], { cwd, input, encoding: 'utf8' });

  it('hold for the letters of a folder', () => {
    const { stdout, stderr, status } = run(['check', '.', '--format', 'json']);
    assert.equal(status, 1);
    const found = (
      JSON.parse(stdout) as { path: string; findings: { code: string; severity: string }[] }[]
    ).map(({ path, findings }) => [
      path,
      ...findings.map(({ code, severity }) => `${code} ${severity}`),
    ]);
    assert.deepEqual(found, [
      [join('drafts', 'a.md'), 'hedging hint', 'watch-for information'],
      [join('drafts', 'b.md')],
      [join('drafts', 'bad', 'c.letter.md'), 'hedging information'],
      [join('letters', 'e.md'), 'hedging hint'],
    ]);
    const where = `${join('drafts', 'bad', '.olivebranch.json')}:2:10: "run" can be onType, onSave, manual.`;
    assert.ok(stderr.startsWith(where), stderr);
    assert.equal(stderr.trim().split('\n').length, 1, 'said once');
  });

  it('hold for standard input, which is a letter all the same', () => {
    const { stdout, status } = run(['check', '-'], FAULTY);
    assert.equal(status, 1);
    assert.match(stdout, /hint +hedging/);
  });

  it('see the folder that one stands in', () => {
    const { stdout, status } = run(['check', 'a.md'], '', join(folder, 'drafts'));
    assert.equal(status, 1);
    assert.match(stdout, /watch-for/);
  });

  it('are shown with where they come from', () => {
    const { stdout, status } = run(['config', 'drafts/b.md']);
    assert.equal(status, 0);
    assert.match(stdout, /^drafts\/b\.md is a letter, by its path\.\n/);
    const rows = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
    for (const row of [
      ['rules.hedging', 'hint', '.olivebranch.json'],
      ['rules.hedging', 'off in this letter', 'comment, line 1'],
      ['quietWhileTyping', 'true', 'default'],
      ['watchFor', '"the bins"', '.olivebranch.json'],
      ['letters.include', '"drafts/**"', '.olivebranch.json'],
      ['run', 'onType', 'default'],
    ])
      assert.ok(
        rows.some((each) => each.join() === row.join()),
        `${row.join(' ')} in\n${stdout}`,
      );
  });

  it('are shown for what is no letter, and for defaults', () => {
    const other = run(['config', 'letters/d.md']);
    assert.equal(other.status, 0);
    assert.match(other.stdout, /letters\/d\.md is not a letter: neither/);
    assert.match(run(['config', 'letters/e.md']).stdout, /is a letter, by its front matter/);
    const none = run(['config', 'drafts/bad/c.letter.md']);
    assert.match(none.stdout, /rules +\(each its own\) +default/);
    assert.match(none.stderr, /"run" can be/);
  });

  it('have clear words for what cannot be shown', () => {
    const cases: readonly [string[], RegExp][] = [
      [['config', 'missing.md'], /missing\.md: there is no such file\./],
      [['config', 'letters'], /letters: a folder\. Name one letter in it\./],
      [['config'], /Name the one letter/],
      [['config', 'a.md', 'b.md'], /Name the one letter/],
    ];
    for (const [args, message] of cases) {
      const { status, stderr } = run(args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, message);
    }
  });
});
