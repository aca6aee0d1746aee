import assert from 'node:assert/strict';
import { Checker } from '../server/src/core/check';
import { phrases } from '../server/src/core/match/phrases';
import { defineRule } from '../server/src/core/rule';
import { DEFAULT_SETTINGS, type Settings } from '../server/src/core/settings';

const PATH = 'draft.letter.md';
const alpha = defineRule({
  code: 'alpha',
  section: 'draft',
  where: 'span',
  severity: 'warning',
  message: 'Alpha.',
  aim: '',
  why: '',
  instead: '',
  fixes: [],
  examples: { bad: [], good: [] },
  find: phrases({ any: ['alpha beta'] }),
});

describe('phrases to be warned of', () => {
  const checker = new Checker([alpha]);
  const find = (text: string, watchFor: readonly string[], more: Partial<Settings> = {}) =>
    checker.check(checker.parse(text, PATH), { ...DEFAULT_SETTINGS, watchFor, ...more }).findings;
  const words = (text: string, ...watchFor: string[]) =>
    find(text, watchFor)
      .filter(({ code }) => code === 'watch-for')
      .map(({ start, end }) => text.slice(start, end));

  it('are found as words, whatever their case and apostrophes', () => {
    assert.deepEqual(words('The Divorce, the divorced.', 'the divorce'), ['The Divorce']);
    assert.deepEqual(words('I don’t know. I DONT KNOW.', "i don't know"), [
      'I don’t know',
      'I DONT KNOW',
    ]);
    assert.deepEqual(words('I love you, so\nmuch.', '"I love you so much!"'), [
      'I love you, so\nmuch',
    ]);
    assert.deepEqual(words('Mr. Smith came. So 🙂.', 'mr. smith', '🙂'), ['Mr. Smith', '🙂']);
  });

  it('are no patterns, and no parts of words', () => {
    assert.deepEqual(words("I'm here. I don't.", 'I', 'not', 'm'), ['I']);
    assert.deepEqual(words('A lot. A * b.', '.*', 'l*t'), []);
  });

  it('are left alone in quotations, code and comments', () => {
    const text = 'You said "the divorce". `the divorce` <!-- the divorce -->\n\n> the divorce';
    assert.deepEqual(words(text, 'the divorce'), []);
  });

  it('give the longest, once, and do not reach over the end of a sentence', () => {
    assert.deepEqual(words('One two three.', 'one', 'one two', 'two three'), ['One two']);
    assert.deepEqual(words('I came. Home.', 'came home'), []);
  });

  it('say so kindly, stand beside other findings, and can be set as any code', () => {
    const text = 'Alpha beta.';
    const [first, second] = find(text, ['alpha beta']);
    assert.deepEqual([first?.code, second?.code], ['alpha', 'watch-for']);
    assert.deepEqual(
      [second?.severity, second?.message],
      ['information', 'You asked to be warned of these words.'],
    );
    const codes = (rules: Settings['rules']) =>
      find(text, ['alpha beta'], { rules }).map(({ code, severity }) => `${code} ${severity}`);
    assert.deepEqual(codes({ 'watch-for': 'off' }), ['alpha warning']);
    assert.deepEqual(codes({ 'watch-for': 'hint' }), ['alpha warning', 'watch-for hint']);
  });

  it('are suppressed and capped like any other', () => {
    const off = '<!-- olive-branch-disable-next-line watch-for -->\nOne.\n\nOne.';
    assert.deepEqual(words(off, 'one').length, 1);
    const found = find('one. '.repeat(30), ['one']).map(({ code }) => code);
    assert.deepEqual(
      [found.length, found.includes('more'), found.filter((code) => code === 'watch-for').length],
      [21, true, 20],
    );
  });

  it('take a time that grows with the text', () => {
    const phrase = 'a a a a a a a a a a a b';
    const time = (times: number) => {
      const text = 'a , , , '.repeat(times);
      const start = performance.now();
      find(text, [phrase]);
      return performance.now() - start;
    };
    time(20_000);
    assert.ok(time(80_000) < Math.max(200, 12 * time(20_000)));
  });
});
