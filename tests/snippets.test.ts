/** The snippets, each set into a small letter and read by all rules and the learned reader. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GUIDED_LINES } from '../server/src/core/help/guided-lines';
import { filledIn } from '../server/src/core/help/suggest';
import { DEFAULT_INCLUDE } from '../server/src/core/letter/is-letter';
import { parseLetter } from '../server/src/core/letter/letter';
import type { Section } from '../server/src/core/rule';
import { RULES } from '../server/src/core/rules';
import { asItStands, blanksOf, filled, read, stopsOf } from './desk/snippet';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: string | readonly string[];
  readonly description: string;
  readonly include: readonly string[];
}

/** What each group of prefixes is for. */
const GROUPS: Readonly<Record<string, Section>> = {
  heard: 'emotions',
  own: 'restore-trust',
  promise: 'be-consistent',
  need: 'stand-up-for-yourself',
  news: 'be-an-individual',
  open: 'start-from-the-impersonal',
  why: 'start-from-the-impersonal',
  free: 'start-from-the-impersonal',
  ask: 'start-from-the-impersonal',
  rung: 'start-from-the-impersonal',
  new: 'and-build',
  end: 'and-build',
  ignore: 'draft',
  front: 'draft',
};

/** The rung that an offer is made from. */
const OFFERED_ON: Readonly<Record<string, string>> = {
  'letter-rung-text': 'email',
  'letter-rung-call': 'text',
  'letter-rung-meet': 'phone',
};

const SNIPPETS = Object.entries(
  JSON.parse(readFileSync(join(process.cwd(), 'snippets/letters.json'), 'utf8')) as Record<
    string,
    Snippet
  >,
);

const prefixesOf = ({ prefix }: Snippet) => [prefix].flat();
const bodyOf = ({ body }: Snippet) => [body].flat().join('\n');
const groupOf = (snippet: Snippet) => prefixesOf(snippet)[0]?.split('-')[1] ?? '';
const isProse = (snippet: Snippet) => !['front', 'ignore'].includes(groupOf(snippet));

/** A letter of nothing but the snippet; an offer of the next rung stands where they have answered once. */
function inLetter(snippet: Snippet, words: string): string {
  if (groupOf(snippet) === 'front') return `${words}\n`;
  const from = OFFERED_ON[prefixesOf(snippet)[0] ?? ''];
  const more = from ? `medium: ${from}\nreplies: 1\n` : '';
  return `---\nto: Sam\n${more}---\n\n${words}\n`;
}

describe('the snippets', () => {
  it('are many, and for every section of the article', () => {
    assert.ok(SNIPPETS.length >= 30, `${SNIPPETS.length} snippets`);
    const groups = new Set(SNIPPETS.map(([, snippet]) => groupOf(snippet)));
    assert.deepEqual([...groups].sort(), Object.keys(GROUPS).sort());
    const wanted = new Set(GUIDED_LINES.map(({ section }) => section)).add('emotions');
    for (const section of wanted) assert.ok(Object.values(GROUPS).includes(section), section);
  });

  it('have prefixes that are found by their group and are used once', () => {
    const prefixes = SNIPPETS.flatMap(([, snippet]) => prefixesOf(snippet));
    for (const prefix of prefixes) assert.match(prefix, /^letter-[a-z]+(?:-[a-z]+)*$/);
    assert.equal(new Set(prefixes).size, prefixes.length);
  });

  it('begin differently, from each other and from the guided lines', () => {
    const lines = [
      ...SNIPPETS.filter(([, snippet]) => isProse(snippet)).map(([, snippet]) =>
        filled(bodyOf(snippet)),
      ),
      ...GUIDED_LINES.map(({ line }) => filledIn(line)),
    ];
    const openings = lines.map((line) => line.toLowerCase().split(/\s+/).slice(0, 4).join(' '));
    assert.equal(new Set(openings).size, openings.length, openings.sort().join('\n'));
  });

  it('offer codes of rules to leave alone, and none of care', () => {
    const codes = new Set(
      RULES.filter(({ section }) => section !== 'care').map(({ code }) => code),
    );
    const lists = SNIPPETS.filter(([, snippet]) => groupOf(snippet) === 'ignore').map(
      ([, snippet]) => /\|([^|]+)\|/.exec(bodyOf(snippet))?.[1]?.split(',') ?? [],
    );
    assert.equal(lists.length, 4);
    for (const list of lists) {
      assert.deepEqual(
        list.filter((code) => !codes.has(code)),
        [],
      );
      assert.equal(new Set(list).size, list.length);
      assert.ok(list.length > 30);
    }
  });

  for (const [name, snippet] of SNIPPETS) {
    describe(name, () => {
      const body = bodyOf(snippet);

      it('says plainly when to use it, and is for letters alone', () => {
        const { description, include } = snippet;
        assert.match(description, /^[A-Z][^!.]*\.$/);
        assert.ok(description.length <= 100, `${description.length} characters`);
        assert.deepEqual(include, DEFAULT_INCLUDE);
        assert.doesNotMatch(body, /!(?!--)/);
      });

      it('has its tab stops in order', () => {
        const stops = stopsOf(body).filter((stop) => stop > 0);
        assert.deepEqual(
          [...new Set(stops)],
          Array.from(new Set(stops), (_, at) => at + 1),
        );
      });

      const mayPromise = groupOf(snippet) === 'promise';

      it('is told of its blanks and of nothing else', () => {
        const found = read(inLetter(snippet, asItStands(body)));
        const blanks = found.filter(({ code }) => code === 'placeholder');
        assert.deepEqual(
          blanks.map(({ words }) => words),
          blanksOf(body),
        );
        const others = found.filter(({ code }) => code !== 'placeholder');
        assert.deepEqual(
          others.filter(({ code }) => !(mayPromise && code === 'promise')),
          [],
        );
      });

      it('is clean once it is filled in', () => {
        const words = filled(body);
        const found = read(inLetter(snippet, words)).map(({ code }) => code);
        assert.deepEqual(found, mayPromise ? ['promise'] : []);
        if (isProse(snippet)) assert.doesNotMatch(words, / {2}| [,.;:?]|(?:^|[.?] )\p{Ll}/u);
      });
    });
  }

  it('begin letters whose front matter can be read', () => {
    const media = SNIPPETS.filter(([, snippet]) => groupOf(snippet) === 'front').map(
      ([, snippet]) => {
        const { isLetter, matter } = parseLetter(asItStands(bodyOf(snippet)), 'example.md');
        assert.ok(isLetter);
        assert.deepEqual(matter.problems, []);
        assert.ok(matter.begun ?? matter.date);
        return `${matter.medium} ${matter.status} ${matter.replies}`;
      },
    );
    assert.deepEqual(media, [
      'email draft 0',
      'text draft 0',
      'post draft 0',
      'phone draft 1',
      'email draft 1',
      'email received 0',
    ]);
  });

  it('leave a line, a passage or a letter as it is', () => {
    const fault = 'If you look at it rationally, we were good together.';
    const codes = (text: string) => read(`---\nto: Sam\n---\n\n${text}\n`).map(({ code }) => code);
    assert.deepEqual(codes(fault), ['arguing-the-case']);
    for (const [name, snippet] of SNIPPETS.filter(([, each]) => groupOf(each) === 'ignore')) {
      const isAfter = prefixesOf(snippet).includes('letter-ignore-line');
      const comment = bodyOf(snippet).replace(/\$\{TM_SELECTED_TEXT\}\$0/, fault);
      const standing = asItStands(comment);
      const text = isAfter
        ? `${fault} ${standing}`
        : `${standing}${standing.includes(fault) ? '' : fault}`;
      assert.deepEqual(codes(text), [], name);
    }
  });
});
