import assert from 'node:assert/strict';
import { readFrontMatter } from '../../server/src/core/letter/front-matter';

const problems = (text: string) => {
  const matter = readFrontMatter(text);
  return matter.problems.map(
    ({ span, message }) => [text.slice(span.start, span.end), message] as const,
  );
};

describe('front matter', () => {
  it('gives every value of the contract', () => {
    const text = `---
letter: true        # marks the file
to: Sam
medium: in-person
step: build
status: sent
date: 2026-11-20
replies: 3
begun: 2026-11-19T22:10
checked: [slept-on-it, can-keep-promises]
---
Hello.`;
    const matter = readFrontMatter(text);
    assert.equal(matter.to, 'Sam');
    assert.equal(matter.medium, 'in-person');
    assert.equal(matter.step, 'build');
    assert.equal(matter.status, 'sent');
    assert.equal(matter.date, '2026-11-20');
    assert.equal(matter.replies, 3);
    assert.equal(matter.begun, '2026-11-19T22:10');
    assert.deepEqual(matter.checked, ['slept-on-it', 'can-keep-promises']);
    assert.deepEqual(matter.problems, []);
    assert.equal(text.slice(matter.bodyStart), 'Hello.');
  });

  it('has the place of every key and value', () => {
    const text = '---\r\nto: "Sam"\r\nmedium:   text\r\n---\r\n';
    const places = readFrontMatter(text).entries.map(({ keySpan, valueSpan }) => [
      text.slice(keySpan.start, keySpan.end),
      text.slice(valueSpan.start, valueSpan.end),
    ]);
    assert.deepEqual(places, [
      ['to', '"Sam"'],
      ['medium', 'text'],
    ]);
  });

  it('stands in with defaults for what is missing or empty', () => {
    const {
      medium,
      replies,
      status,
      step,
      problems: none,
    } = readFrontMatter('---\nto: Sam\nmedium:\nreplies:\n---\n');
    assert.deepEqual([medium, replies, status, step, none], ['email', 0, 'draft', undefined, []]);
  });

  it('names bad values in their place and keeps the default', () => {
    const text =
      '---\nto: Sam\nmedium: pigeon\nreplies: many\ndate: 2026-02-31\nchecked: yes\n---\n';
    assert.deepEqual(
      problems(text)
        .map(([words]) => words)
        .sort(),
      ['2026-02-31', 'many', 'pigeon', 'yes'],
    );
    assert.equal(readFrontMatter(text).medium, 'email');
    assert.equal(readFrontMatter(text).replies, 0);
  });

  it('survives what is no front matter, or broken', () => {
    for (const text of [
      '',
      '---',
      '---\n',
      '---\nto: [a, b\n---\nHi',
      '---\n\t\n---\n',
      '---\n- a\n- b\n---\n',
      '---\n__proto__: 1\n---\n',
      '---\na: &x [*x, *x]\n---\n',
      '--- \n...\n',
    ]) {
      const matter = readFrontMatter(text);
      assert.ok(matter.bodyStart <= text.length);
      for (const { span } of matter.problems)
        assert.ok(span.start <= span.end && span.end <= text.length);
    }
  });

  it('is found only at the very start, after a byte order mark at most', () => {
    assert.equal(readFrontMatter('\uFEFF---\nto: Sam\n---\n').to, 'Sam');
    assert.equal(readFrontMatter('\n---\nto: Sam\n---\n').to, undefined);
    assert.equal(readFrontMatter('---\nto: Sam\n').to, undefined);
  });
});
