import { whole } from '../help/sentence';
import { phrases } from '../match/phrases';
import { defineRule } from '../rule';

export default defineRule({
  code: 'mixed-messages',
  section: 'restore-trust',
  where: 'span',
  severity: 'warning',
  aim: 'Gives without taking back',
  message:
    'One half of this gives and the other half takes it back, so they cannot tell which half to believe.',
  why: 'A reader who gets two messages at once answers neither. One clear message is easier to trust, even if it is the harder one.',
  instead: 'Choose the half that you mean, say that one, and leave the other out.',
  fixes: [
    {
      title: 'Keep only the first half',
      rewrite: ({ before, words }) => {
        const half =
          /^((?:there|I|you|take|no)\b.+?)(?:,? (?:but|although|though)|, (?:only|just|except))\b/i.exec(
            words,
          )?.[1];
        if (!half || before !== '' || /\b(?:hate|despise|never|stand)\b/i.test(half))
          return undefined;
        return whole(`${half}.`);
      },
    },
    {
      title: 'Keep only the second half',
      rewrite: ({ before, words, after }) => {
        const half =
          /^I(?:[’']m| am) over you,? but (I)$|^I hate you,? (?:and|but) (I (?:still )?(?:love|miss))$/i.exec(
            words,
          );
        return half && before === '' ? whole(`${half[1] ?? half[2]}${after}`) : undefined;
      },
    },
    {
      title: 'Ask, and allow a no',
      line: 'I would be glad of ${1:an answer}, and I can live with a no.',
    },
    {
      title: 'Say the harder half',
      line: 'The plain truth is that I ${1:still think of you on Sundays}.',
    },
  ],
  find: phrases(
    // No pressure, and then the pressure.
    {
      any: [
        '(absolutely|literally|zero|no) (pressure|rush|hurry|obligation|expectations|expectation|drama|strings|hard feelings|blame) ..6 (but|only|except|although|however|even if|simply|apart from|it @is (just|only)) *',
        '(absolutely|literally|zero|no) (pressure|rush|obligation|expectations) ..4 (though|tho|just) (i|we|my|the|if|you|be|tell|think|except|would)',
        'no worries if (not|it @is (a)? no|you (can not|do not)) ..3 (but|only|although|though|i would (only|just)? be|id be)',
        'there @is (absolutely)? no (rush|hurry|pressure|need to (say|answer|reply|explain|decide)) ..8 (but|only|though|although|except|and yet|it @is (just|only)) *',
        '~take (all the|as much|your|very much|whatever|all of the) (time|space) ..8 (but|only|except|although|though|just|as long as|i only|i would just|and in the meantime) !(off|then|whenever|when)',
        '~take as long as you (need|want|like) ..5 (but|only|except|although|though|just|i would just) !(then|whenever|when)',
        '(at|in) your own (pace|time) ..4 (but|only|though|although|mind you) *',
        'you do not (even)? (have|need|got) to ..6 (but|though|although|only|it @is (just|only)) (i|it would|please|it @is|could|would|my|honestly|remember|know|im|if you do not)',
        'do not (feel|think) (that)? you (have|need) to ..6 (but|though|although|only) *',
        '(please|do)? feel (no|free) ..8 (but remember|only remember|as long as|though i)',
        'i (do not|would not|never) (want|wish|mean|dream|like) (to|of) (rush|push|pressure|press|hurry|pressuring|rushing|pushing|bother|guilt|disturb|nag|put (any)? pressure on) ..6 (but|only|though|although|however|except) *',
        '(i am|im|not)? (not|never) (@adverb)? (trying|tryna|going|here|one|wanting|aiming) to (rush|push|pressure|press|hurry|bother|guilt|beg|complain|moan|nag|be (weird|needy)|make you feel) ..6 (but|only|though|although|except|just) *',
        '(not being|i am not being) (weird|needy|pushy|clingy|creepy) ..2 but',
        'i (will not|do not|am not) (rush|push|pressure|rushing|pushing|pressuring|put pressure on|pressing|hurrying) (you|on you) ..6 (but|only|though|although|except|just|i just|i only) *',
      ],
    },
    // Over it, and not.
    {
      any: [
        'i am (@adverb)? over (you|it|us|him|her) ..6 (but|only|except|just|though|although|is it|so why) (i|you|that|my|we|do|why|can|could|please|the|every|@is|a|when|like|would|if|wanna|not)',
        'i am (@adverb|well|really|long)? over (you|it|us) ..5 (i just|i only) (want|wish|wonder|can not|do not|need|miss)',
        'i am (@adverb)? at peace with .. (and i also|and i still|but|which @is why) *',
        'i have (@adverb)? (moved on|let (you|it) go|let go|closed that|accepted it|made (my)? peace|forgiven you) ..6 (but|only|except|just|though|although|so why|and yet|still) *',
        'i (do not|never) (@adverb)? (want|need|miss|love) (you|us|him) (back|any more|anymore|at all|now)? ..3 (but|except|only|so why|yet|although|though) (i|today|at|in|when|for|with|please|every|my|if|you|that|not|come|why|maybe|do|would|could)',
        'i (do not|never) (@adverb)? want you back .. and (i|that)',
        'i (do not|can not|never) (@adverb)? (want|need) you .. i (just|only) (want|need|wish) you',
        'i (hate|despise|can not stand|loathe) you ..4 (and|but|yet) ..3 (love|miss|want|need|would (still)? (take|answer|come)|wish|come (back|home|here)|stop (loving|wanting|thinking)|please)',
        'i (hate|despise) you so much come (back|home)',
        'i (love|miss|want|adore) you .. (and|but) i (hate you|can not stand|despise you|never want|do not want to (see|hear)|hope you (get|rot|suffer))',
        'i never want to (see|hear from|speak to|talk to) you .. (but|except|unless|and i (miss|want|love|wish))',
        'i (do|have)? (forgive|forgave|forgiven) you ..6 (but|and|though|only) ..2 (never|can not|will not|should|forget|hope it|what you did|do not deserve)',
        'i (do not|am not) (blame|blaming|hold) .. you ..5 (but|only|it @is only|though) *',
        'i (do|really)? (want|hope|wish) (for)? you (to be|are|to find|all the|every|will be) (happy|free|well|safe|happiness|someone|love|luck) ..6 (but|just not|only|as long as|except|and i (also)? want (you)? (to hate|to be so|to be miserable)|and i hope you (never|get|hate|do not)|unless)',
        'i hope you ..6 and i (also)? hope (it (hurts|rains)|you (rot|never|hate|get|do not|trip|suffer|ring|come|cry|feel|miss|regret|think|choke)|she (leaves|cheats)|he (leaves|cheats|dumps)|your)',
        'i wish .. never met you ..3 (and|but) *',
        'i (am|feel) (totally|completely|perfectly|absolutely|so|honestly|very|really|genuinely|doing)? (fine|ok|great|happy|at peace|good|all right|cool|happier|thriving) ..5 (but|except|only|and also|and yet|just) ..2 (cry|still|can not|sleep|every|check|unbearable|lie|wake|when|keep|the flat|come home|hope|want|wish|think we|miss|need)',
        'i (am|was) not (@adverb)? (mad|angry|bitter|jealous|bothered|upset|annoyed|waiting|hurt|cross|fussed) ..6 (but|only|although|though|even if|except|just|i just) (i|you|what|why|who|by|she|he|that|if|how|it|please|who|when|would|wondered|want)',
        'i (do not|could not|can not) care (less)? (who|what|if|whether|about|anymore|any more) ..8 (but|only|just|except|so why) *',
        '(i am)? (so)? done (with you|with this|waiting)? ..5 but i (have not|can not|still|love|miss|do not|will|would|want)',
        'i do (want you|miss you|love you|mean it|hate you)? and i do not',
        '(we are|we @is|better) better (off)? apart ..3 (but|so why|and)',
      ],
      unlessIn: ['(was|used to be) (angry|mad|bitter)'],
    },
    // Asking nothing, and then asking.
    {
      any: [
        'i (do|am|did|will) not (@adverb)? (expect|expecting|want|wanting|need|needing|ask for|asking for) anything ..8 (but|only|although|though|except|i just (want|need) you|i only (want|need)) (if|i|please|one|it|you|that|perhaps|maybe|could|would|for|my|a|every|@is|we|just)',
        'i (do|am|will|would) not (@adverb)? (ask|asking|beg|begging|telling|tell|saying|say) ..7 (but|only|although|unless) (i|please|will|would|could|reply|tell|think|if|do|why|leave|say|one|everything|you)',
        '(no (pressure|rush|obligation)|i (completely|totally)? respect (it|that|your *)) ..4 (i just|i only) (need|want|wish|do not know|can not|have to)',
        'i (do|am) not (want|wanting|asking|asking you for|expecting) anything ..3 (and i wish|i only want you|i just want you) *',
        'you (do not)? owe me (nothing|anything|no *) ..4 (but|only|except|apart from|though|although|i would|just) *',
        '(it @is|its) (completely|totally|entirely|of course)? your (choice|decision|life|call|right|business) ..6 (but|only|i only|i just|though|although|except|just) *',
        'i (completely|totally|fully|do|will|can|absolutely)? (respect|accept|understand) (it|this|you|your *|whatever *|whatever you *|the * * *|your * and *) ..4 (but|only|however|i just|i only|just|though|although|except) (i|please|if|one|why|could|you|do|it|would|@is|think|that|we|my)',
        '(i am|this @is me|i will) (giving|give) you (your|some|the|all the)? (space|time) ..8 (but|only|i just|just|except|though|although|which is why) *',
        '(i will|ill|im going to) (leave you (alone|be|in peace)|give you space|not bother you|stay away|never (disturb|bother) you again) ..6 (but|only|i only|except|though|although|unless|just) (i|you|one|please|if|reply|answer|first|tell|when|need|not|to)',
        'i am (letting you go|saying goodbye|walking away) ..5 (but|only|and i am not|and|except|unless|if|though) (if|i|not|please|you|do|let|in)',
        '(you are|be) (free (to|as)|with) ..6 (but|only|just|except|though|and i have|as long as) *',
        'do not (you)? (ever)? (call|text|write|answer|message|ring|contact|email|come|wait|talk) ..4 (but|or|unless|actually|except|and please|if you do|although|or do|are you) (please|do|i|you|once|me|call|text|write|if|why|come|actually|not|ring|know|dont|write|waiting|mean)',
        '< (please|just)? (forget|ignore|delete|block) (about)? (me|this|it|us|that) (if you (like|want|must))? ..4 (but|though|although|only|except) (i|please|not|do|it|you|one|know|remember|think|if|never|dont)',
        'say no if you (want|like|must) ..4 (but|though|only|id|i would)',
        '(whatever|whichever|who|where|what) you (decide|choose|want|like|do|need) ..6 (but|only|just not|as long as|except) (i (can not|could not|will not|would|know|hope|do not|need)|please|not|never|with|do not|choose|you|remember)',
        '(see|love|date|marry|be with) (whoever|who|him|her) (you)? (like|want|choose|if *|if * *)? ..5 (but|only|just) (remember|know|i|not|do not|dont)',
        'i will not (beg|say (anything|a word)|complain|push|ask|mention|bring|be annoyed|nag) ..6 (but|only|though|although|as long as|except) *',
        '(but|though) (please)? take your time a (little|bit) (faster|quicker)',
      ],
      unlessAfter: ['wanted to', 'know that i (am|will|was|respect)'],
    },
  ),
  examples: {
    bad: [
      '«There is no pressure, but I» need to know by Monday.',
      '«I’m over you, but I» still wear your shirt.',
      '«Take all the time you need, but please» hurry.',
      '«You don’t have to answer, but it would» mean the world.',
      '«I don’t want you back, but I» hate that you are with him.',
      '«I hate you and I miss» you every night.',
      '«It’s your decision, only I» can’t live with a no.',
      '«no worries if not but id be» gutted',
      '«I’m giving you space, but I» had to write.',
      '«I’m not angry, I just want» to know who he is.',
      '«I want you to be happy, just not» with her.',
      '«Don’t call me, unless you» mean it.',
      '«I don’t expect anything, although I» did keep Friday free.',
      '«I respect your choice, but I» think it is wrong.',
    ],
    good: [
      'The flat is small but it gets the sun.',
      'There is no pressure to answer.',
      'Take all the time you need.',
      'I miss you, and I’m doing all right.',
      'I am sad that it ended, but I am glad that we met.',
      'I was angry in the spring, but I am not now.',
      'You said there was no rush, but then you rang twice.',
      'My brother is over his cold but he still coughs.',
      'I’m not going to say that I’m over you.',
      'I would love to hear from you, and it is fine if I don’t.',
      'I used to say no rush, but I wanted it now, and that was unfair.',
      'I love the job but not the hours.',
    ],
  },
});
