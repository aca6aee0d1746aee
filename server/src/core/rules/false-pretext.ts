import { whole } from '../help/sentence';
import { phrases } from '../match/phrases';
import { defineRule } from '../rule';

export default defineRule({
  code: 'false-pretext',
  section: 'start-from-the-impersonal',
  where: 'span',
  severity: 'warning',
  aim: 'Gives the real reason',
  message:
    'This gives a smaller reason than the real one, and they may feel that something is being kept from them.',
  why: 'They are likely to see through it, and then to doubt the rest. When the reason is known to both of you, they can answer it freely.',
  instead: 'Say plainly why you are writing, once. If there is an errand as well, put it second.',
  fixes: [
    {
      title: 'Say the real reason',
      line: 'The real reason for this letter is that ${1:I miss talking with you}.',
    },
    {
      title: 'Put the errand second',
      line: 'I hope ${1:to hear from you again}, and I would also like ${2:my spare key back}.',
    },
    {
      title: 'Say what you hope for',
      line: 'I hope for ${1:more than friendship} one day, and I would rather you knew it.',
    },
    {
      title: 'Say the errand plainly',
      rewrite: ({ before, words, after }) => {
        const small =
          /\b(?:only|just|simply|merely|purely|strictly) (?=(?:writing|texting|messaging|emailing|checking in|about|reason|want to)\b)/i;
        const more = /\b(?:promise|swear|\w+ly only|honest\w*|nothing|not|all|because)\b|n[’']t\b/i;
        if (more.test(`${before}${words}${after}`)) return undefined;
        return small.test(words)
          ? whole(`${before}${words.replace(small, '')}${after}`)
          : undefined;
      },
    },
  ],
  find: phrases(
    {
      // I'm only writing about the umbrella.
      any: [
        '(i am|im) (only|just|simply|merely|purely|strictly) @adverb? @contacting ..2 (you)? (about|because|for|cos|as|regarding|on behalf|in case|so)',
        'i am @adverb? (only|just|simply|merely|purely|strictly) @adverb? (@contacting|getting in touch|reaching out|dropping you a line|asking|dropping by|contacting) ..2 (about|because|for|as|regarding|on behalf|in case|so (i|you|that))',
        '< @adverb? (only|just|simply|purely) @adverb? (@contacting|getting in touch) ..2 (to|because|about|for|as|if)',
        'i am @adverb? (only|simply|merely|purely|strictly|really only) @adverb? (@contacting|getting in touch|reaching out|asking) (you)? to (see|ask|check|return|give|make sure|find out|let|say (thanks|thank|well|hello|hi|happy)|get|tell you (that)? (the|your))',
        '(only|just|simply) (checking|seeing|making sure|checkin) (in|up|if|you|that|how|whether|the|to)',
        'just (thought|figured) i would (say (hi|hello)|check|ask|text|message|drop)',
        'i only (texted|messaged|wrote|rang|called|emailed|got in touch|unblocked) (because|to|so|you)',
        'only (bringing it up|mentioning (it|this)|raising it) because',
        'just (curious|being nosy)',
        '(only|just|simply) (being|trying to be) (friendly|polite|civil|neighborly|nice|a friend|supportive|a good friend)',
        '(only|just|simply) (saying|to say|calling to say|dropping by to say) (hi|hello|hey)',
        '(the|my) (only|sole|one|single) reason (i am|for|that i am|why i am|i) @adverb? (@contacting|this|reaching|getting|asking|being in touch|wrote|unblocked|messaged|texted)',
        "(that is|that 's|thats|it is|it 's|its) @adverb? @adverb? (the|my) @adverb? (only|sole|one) (reason|purpose) >",
        'only (reason|purpose) (for|of) (this|the) (letter|email|message|text|call|note)',
        "(that is|that 's|thats) (mostly|only|all|just) why i am @contacting",
        '(my|the) only (purpose|interest|intention|aim|motive)',
      ],
      unlessIn: [
        '(miss|love|want) (you|us|to see you|you back)',
        '(doctor|landlord)',
        '(in love|back together|try again|another chance)',
      ],
      unlessBefore: ['(were|was|are) (you|i|he|she|they)'],
      unlessAfter: ['i (miss|love)', 'telling the truth', 'it feels'],
    },
    {
      // Purely about the keys; just as friends.
      any: [
        "(this is|it is|it 's|its|is|i am|all|consider this|think of it as) @adverb? (purely|strictly|solely|entirely|merely|simply) @adverb? (about|for|because of|to|a|an|practical|business|on|professional|platonic|as|technical|administrative|logistical|so|in|out of)",
        '(purely|strictly|solely) @adverb? (about|business|professional|platonic|friendly|as|out of)',
        'strictly * business',
        'this is @adverb? just about',
        "(it is|it 's|its|this is|it would be|it would) @adverb? only @adverb? (be)? (about|for|because of|to (drop|pick|return|give|ask|check)|so i|a (quick|practical|friendly|polite|courtesy))",
        '(just|only|purely|simply|strictly|merely) as (friends|mates|pals|a friend|a mate|neighbors|colleagues|parents|a neighbor|a colleague|two|old)',
        '(just|only) (two)? (old)? (friends|mates) (having|catching|meeting|no|nothing|that is|sharing|who)',
        'as (a)? (friends|friend|mate|mates|pal) (and)? (nothing|only|that is all|no more)',
        'i @adverb? (only|just) want (to be|us to be) (friends|your friend|mates|civil)',
        '(friends|mates) (and)? nothing (more|else)',
        '(nothing|not anything) (more|else|deeper|deep|romantic|funny|weird|heavy) (to it|in it|behind it|than that|by it|going on|intended|here)',
        '(no|not any) (ulterior|hidden|other|secret|romantic|deeper) (motive|motives|agenda|reason|intention|intentions|meaning)',
        'no (funny business|ulterior)',
      ],
      unlessIn: ['(miss|love) you', '(used to)', '(doctor|insurance covers)'],
      unlessAfter: ['(my|your) fault', 'because i (miss|love)', 'of the', 'point of view'],
    },
    {
      // I'm not trying to get back together, I just …
      any: [
        '(i am)? not @adverb? (trying|looking|asking|wanting|here|out|attempting|going) @adverb? to (get back|get you back|win you|start anything|restart|rekindle|weasel|reconcile|declare|come on|get us back|be anything|chase|hit on)',
        "(is|'s) not @adverb? (about|to do with) (us|you and me|feelings|getting back)",
        '< not @adverb? (about|to do with) us',
        '(is not|not) (a|me|some) *? *? (ploy|booty call|love letter|get back with me|excuse|trick|way back|proposal|trying to (get|weasel|start|win))',
        'nothing to do with (us|feelings|you and me|missing)',
        'not (like|that|because|as if|as though) (i|it is because i) @adverb? (miss|want|care|love|still)',
        'not (that|because) i @adverb? (miss|want|care|love)',
        'not (checking up|chasing|stalking) (on)? you',
        'not (after|looking for) (anything|romance|love)',
      ],
      onlyIn: [
        '(just|only|purely|simply|strictly|but|merely)',
        'wanted to',
        "(thats it|that is it|that is all|that 's it|that 's all)",
        'about (your|my|the)',
      ],
      unlessIn: ['(one day|someday|some day|hope)'],
      even: ['negated'],
    },
    {
      // Somebody else wants to know; I happened to be near.
      any: [
        'i was @adverb? (in|passing|passing through|near|round|around) (the|your) (area|neighborhood|way|street) (so|and) (i|thought|figured|just)',
        '(wrong (person|number)|pocket dialed|sent by mistake|meant (this|that) for) ..6 (but|while|how|anyway|since)',
        "i @adverb? (only|just) (want|need|wanted|needed) (to (make sure|check|see if|know (if|whether|where|how)|return|sort|ask|find out)|my|the) ..6 (nothing else|that is all|that 's all|thats all|that is it|thats it|honestly|i promise|i swear|no more)",
        'i (only|just) (want|need) to (make sure|check) (that)? you',
        'i (only|just) (want|need) to (return|sort out|drop|collect|pick up)',
        '(found|saw|came across|noticed) ..8 so (i)? (thought|figured|messaging|writing|texting) (i|id|would|you|this|nothing)',
      ],
      unlessIn: ['(miss|love) you'],
    },
    {
      // … and nothing else.
      any: [
        'nothing else >',
        "(that is|that 's|thats) all (this is|it is|i swear|i promise|honest)",
      ],
      onlyIn: ['(only|just|purely|writing|texting|emailing|messaging|message|mail|letter|email)'],
      unlessIn: ['(parcel|bag|drank|ate|eat)'],
    },
  ),
  examples: {
    bad: [
      "«I'm only writing about» the umbrella.",
      'This letter «is purely about» the parcel.',
      'We could go «just as friends».',
      '«just checking in» to see how the wrist is',
      "«The only reason I'm writing» is the spare key.",
      "«It's only about» the deposit, I promise.",
      "«I'm not trying to get back» together, I just need the code for the shed.",
      '«No ulterior motive», I wanted the recipe.',
      '«I was in the area so I» rang your bell.',
      "«I only want to make sure you»'re all right.",
      'This is «strictly dog business».',
      '«only texting to see if» you got the forms',
      'A coffee on Sunday, «nothing more to it».',
      '«Not because I miss» you, I just want my drill back.',
    ],
    good: [
      "I'm writing because I miss you and would like to be in touch.",
      'I need the form back by Friday for the landlord.',
      'I am not only writing about the keys, I wanted to hear how you are.',
      'You said it was just as friends, and I believed you.',
      'My brother only calls about the car.',
      "I hope that one day we find a way back, and I'm not asking for it now.",
      'I used to write about the cat when I meant something else.',
      'I was checking the oil when the phone rang.',
      'We were friends first, and I valued it.',
      "I want to get back together, some day, and I'd rather you knew it.",
    ],
  },
});
