/** The letters to begin from, on each of their media, read by all rules and the learned reader. */
import assert from 'node:assert/strict';
import {
  fileNameFor,
  letterFrom,
  TEMPLATES,
  type Template,
} from '../../server/src/core/desk/templates';
import { type Medium, readFrontMatter, STEPS } from '../../server/src/core/letter/front-matter';
import { parseLetter } from '../../server/src/core/letter/letter';
import { asItStands, blanksOf, filled, read, stopsOf } from './snippet';

const BEGUN = '2026-11-24T22:10';
/** As many words as a letter has that is told what it lacks. */
const WHOLE = 60;
const NAMES = [
  'a$b',
  '$' + '{1:x}',
  'a}b',
  'a\\b',
  'a\\\\$}',
  '"Sam"',
  "O'Neill",
  'René',
  'Łukasz',
  'no',
  '#1',
  '- x',
  'a: b',
];

const snippetOf = (template: Template, medium: Medium, to = 'Sam') =>
  letterFrom(template, { to, medium, begun: BEGUN });
const named = (id: string) => {
  const found = TEMPLATES.find((template) => template.id === id);
  assert.ok(found, id);
  return found;
};
const wordsOf = (text: string) => parseLetter(text, 'example.letter.md').words;

describe('the templates', () => {
  it('are seven, in the order of the article', () => {
    assert.deepEqual(
      TEMPLATES.map(({ id, replies }) => `${id} ${replies}`),
      [
        'break-the-silence 0',
        'own-it 0',
        'answer 1',
        'next-rung 2',
        'something-new 2',
        'goodbye 0',
        'unsent 0',
      ],
    );
    assert.deepEqual([...new Set(TEMPLATES.map(({ step }) => step))].sort(), [...STEPS].sort());
    assert.equal(named('something-new').step, 'build');
  });

  for (const template of TEMPLATES) {
    const { id, label, when, media, short, notes } = template;
    describe(id, () => {
      it('is named in a few plain words', () => {
        assert.ok(label.length <= 40, `${label.length} characters`);
        assert.match(label, /^[A-Z][^!.]*$/);
        assert.match(when, /^[A-Z][^!.]*\.$/);
        assert.ok(when.length <= 100, `${when.length} characters`);
      });

      it('has a form for each medium', () => {
        assert.equal(short !== undefined, media.includes('text'));
        assert.equal(notes !== undefined, media.includes('phone'));
      });

      it('says before each paragraph what goes there, in a line', () => {
        const body = template.body.split('\n\n').slice(1);
        const paragraphs = body.filter((part) => !part.includes('[your name]'));
        for (const part of paragraphs) assert.match(part, /^<!-- .+ -->\n/);
        for (const [comment] of template.body.matchAll(/<!--.*?-->/g)) {
          assert.ok(comment.length <= 100, `${comment.length} characters: ${comment}`);
          assert.doesNotMatch(comment, /!(?!--)/);
        }
      });

      for (const medium of media) {
        describe(`by ${medium}`, () => {
          const snippet = snippetOf(template, medium);

          it('begins with a front matter that can be read', () => {
            const matter = readFrontMatter(asItStands(snippet));
            assert.deepEqual(matter.problems, []);
            assert.deepEqual(
              [matter.to, matter.medium, matter.step, matter.status, matter.replies, matter.begun],
              ['Sam', medium, template.step, 'draft', template.replies, BEGUN],
            );
            assert.equal(snippet.includes('replies:'), template.replies > 0);
          });

          it('has its tab stops in order, and ends at the last', () => {
            const stops = stopsOf(snippet);
            assert.deepEqual(stops, [...stops.slice(0, -1).map((_, at) => at + 1), 0]);
            assert.ok(snippet.endsWith('\n$0'));
            assert.ok(
              medium === 'phone' || medium === 'text' || blanksOf(snippet).at(-1) === '[your name]',
            );
          });

          it('is told of its blanks and of nothing else', () => {
            const found = read(asItStands(snippet));
            assert.deepEqual(
              found.filter(({ code }) => code !== 'placeholder'),
              [],
            );
            assert.deepEqual(
              found.map(({ words }) => words),
              blanksOf(snippet),
            );
          });

          it('is clean once it is filled in', () => {
            const text = filled(snippet);
            assert.deepEqual(read(text), []);
            assert.doesNotMatch(text, /\S {2}| [,.;:?](?!\d)|\{|\}/);
            const words = wordsOf(text);
            if (medium === 'text') assert.ok(words <= 55, `${words} words`);
            else if (medium !== 'phone') assert.ok(words >= WHOLE, `${words} words`);
          });

          it('takes any name', () => {
            for (const name of NAMES) {
              const text = asItStands(snippetOf(template, medium, name));
              assert.equal(readFrontMatter(text).to, name);
              assert.ok(text.slice(readFrontMatter(text).bodyStart).includes(name), name);
            }
          });
        });
      }
    });
  }

  it('leave a blank for a name that is not given', () => {
    const text = asItStands(snippetOf(named('own-it'), 'email', '  '));
    assert.deepEqual(readFrontMatter(text).problems, []);
    assert.match(text, /^\[their name\],$/m);
  });

  it('keep a name to its line', () => {
    const text = asItStands(snippetOf(named('own-it'), 'email', ' Sam\n---\nLee '));
    assert.equal(readFrontMatter(text).to, 'Sam --- Lee');
  });
});

describe('the name of a letter’s file', () => {
  const nameOf = (to: string, date = '2026-11-24') =>
    fileNameFor(named('break-the-silence'), { to, date });

  it('is the day, the person and the template', () => {
    assert.equal(nameOf('Sam'), '2026-11-24-sam-break-the-silence.letter.md');
    assert.equal(nameOf('Sam', BEGUN), '2026-11-24-sam-break-the-silence.letter.md');
  });

  it('folds what is no ASCII letter or digit', () => {
    assert.equal(nameOf('  René  O’Neill '), '2026-11-24-rene-o-neill-break-the-silence.letter.md');
    assert.equal(nameOf('Łukasz Weiß'), '2026-11-24-lukasz-weiss-break-the-silence.letter.md');
    assert.equal(nameOf('Ngọc'), '2026-11-24-ngoc-break-the-silence.letter.md');
    assert.equal(nameOf('İpek'), '2026-11-24-ipek-break-the-silence.letter.md');
  });

  it('has a word in place of a name that leaves nothing', () => {
    for (const to of ['', '   ', '明', '...', '🌿'])
      assert.equal(nameOf(to), '2026-11-24-letter-break-the-silence.letter.md');
  });

  it('is one that every file system takes', () => {
    for (const template of TEMPLATES)
      for (const to of [
        ...NAMES,
        '../../etc',
        'C:\\x',
        'con',
        'a*?<>|b',
        'x'.repeat(300),
        `${'x'.repeat(39)} y`,
      ]) {
        const name = fileNameFor(template, { to, date: '2026-11-24' });
        assert.match(name, /^2026-11-24-[a-z0-9]+(?:-[a-z0-9]+)*\.letter\.md$/);
        assert.ok(name.length <= '2026-11-24--.letter.md'.length + 40 + template.id.length, name);
      }
  });
});
