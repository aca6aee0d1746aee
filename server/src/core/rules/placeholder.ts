import { whole } from '../help/sentence';
import { defineRule, type Hit, inspectBlock } from '../rule';

/** What templates leave for the writer to fill in. Lengths are bounded, so that a stray bracket costs nothing. */
const BLANKS: readonly RegExp[] = [
  /\[[^[\]\n]{1,80}\]/g,
  /\{\{[^{}\n]{0,80}\}\}|\{[^{}\n]{1,80}\}/g,
  /\((?:insert\b[^()\n]{1,80}|(?:add|put|mention|describe|fill in|enter)\b[^()\n]{1,80} here)\)/gi,
  /\((?:(?:your|their|his|her|my|pet|first|last|full) )?(?:name|date|place|time and place|nickname)\)/gi,
  /\((?:first|second|third|another|favou?rite|happiest|shared) (?:memory|moment|reason|example)\b[^()\n]{0,80}\)/gi,
  /[$£€]?_{3,}(?:[-/ .:]{1,2}_{2,})*/g,
  /\b(?:TODO|FIXME|TKTK?|INSERT(?: [A-Z]{1,20}){0,4} HERE|(?:YOUR|THEIR|FIRST|PET) NAME(?: HERE)?)\b|\b[Ll]orem ipsum\b/g,
  /(?<=\b(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey) )(?:NAME|FIRSTNAME|X{2,20})\b/g,
  /(?<![\p{L}\p{N}])(?:[$£€]X{1,20}|X{2,20})(?![\p{L}\p{N}])(?:[/.-]X{2,20}|(?= (?:years?|months?|weeks?|days?|hours?|minutes?|times|miles|pounds|dollars|o['’]clock|am|pm)\b))/gu,
];

/** Brackets that are no blank: a box, a number, an ellipsis, a quotation, a hug, an aside in the writer's own voice. */
const ASIDE =
  /^[[{]+\s*(?:[xX\d^*!?.…,\s\uFFFC-]*|hugs?|(?:sic|edit|ps|p\.s\.|nb|note|laughs?|laughing|sighs?|redacted|attached|enclosed|photos?|pictures?|pics?|links?|video|i|i['’]m|i['’]ve|im|we|lol|haha|sorry|and|but|so|yes|no|ok)\b.*|.*[.!?])\s*[\]}]+$/i;

/** What every blank has one of: looked for first, since most paragraphs have none. */
const HINT = /[[{(_]|[A-Z]{2}|[Ll]orem/;

function blanksOf(prose: string): Hit[] {
  if (!HINT.test(prose)) return [];
  const found = BLANKS.flatMap((blank) => [...prose.matchAll(blank)])
    .filter(([text]) => !ASIDE.test(text))
    .map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Hit[] = [];
  for (const hit of found) if (hit.start >= (apart.at(-1)?.end ?? 0)) apart.push(hit);
  return apart;
}

export default defineRule({
  code: 'placeholder',
  section: 'draft',
  where: 'span',
  severity: 'warning',
  aim: 'Has every blank filled in',
  message: 'This is a blank from a template, and it is still to be filled in.',
  why: 'A blank left in tells the reader that the letter could have gone to anybody.',
  instead:
    'Put in the real word, or take the sentence out. What you would say to them and to nobody else is worth the most.',
  fixes: [
    {
      title: 'Leave the name out',
      rewrite: ({ before, after }) =>
        /^(?:hi|hello|hey) $/i.test(before) && /^, \w/.test(after)
          ? whole(`${before}${after}`)
          : undefined,
    },
    {
      title: 'Fill in the blank',
      advice: `Put the real word where the blank is.

- For a memory: where you were, what happened, and what one of you said.
- For a reason: the one that is true of them and of nobody else.
- If nothing comes to mind, take the whole sentence out. The letter will be better for it.`,
    },
  ],
  find: inspectBlock(({ prose }) => blanksOf(prose)),
  examples: {
    bad: [
      'Dear «[name]»,',
      'I often think of the day when we «[your favourite memory]».',
      'I am sorry for «[what happened]», and I mean it.',
      'Hi «{{first_name}}», it has been a while.',
      'It was lovely to see you on «{date}».',
      'I still think about «(insert memory here)» on the bus.',
      'Hello «(name)», I hope that you are well.',
      '«TODO» say something about the dog',
      'You can reach me on «____».',
      'The half that I owe you comes to «£____».',
      'My number is «___ ____».',
      'It has been «XX» weeks since you moved out.',
      'The train leaves at «XX.XX».',
      'Dear «NAME», I hope that the move went well.',
      'I was thinking of «(second memory, a funny one)» last night.',
      'With love from «YOUR NAME HERE»',
    ],
    good: [
      'The times are on [the school page](https://example.org/times).',
      'The times are on [the school page][times].\n\n[times]: https://example.org/times',
      '- [ ] keys\n- [x] the blue bag',
      'I miss you. Love, Jo xxx',
      'See you at the match. XXX',
      'He said it was "alright [sic]" and went home.',
      'The list [1] is on the fridge.',
      'I read it again [I am on the bus now] and it made me smile.',
      'You wrote "dear [name]" on the card, and we laughed for a week.',
      'What is the name of the place (the one by the river)?',
      'I was asked to do more at work, and I said yes.',
      'Use `{{name}}` if the form wants it.',
      'My sister is not the name on the form; her husband is.',
      'Thirty weeks [...] and then it was spring.',
      'I have two things on my to-do list, and this is one.',
    ],
  },
});
