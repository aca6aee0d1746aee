// Labelled text (server/training) as examples: a sentence each, with its features, its codes, and the codes it is silent about.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleAndImport, ROOT } from '../bundle.mjs';

const {
  RULES,
  GUIDED_LINES,
  BlockReader,
  featuresOfSentences,
  filledIn,
  hash,
  LEAST_TOKENS,
  parseLetter,
  parseMarked,
} = await bundleAndImport(`
  export { RULES } from './server/src/core/rules/index';
  export { GUIDED_LINES } from './server/src/core/help/guided-lines';
  export { filledIn } from './server/src/core/help/suggest';
  export { BlockReader } from './server/src/core/block-reader';
  export { featuresOfSentences, LEAST_TOKENS } from './server/src/core/learned/reader';
  export { hash } from './server/src/core/learned/features';
  export { parseLetter } from './server/src/core/letter/letter';
  export { parseMarked } from './tests/marked';
`);

export { LEAST_TOKENS };

/** The codes that the learned reader may raise: those that patterns look for in words. */
export const CODES = RULES.filter(
  (rule) => rule.where === 'span' && rule.find.kind === 'phrases',
).map((rule) => rule.code);

/** Sets of the corpus that are trained on: their figures were taken before, and are no measure since. */
const READ_SETS = /^blind-[34]-/;

/** How often ordinary text is met in a round: there is little of it beside the letters, and a false alarm in it is worth avoiding. */
const ORDINARY = 3;
/** And the house's own lines: what it offers it must not fault. */
const HOUSE = 4;

/** Words of like use, by hash: the number of their line in word-groups.txt. */
export const GROUPS = readGroups();
const groupOf = (word) => GROUPS.get(word) ?? -1;

const indexOf = new Map(CODES.map((code, at) => [code, at]));
const blocks = new BlockReader(RULES);
const indices = (codes) => [...codes].flatMap((code) => indexOf.get(code) ?? []);

/**
 * All examples of a folder of training text: { group, letter, features, words, patterns, codes, silent }.
 * `group` is the folder, which is the writer; `letter` names the letter, if it is from one; `patterns`, `codes` and `silent` are indices into CODES.
 */
export function readExamples(folder = join(ROOT, 'server/training')) {
  const examples = [];
  for (const [group, path] of foldersOf(folder)) {
    for (const name of readdirSync(path).sort()) {
      const source = readFileSync(join(path, name), 'utf8');
      if (name.endsWith('.letter.md')) {
        const letter = `${group}/${name}`;
        examples.push(...fromLetter(source, group).map((each) => ({ ...each, letter })));
      } else if (name.endsWith('.tsv'))
        examples.push(...fromSentences(source, group, name.slice(0, -4)));
      else if (name.endsWith('.md')) {
        const letter = `${group}/${name}`;
        examples.push(
          ...fromOrdinary(source, group).map((each) => ({ ...each, letter, times: ORDINARY })),
        );
      }
    }
  }
  return [...examples, ...fromHouse()];
}

/** Folders of training text by name, and of the sets of the corpus that have been looked at since they were measured. */
function foldersOf(folder) {
  const named = (parent) =>
    readdirSync(parent, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => [name, join(parent, name)]);
  const read = named(join(ROOT, 'tests/corpus')).filter(([name]) => READ_SETS.test(name));
  return [...named(folder), ...read].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The rules' own examples, and the lines that their help offers: the reader is not to speak against the house. */
function fromHouse() {
  const ofFixes = RULES.flatMap(({ fixes }) =>
    fixes.flatMap((fix) => ('line' in fix ? [fix.line] : [])),
  );
  const guided = [...ofFixes, ...GUIDED_LINES.map(({ line }) => line)].map(filledIn);
  const own = RULES.filter(({ code }) => CODES.includes(code)).flatMap(({ code, examples }) => [
    ...examples.bad.map((text) => ['+', text, code]),
    ...examples.good.map((text) => ['-', text, code]),
  ]);
  const rewritten = RULES.flatMap(({ fixes, examples }) =>
    fixes.flatMap((fix) =>
      'rewrite' in fix ? examples.bad.flatMap((text) => rewriteOf(fix, text)) : [],
    ),
  );
  const lines = [
    // Some guided lines promise something small on purpose.
    ...guided.flatMap((line) => fromOrdinary(line, 'house')),
    ...rewritten.flatMap((line) => fromOrdinary(line, 'house', [])),
    ...own
      .filter(([, text]) => !text.startsWith('---'))
      .flatMap(([label, text, code]) => {
        const line = text.replace(/[«»]/g, '').replace(/\s+/g, ' ');
        return fromSentences(`${label}\t${line}`, 'house', code);
      }),
  ];
  return lines.map((each) => ({ ...each, times: HOUSE }));
}

/** What a rewrite makes of an example of one mark and one sentence; nothing of any other. */
function rewriteOf({ rewrite }, text) {
  const found = /^([^«.!?]*)«([^«»]*)»([^«]*)$/s.exec(text);
  if (!found || text.startsWith('---')) return [];
  const [, before, words, after] = found;
  return rewrite({ before, words, after }) ?? [];
}

function sentencesOf(text) {
  const letter = parseLetter(text, 'training.letter.md');
  return letter.blocks.flatMap(({ start, reading }) => {
    const codes = blocks.codesOf(reading);
    const features = featuresOfSentences(reading, codes, groupOf);
    return reading.sentences.map((sentence, at) => ({
      start: start + sentence.start,
      end: start + sentence.end,
      words: sentence.to - sentence.from,
      features: [...new Set(features[at])],
      found: codes[at],
    }));
  });
}

function example(group, { features, words, found }, codes, silent) {
  const carried = new Set(codes);
  const unsaid = [...silent].filter((code) => !carried.has(code));
  return {
    group,
    features,
    words,
    patterns: indices(found),
    codes: indices(carried),
    silent: indices(unsaid),
  };
}

/** Each sentence carries the codes of the marks that reach into it; doubtful and second codes are not held for or against. */
function fromLetter(source, group) {
  const { text, marks } = parseMarked(source);
  return sentencesOf(text).map((sentence) => {
    const codes = [];
    const silent = [];
    for (const mark of marks) {
      if (mark.start >= sentence.end || mark.end <= sentence.start) continue;
      if (mark.optional) silent.push(...(mark.codes.includes('*') ? CODES : mark.codes));
      else {
        codes.push(mark.codes[0]);
        silent.push(...mark.codes.slice(1));
      }
    }
    return example(group, sentence, codes, silent);
  });
}

/** Lines of "+" or "-", a sentence, and other codes that are fair. Of two sentences it is not known which carries the code. */
function fromSentences(source, group, code) {
  return source
    .split(/\r?\n/)
    .filter(Boolean)
    .flatMap((line) => {
      const [label, text, others = ''] = line.split('\t');
      const fair = others
        .split(',')
        .map((other) => other.trim())
        .filter(Boolean);
      const sentences = sentencesOf(`---\nto: Sam\n---\n\n${text}\n`);
      return sentences.map((sentence) => {
        const carries = label === '+' && (sentences.length === 1 || sentence.found.includes(code));
        if (carries) return example(group, sentence, [code], fair);
        return example(group, sentence, [], label === '+' ? [code, ...fair] : fair);
      });
    });
}

/** Text that is no letter to anybody's ex: it carries nothing, though it may make a promise. */
function fromOrdinary(source, group, silent = ['promise']) {
  return sentencesOf(`---\nto: Sam\n---\n\n${source}`).map((sentence) =>
    example(group, sentence, [], silent),
  );
}

function readGroups() {
  const lines = readFileSync(join(ROOT, 'server/training/word-groups.txt'), 'utf8')
    .trim()
    .split('\n');
  return new Map(
    lines.flatMap((line, group) => line.split(' ').map((word) => [hash(word), group])),
  );
}
