// The texts that are measured: letters of any length, the same on every machine and in every run.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const FRONT_MATTER = '---\nto: Sam\n---\n\n';

/** What the columns of the table stand for. */
export const TEXTS = {
  '350 words': () => letterOf({ words: 350 }),
  '9,000 words': () => letterOf({ words: 9_000 }),
  '26,000 words': () => letterOf({ words: 26_000 }),
  '1 MB': () => letterOf({ characters: 2 ** 20 }),
};

/** A letter of paragraphs that all differ: a block that came twice would be read once, and the figures would flatter. */
export function letterOf({ words = Infinity, characters = Infinity }) {
  const random = randomFrom(1);
  const sentences = allSentences();
  const parts = [FRONT_MATTER];
  let length = FRONT_MATTER.length;
  while (words > 0 && length < characters) {
    const paragraph = [];
    for (let more = 3 + Math.floor(random() * 5); more > 0 && words > 0; more--) {
      const sentence = sentences[Math.floor(random() * sentences.length)];
      paragraph.push(sentence);
      words -= countWords(sentence);
    }
    parts.push(`${paragraph.join(' ')}\n\n`);
    length += parts.at(-1).length;
  }
  return parts.join('').slice(0, characters);
}

/** A letter that holds one table with so many rows, no two alike. */
export function tableOf(rows) {
  const sentences = allSentences();
  const lines = Array.from(
    { length: rows },
    (_, row) => `| ${row} | ${sentences[row % sentences.length].replaceAll('|', ' ')} (${row}) |`,
  );
  return `${FRONT_MATTER}| day | what I thought |\n| --- | --- |\n${lines.join('\n')}\n`;
}

/** A letter that is one line. */
export function lineOf(characters) {
  const body = letterOf({ characters: characters + FRONT_MATTER.length });
  return FRONT_MATTER + body.slice(FRONT_MATTER.length).replace(/\s+/g, ' ');
}

/** The same text again and again, each time with one word of it changed. */
export function* wordChanges(text) {
  for (let turn = 0; ; turn++) {
    const [start, end] = wordAt(text, turn);
    yield text.slice(0, start) + WORDS[turn % WORDS.length] + text.slice(end);
  }
}

/** The text as somebody types into it, a word here and a word there: each time with one more character. */
export function* keystrokes(text) {
  let now = text;
  for (let turn = 0; ; turn++) {
    let [at] = wordAt(now, turn);
    for (const character of `${WORDS[turn % WORDS.length]} `) {
      now = now.slice(0, at) + character + now.slice(at);
      yield { text: now, at, character };
      at++;
    }
  }
}

export function countWords(text) {
  return text.match(/[\p{L}\p{N}’']+/gu)?.length ?? 0;
}

/** The place of a word, another one in each turn, all over the text. */
function wordAt(text, turn) {
  const body = FRONT_MATTER.length;
  const part = (0.5 + turn * 0.618) % 1;
  const start = text.indexOf(' ', body + Math.floor((text.length - body) * part * 0.95)) + 1;
  const length = /^[\p{L}’']*/u.exec(text.slice(start, start + 100))[0].length;
  return [start, start + length];
}

/** From all letters of the repository: those of people who write in many ways, so that no words come too often. */
function allSentences() {
  const found = [];
  for (const folder of ['examples/letters/', 'server/training/']) {
    const home = new URL(`../../${folder}`, import.meta.url);
    const names = existsSync(home) ? readdirSync(home, { recursive: true }) : [];
    for (const name of names.map((each) => each.replaceAll('\\', '/')).sort())
      if (name.endsWith('.letter.md'))
        found.push(...sentencesOf(readFileSync(new URL(name, home), 'utf8')));
  }
  return found;
}

function sentencesOf(letter) {
  return (
    letter
      .replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '')
      .replace(/<!--[\s\S]*?-->/g, '')
      // Letters to learn from have their faults marked: {{code|words}}.
      .replace(/\{\{[^{}|]*\||\}\}/g, '')
      .split(/\s*\n\s*\n\s*/)
      .flatMap((paragraph) => paragraph.replace(/\s+/g, ' ').split(/(?<=[.?!…]) /))
      .map((sentence) => sentence.trim())
      .filter((sentence) => /^\p{L}.*[.?!…]$/u.test(sentence))
  );
}

/** Mulberry32: short, and the same everywhere. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS = ['perhaps', 'really', 'morning', 'sorry', 'garden', 'always', 'quietly', 'never'];
