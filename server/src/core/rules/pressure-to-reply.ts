import { whole } from '../help/sentence';
import { phrases } from '../match/phrases';
import { defineRule } from '../rule';

export default defineRule({
  code: 'pressure-to-reply',
  section: 'start-from-the-impersonal',
  where: 'span',
  severity: 'warning',
  aim: 'Leaves them free to answer',
  message:
    'This may feel like a clock or a reproach. An answer that is owed is harder to give than one that is free.',
  why: 'A letter is kind because it can be read and answered when they are ready. A deadline takes that away, and silence is an answer too.',
  instead:
    'Say once that you would be glad of a reply, or that none is needed, and leave the time to them.',
  fixes: [
    {
      title: 'Leave the time to them',
      line: 'I would be glad to hear ${1:how you are}, whenever it suits you.',
    },
    {
      title: 'Say that silence is fine',
      line: 'If you would rather not answer, ${1:that is all right with me}.',
    },
    {
      title: 'Say what you will do meanwhile',
      line: 'On ${1:Sunday} I will ${2:book the room for one}, and that can still be changed.',
    },
    {
      title: 'Take the clock out',
      rewrite: ({ before, words, after }) => {
        const ask =
          /^(let me know|reply|answer|write back|get back to me|text me back) (?:(?:by|before) (?:\w+day|tomorrow|tonight|noon|midnight|then)|tonight|today|asap)$/i;
        const found = ask.exec(words);
        if (!found || !/^(?:please )?$/i.test(before)) return undefined;
        return /^[.!]?$/.test(after)
          ? whole(`${before}${found[1]} whenever it suits you.`)
          : undefined;
      },
    },
  ],
  find: phrases(
    // Answer me.
    {
      any: [
        '< (please|just|at least|so|then|now|kindly|can you|can you just|will you|could you|would you|you must|you better|and|but|for once)? @soft? [(answer|reply|respond|write|text|message|say) (to)? (me|this|back|to me|something|anything|me back|my (question|questions|messages|texts|emails|letter)|the question|something back|anything back)] (now|today|tonight|please|for once|ffs|already|asap|quick|quickly|will you|right now)',
        "^ (please|just|at least|for god 's sake|so|ffs)? @soft? [(answer|reply|respond to|answer to) (me|this|my (question|message|messages|texts|calls)|the question|your (phone|dms|messages))]",
        '^ (please|just)? [(answer|reply|respond)] $',
        '[(please|just|pls) (please)? (answer|reply to|respond to) (me|this|the question|my|him|back)]',
        '[(please|just) (reply|respond|answer)] >',
        '[(please|just|at least) (say|write|send|text|type|tell) (me)? (something|anything|one word|one line|yes or no|a word)]',
        '[(why|how come) (will|do|would|can|have|are|did|does|is) (you|not you) ..2 (not)? (answer|answering|answered|reply|replying|replied|respond|responding|ignoring|ignore|blanking|text|texting|write|writing|talk to me|talking to me|pick up|picking up|silent|airing|ghosting)]',
        '[why you? (not|you not|are not you|do not you|will not you) (answer|answering|reply|replying|respond|talk to me|pick up)]',
        '[(stop|quit|keep|are|were|been|you are|obviously|still) (ignoring|blanking|ghosting|airing|avoiding) (me|my|this)]',
        '[you (are|keep|still|just)? (ignoring|ignore|blanking|ghosting|airing) (me|my|every|all)]',
        '[your (ignoring|airing|blanking|ghosting) me]',
        '[do not (you dare)? (ignore|ghost|air|blank|leave) (me|this|this one) (on read|on seen|on delivered|hanging|without a word|like that|sitting|again|with nothing|waiting|like the|too|as well)]',
        '[(leave|left|leaving) (me|somebody|someone|people|this|a person) (on (read|seen|delivered|unread|open)|hanging|in the dark|waiting)]',
        '[(could you not|can you not|would it (kill|hurt) you|how hard (@is it|can it be)|so hard|it @is hard|it takes|it would take|all it takes|it only takes|what does it take) ..6 to (reply|answer|write|text|send|respond|type|say)]',
        '[do not (you dare)? (ignore|ghost|air|blank) (me|this)]',
        '[you can (answer|text|reply to|talk to|message) ..4 (but|and) not me]',
        '[the least you (can|could) do (is|was)? ..2 (reply|answer|write|respond|say|send|text)]',
        '[you owe me (a|an|that|at least)? ..1 (reply|answer|response|text)]',
      ],
      unlessIn: [
        '(no need|do not have|do not need|without having|you are free|only if you want|if you (would like|want|feel like|wish|ever)|not (expect|need|expecting|asking|waiting|looking)) ..6 (answer|reply|respond|write|response)',
        '(whenever|when) (you|it) (like|are ready|suits|feel|can|have time)',
        '(my|the) (bank|council|boss|vicar|dentist|landlord|solicitor|teacher) .. (answer|reply|ignores|response)',
      ],
      even: ['negated'],
    },
    // By when.
    {
      any: [
        '[(answer|reply|respond|let me know|let me hear|tell me|get back to me|text me|message me|say yes or no|hear (back)? from you|hear back|confirm|revert|your answer|an answer|a reply|your response|a response|come back to me|need to know|want to know|i must know|have to know|must hear) ..6 (by|before|within|no later than) (the|this|your|tonight|tomorrow|@day|@month|christmas|easter|then|noon|midnight|next|end|close|i|we|my|he|she|a|@number|eod|friday|it)]',
        '[(answer|reply|respond|let me know|tell me|get back to|hear from you|text me back|write back|write to me|text back|hit me back|a word|respond to) (me|back|to me|us)? (tonight|today|this week|right now|asap|as soon as possible|straight away|immediately|now now|at the earliest|this evening|soon as you|the minute you|the second you|the moment you|as soon as you|when you (see|get|read) this)]',
        '[(call|ring|text|phone|message|write) (me|us) (the (minute|second|moment)|as soon as|asap|immediately|right now)]',
        '[(if i|unless i) (do not|have not|hear|get) ..1 (hear|heard|nothing|reply|answer|anything) ..5 (i will|then|i am|ill|by|before|i take|i shall|tonight)]',
        '[(by|before) (@day|then|the weekend|the end of (the)? (week|month)|next week|the *) .. (i need|i must|tell me|let me) ..3 (answer|know|hear|reply)]',
        '[(you have|you have got|you got) (until|till) (@day|midnight|the|tonight|noon|next) ..4 (to)? (answer|reply|decide|tell|respond|let)]',
        '[(tell|let) me ..1 (now|tonight|today|this week) (ok|please|because|yes|before|if)]',
        '[(i need|i would need|i have|i want) to (know|hear) ..4 (by (@day|the|tomorrow|then)|this week|tonight|today|before)]',
        '[kindly (revert|reply|respond|answer|let me (know|hear))]',
        '[(do not|not) (keep|make) me (wait|waiting)]',
      ],
      unlessIn: [
        '(the|my) (council|bank|agent|landlord|solicitor|school|boss|sister|brother|vicar|surveyor) (wants|needs|want|need|has|said)',
        '(about|for) the (hedge|car|keys|boiler|gas|meter|parcel|bins)',
        '(no need|do not need|you need not|you do not have|no hurry|if you (like|want|wish))',
      ],
    },
    // You have not answered; you have read it.
    {
      any: [
        '[i (know|can see|can tell|see|bet|am sure) (that)? (you|your) (have|are|will have|must have|already)? @soft? (read|reading|seen|seeing|opened) (it|this|these|them|my|the (last|first|other|two)|that|every|all|mine|and)]',
        '[(you|your) (read|opened|saw|have read|have seen|have opened) (it|this|them|my (message|messages|text|texts|email|emails|letter|last)|every (one|single)|that) .. (and|but|at @number) ..3 (nothing|not|never|no|ignored|did not|still)]',
        '[(it|they|all|every one|this) (says|say|said) (read|seen|delivered|opened)]',
        '[(the|two|see|your) (little|two)? blue (ticks|marks)]',
        '[(two|2) (blue)? ticks]',
        '[(this is|that is|thats|its) (my|the|now)? (second|third|fourth|fifth|sixth|seventh|eighth|tenth|3rd|4th|5th|2nd|@number) ..1 (email|emails|letter|letters|text|texts|message|messages|one|time of asking|time i)]',
        '[(still|and still|heard|had|got|have had) (nothing|not a word|no (reply|answer|response|word)|not one (word|reply)|not a single) (back)? (from you|since|yet|back)]',
        '[(not a word|not one word|no answer|no reply|not a peep) from you]',
        '[(you|your) (still)? (have not|never|do not|have never|will not|can not|refuse to|have refused to) (even)? (bother to|bothered to)? (answered|answer|replied|reply|respond|responded|written back|wrote back|write back|text back|texted back|got back|picked up|pick up|answer me) (me|to me|my|one|any|even one|a single)?]',
        '[i (have)? (rang|rung|called|texted|messaged|emailed|sent) (you|your phone)? ..1 (@number|14|22|three|four) (times|emails|texts|messages|letters|voicemails|calls)]',
        '[i (have)? written (you|to you) ..1 (@number|14|22) (times|emails|messages|letters)]',
        '[(how (long|many) (do|will|must|should|letters|times|more)|how long does it) ..4 (wait|answer|reply|write|take to|type)]',
        '[your silence (says|hurts|speaks)]',
        '[(the|your|this) silent treatment]',
        '[(i have been|i am|im|sat|sitting|been|i keep|i check|i was) .. (checking|refreshing|refresh|waiting|staring|looking|watching|check) ..2 (my (inbox|phone|email|emails|mail)|the (phone|inbox|postman|post|screen|letterbox))]',
        '[waiting (for|on) (you to (answer|reply|write|respond|text|call)|your (reply|answer|response|letter))]',
        '[you (can|could|have time to|manage to|had time to|have got time) ..6 (but|and) you? (can not|cant|not|never|no) ..3 (answer|reply|text|write|message) (me|to me|back)]',
        '[(even|just) (a|one|an) (thumbs up|emoji|heart|word|full stop|smiley|dot|yes or no|no)] (would|will|is|so|back|and|even|please)',
        '[(even|just) (a|one|an) (thumbs up|emoji|heart|word|full stop|smiley|dot|yes or no|no)] >',
        '[(entitled to|waiting for|i expect|i will expect|i demand|insist on|i need|i want|i would like|i require|i await|awaiting|expecting) (a|an|your|some|my|that)? (clear|proper|straight|real|honest|quick|plain|final)? (reply|answer|response)]',
        '[(did|do|have) you (even)? (get|read|see|seen|got|opened|open|receive) (it|this|these|my (last)? (message|messages|email|emails|text|texts|letter|letters))]',
        '[(rude|manners|bad manners|common decency|courtesy|decency) ..4 (to)? (reply|answer|ignore|respond|write|reply of|of a reply)]',
        '[(will|am going to|going to|i) keep (on)? (writing|texting|calling|ringing|messaging|sending) .. until (you|i)]',
        '[not (going to)? (stop|give up|leave|going away|rest) ..3 until (you|i (get|hear|have)) ..3 (answer|reply|respond|from you|talk)]',
        '[(i will|ill|i) take your? (silence|no answer|it|that) as (a|your|an) (yes|no|answer)]',
      ],
      unlessIn: [
        '(no need|not expect|not expecting|do not have to|do not owe|you were right|i understand|your right|fine by me|is (fine|an answer|allowed)|i was (slow|late|the)|was who i|used to|do not let that)',
        '(that night|out of order|too many|at your work|at work|once counted|in one night|one night)',
        'i (did not|never|have not) (answer|reply|replied|answered|write)',
      ],
    },
  ),
  examples: {
    bad: [
      '«Answer me».',
      "«Why won't you answer» my emails?",
      'Please «reply by Friday».',
      '«I know you read it», so what is it to be?',
      'Four weeks «and still no reply from you».',
      'You need to «stop ghosting me», honestly.',
      'this is the third time you «left me on read»',
      '«Let me know by Sunday» as I have to book.',
      '«Would it kill you to write» two lines?',
      '«This is my third email».',
      '«If I hear nothing by Monday I will» ring your sister.',
      'I have sat here «waiting for your reply» all week.',
      '«I texted you nine times» today.',
      '«Text me back tonight» pls',
      'After nine years «you owe me at least an answer».',
      '«The silent treatment» is not like you.',
      '«Did you even get my letter»?',
    ],
    good: [
      'Leave this in the drawer if you like, it asks for nothing.',
      "I don't expect a reply, and I will be all right without one.",
      'Write if you like, whenever you have the time.',
      'If I hear nothing, that is all right, and I wish you well.',
      'The school needs to know by Monday who is driving the minibus.',
      'You said that I must answer within the week, and I was late.',
      'My sister never answers her phone.',
      'I used to ask why you were ignoring me, and you were asleep.',
      'Your last answer was a kind one and I have kept it.',
      'You do not have to write back, now or later.',
      'I know that you always opened the post before the kettle boiled.',
      'The shop closes by Friday noon.',
      'It took me a month to answer your letter.',
      "There's no clock on this, answer or don't.",
    ],
  },
});
