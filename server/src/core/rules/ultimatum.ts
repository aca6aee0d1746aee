import { whole } from '../help/sentence';
import { phrases } from '../match/phrases';
import { defineRule } from '../rule';

export default defineRule({
  code: 'ultimatum',
  section: 'restore-trust',
  where: 'span',
  severity: 'warning',
  aim: 'Sets no conditions',
  message:
    'This may feel like a door being held shut. Under pressure, people tend to choose the way out.',
  why: 'A condition or a last chance can get an answer, and seldom a glad one. What is given under pressure is hard to trust for either of you.',
  instead:
    'Say what you hope for, and what you will do for your own reasons, without tying one to the other.',
  fixes: [
    {
      title: 'Say what you hope for',
      line: 'I hope ${1:that we can talk about it some day}, and nothing hangs on when.',
    },
    {
      title: 'Say what you will do anyway',
      line: 'I have decided ${1:to take the room in Cork}, for my own reasons, whatever happens between us.',
    },
    {
      title: 'Leave the choice with them',
      line: 'You are free to ${1:answer when it suits you}, or not at all.',
    },
    {
      title: 'Leave out the last chance',
      rewrite: ({ before, words, after }) => {
        if (!/^(?:it[’']s )?(?:now or never|take it or leave it)$/i.test(words)) return undefined;
        const rest = /^(.+\w),(?: (?:so|and|but))? $/.exec(before);
        return rest && /^[.!]?$/.test(after) ? whole(`${rest[1]}${after}`) : undefined;
      },
    },
  ],
  find: phrases(
    {
      // If you do not … then I …
      any: [
        'if you (do|can|will|are|have|would|could) not ..9 (then|i am|i will|i shall|that is|we are|it is|do not|you can|you will|i swear|i go|i can not|im)',
        'if you (@adverb)? (let|bring|go|miss|leave|say|send|sign|turn|close|knock|stay|keep|quote|ghost|ignore|block|marry|see|walk|ever) ..9 (then (do not|i|we|it|that)|i am (done|gone|out|finished|telling|keeping|taking)|i will|i shall|that is (it|us|the end)|we are (done|finished|over)|it is over|do not)',
        'if (i|it|its|she|he|they|there|nothing|that|the|your|her|his) ..9 not ..9 (then|i am|i will|i shall|that is|we are|it is over|they can|do not|i have|ill)',
        'if i (do not|have not|have heard|hear|get) (hear|heard|get|got|nothing|anything|no|a) ..9 (i am|i will|i shall|then|that is)',
        'if (it is|its|the answer is|you say) (a)? no ..8 (i will|i am|i swear|then|that is|we)',
        'if ..9 (i am (done|gone|out of here|filing|deleting|giving|throwing|keeping|putting)|we are (done|finished|through)|that is (it|us (done|finished)|the end of)|that will be me done|it is a wrap|there is no (going|coming) back|do not (ever)? (come|bother|expect|call|text|write|knock) (back|again|to|me|coming)?)',
        '(unless|until) you ..8 (i am|i will|do not expect|we are|i can not|it is over)',
        'should (you|i) (decline|refuse|hear|not) ..6 i shall',
        'without (a|an|your) (reply|answer|word) .. i will',
      ],
      unlessIn: [
        '(understand|respect|fine|ok|alright|all right|hard feelings|no worries|pressure|no rush|not mind|grateful|glad|happy|sorry|perfectly|leave it (there|at that|be)|let it be|leave you be|no need|take your time|own time|thats cool|will not (write|ask|bother|contact|text|push|mind|press)|works too|any time|know where i am)',
        'if you (do|would|are) not (want to|like|free|feel like|feel up|ready|sure|comfortable|mind|remember|know|need)',
        'i (do not know|would not blame|hope|love|miss|wish|wonder|think|might)',
        '(river|alive|kill|die|end it|live for|care if|bother with|for the kids|keep me going|what you want)',
        'was not for',
        'convenient',
        '(drop|pop|come|call) (round|by|up|anyway|over)',
        '(write|say) something',
      ],
    },
    {
      // Do it, or else.
      any: [
        '[or (i am|i will|i shall|im|i go|i sell|i start|i have to|i got to|i call|i take|i tell|i give|i file|i walk|i move)] !(leave|come|pull|change|move|learn|drop|take) ..3 (to|it|the|you|your|my|them|we|off|out|with|her|him|for|on|a|someone|back|look)',
        'or (we are|it is|that is|were) (done|over|finished|through|it|goodbye|history|the end|never)',
        'or (do not|dont) (ever)? (bother|come|text|call|write|expect|knock|say) (back|at|coming|again|to|me|it)?',
        'or (lose|forget) (me|us|it|this) (completely|forever|for good|altogether)?',
        'or (else|you will (lose|never|regret|not see)|you can forget)',
        '(otherwise) (i will|i am|we are|it is (over|finished)|do not|dont|i give|i have to|i ask|you)',
        '(by|before) (@day|friday|sunday|christmas|easter|new year|the (end|first|weekend|1st|15th|20th|30th|31st|holidays|summer)|midnight|tonight|tomorrow|then|lunch|this) ..4 (or|otherwise|or else) (i|it|we|you|do|he|she|forget|its)',
        '(either|its either) ..9 or (i|we|you|it|let|stay|get|go|dont|not)',
      ],
      unlessIn: [
        '(train|bus|weather|rain)',
        '(i am|i was) not sure',
        '(whether|maybe|perhaps)',
        'either way',
      ],
    },
    {
      // A clock, a last chance.
      any: [
        'you (have|got|have got) (@adverb)? (until|till) (@day|@month|the|midnight|tonight|tomorrow|christmas|easter|next|end|my|noon|i|new) *',
        '(i am|i will)? (giving|give|gave) you (until|one more|one last|a week|up to|up until|@number (days|weeks|months|hours)|this one|to the end)',
        '(this|it|that) (is|was) (your|the|my|our) (@adverb)? (last|final|only) (chance|warning|offer|boarding|shot|opportunity|call)',
        '(your|my) (last|final) (chance|warning|offer|strike)',
        '(this is)? (the|my)? last time (i am|i will|im|ill) (going to)? (ask|asking|putting|put|try|trying|beg|begging|offer|reaching|reach|doing)',
        '(now or never|its now or|now or it is never|now or not at all|take it or leave it|make or break|make your mind up|make up your mind|all or nothing)',
        '(me or (him|her|them)|(him|her|them) or me|it is me or *|its me or)',
        'choose (me or|between (me|us)|her or|him or|now)',
        '< (so|please|but)? (decide|choose) (now|this week|before|by|already|who|what)',
        'i (@adverb)? (will|can|am|could|shall) not (@adverb)? (going to)? (@adverb)? (be)? (wait|waiting|hang|hanging|stick|sticking|sit) ..6 (ever|forever|longer|anymore|my life|past|until you|indefinitely|for you to)',
        'i (can|will) not (wait|hang) (around|about|much|any|another|for ever|forever|past)',
        'i (can|will) not (do|keep doing|be left|live in|keep living in) (limbo|half|halfway|dangling|hanging|this halfway|the waiting|on hold)',
        'i (am|will) (only|just)? (going to)? (ask|asking|offering|doing) ..2 (once|one time|one last time|one more time)',
        'i will not (ask|beg|offer|say it|come|try) (again|twice|a second)',
        '((my|this) patience (is|has)|the clock is|time is running) (running out|run out|nearly|ticking|wearing|got about|out|almost)',
        '(the|my|that|this) (door|offer|window) (will|wont|is open|closes|stands until|stands till|stands) ..5 (close|closed|shut|expire|until|closes|ever|forever|end|month)',
        '(i am|i will be|and i am) (done|gone|out|finished) (for good|after|trying|waiting|asking|if)',
        '(after|from) (that|this|then|friday|sunday|monday|tonight) (i am|i will|there (is|will be)|you will|we are) ..2 (done|gone|filing|signing|over|no|never|lost|moving|finished)',
        '(stop waiting|start (looking|letting go)|look elsewhere|move on) (if|unless|without|for|elsewhere)',
        'you (will|do) not get (another|a second|a third|endless) (chance|shot|try|tries)',
        '(last|third) strike',
        'do not (come crying|expect me to (wait|be (here|around|waiting)))',
        'i need (to know|an answer|a decision) .. (by|before) *',
        'i (must|have to|need to) know (by|before)',
        '(tell|call|phone|message|answer|text|sign|come|post) ..5 by (@day|tonight|tomorrow|the|friday|sunday|next|christmas|lunch|half) ..4 or',
      ],
      unlessIn: [
        '(train|bus|exam|exams|library|parcel|fence|flight|dentist|gas|boiler|match|tickets)',
        '(landlord|vet|bank|doctor|council|school|court) (says|said|gave|told|wants)',
        '(no|not) (deadline|rush|hurry|pressure)',
        'i (gave|used)',
        'when (he|she|that)',
      ],
    },
  ),
  examples: {
    bad: [
      '«You have until Friday to» tell me.',
      '«If you don’t call me tonight, I am done».',
      'Come back «or I will» sell the van.',
      '«It’s me or her».',
      '«I won’t wait around for ever».',
      '«This is your last chance».',
      '«Either you tell your parents or we» are finished.',
      '«If I don’t hear from you by Sunday then I am keeping» the deposit.',
      '«Now or never», Jo.',
      '«I’m only going to ask you once».',
      '«tell me by tmrw or» dont bother',
      '«My patience is running out».',
      '«Unless you talk to me, I am» leaving for good.',
      'That is the offer, so «take it or leave it».',
    ],
    good: [
      'I am moving to Cork in May, for the job.',
      'If you would rather not write back, I understand.',
      'Nothing has to be settled by any date.',
      'I gave you an ultimatum in March, and I am sorry.',
      'You told me that it was my last chance, and you meant it.',
      'The landlord says that if I don’t pay by Friday he will keep the deposit.',
      'I won’t say that you have until Friday.',
      'If it rains on Sunday I am going to the pictures.',
      'My sister told her boss it was her or the dog.',
      'I can wait, and I am in no hurry.',
      'I used to say it was me or the band.',
      'If you don’t want to meet, that is fine.',
    ],
  },
});
