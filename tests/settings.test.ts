import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldersAbove } from '../server/src/core/config/folder-files';
import { readJson } from '../server/src/core/config/json';
import { readSettingsFile } from '../server/src/core/config/settings-file';
import { DEFAULT_SETTINGS, readLayer, readSettings, settle } from '../server/src/core/settings';

const CODES = new Set(['hedging', 'promise']);

describe('settings', () => {
  it('are the defaults for whatever cannot be used', () => {
    for (const value of [null, 7, 'x', [], {}, { rules: 3, run: 'later', watchFor: 'x' }])
      assert.deepEqual(readSettings(value), DEFAULT_SETTINGS);
  });

  it('take "letters.include" as one name, and as one inside the other', () => {
    for (const value of [{ 'letters.include': ['a/**'] }, { letters: { include: ['a/**'] } }])
      assert.deepEqual(readSettings(value)['letters.include'], ['a/**']);
  });

  it('leave out phrases that are too many, too long or none', () => {
    const long = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    const { layer, problems } = readLayer({ watchFor: ['fine', long, ' ', '...', 7] });
    assert.deepEqual(layer.watchFor, ['fine']);
    assert.deepEqual(
      problems.map(({ path }) => path),
      [1, 2, 3, 4].map((at) => ['watchFor', at]),
    );
    const many = readLayer({ watchFor: Array.from({ length: 60 }, (_, at) => `word${at}`) });
    assert.equal(many.layer.watchFor?.length, 50);
    assert.deepEqual(many.problems[0]?.path, ['watchFor', 50]);
  });

  it('of a nearer place come first, codes one by one', () => {
    const near = { rules: { hedging: 'off' }, watchFor: ['a'] } as const;
    const far = { rules: { hedging: 'hint', promise: 'error' }, run: 'manual' } as const;
    assert.deepEqual(settle([near, far]), {
      ...DEFAULT_SETTINGS,
      rules: { hedging: 'off', promise: 'error' },
      watchFor: ['a'],
      run: 'manual',
    });
  });
});

describe('JSON with its places', () => {
  it('reads what JSON.parse reads, and nothing else', () => {
    const isJson = (text: string) => {
      try {
        return { value: JSON.parse(text) as unknown };
      } catch {
        return undefined;
      }
    };
    const check = (text: string) => {
      const json = readJson(text);
      assert.deepEqual('fault' in json ? undefined : { value: json.value }, isJson(text), text);
    };
    fc.assert(fc.property(fc.json({ maxDepth: 4 }), check));
    const piece = fc.constantFrom(...'{}[]:, \n"\\u0a-.eE1'.split(''), 'true', 'null', '"a"');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (parts) => check(parts.join(''))),
      { numRuns: 3000 },
    );
  });
});

describe('a settings file', () => {
  const read = (text: string) => readSettingsFile('file:///a/.olivebranch.json', text, CODES);
  /** The words that each problem sits on. */
  const marked = (text: string) =>
    read(text).problems.map(({ span }) => text.slice(span.start, span.end));

  it('sets what it names', () => {
    const { layer, problems } = read(
      '{\n\t"$schema": "x",\n\t"rules": { "hedging": "off" },\n\t"letters.include": ["a/**"],\n\t"run": "onSave"\n}\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(layer, {
      rules: { hedging: 'off' },
      'letters.include': ['a/**'],
      run: 'onSave',
    });
    assert.deepEqual(read('').problems, []);
    assert.deepEqual(read('\uFEFF{ "run": "manual" }').layer, { run: 'manual' });
  });

  it('is told of each value that cannot be used, in its place, and the rest holds', () => {
    const text =
      '{ "rules": { "hedging": "loud", "hegding": "off", "promise": "hint" }, "quietWhileTyping": "no", "run": 4, "watchFor": ["ok", 12], "more": true }';
    assert.deepEqual(marked(text), ['"loud"', '"off"', '"no"', '4', '12', 'true']);
    assert.deepEqual(read(text).layer, { rules: { promise: 'hint' }, watchFor: ['ok'] });
    assert.match(read(text).problems[0]?.message ?? '', /"hedging" can be error, warning/);
    assert.match(read(text).problems.at(-1)?.message ?? '', /no setting "more"/);
    assert.deepEqual(marked('{ "letters": { "include": 3, "exclude": 4 } }'), ['3', '4']);
  });

  it('that is no JSON holds nothing, and is told where', () => {
    for (const text of ['{ "run": "manual" ', '{ run: manual }', '[1]', '7', '{ "a": 1 } // x']) {
      const { layer, problems } = read(text);
      assert.deepEqual(layer, {}, text);
      assert.equal(problems.length, 1, text);
    }
  });

  it('never throws and stays inside its text', () => {
    for (const text of [
      '['.repeat(50_000),
      '{"a":'.repeat(5000),
      '&a [*a]',
      '{"a": *b}',
      '\0',
      '"',
    ])
      for (const { span } of read(text).problems)
        assert.ok(span.start <= span.end && span.end <= Math.max(1, text.length));
    assert.equal(read(' '.repeat(100_001)).problems.length, 1);
    assert.equal(read(`{ "run": "${'x'.repeat(99_000)}" }`).problems.length, 1);
  });
});

describe('the folders above a letter', () => {
  it('end at the workspace, or at the top', () => {
    const uri = 'file:///home/me/letters/sam.md';
    const two = ['file:///home/me/letters', 'file:///home/me'];
    assert.deepEqual(foldersAbove(uri, ['file:///home/me/']), two);
    assert.deepEqual(foldersAbove(uri, ['file:///home/m']), [...two, 'file:///home', 'file://']);
    assert.deepEqual(foldersAbove('untitled:Untitled-1'), []);
  });
});
