/** The checklist and the last look, by example. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Checker } from '../../server/src/core/check';
import { reviewOf } from '../../server/src/core/desk/review';
import { stepsOf } from '../../server/src/core/desk/steps';
import { RULES } from '../../server/src/core/rules';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/core/settings';
import { readAssets } from '../../server/src/node/assets';

const checker = new Checker(RULES, readAssets(join(process.cwd(), 'dist')));

function read(text: string, settings: Settings = DEFAULT_SETTINGS) {
  const letter = checker.parse(text, 'draft.letter.md');
  const report = checker.check(letter, settings);
  return { letter, report, steps: stepsOf(letter, report, RULES, settings) };
}

const NOW = new Date('2026-11-24T22:10');

function lines(text: string, rest = 12) {
  const { letter, report, steps } = read(text);
  return reviewOf(letter, report, steps, { now: NOW, rest });
}

const of = (about: string, text: string, rest?: number) =>
  lines(text, rest).filter((line) => line.about === about);

const LONG = 'The kettle is on and the rain has stopped. '.repeat(8);

describe('the steps', () => {
  const aimsOf = (text: string, settings?: Settings) =>
    read(text, settings).steps.steps.flatMap(({ aims }) => aims);

  it('are the sections of the article in its order, then care and the draft', () => {
    const { steps } = read('Hello.').steps;
    assert.deepEqual(
      steps.map(({ section }) => section),
      [
        'emotions',
        'restore-trust',
        'be-consistent',
        'stand-up-for-yourself',
        'be-an-individual',
        'start-from-the-impersonal',
        'and-build',
        'care',
        'draft',
      ],
    );
  });

  it('say where something is, and what is clear', () => {
    const aims = aimsOf('I guess I miss you. I guess that is all.');
    const open = aims.filter(({ places }) => places.length > 0);
    assert.deepEqual(
      open.map(({ code, places }) => [code, places.length]),
      [['hedging', 2]],
    );
  });

  it('offer lines for what is missing, and do not ask it of a short letter', () => {
    assert.equal(
      aimsOf('Hello.').find(({ code }) => code === 'nothing-heard'),
      undefined,
    );
    const heard = aimsOf(LONG).find(({ code }) => code === 'nothing-heard');
    assert.equal(heard?.places.length, 1);
    assert.ok((heard?.lines.length ?? 0) > 0);
  });

  it('leave out what is switched off', () => {
    const settings = { ...DEFAULT_SETTINGS, rules: { hedging: 'off' as const } };
    assert.equal(
      aimsOf('I guess so.', settings).find(({ code }) => code === 'hedging'),
      undefined,
    );
  });

  it('list promises apart, and know the boxes that are ticked', () => {
    const { steps, promises } = read(
      '---\nchecked: [slept-on-it]\n---\n\nI will post your books on Friday.',
    ).steps;
    assert.equal(promises.length, 1);
    const ticked = steps.flatMap(({ boxes }) => boxes.filter(({ isTicked }) => isTicked));
    assert.deepEqual(
      ticked.map(({ id }) => id),
      ['slept-on-it'],
    );
  });

  it('are none for a document that is no letter', () => {
    const { letter, report } = read('---\nletter: false\n---\n\nI guess so.');
    assert.deepEqual(stepsOf(letter, report, RULES, DEFAULT_SETTINGS).steps, []);
  });
});

describe('the last look', () => {
  it('names care and blanks first', () => {
    const about = lines(
      'I guess I miss you, [your name]. I drove past your house last night to see if your car was there.',
    ).map((line) => line.about);
    assert.equal(about[0], 'care');
    assert.equal(about.indexOf('blank'), about.lastIndexOf('care') + 1);
  });

  it('counts what is open by severity, and says so where nothing is', () => {
    assert.deepEqual(
      of('open', 'I guess I miss you.').map(({ says, isOpen }) => [says.message, isOpen]),
      [['One note', true]],
    );
    assert.deepEqual(
      of('open', 'I miss you.').map(({ says, isOpen }) => [says.message, isOpen]),
      [['Nothing else stands out', false]],
    );
  });

  it('counts promises and asks', () => {
    assert.equal(of('promise', 'I will post your books on Friday.').length, 1);
    assert.equal(
      of('ask', 'Could you send me the key? Please tell your mother hello.')[0]?.says.message,
      '2 things are asked of them',
    );
    assert.deepEqual(of('ask', 'It rained today.'), []);
  });

  it('knows what the medium bears, and the rung', () => {
    const text = `---\nmedium: text\n---\n\n${LONG}`;
    assert.equal(of('length', text)[0]?.isOpen, true);
    assert.equal(of('medium', text)[0]?.isOpen, true);
    assert.equal(of('medium', `---\nmedium: text\nreplies: 1\n---\n\nHello.`)[0]?.isOpen, false);
    assert.equal(
      of('length', 'Hello.')[0]?.says.message,
      '1 words, and this medium bears some 350',
    );
  });

  it('names the boxes that are not ticked', () => {
    const open = of('box', '---\nchecked: [slept-on-it]\n---\n\nHello.');
    assert.equal(open.length, 5);
    assert.ok(open.every(({ says }) => says.message !== 'I have slept on it'));
  });

  const age = (begun: string, rest?: number) =>
    of('age', `---\nbegun: ${begun}\n---\n\nHello.`, rest).map(({ says, isOpen }) => [
      says.message,
      isOpen,
    ]);

  it('suggests to sleep on a young draft, and on no old one', () => {
    assert.deepEqual(age('2026-11-24T21:40'), [
      ['Begun less than an hour ago. It may read otherwise in the morning', true],
    ]);
    assert.deepEqual(age('2026-11-24T12:00'), [
      ['Begun 10 hours ago. It may read otherwise in the morning', true],
    ]);
    assert.deepEqual(age('2026-11-24T10:00'), [['Begun 12 hours ago', false]]);
    assert.deepEqual(age('2026-11-20'), [['Begun 4 days ago', false]]);
    assert.deepEqual(age('2026-11-24T21:40', 0), [['Begun less than an hour ago', false]]);
  });

  it('says nothing of an age that is not known, or lies ahead', () => {
    assert.deepEqual(of('age', 'Hello.'), []);
    assert.deepEqual(age('2026-11-25'), []);
  });
});
