import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = join(process.cwd(), 'dist/cli.js');
const FAULTY = '---\nto: Sam\n---\n\nHello.\n\nI guess I miss you.\n';

describe('the command line', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'olive-cli-'));
    mkdirSync(join(folder, 'a/letters'), { recursive: true });
    mkdirSync(join(folder, 'node_modules/letters'), { recursive: true });
    writeFileSync(join(folder, 'faulty.letter.md'), FAULTY);
    writeFileSync(join(folder, 'clean.letter.md'), 'Hello.\n');
    writeFileSync(join(folder, 'notes.md'), 'I guess I miss you.\n');
    writeFileSync(join(folder, 'a/letters/x.md'), 'I guess I miss you.\n');
    writeFileSync(join(folder, 'node_modules/letters/y.md'), 'I guess I miss you.\n');
    writeFileSync(join(folder, 'binary.letter.md'), Buffer.from([0xff, 0xfe, 0, 1]));
    symlinkSync(folder, join(folder, 'a/loop'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const run = (args: readonly string[], input = '') => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
      cwd: folder,
      input,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  it('says the line, the words and the reason, and ends with 1', () => {
    const { status, stdout } = run(['check', 'faulty.letter.md']);
    assert.equal(status, 1);
    assert.match(
      stdout,
      /faulty\.letter\.md\n {2}7:1 +information hedging\n +"I guess"\n +\S.+\.\n/,
    );
    assert.match(stdout, /1 letter, 1 thing to look at\.\n$/);
  });

  it('ends with 0 where there is nothing', () => {
    assert.deepEqual(run(['check', 'clean.letter.md']).status, 0);
  });

  it('reads standard input', () => {
    assert.equal(run(['check', '-'], FAULTY).status, 1);
    assert.equal(run(['check', '-'], 'Hello.\n').status, 0);
  });

  it('walks a folder for letters, past links, other Markdown and node_modules', () => {
    const { status, stdout, stderr } = run(['check', '.', '--format', 'json']);
    assert.equal(status, 2, 'one of them is not text');
    assert.match(stderr, /binary\.letter\.md: not text in UTF-8\./);
    const paths = (JSON.parse(stdout) as { path: string }[]).map(({ path }) => path);
    assert.deepEqual(paths, [join('a', 'letters', 'x.md'), 'clean.letter.md', 'faulty.letter.md']);
  });

  it('has clear words for what it cannot do', () => {
    const cases: readonly [string[], RegExp][] = [
      [['check', 'missing.md'], /missing\.md: there is no such file or folder\./],
      [['check', 'binary.letter.md'], /not text/],
      [['check'], /Name a letter/],
      [['chekc'], /no command "chekc"/],
      [['check', '--format', 'xml', '.'], /--format can be/],
      [['check', '--nothing', '.'], /--nothing/],
      [[], /Say what to do/],
    ];
    for (const [args, message] of cases) {
      const { status, stderr } = run(args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, message);
    }
  });

  it('leaves a file alone that is no letter, and says so', () => {
    const { status, stderr } = run(['check', 'notes.md']);
    assert.equal(status, 0);
    assert.match(stderr, /not a letter/);
  });

  it('counts only what it is told to count', () => {
    assert.equal(run(['check', 'faulty.letter.md', '--fail-on', 'warning']).status, 0);
    assert.equal(run(['check', 'faulty.letter.md', '--fail-on', 'information']).status, 1);
  });

  it('writes SARIF with places that a reader of SARIF can follow', () => {
    const { status, stdout } = run(['check', 'faulty.letter.md', '--format', 'sarif']);
    assert.equal(status, 1);
    const log = JSON.parse(stdout);
    assert.equal(log.version, '2.1.0');
    const [result] = log.runs[0].results;
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    assert.deepEqual(
      [result.ruleId, result.level, artifactLocation.uri],
      ['hedging', 'note', 'faulty.letter.md'],
    );
    assert.deepEqual(region, { startLine: 7, startColumn: 1, endLine: 7, endColumn: 8 });
    const ids = log.runs[0].tool.driver.rules.map(({ id }: { id: string }) => id);
    assert.ok(ids.includes('hedging') && new Set(ids).size === ids.length);
  });

  it('tells its version and how it is used', () => {
    assert.match(run(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
    assert.match(run(['--help']).stdout, /olive-branch check/);
  });
});
