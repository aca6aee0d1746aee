import type { Medium } from '../letter/front-matter';
import { RUNG } from '../letter/media';
import { phrases } from '../match/phrases';
import { defineRule } from '../rule';

/** Not asked of them, or not now. */
const NOT_ASKED = [
  '(you (asked|suggested|offered|said|proposed|wanted|invited)|as (we)? (agreed|arranged|you asked)) ..5 (meet|call|ring|text|phone|see|talk|coffee)',
  '(my|the|your) (bank|dentist|doctor|plumber|agent|boss|solicitor|landlord|school) .. (call|ring|phone|text|meet)',
];

export default defineRule({
  code: 'medium-too-soon',
  section: 'start-from-the-impersonal',
  where: 'span',
  severity: 'warning',
  aim: 'Stays with the medium you have',
  message:
    'This asks to be closer than the two of you have come so far. It may be easier for them to step back than to say yes.',
  why: 'Writing can be answered when they are ready. A call or a meeting cannot, so each step closer is best taken once the last is easy.',
  instead:
    'Stay with the way you write now, and let them answer first. Then offer the next step, and only that one.',
  fixes: [
    {
      title: 'Keep to writing for now',
      line: 'Writing like this suits me well, for as long as ${1:it suits you}.',
    },
    {
      title: 'Keep the offer for later',
      line: 'There may be a day for ${1:more than writing}, and I am in no hurry to get there.',
    },
    {
      title: 'Ask something they can write',
      line: 'If you feel like writing back, I would be glad to hear about ${1:the garden}.',
    },
  ],
  find: phrases(
    // A text, or chat of any kind.
    {
      tag: 'text',
      any: [
        '< (please|just|so|and|or|you can|you could|can you|could you|would you|will you|if you want|maybe)? @soft? [(text|dm|whatsapp|message|snap|msg|inbox) (me|us) (back)?]',
        '[(can|could|may|might|should|shall) i @soft? (text|dm|whatsapp|message|snap) you]',
        '[(send|drop|shoot|flick|give|write) (me|us) (a|an|the)? ..1 (text|dm|whatsapp|message|voice note|snap|voice message)]',
        '[(add|follow) me (back)? on (snap|insta|instagram|whatsapp|facebook|signal|discord|steam)]',
        '[(start|go back to|be|try|keep) texting (again|each other|now|you)]',
        '[my (number|dms) (@is|are) (still)? (the same|open|the old one) ..6 (text|message)]',
        '[(we|you) (could|can|might) (text|message|chat) (on|over|by) (whatsapp|text|signal|instagram|messenger|discord)]',
        '[my dms are open]',
      ],
      unlessIn: NOT_ASKED,
    },
    // A call.
    {
      tag: 'phone',
      any: [
        '< (please|just|so|and|or|but|then|you can|you could|can you|could you|would you|will you|if you want|maybe|do|kindly|better|at least)? @soft? [(call|ring|phone|facetime|telephone|skype) (me|us|the house) (back|up)?]',
        '[(please|just|can you|could you|would you|will you|want you to|like you to|need you to|you to|you can) @soft? (call|ring|phone|facetime|telephone|skype) (me|us) (back|up)?]',
        '[(give|gimme|drop) (me|us) a (call|ring|bell|buzz|shout|missed call|tinkle)]',
        '[(can|could|may|might|shall|should) (i|we) @soft? (call|ring|phone|facetime|telephone|speak to|skype|video call|zoom|have a call) (you)?]',
        '[(i will|ill|i would like to|i want to|id like to|let me|i could|i can|i am going to|if i) @soft? (call|ring|phone|facetime|telephone) (you|u)] (on|at|tonight|tomorrow|later|after|@day|around|so|and|then|some|next|this|from)',
        '< (please|just|and|or|can you|will you|could you|at least)? @soft? [(pick up|answer|lift|take|pick) (the|my) (phone|call|calls)]',
        '[(please|just|for you to|you to|you would|would you) @soft? (pick up|answer|lift|take|pick) (the|my) (phone|call|calls)]',
        '[pick up (when|if) (i|it)]',
        '[(jump|hop|come) on (a|the)? (call|phone|ft|facetime|zoom|line|blower)]',
        '[(let us|can we|could we|and|we should) ..5 get on (the phone|a call|zoom|a zoom)]',
        '[(can we have|could we have|we could have|we do|fancy|up for|suit|arrange|schedule|open to|about|for|try|manage|set up) (a|one|another)? ..1 (phone call|video call|voice call|facetime|zoom|quick call|call)] (with|on|some|this|next|sometime|one|tonight|tomorrow|any|would|if|instead|together|soon|later|at)',
        '[(talk|speak|chat|do this|settle it|say (it|this)|catch up|explain) (properly)? (on|over|by) the (phone|telephone)]',
        '[(hear|hearing) your voice]',
        '[(talk|speak) (to me|with me|to you|properly|out loud|like (two)? (adults|grown ups|people))] (tonight|on (the|@day)|face|for|please)',
        '[(turn on|put on|put) (the|your) camera (on)?]',
        '[my (number|line) (@is|will be) ..6 (call|ring)]',
      ],
      unlessIn: [
        ...NOT_ASKED,
        '(call|called) me (a|an|your|by|what|names|crazy|sam|stupid|selfish)',
        '(used to|loved to|miss|missed|missing|would always|when you|when i|every time|remember) .. (call|ring|phone|hear|hearing)',
        '(call|ring|phone) me (old|daft|mad|a)',
      ],
      unlessAfter: [
        '(a|an|by|names|cold|lazy|brilliant|crazy|stupid|selfish|old|mad|soft|daft|whenever|off|in|it)',
      ],
    },
    // Face to face.
    {
      tag: 'in-person',
      any: [
        '[(can|could|may|might|shall|should|would it be ok if|is it ok if|any chance|when can) (i|we|you) @soft? (possibly|ever|all|please)? (meet|meet up|see each other|see you|hang out|hang|catch up|get together|come round|come over|come by|come and see|come see|swing by|pop round|drop by|sit down|drive up|take you|buy you|cook you|get (a|some)? (coffee|drink|dinner|lunch|food|bite|pint)|grab|go for|do (coffee|lunch|dinner|brunch)|visit|(have|go on) (a|one|some) (walk|coffee|drink|pot of tea|cup of tea|date|lunch|dinner)|come by)]',
        '[any chance (of|you could|we could|i could) ..3 (meet|meeting|come|coming|coffee|see|seeing|round|walk)]',
        '[(start|begin) with (a|one) (coffee|walk|drink|cuppa|pint)]',
        '[(would|will) you @soft? (ever|maybe|consider|like to|be up for|be willing to|be free to|let me|have)? ..1 (meet (me|up|for|somewhere)|meeting|see me|have (a|some)? ..1 (coffee|drink|lunch|dinner|cup|tea|pint|walk)|come (for|out|to|with|and|round|over)|go for (a|one)|take you|join me|let me (take|buy|cook|come)|a (coffee|walk|drink|pint))]',
        '< (please|just|so|and|or|then|maybe)? @soft? [meet me (for|at|on|in|by|outside|there|halfway|tonight|tomorrow|@day|somewhere|once|under)]',
        '[(let us|lets|we (could|should|can|might)|why do not we|how about we|i would like us to|what if we|maybe we could|that we) @soft? @soft? (even|just|possibly|kind of|like|sort of|please)? (meet|meet up|see each other|hang out|catch up (over|for|in|sometime|soon)|get (a|some)? (coffee|dinner|lunch|food|drinks|drink|bite|pizza|pint|thai|ramen)|grab (a|some|lunch|dinner|coffee|food)|go for (a|one|lunch|dinner|coffee|food)|have (a|some)? (coffee|dinner|lunch|brunch|drink|meal|walk|cuppa|chat in person)|sit down|do (coffee|lunch|dinner|brunch)|take (a walk|the dog out|a stroll)|link up|link|go to (dinner|lunch|the cinema|the pub))]',
        '[(i|and|but|just|really) (would|am|was)? @soft? (want|need|like|love|hope|hoping|asking) (us)? to (see you|meet|meet up|meet you|sit down|take you (out|to|for)|buy you (a|dinner|lunch)|have (lunch|dinner|a coffee|coffee|a drink) with you|come and see (you|the)|do this (in person|face to face)|see your face|talk (in person|face to face)|shake your hand|tell you (in person|face to face|to your face)|say (it|this) (in person|to your face)|look you in)]',
        '[let me (take you|buy you|cook you|cook for you|come round|come over|come and see|come see|see you|feed you|make you (dinner|lunch))]',
        '[(let us|lets|we should|we need to|can we|could we|i would rather|i want to|better|say (it|this)|do this|talk|talking|speak|tell you|conversation|explanation) ..4 (face to face|in person|in the flesh|eye to eye)]',
        '[(fancy|up for|care for|how about|what about|feel like|fancied|game for|tempt you with|interested in|free for|around for|time for) ..1 (getting|get|grabbing|grab|going for|go for|having|have|to go for|to get|to grab|to have)? (a|an|some|one)? ..1 (coffee|drink|pint|beer|walk|lunch|dinner|brunch|cuppa|brew|tea|bite|meal|catch up|stroll|hike|swim|movie|film|burger|breakfast)] (this|next|on|some|sometime|with|together|at|tomorrow|tonight|one|@day|soon|in|if|or|round|before|after|some)',
        '[(want to|wanna) (grab|get|go for|have) (a|some)? (coffee|drink|pint|beer|walk|lunch|dinner|brunch|food|bite)]',
        '[(fancy|up for|how about|what about|feel like|fancied) (a|an|some|getting|going for|grabbing) (a)? ..1 (coffee|drink|pint|beer|walk|lunch|dinner|brunch|cuppa|brew|bite|catch up|stroll)]',
        '[(grab|get) (a|some|one)? (quick)? (coffee|drink|pint|beer|lunch|dinner|cuppa|brew|bite) (together|with (me|you)|sometime|some time|this week|next week|one day|this weekend|some day|soon|on @day|or something|or anything)]',
        '[are you (free|around|in town|busy|about) (on|this|next|for|@day|some|at|to|any)]',
        '< (please|just|so|and|or|then|maybe|you could|you should|you can)? @soft? [come (and|out|over|round|by|on|up|down|see|for|with|get|watch|sit|have|find|to) (see|visit|find|with me|for (a|tea|your|dinner|lunch|coffee|sunday|five)|to (mine|the (pub|shop|house|station|match|game|park|flat|gig|cottage|bar)|my|dinner|lunch)|on @day|@day|and (see|have|eat|watch|sit|look|get)|tonight|tomorrow|(see|look at) (the|me|us)|crabs|a|one|the (hill|plot|canyon|flat|calves|boat))]',
        '[can i come (and|to|over|round|by|in|see|watch|up|down)]',
        '[(stop|swing|pop|drop|come|pass|call) (by|round|in|over) (and|for|on|if|to|sometime|some|any|one|when|the|at|@day|mine|me|yours)] (if you|and have|for a|for tea|sometime|one|some|any|on|and say|this)',
        '^ [(pub|coffee|drinks|lunch|dinner|walk|pint|drink) (on|this|next)? (@day|sometime|week|weekend)] $',
        '[(i will|ill|i am going to|i am) @soft? (be|wait) (at|under|in|by|outside|on) ..5 (if you (want|would like|like|fancy|felt)|wanted to|come and find|come find|like to come)]',
        '[(i can|i could|id|i would) @soft? (meet you|pick you up|come to you|drive (up|over|down)|get the train|save you a seat|fly over|cook for you|cook you|bring it round)]',
        '[(half|an|one|two|five|ten|twenty|fifteen|thirty|give me) ..1 (an)? (hour|minutes|mins|evening|afternoon) (of your time|with you|on a bench|at the|is all|face to face|across|together)]',
        '[(a|one|just a|just one) (coffee|walk|pint|drink|dinner|lunch|cup of tea) (somewhere|some day|some time|would|is all|that is all|on me|half|with me|the (one|place)|one (day|evening)|this|next)]',
        '[(across|at) (a|the|that) table (from|with) (me|you|each)]',
        '[(i am|im|i will be) (in|passing through|near|around|back in|over in|coming through|at) ..3 (on|from|next|the|this|most) ..5 (if you|could you|could we|would you|can we|and (would|i would)|come find|we could)]',
        '[(sit|sitting|sat) down (with (you|me)|together|and talk|across|face|somewhere|for)]',
        '[(i (have|got)|ive|there @is|theres) ..1 (a|an|two|the) (spare)? (ticket|tickets|table|seat) (for|with|on|at|and|if)]',
        '[(pick|picking) you up] (on|at|@day|and|from|after|for)',
        '[(your place or mine|name (a|the) (place|time)|see each other again)]',
        '[(hang out|meet up|link up|catch up in person|catch up over)] (sometime|some time|this|next|on|at|or|soon|again|over|if|in|with me|one|when|for)',
      ],
      unlessAfter: ['(like a stranger|happy|when the|in there|trip)'],
      unlessBefore: [
        '(used to|when we would|we would|if you ever wanted me to|before we|we always|loved to|after we|that time we|how we)',
      ],
      unlessIn: [
        ...NOT_ASKED,
        '(we used to|used to|we would always|i remember|remember when|remember the|the day we|the time we|when we (first)?|the night we|do you remember|last (year|week|month|night)) ..8 (met|meet|coffee|walk|dinner|lunch|drink|hang out|go for|sit)',
        '(funeral|if i died|hospital|sleep|wake)',
        'like to see you (trip|fall|try|happy)',
        '(miss|missed|loved|missing|regret) .. (seeing|our|having|going|sitting|walks|the walks|the way)',
        '(my|with my|her|his) (sister|brother|mother|father|friend|mates|cousin|nephew|niece|aunt|team|colleague|neighbor|boss) ..5 (coffee|lunch|dinner|walk|pint|drink|meet)',
      ],
    },
  ),
  keep: ({ tag }, { matter }) => {
    const asked = tag ? (RUNG[tag as Medium] ?? 0) : 0;
    return asked > RUNG[matter.medium] + (matter.replies > 0 ? 1 : 0);
  },
  examples: {
    bad: [
      'It would be good if «we could have a coffee».',
      '«Could I phone you» on the bank holiday?',
      'You can «message me» on the old number.',
      '«I would rather do this face to face».',
      '«Would you have a coffee» and hear me out?',
      "«I'd love to see you» before Easter.",
      '«Are you free on» Thursday?',
      '«ring me» pls, any time',
      '«Let me take you» to dinner and I will explain.',
      'I just want to «hear your voice».',
      "«Let's meet up» at the park.",
      '---\nto: Sam\nreplies: 1\n---\n\nThanks for writing back. «Can I call you» some evening?\n',
      '---\nto: Sam\nreplies: 3\n---\n\nYour last email made me laugh. «Could we meet» on Sunday?\n',
      '---\nto: Sam\nmedium: text\nreplies: 0\n---\n\nhey, «can i call you» tonight?\n',
      '---\nto: Sam\nmedium: text\nreplies: 2\n---\n\nglad you wrote. «would you like a coffee» some time?\n',
      '---\nto: Sam\nmedium: post\n---\n\nI hope that this finds you. «Text me» when it does.\n',
    ],
    good: [
      "I'm not writing to get you to meet me.",
      'Letters suit me fine, for as long as you want.',
      'Your aunt rang me by mistake and we laughed.',
      'The night we met you spilled a drink on my shoes.',
      'You said that I rang you too often, and I did.',
      'My neighbour and I have dinner together on Fridays.',
      'My sister asked if I could meet her train.',
      "Please don't feel you have to call me.",
      'You were right to call me stubborn.',
      'I used to ask you to call me from every station.',
      'I pick up the phone at work about forty times a day.',
      '---\nto: Sam\nreplies: 1\n---\n\nThanks for writing back. You can text me if that is easier for you.\n',
      '---\nto: Sam\nmedium: text\nreplies: 1\n---\n\nthanks for the text. can i call you on sunday?\n',
      '---\nto: Sam\nmedium: phone\nreplies: 2\n---\n\nAsk whether we could have a coffee one day.\n',
      '---\nto: Sam\nmedium: in-person\n---\n\nCould we meet here again next month?\n',
      '---\nto: Sam\nmedium: phone\n---\n\nCan I call you again in a week?\n',
    ],
  },
});
