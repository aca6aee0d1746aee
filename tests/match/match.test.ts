import assert from 'node:assert/strict';
import { readBlock } from '../../server/src/core/letter/block';
import { PatternReader } from '../../server/src/core/match/compile';
import { readPattern } from '../../server/src/core/match/pattern';
import type { PatternGroup } from '../../server/src/core/match/phrases';

const found = (group: PatternGroup, text: string) => {
  const { prose, ...rest } = readBlock(text);
  return new PatternReader([group])
    .read({ prose, ...rest })
    .map(({ start, end }) => prose.slice(start, end));
};
const hits = (pattern: string, text: string) =>
  found({ any: [pattern], even: ['negated', 'reported', 'third'] }, text);

describe('patterns', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['i guess', 'Well, I guess so', ['I guess']],
    [
      'i (really|just)? miss you',
      'I miss you. I just miss you.',
      ['I miss you', 'I just miss you'],
    ],
    ['~beg you', 'I begged you and I am begging you', ['begged you', 'begging you']],
    ['my @family', 'My sister and my cat', ['My sister', 'my cat']],
    ['i can not .. without you', 'I can’t live without you', ['I can’t live without you']],
    ['you ..2 liar', 'you are such a liar', []],
    ['you ..3 liar', 'you are such a liar', ['you are such a liar']],
    ['you ..3 liar', 'you left. A liar', []],
    ['please answer', 'please, answer me', ['please, answer']],
    ['^come home', 'Come home. I said come home', ['Come home']],
    ['<come home', 'and come home, do not come home', ['come home']],
    ['or whatever $', 'come or whatever. or whatever you like', ['or whatever']],
    ['i [kind of] miss', 'I kinda miss', ['kinda']],
    ['you !(are) fool', 'you old fool, you are fool', ['you old fool']],
    ['come * now', 'come here now, come now', ['come here now']],
    ['(go away|leave me)', 'go away or leave me', ['go away', 'leave me']],
  ];
  for (const [pattern, text, expected] of cases)
    it(`${pattern} | ${text}`, () => assert.deepEqual(hits(pattern, text), expected));

  it('are refused with their text if they are not well formed', () => {
    for (const pattern of [
      '',
      '..',
      'a ..',
      '(a',
      'a)',
      '@nobody',
      '[ ] a',
      '*',
      '!(a)',
      'a # b',
    ]) {
      assert.throws(() => readPattern(pattern), /The pattern ".*"/, pattern);
    }
  });

  it('heed what stands beside them', () => {
    const group = {
      any: ['kind of'],
      unlessBefore: ['(what|that|this)'],
      unlessAfter: ['you'],
      unlessIn: ['weather'],
      even: [],
    };
    assert.deepEqual(found(group, 'I kind of hoped'), ['kind of']);
    assert.deepEqual(found(group, 'that kind of thing'), []);
    assert.deepEqual(found(group, 'it was kind of you'), []);
    assert.deepEqual(found(group, 'I kind of like this weather'), []);
    assert.deepEqual(found({ any: ['go'], onlyIn: ['please'] }, 'go. please go'), ['go']);
  });
});

describe('guards', () => {
  const begging = {
    any: [
      'come back',
      '(you|i|he) never (listen|listened)',
      'i am nothing without you',
      'can not (live|cope) without (you|her|him)',
    ],
  };
  const counted = [
    'Please come back',
    "I can't believe you never listened",
    'Why do you think I said it? You never listen',
    "Why don't you come back",
    'I was angry, and you never listened',
    'I know I told you once, but come back',
  ];
  const silent = [
    "I'm not asking you to come back",
    'I will never ask you to come back',
    'You said you never listen',
    'You told me I never listen',
    'I used to say come back',
    "I won't say that I am nothing without you",
    'I could write that I am nothing without you',
    "My sister can't cope without her dog, and Ann can't live without him",
  ];
  for (const text of counted)
    it(`counts: ${text}`, () => assert.equal(found(begging, text).length, 1));
  for (const text of silent)
    it(`leaves alone: ${text}`, () => assert.deepEqual(found(begging, text), []));
});
