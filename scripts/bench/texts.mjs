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
  const sentences = ownSentences();
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

/** A letter that holds one table with so many rows. */
export function tableOf(rows) {
  const sentences = ownSentences();
  const lines = Array.from(
    { length: rows },
    (_, row) => `| ${row} | ${sentences[row % sentences.length].replaceAll('|', ' ')} |`,
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

function ownSentences() {
  const folder = new URL('../../examples/letters/', import.meta.url);
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.letter.md'))
    : [];
  const found = names
    .sort()
    .flatMap((name) => sentencesOf(readFileSync(new URL(name, folder), 'utf8')));
  return found.length > 0 ? found : SENTENCES;
}

function sentencesOf(letter) {
  return letter
    .replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\s*\n\s*\n\s*/)
    .flatMap((paragraph) => paragraph.replace(/\s+/g, ' ').split(/(?<=[.?!…]) /))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /^\p{L}.*[.?!…]$/u.test(sentence));
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

const SENTENCES = `
The lime tree in front of the house is out, and I thought of you when I saw it.
I guess I miss you.
My sister had her baby on Tuesday, a girl, and they are both well.
You always said that I never listen, and you were wrong about that.
I found your blue scarf behind the sofa when I moved the bookcase.
I can't live without you, and nobody else will ever understand me the way you do.
Work is quieter than it was in spring, so I have started to cook again.
If you don't answer me by Friday, I will know what you think of me.
How is your father after the operation?
I promise I will never raise my voice again as long as I live.
On Sunday we walked along the canal as far as the old lock, and it rained the whole way back.
I just wanted to ask how you are.
You made me feel like nothing for two years, and I want you to know that.
The neighbours have got a dog that looks exactly like the one you drew on the calendar.
Please, please call me, I am begging you.
I read the book that you gave me, and I liked the second half better than the first.
It must be nice to have so much time for your new friends.
I was angry that evening, and I said things that were not fair to you.
We could get a coffee sometime, or whatever.
There is no need to answer this if you would rather not.
Let's move in together again in June and forget that any of this happened.
I have been going to the group on Thursdays since October, and it helps me to hear the others.
THIS IS THE LAST TIME I WRITE TO YOU!!!
Thank you for sending the photographs; I had forgotten the one with the boat.
Everybody I have asked says the same, that you owe me an explanation.
The car would not start this morning, so I took the bus with all the schoolchildren.
I saw that you were online at two in the morning, and I wondered who you were talking to.
I hope that the new flat is warm and that the window over the sink opens now.
I'm such an idiot, I ruin everything, and you are better off without me.
It took me a long time to understand what you meant when you said that you were tired.
Maybe we could perhaps talk about it one day, if you want to, I don't know.
Do you still have the recipe for the soup with the chestnuts?
After everything that I did for you, this is how you thank me.
I have given up smoking, eleven weeks now, and I sleep better.
I know that you said you need time, but I can't wait any longer.
The choir sang the piece that we heard in Lucerne, and I stayed until the end.
You are overreacting, as you always do.
I am sorry that I did not come to the hospital when you asked me to.
I've met someone, by the way, and she is very pretty.
My mother sends her regards and asks whether you would like the sewing machine.
I need closure, so tell me honestly what I did wrong and why you left.
In the evening the light comes through the kitchen now, because they cut down the hedge.
I understand that you see it another way, and I would like to hear how it was for you.
I love you more than anything in the world, and I will love you until I die.
We had the first plums from the tree this week, small ones, but sweet.
Did you get my last letter, and did you even read it?
`
  .trim()
  .split('\n');
