import assert from 'node:assert/strict';
import { matchesAny } from '../../server/src/core/letter/glob';
import { DEFAULT_INCLUDE } from '../../server/src/core/letter/is-letter';

describe('globs', () => {
  const cases: readonly [string, readonly string[], readonly string[]][] = [
    [
      '**/letters/**',
      ['letters/a.md', '/home/me/letters/b/c.md', 'C:\\me\\Letters\\a.md'],
      ['letters', 'my-letters/a.md', 'letters.md'],
    ],
    [
      '**/*.letter.md',
      ['a.letter.md', '/x/y/a.b.letter.md', 'Sam.LETTER.md'],
      ['letter.md', 'a.letter.md/b.md'],
    ],
    ['drafts/*.md', ['drafts/a.md', '/home/drafts/a.md'], ['drafts/b/a.md', 'a.md']],
    ['/drafts/**/x.md', ['drafts/x.md', 'a/drafts/b/c/x.md'], ['drafts/x.txt']],
    ['to-?am.md', ['to-sam.md', 'b/to-pam.md'], ['to-am.md', 'to-swam.md']],
    ['{sent,drafts}/*.{md,markdown}', ['sent/a.md', 'drafts/a.markdown'], ['other/a.md']],
    ['a{1,{2,3}}.md', ['a1.md', 'a3.md'], ['a{1.md', 'a.md']],
    ['[a].md', ['[a].md'], ['a.md']],
    ['', [], ['', 'a.md', '/']],
    ['/', [], ['a.md']],
  ];
  for (const [glob, fit, fitNot] of cases)
    it(`"${glob}" match what they name`, () => {
      for (const path of fit) assert.ok(matchesAny(path, [glob]), path);
      for (const path of fitNot) assert.ok(!matchesAny(path, [glob]), path);
    });

  it('are bounded, whatever is written', () => {
    const start = performance.now();
    const deep = `${'a/'.repeat(2000)}b.md`;
    const hard = ['**/a/'.repeat(40), '*a'.repeat(100), '{a,b}'.repeat(40), '{'.repeat(200)];
    assert.ok(!matchesAny(deep, hard));
    assert.ok(!matchesAny('a'.repeat(4000), [`${'*a'.repeat(90)}b`]));
    assert.ok(performance.now() - start < 1000);
  });

  it('are not looked at if they are too many or too long', () => {
    const many = Array.from({ length: 51 }, (_, at) => `${at}.md`);
    assert.ok(matchesAny('49.md', many) && !matchesAny('50.md', many));
    assert.ok(!matchesAny('a'.repeat(201), ['a'.repeat(201)]));
  });

  it('of the usual kind find the usual letters', () => {
    assert.ok(matchesAny('letters/sam.md', DEFAULT_INCLUDE));
    assert.ok(!matchesAny('notes.md', DEFAULT_INCLUDE));
  });
});
