// Labelled text (server/training) as examples: a sentence each, with its features, its codes, and the codes it is silent about.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleAndImport, ROOT } from '../bundle.mjs';

const { RULES, BlockReader, featuresOfSentences, parseLetter, parseMarked } =
  await bundleAndImport(`
  export { RULES } from './server/src/core/rules/index';
  export { BlockReader } from './server/src/core/block-reader';
  export { featuresOfSentences } from './server/src/core/learned/reader';
  export { parseLetter } from './server/src/core/letter/letter';
  export { parseMarked } from './tests/marked';
`);

/** The codes that the learned reader may raise: those that patterns look for in words. */
export const CODES = RULES.filter(
  (rule) => rule.where === 'span' && rule.find.kind === 'phrases',
).map((rule) => rule.code);

const indexOf = new Map(CODES.map((code, at) => [code, at]));
const blocks = new BlockReader(RULES);
const indices = (codes) => [...codes].flatMap((code) => indexOf.get(code) ?? []);

/**
 * All examples of a folder of training text: { group, features, words, patterns, codes, silent }.
 * `group` is the folder, which is the writer; `patterns`, `codes` and `silent` are indices into CODES.
 */
export function readExamples(folder = join(ROOT, 'server/training')) {
  const examples = [];
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  for (const group of folders.map(({ name }) => name).sort()) {
    for (const name of readdirSync(join(folder, group)).sort()) {
      const source = readFileSync(join(folder, group, name), 'utf8');
      if (name.endsWith('.letter.md')) examples.push(...fromLetter(source, group));
      else if (name.endsWith('.tsv'))
        examples.push(...fromSentences(source, group, name.slice(0, -4)));
      else if (name.endsWith('.md')) examples.push(...fromOrdinary(source, group));
    }
  }
  return examples;
}

function sentencesOf(text) {
  const letter = parseLetter(text, 'training.letter.md');
  return letter.blocks.flatMap(({ start, reading }) => {
    const codes = blocks.codesOf(reading);
    const features = featuresOfSentences(reading, codes);
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
function fromOrdinary(source, group) {
  return sentencesOf(`---\nto: Sam\n---\n\n${source}`).map((sentence) =>
    example(group, sentence, [], ['promise']),
  );
}
