import { capital } from '../help/sentence';
import { defineRule, type Hit, inspectBlock } from '../rule';

const MOST_IN_SENTENCE = 45;
const MOST_IN_PARAGRAPH = 160;

const WORD = /[\p{L}\p{N}]/u;

/** How many words a written sentence has: "don't" is read as two and is one; a quotation is none. */
function wordsBetween(
  tokens: {
    readonly word: readonly string[];
    readonly start: readonly number[];
    readonly end: readonly number[];
  },
  from: number,
  to: number,
): number {
  if (to - from <= MOST_IN_SENTENCE) return to - from;
  let words = 0;
  for (let at = from; at < to; at++) {
    if (!WORD.test(tokens.word[at] ?? '')) continue;
    const goesOn =
      at > from &&
      WORD.test(tokens.word[at - 1] ?? '') &&
      (tokens.start[at] ?? 0) <= (tokens.end[at - 1] ?? 0);
    if (!goesOn) words++;
  }
  return words;
}

/** A comma and a small word, with somebody who does something after them. */
const JOINT =
  /,\s+(?:and\s+|(?=(?:but|so)\s))(?=(?:but\s+|so\s+)?(?:then\s+)?(?:I|you|we|he|she|they|it|there)\b(?!,|\s+(?:and|or)\b))/gi;

/** What may hold both sides of a joint, wherever it stands before it, so that neither stands alone. */
const HOLDS_BOTH =
  /\b(?:if|unless|until|till|whether|wish\w*|hop(?:e|ed|es|ing)|imagine\w*|pretend\w*|suppose|dream\w*|not only|both|either|neither|in case|so that|as (?:if|though))\b|[("“”—–:]|^(?:when|while|because|although|though|since|as|after|before|once|even|how|what|why)\b/i;

/** A side clause, or words told, right before the joint. */
const HANGS =
  /(?:^|[,;])\s*(?:(?:and|but|so|or)\s+)?(?:when|whenever|while|because|although|though|since|as|after|before|once|where|which|who|that|even)\b[^,;]*$|\b(?:said|say|told|tell|thought|think|believed?|knew|know|swore|heard)\b[^,;]*$/i;

/** A sentence in parts that are short enough, parted at the joints nearest to their middles; undefined if it has none. */
function parted(sentence: string): string | undefined {
  if (sentence.split(/\s+/).length <= MOST_IN_SENTENCE) return sentence;
  if (sentence.endsWith('?')) return undefined;
  const offCentre = (at: number) => Math.abs(at - sentence.length / 2);
  const joint = [...sentence.matchAll(JOINT)]
    .filter(({ index }) => stands(sentence.slice(0, index)))
    .sort((a, b) => offCentre(a.index) - offCentre(b.index))[0];
  if (!joint) return undefined;
  const first = parted(`${sentence.slice(0, joint.index)}.`);
  const second = parted(capital(sentence.slice(joint.index + joint[0].length)));
  return first && second && `${first} ${second}`;
}

/** Whether what stands before a joint is a sentence of its own. */
function stands(before: string): boolean {
  return !HOLDS_BOTH.test(before) && !HANGS.test(before);
}

const times = (count: number, text: string) => Array.from({ length: count }, () => text).join(' ');
const LONG = `${times(11, 'we walked on and')} then we went home`;

export default defineRule({
  code: 'rambling',
  section: 'start-from-the-impersonal',
  where: 'span',
  severity: 'information',
  aim: 'Comes in short sentences',
  message: 'This runs on for a while, and the thought in it is hard to keep hold of.',
  why: 'Being clear matters most while things are unsettled. A reader who loses the thread fills the gaps with guesses.',
  instead:
    'One thought a sentence, a few sentences a paragraph. Try a full stop where you would take a breath.',
  fixes: [
    { title: 'Part it into shorter sentences', rewrite: ({ words }) => parted(capital(words)) },
    {
      title: 'Read it aloud',
      advice: `Read it aloud, slowly.

- Where you take a breath, put a full stop.
- Where the next thought begins, leave an empty line.
- What you would not miss tomorrow can go.`,
    },
  ],
  find: inspectBlock(({ sentences, tokens, words }) => {
    const hits: Hit[] = [];
    for (const [index, { start, end, from, to }] of sentences.entries()) {
      const heads = index === 0 && words > MOST_IN_PARAGRAPH;
      if (heads || wordsBetween(tokens, from, to) > MOST_IN_SENTENCE) hits.push({ start, end });
    }
    return hits;
  }),
  examples: {
    bad: [
      `«${LONG}.»`,
      `It was late. «${LONG}.» Then it rained.`,
      `«${LONG}.» «${LONG}!»`,
      `«${LONG}»`,
      `«First, ${LONG}, and I don't know why I'm telling you.»`,
      `«Do you remember how ${LONG}?»`,
      `The bus came.\n\n«${LONG}.»\n\nI got on.`,
      `- «${LONG}.»\n- Milk.`,
      `«We talked.» ${times(40, 'It was a good day.')}`,
      `«You were kind to me.» ${times(54, 'It rained again.')}\n\nThe end.`,
      `«It rained.» ${times(30, 'We sat by the window then.')} «${LONG}.»`,
      `«u know ${times(46, 'really')} lol»`,
      `«It’s ${times(45, 'far')} from here.»`,
    ],
    good: [
      'I miss you, and I hope that you are well.',
      `${times(10, 'we walked on and')} then we went home.`,
      `${times(44, "don't")} go.`,
      times(60, 'It was a good day.').replace(/((?:It was a good day\. ){20})/g, '$1\n\n'),
      `You wrote "${LONG}" and I read it.`,
      `> ${LONG}.\n\nI liked that.`,
      'Friday at nine, by the bank, with the blue bag; that is all I need.',
      times(32, 'It was a good day.'),
      `<!-- ${LONG} -->\n\nMy sister has the keys.`,
    ],
  },
});
