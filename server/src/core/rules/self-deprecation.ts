import { without } from '../help/sentence';
import { phrases } from '../match/phrases';
import { defineRule } from '../rule';

/** A verb that needs what it is like: "I felt like a fool" does not stand as "I felt". */
const SEEMING =
  /\b(?:feel|felt|feeling|feels|look|looks|looked|looking|seem|seems|seemed|sound|sounded|act|acted|acting|behave|behaved|treat|treats|treated|treating|be|am|was|been|is|are|were) (?:[\w’']+ ){0,3}$/i;

/** What may come after it: "like a fool in love" is not left out by halves. */
const GOES_ON = /^(?:$|[.,;!?…]|\s+(?:and|but|for|while|when|because|thinking)\b)/i;

export default defineRule({
  code: 'self-deprecation',
  section: 'be-an-individual',
  where: 'span',
  severity: 'warning',
  aim: 'Is fair to you',
  message: 'This is hard on you, and it asks them either to agree or to comfort you.',
  why: 'Running yourself down says nothing about what happened, and it leaves the reader to talk you round. Owning one act says more, and is easier to hear.',
  instead:
    'Name the thing that you did, and leave out what you call yourself. You can be sorry and still be worth knowing.',
  fixes: [
    {
      title: 'Leave the name out',
      rewrite: ({ before, words, after }) =>
        /^like an? /i.test(words) && !SEEMING.test(before) && GOES_ON.test(after)
          ? without({ before, words, after })
          : undefined,
    },
    { title: 'Name what you did', line: 'I ${1:forgot your birthday}, and I am sorry.' },
    {
      title: 'Say what you do now',
      line: 'I was ${1:short with you that week}, and these days I ${2:take a walk before I answer}.',
    },
  ],
  find: phrases(
    {
      // I'm such an idiot.
      any: [
        'i am @adverb? @adverb? (a|an|the|such a|such an|just a|just an) @adverb? (total|complete|absolute|right|proper|big|bit of a|massive|real|fucking|bloody|useless|stupid|silly|old|sad|pathetic|foolish|utter|miserable|stupidest|biggest)? (old)? @wretch',
        'i am @adverb? @adverb? (a|an|the|such a|such an) @adverb? @wretched (and @wretched|@wretched|old|little|and)? (man|woman|person|girl|boy|thing|bloke|lad|wife|husband|boyfriend|girlfriend|mother|father|cow|bitch|sod|bugger|bastard|git|lump|somebody|mate|human|one|old (man|woman|sod|bugger|fool|thing))',
        'i am @adverb? @adverb? (a|the|such a|the biggest) (waste of (space|time|skin|oxygen|air)|piece of (shit|crap|garbage|rubbish|trash|work)|fuck up|screw up|no hoper|control freak|bad (person|man|woman|egg|mother|father)|burden|let down|poor excuse|garbage person|trash boyfriend|sorry excuse|car crash|train wreck|weak man|small man|nothing)',
        'i am @adverb? @adverb? (so|such|really|too|just|that|a bit)? @adverb? (worthless|useless|pathetic|stupid|disgusting|unlovable|unloveable|ridiculous|toxic|spineless|hideous|repulsive|dumb|scum|trash|garbage|rubbish|shit|broken|exhausting|unbearable|thick)',
        'i am @adverb? (a joke|a mess|damaged goods|the worst|the problem|poison|too much|too (needy|boring|damaged|difficult|old|broken|ugly|fat)|dead weight|not right in the head|fucked up|messed up) (for (you|anyone|anybody|everyone|everybody)|to (love|be loved|live with)|and|i)',
        'i am @adverb? (a joke|damaged goods|the worst|poison|worth nothing|no catch|not much of a catch|not worth (it|anything|much|your time|the trouble|loving|knowing|your tears))',
        'i (am|was) @adverb? the worst (girlfriend|boyfriend|husband|wife|person|mother|father|partner|man|woman|thing)',
        'i (was|have been|am) @adverb? @adverb? a (terrible|useless|awful|horrible|rubbish|crap|shit|lousy|pathetic|dreadful|hopeless|poor|sorry|crappy|trash|sorry) (excuse|husband|wife|boyfriend|girlfriend|partner|father|mother|man|woman|person|human)',
        'i (know|think) (that)? i am @adverb? @adverb? (a|an|the|too|such a|really|just|so)? @adverb? (@wretch|@wretched)',
        'what (a|an) @adverb? (idiot|mug|fool|loser|mess|joke|waste|moron|absolute (mug|idiot|fool|joke)) (i|am|that makes)',
        'what (a|an) @adverb? (idiot|mug|fool|loser|mess|joke|waste|moron|absolute (mug|idiot|fool|joke)) >',
        'how (stupid|dumb|thick|pathetic) @adverb? (am i|can i|was i|can (one|a) person|do (i|you) have to|does a person|is that)',
        'i (am|must be) @adverb? the (stupidest|dumbest|biggest|thickest|saddest|most (stupid|useless|pathetic)) *',
        'i know (that)? i am (a lot|too much)',
        '(what a|no|not a|not much of a) catch',
        'like (a|an) @adverb? (idiot|fool|mug|eejit|moron|stupid|muppet)',
        '(pathetic|stupid) (i know|is not it|really|me)',
        "(that is|that 's|thats) how (dumb|stupid|thick|pathetic|sad) i (am|was)",
        '(more fool|stupid|poor stupid) (old)? me',
      ],
      unlessAfter: [
        '(at|with|on|in|about|when|before|until) (the|my|a|names|numbers|golf|maths|computers|cooking|this|that|texting|it|mornings|cards|dates|directions)',
        'at *',
        'with (tiredness|jet|cold)',
        'for you',
        'to miss',
        'right now',
        'now am i',
        'am i',
        'without you',
        'lately',
      ],
    },
    {
      // I don't deserve you.
      any: [
        'i @adverb? (do not|did not|never) @adverb? (deserve|deserved) @adverb? (you|your|any|another|to be|anyone|anybody|it|a|love|forgiveness|happiness|someone|somebody|good|nice|better|an|even)',
        'you @adverb? deserve ..5 better than (me|i|this|what i)',
        'you @adverb? deserve (someone|somebody|a (man|woman|person|guy|girl|husband|wife)) ..4 (better|who|with|real|proper|than me)',
        'you (can|could|would|will|should) (do|have done|find|get|have) ..4 better (than me|than this|without me|person|man|woman)',
        '(you are|you would be|you will be|everyone is|everyone would be|they are|ur) @adverb? @adverb? better (off)? without me',
        '(were|are|was|is|way) @adverb? too good for (me|somebody like|someone like|a (man|guy|woman|girl|bloke|lad|person) like|the likes of)',
        'i (am|was|have|will|could|would) @adverb? (not|never) @adverb? (going to be|be|been)? @adverb? (good|pretty|smart|clever|rich|man|strong|tall|thin|worthy) enough @adverb? (for|to) (you|anyone|anybody|somebody|someone|keep|be|your|deserve)',
        'i (was|am) (not|never) @adverb? (good|worth|worthy) (enough|it|of you|of your|anything|much)',
        'i was never (going to be (enough|good)|good enough|enough|a patch)',
        'i was never @adverb? much >',
        'you had a (lucky|narrow) escape',
        'i am not (worthy of|good enough|fit (for|to)|a real man|a proper|worth)',
        '(i am|i have) @adverb? (no good|no use) (to|for) (you|anyone|anybody|no one|man or)',
      ],
      unlessBefore: ['sorry'],
      unlessAfter: [
        'credit',
        'on my own',
        'alone',
        'by myself',
        'without you',
        'on the phone',
        'at *',
      ],
    },
    {
      // I ruin everything.
      any: [
        'i @adverb? @adverb? (ruin|break|destroy|spoil|wreck|poison|kill|lose|screw up|mess up|fuck up|stuff up|balls up) @adverb? (everything|every (good|nice)|all the good|anything good|anything i|whatever|it all|good things|stuff|lives|everyone)',
        'i @adverb? (always|just|literally|only) @adverb? (ruin|mess|screw|fuck|cock|balls|stuff) (it|things|everything|stuff|all) (up)?',
        '(everything|anything|whatever|anyone|everyone|every good thing|all) (that)? i (touch|love|do|put my|get near) @adverb? (dies|breaks|goes|turns|rots|fails|gets)',
        '(ruin|break|destroy|kill|spoil|wreck|screw up|fuck up) ..3 i touch',
        '(what|which) (sort|kind) of (fool|idiot|moron)',
        '(a|an|some) (old|stupid)? (idiot|fool|mug|loser|waster|wreck|coward) like me',
        'i have been (nothing but|only) a (burden|disappointment|failure|nuisance)',
        'i am not (half)? the (man|woman) (you|your)',
        'i @adverb? (hate|loathe|despise|disgust|can not stand) (myself|my (body|face|guts|stupid|own|voice|life))',
        'i (make|disgust) (myself sick|everyone (miserable|unhappy)|myself)',
        'i (would|will) (not)? (have)? @adverb? (leave|left|dump|dumped|ghost|ghosted|hate|choose|chosen|date|love|want|wanted|stay with|stayed with) me @adverb? (too|either|as well|long|if)',
        'i (can not|can never|never could|never) @adverb? do anything right',
        '(why|who|how|nobody|no one|anyone|anybody) @adverb? (would|could|will|is going to|ever|wants|can) .. (want|love|choose|pick|put up with|stand|have|bother with|stay with|live with) (me|somebody like me|someone like me|a (man|woman|person|guy) like me)',
        '(no one|nobody) @adverb? (wants|loves|likes|chooses|will ever love|will ever want|is ever going to love|is going to want|stays with) me',
        'i am (not|never) @adverb? the (kind|sort|type) of (woman|man|girl|guy|person|bloke|lad) (people|anyone|men|women|anybody|you)',
        '(people|everyone|everybody) @adverb? (leave|leaves|leave|gets tired of|gets sick of) me',
        "(there is|there 's|must be|is) @adverb? (something|everything) @adverb? wrong with me",
        'i am (ashamed of|sick of|embarrassed by) (myself|who i am|what i am)',
        '(wasted|waste) ..3 on (me|someone like me|somebody like me|a * like me)',
        'i am (fat|old|ugly|lazy|boring|needy|clingy|stupid|weak|thick) and (fat|old|ugly|lazy|boring|needy|clingy|stupid|weak|weird|useless|thick|i|crazy|selfish)',
        'i am @adverb? a burden',
        '(just|only) (a|an|some) (fat|stupid|silly|sad|old|pathetic|boring|useless|weird|dumb|broken)',
      ],
    },
  ),
  examples: {
    bad: [
      "«I'm such an idiot» sometimes, you know that.",
      "«I don't deserve you», and everyone can see it.",
      '«I ruin everything» I go near.',
      '«You deserve someone better».',
      "«I'm worthless», my brother is right.",
      '«im a waste of space» tbh',
      '«I was a terrible husband» from the first year on.',
      '«I hate myself» most days.',
      '«Who would want me» at fifty?',
      '«You could do so much better than me».',
      "«I'm a burden» on the whole family.",
      "«There's something wrong with me», there must be.",
      "«I know I'm a lot», I wear people out.",
      '«How stupid can I» be, really?',
      '«I was never good enough for you».',
    ],
    good: [
      'I was late and I lied about it.',
      "I'm useless at golf and I love it.",
      "I don't deserve the credit for the garden.",
      'You told me once that I was an idiot for buying that van.',
      'My brother says he is such a loser at cards.',
      "I'm not an idiot, I know how it looks.",
      'I used to say I was worthless, and you told me to stop.',
      "I'm hopeless with names.",
      "I broke your trust when I read your messages, and I'm sorry.",
      'It was my mistake, and I have paid it back.',
      'The idiot next door has parked in your space again.',
    ],
  },
});
