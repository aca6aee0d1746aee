import { whole, without } from '../help/sentence';
import { phrases } from '../match/phrases';
import { defineRule } from '../rule';

export default defineRule({
  code: 'hedging',
  section: 'restore-trust',
  where: 'span',
  severity: 'information',
  aim: 'Says what it means',
  message: 'This says less than you mean, so they have to guess how much of it to believe.',
  why: 'A softened sentence leaves the reader to work out the rest. Saying it plainly is easier to trust, and easier to answer.',
  instead: 'Say the feeling, the wish or the request, and stop there.',
  fixes: [
    {
      title: 'Say it without the cushion',
      rewrite: ({ before, words, after }) => {
        if (/\bif\b/i.test(words)) return undefined;
        const rest = /^ (?:say|tell you|let you know)(?: that)? /i.exec(after);
        if (/wanted to$/i.test(words) && rest)
          return whole(`${before}${after.slice(rest[0].length)}`);
        if (/wanted to$/i.test(words)) return whole(`${before}I want to${after}`);
        return without({ before, words, after });
      },
    },
    { title: 'Say the feeling itself', line: 'I ${1:miss you}.' },
    { title: 'Say the wish itself', line: 'I would like ${1:to hear from you}.' },
  ],
  find: phrases(
    {
      any: [
        '[i guess] @adverb? (i|we|you|it|that|what|maybe)',
        '[i suppose] @adverb? (i|we|you|what) !(be)',
        'i [(kind|sort) of] @adverb? (miss|missed|love|loved|hope|hoped|hoping|want|wanted|wish|wished|need|needed|was|am|wondered|thought|feel|felt|like|liked|still)',
        'i [(just|only|sort of|kind of|really just) wanted to] (say|tell|ask|see|let|know|reach|check|write|apologize|be)',
        '[or (whatever|something|anything)] $',
        '[(maybe|perhaps) (we|you|i) (could|can|might|should) @adverb? (maybe|perhaps|possibly|sometime|someday|if)]',
        '[i (might|may) (still|just)? (@adverb)? (miss|love|care|like|want)] ',
        '[i was (just|kind of|sort of|only|maybe)? (wondering|hoping|thinking) if (maybe|perhaps|possibly|@you)]',
      ],
      unlessAfter: ['(was|were) in', 'it was', 'it is (the|in|at|on)'],
    },
    {
      any: [
        '[not that (it|any of it|this) matters]',
        '[no big deal] (or anything|if)',
        '[i am not sure (if|whether) i (should|am allowed to|can) (say|ask|write)]',
      ],
      even: ['negated'],
    },
  ),
  examples: {
    bad: [
      '«I guess» I miss you.',
      'I «kind of» hoped we could talk.',
      'I «sort of» miss hearing about your day.',
      'We could swap a few lines «or whatever».',
      'I «just wanted to» say that I think of you.',
      'I «just wanted to» ask how you were.',
      '«Maybe we could perhaps» write now and then.',
      '«I suppose» I still care about you.',
      '«I was wondering if maybe» you would write back.',
      'It would be nice to hear from you «or something».',
      '«I might still love» you a little.',
      'i «kinda» miss you tbh',
      '«Not that it matters», and I do miss you.',
    ],
    good: [
      'I think it was in May.',
      'It rained, and I like that kind of weather.',
      'I miss you.',
      'You told me that you guess a lot at the quiz.',
      'I wanted to be there for the match, and the car broke down.',
      'What kind of dog did she get in the end?',
      'I suppose it was about nine when the train came.',
      'Maybe it will rain on Saturday.',
      'I am not sure whether the shop opens on Mondays.',
    ],
  },
});
