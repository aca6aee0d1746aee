import { phrases } from '../match/phrases';
import { defineRule } from '../rule';

export default defineRule({
  code: 'codependence',
  section: 'stand-up-for-yourself',
  where: 'span',
  severity: 'warning',
  aim: 'Stands on its own feet',
  message:
    'This puts your whole life in their hands, and that can feel like a weight to the one who reads it.',
  why: "Being somebody's everything leaves no room to be a person, for them or for you. Two people who can each stand alone have something to come back to.",
  instead:
    'Say that you miss them, and what you miss. Then say one thing that is yours alone: a friend, some work, a plan.',
  fixes: [
    {
      title: 'Say what you miss',
      line: 'I miss you, and what I miss most is ${1:the talk over breakfast}.',
    },
    {
      title: 'Say what is yours alone',
      line: 'I have ${1:my work, my brother and a garden to dig}, and I miss you as well.',
    },
    {
      title: 'Say what you are learning',
      line: 'I am learning to ${1:like a quiet Sunday}, and I still think of you.',
    },
  ],
  find: phrases(
    {
      // I can't … without you.
      any: [
        'i? can not @adverb? @adverb? (live|breathe|function|exist|survive|cope|manage|go on|be happy|imagine|face|do|get through|think straight|be|stand up|picture|eat|start|see) ..6 without you',
        'i? can not @adverb? (even)? breathe ..5 (without you|with you not|if you are not)',
        'i? can not @adverb? (live|breathe|function|exist|survive|do (life|this)|go on) (if you are not|unless you|with you not|when you are not)',
        'i can not @adverb? (even)? breathe (right)? (without|when|unless)',
        'i? (can not|do not know how to) (be|cope|live) @adverb? (alone|on my own|by myself|a person|happy|myself) (without|if)',
        'i (can not|do not know how to) (be|cope|live) @adverb? (alone|on my own|by myself|a person by myself)',
        'i? do not know how to (be|live|breathe|function|do|go on|exist|cope) ..6 (without you|if you are not|but your)',
        'i do not @adverb? (work|exist|function|make sense|feel (real|whole|like a (whole|real)? person)|know what i am (for)?) ..5 (without you|if you|when you|if i am not|unless)',
        '(can not|do not) (see|imagine|picture) ..6 (life|future|day|anything) ..4 (without you|that does not have you|you are not in|that you are not|with you not)',
        'not (able to|possible to) live without you',
        'there is nothing ..4 without you',
      ],
      unlessIn: ['(used to|coffee)'],
    },
    {
      // I don't know who I am without you.
      any: [
        'i? (do not|not) @adverb? (even)? know (who|what) i am ..4 (without you|if i am|when i am|if you|when you|any more|anymore|with you gone)',
        '(who|what) @adverb? @adverb? am i @adverb? (without you|if i am not|when i am not|if not your)',
        "(there is|there 's) (not a|no) (me|i) ..5 (without|if|when|only|outside|left|unless)",
        "(there is|there 's) not @adverb? (a|any) me",
        'i? do not know how to be (anybody|anyone|anything|a person|me|myself) (but|without|who|in|any)',
        'i do not know what (to do with myself|i am for) (without|if|now|any)',
        '(i am|i feel|i feel like|feel like|feel) @adverb? @adverb? half (a|of a) (person|man|woman|human)',
        '@adverb half (a|of a) (man|person|woman)',
        'i am @adverb? not @adverb? (a|the)? (whole|full|real|complete)? (person|man|woman|me) (without you|if|when|since)',
        '(i am|i have been) @adverb? @adverb? (nothing|nobody|no one|lost|empty|useless|incomplete|no good|no use|dead|hollow|a mess|a shell) ..4 (without you|if you are not|since you left|on my own|by myself|alone|if i am not your|when you are not)',
        'i am @adverb? @adverb? (nothing|nobody|half|a shell) (without|if i am not|if you)',
        '(i am)? no (good|use) ..4 (alone|on my own|by myself|without you)',
        'i (stopped|stop) (existing|living|being a person) ..3 you',
      ],
    },
    {
      // Without you there is nothing.
      any: [
        'without you .. (i am|i do not) @adverb? @adverb? (nothing|nobody|no one|lost|half|empty|not|dead|exist|work|know|have|a|like)',
        "without you .. (there is|there 's|it is|it 's|i have|i got|i have got|life is|my life is|my life has|everything is) @adverb? @adverb? (no|nothing|nobody|empty|zero|not|meaningless|pointless|just|over)",
        '(nothing|none of (it|this)|everything) @adverb? (means|is|feels|matters|makes|works|tastes|seems) ..4 (without you|if you are not|when you are not|unless you|since you (left|went)|until i)',
        '(no|any) (point|sense|reason|meaning) ..6 (without you|if you are not|if it is not|not with you|when you are not)',
        'my (life|world|heart) @adverb? (has no|is nothing|is empty|means nothing|stopped|ended|has stopped|is over|is zero) ..4 (you|without|the day|since|now)',
        '(nothing|no one|nobody) (left)? (in|of) (me|my life|it|the day) ..3 (without you|since you|now you)',
        '(i am)? @adverb? @adverb? lost without you',
        'you are the glue',
      ],
    },
    {
      // You are my everything.
      any: [
        '(you|two|we) (are|were|was|be|became) @adverb? @adverb? (all)? (my|the) (whole|entire|only|absolute) (world|life|heart|universe|family|day|future|reason|purpose|everything|country)',
        '(you|two) @adverb? (are|were|was|became)? @adverb? @adverb? my (everything|world|oxygen|air|breath|religion|reason|purpose|heartbeat|anchor|compass|sun|universe|soul|lifeline|other half|better half|missing (piece|half|bit)|person and i|rib|medicine|north|country|safe place)',
        '(your|you) @adverb? my ((whole|entire) (world|life|heart|everything)|everything|world|oxygen|other half|better half|soul)',
        '(you|two) (are|were|was) @adverb? my (life|heart|home|person) (and|i|without|there is|so|if|now)',
        '(you are|you were|your|you was) @adverb? (the)? (air|breath|oxygen) (i breathe|that i breathe|i|inside|in my)',
        '(you are|you were|you was|your) @adverb? the (only|one|best) (good|real|decent|single)? (light|place|part|bit|reason) (about me|of me|that|i|in my life|for me)',
        '(you|two) (are|were|was) @adverb? the (only|one) (good|real|decent|single)? thing (about|that|i|keeping|holding|left|in my life|which|for me|ever)',
        '(you are|you were|your) @adverb? the only (one|person) i @adverb? (have|got|had)',
        '(the|my) @adverb? (only|whole|entire|one)? reason (i|for|that i|to) @adverb? (am|get|got|getting|live|living|was|wake|woke|breathe|keep|go|exist|be|work|working|came)',
        '(you are|you were|your) @adverb? (literally)? all (i|that i) @adverb? (have|got|had|ever had|am|need|live for|was)',
        'all (i|that i) @adverb? (have|had|got|am|was|ever was|ever wanted|need) @adverb? (is|was|are) @adverb? you',
        'everything (i|that i) @adverb? (do|am|did|have|had|was|was going to be) ..3 (is|was|are) @adverb? (because of|for|with|from|through|about)? you',
        '(my|mine) (whole|entire) (life|world|existence|day|purpose|heart|identity|personality) (is|was|are|were) @adverb? (you|us|built around you|about you|with you)',
        'you (complete|completed) me',
        '(you|only you) (make|made|can make) me (whole|complete|alive|a person|real|somebody)',
        '(you|u) (are|were) the (half|part) of me',
        '(half|part|piece) of (me|my heart) ..3 (missing|went with you|left with you|walked out|is gone|died when)',
        'the other half of (me|my)',
      ],
      unlessBefore: ['(give|gave|given|told|tell|show|showed|send|sent)'],
      unlessAfter: ['@contacting', '(being|asking|here)', 'i ever told', 'ever told'],
      unlessIn: ['(password|spare key)', 'the reason i am @contacting'],
    },
    {
      // I live for you.
      any: [
        '(i @adverb? live|i lived|i exist) @adverb? for (you|us|your)',
        'i (was|am) @adverb? (born|made|put on this earth|put here|meant) @adverb? (to (love|be with|be)|for) @adverb? you',
        'i need you @adverb? (to (live|breathe|survive|function|be (me|whole|happy|a person)|exist|feel)|like (air|oxygen|water)|in order to)',
        'i (have not|do not have|have|got|have got) (got)? (no one|nobody|nothing|no life|no one else|anyone|anybody) @adverb? (else)? (but|without|except|apart from|if) @adverb? (you|i)',
        '(i have|i got|i have got|have) (nobody|nothing|no one) else .. (without|you|just)',
        'you are what (keeps|gets|kept|holds) me',
        'you (are|were) @adverb? (the only (one|thing) )? (that|who|what) (keeps|holds|kept|held|makes|made) me (alive|going|together|standing|up|whole|sane|real)',
        'my (happiness|life|whole happiness|heart) (is|are|depends|rests) ..3 (in your hands|on you|your hands)',
        'my heart @adverb? (beats|only beats|does not beat) ..5 (you|your)',
        'if you are (happy|ok) i am (happy|ok)',
        '(i am|feel) like (a|an|the) * * ..4 without you',
      ],
    },
  ),
  examples: {
    bad: [
      "«You're my everything» and the kids know it too.",
      "«I can't live without you», it's that plain.",
      '«You complete me», you always did.',
      "«I'm nothing without you», Dean.",
      "«I don't know who I am without you» in the house.",
      '«You were my whole world» for eleven years.',
      '«Without you there is nothing» to come home to.',
      '«you are the air i breathe» babe',
      "«You're the only reason I» get up.",
      "«There's no me without» you two.",
      '«I feel like half a person» at the table.',
      '«Everything I do is for you» and nobody else.',
      "I went to the doctor, «I'm lost without you».",
      '«Nothing means anything without you».',
      "«I can't be on my own» and never could.",
    ],
    good: [
      'I miss you, most of all at breakfast.',
      "My sister can't live without her phone.",
      'You once told me that I was your whole world.',
      'I used to think I was nothing without you.',
      "I don't need anybody to complete me.",
      "I love you, and I'm fine on my own.",
      "That's the only reason I'm writing, the gas bill.",
      'You were good company on long drives.',
      'The car is nothing without a battery.',
      "I can't make the shelf level without the drill.",
      'I leaned on you for too much, and I see my own friends now.',
    ],
  },
});
