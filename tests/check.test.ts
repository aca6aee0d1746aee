import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Checker } from '../server/src/core/check';
import { proseOf } from '../server/src/core/letter/letter';
import { MASK } from '../server/src/core/letter/tokens';
import { MOST_PER_CODE, MOST_PER_LETTER } from '../server/src/core/limits';
import { phrases } from '../server/src/core/match/phrases';
import { CARE_CODES } from '../server/src/core/precedence';
import { defineRule, inspectBlock, type Rule } from '../server/src/core/rule';
import { RULES } from '../server/src/core/rules';
import { DEFAULT_SETTINGS } from '../server/src/core/settings';
import { applyEdit, edit, letterText } from './arbitrary';

const PATH = 'draft.letter.md';

function rule(code: string, any: string[], more: Partial<Rule> = {}): Rule {
  const words = {
    message: `${code}.`,
    aim: '',
    why: '',
    instead: '',
    examples: { bad: [], good: [] },
    fixes: [],
  };
  return defineRule({
    code,
    section: 'draft',
    where: 'span',
    severity: 'warning',
    find: phrases({ any }),
    ...words,
    ...more,
  });
}

function codesOf(rules: readonly Rule[], text: string, settings = {}): string[] {
  const checker = new Checker(rules);
  return checker
    .check(checker.parse(text, PATH), { ...DEFAULT_SETTINGS, rules: settings })
    .findings.map(({ code }) => code);
}

describe('a check', () => {
  const checker = new Checker(RULES);

  it('never throws, keeps every finding inside the text and off masked words', () => {
    fc.assert(
      fc.property(letterText(), (text) => {
        const letter = checker.parse(text, PATH);
        const report = checker.check(letter);
        const prose = proseOf(letter);
        assert.deepEqual(report.broken, []);
        for (const { start, end, code } of report.findings) {
          assert.ok(start >= 0 && start <= end && end <= text.length, code);
          if (
            start < end &&
            start >= letter.matter.bodyStart &&
            RULES.some((each) => each.code === code && each.where === 'span')
          ) {
            assert.notEqual(prose[start], MASK, `${code} begins in masked words`);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('after any edits equals a fresh check', () => {
    const going = new Checker(RULES);
    fc.assert(
      fc.property(
        letterText(),
        fc.array(edit(), { minLength: 1, maxLength: 8 }),
        (start, edits) => {
          let text = start;
          let letter = going.parse(text, PATH);
          for (const each of edits) {
            text = applyEdit(text, each);
            letter = going.parse(text, PATH, letter);
            checker.forget();
            const fresh = checker.check(checker.parse(text, PATH));
            assert.deepEqual(going.check(letter), fresh);
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  it('leaves received letters and other Markdown alone', () => {
    const text = 'I guess I miss you.';
    assert.deepEqual(checker.check(checker.parse(text, 'notes.md')).findings, []);
    assert.deepEqual(codesOf(RULES, `---\nto: Sam\nstatus: received\n---\n${text}`), []);
  });

  it('reports bad front matter in its place and reads on', () => {
    const found = codesOf(RULES, '---\nto: Sam\nreplies: many\n---\nI guess I miss you.');
    assert.deepEqual(found, ['front-matter', 'hedging']);
  });

  it('drops a rule that throws, and names it', () => {
    const broken = rule('broken', [], {
      find: inspectBlock(() => {
        throw new Error('no');
      }),
    });
    const both = new Checker([broken, rule('fine', ['hello there'])]);
    const report = both.check(both.parse('Hello there.', PATH));
    assert.deepEqual(
      [report.findings.map(({ code }) => code), report.broken],
      [['fine'], ['broken']],
    );
  });

  it('raises one finding where two codes fit the same words', () => {
    const two = [
      rule('promise', ['i will give you all']),
      rule('overpromising', ['give you all']),
      rule('rambling', ['i will give']),
    ];
    assert.deepEqual(codesOf(two, 'I will give you all.'), ['rambling', 'overpromising']);
    assert.deepEqual(codesOf(two, 'I will give you all.', { overpromising: 'off' }), [
      'promise',
      'rambling',
    ]);
  });

  it('sets severities', () => {
    const one = new Checker([rule('a', ['hello there'])]);
    const { findings } = one.check(one.parse('Hello there.', PATH), {
      ...DEFAULT_SETTINGS,
      rules: { a: 'hint' },
    });
    assert.equal(findings[0]?.severity, 'hint');
  });

  it('caps codes and letters, says how many more, and never caps care', () => {
    const many = Array.from({ length: 15 }, (_, at) => rule(`code-${at}`, [`word${at} here`]));
    const text = `${many.map((_, at) => `word${at} here. `.repeat(25)).join('')} ${'bad words. '.repeat(40)}`;
    const found = codesOf([...many, rule('threat', ['bad words'])], text);
    assert.ok(CARE_CODES.has('threat'));
    assert.equal(found.filter((code) => code === 'code-0').length, MOST_PER_CODE);
    assert.equal(found.filter((code) => code.startsWith('code-')).length, MOST_PER_LETTER);
    assert.equal(found.filter((code) => code === 'threat').length, 40);
    assert.equal(found.filter((code) => code === 'more').length, 1);
  });
});

describe('suppressing comments', () => {
  const rules = [rule('a', ['alpha beta']), rule('b', ['gamma delta'])];
  const codes = (text: string) => codesOf(rules, text).join(' ');

  it('leave alone what they name', () => {
    assert.equal(
      codes('<!-- olive-branch-disable-next-line a -->\nAlpha beta, gamma delta.\n\nAlpha beta.'),
      'b a',
    );
    assert.equal(codes('<!-- olive-branch-disable-next-line -->\n\nAlpha beta, gamma delta.'), '');
    assert.equal(
      codes('Alpha beta. <!-- olive-branch-disable-line a -- I mean it -->\nGamma delta.'),
      'b',
    );
    assert.equal(
      codes(
        '<!-- olive-branch-disable a, b -->\n\nAlpha beta.\n\n<!-- olive-branch-enable b -->\n\nAlpha beta. Gamma delta.',
      ),
      'b',
    );
    assert.equal(codes('Alpha beta.\n\n<!-- olive-branch-disable-file a -->\n\nGamma delta.'), 'b');
    assert.equal(codes('<!-- olive-branch-disable -->\n\nAlpha beta.\n\nGamma delta.'), '');
  });

  it('are heeded only in comments, and only by name', () => {
    assert.equal(codes('olive-branch-disable\n\nAlpha beta.'), 'a');
    assert.equal(codes('<!-- olive-branch-disabled -->\n\nAlpha beta.'), 'a');
    assert.equal(codes('<!-- olive-branch-disable c -->\n\nAlpha beta.'), 'a');
  });
});
