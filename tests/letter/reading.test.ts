import assert from 'node:assert/strict';
import { sentences } from '../../server/src/core/letter/sentences';
import { tokenize } from '../../server/src/core/letter/tokens';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));
const read = (text: string) => tokenize(text).word.join(' ');

describe('sentences', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['I came. You left! Why? Fine.', ['I came.', 'You left!', 'Why?', 'Fine.']],
    [
      'Mr. Hughes and Dr. Bell came at 3.30 p.m. on Monday.',
      ['Mr. Hughes and Dr. Bell came at 3.30 p.m. on Monday.'],
    ],
    ['Wait... what did you say?', ['Wait... what did you say?']],
    ['It ended… I know. J. R. came.', ['It ended… I know.', 'J. R. came.']],
    ['You left.I stayed.', ['You left.', 'I stayed.']],
    ['Hi Sam,\nI miss you', ['Hi Sam,', 'I miss you']],
    [
      'a line that is long enough to have been wrapped by hand\nand goes on here',
      ['a line that is long enough to have been wrapped by hand\nand goes on here'],
    ],
    ['Why?! You know (I do.) So.', ['Why?!', 'You know (I do.)', 'So.']],
    ['', []],
    ['  \n ', []],
  ];
  for (const [text, expected] of cases)
    it(JSON.stringify(text), () => assert.deepEqual(split(text), expected));
});

describe('tokens', () => {
  const cases: readonly [string, string][] = [
    ["I don't, I can’t and I won't.", 'i do not , i can not and i will not .'],
    [
      "you're, I'm, she'd, we've, it's, they'll",
      "you are , i am , she would , we have , it 's , they will",
    ],
    ['u r gonna hate me but im sorry pls', 'you are going to hate me but i am sorry please'],
    ['dont wanna cant idk', 'do not want to can not i do not know'],
    ["let's go, tellin' you, the dogs' bowl", 'let us go , telling you , the dogs bowl'],
    ['sooo pleeease', 'so please'],
    ['Stop it?!... no — yes', 'stop it ? … no — yes'],
    ['ill go if id like, i was ill', 'i will go if i would like , i was ill'],
    ["'Cause Mum said so", 'because mother said so'],
  ];
  for (const [text, expected] of cases)
    it(JSON.stringify(text), () => assert.equal(read(text), expected));

  it('gives the place of every token', () => {
    const text = "I don't know, gonna go";
    const { word, start, end } = tokenize(text);
    const places = word.map((_, at) => text.slice(start[at], end[at]));
    assert.deepEqual(places, ['I', 'do', "n't", 'know', ',', 'gonna', 'gonna', 'go']);
  });
});
