import { whole } from '../help/sentence';
import { phrases } from '../match/phrases';
import { defineRule } from '../rule';

export default defineRule({
  code: 'grand-promise',
  section: 'be-consistent',
  where: 'span',
  severity: 'warning',
  aim: 'Promises nothing sweeping',
  message: 'A promise this wide can sound empty, because nobody could keep all of it.',
  why: 'They may have heard "never again" before, and will watch what you do. One small thing kept says more than a vow for life.',
  instead: 'Promise one thing that you can do this week, name the day, and keep it.',
  fixes: [
    { title: 'Promise one small thing', line: 'I will ${1:send you the photos} by ${2:Friday}.' },
    {
      title: 'Say what you are working on',
      line: 'I want to ${1:stay calm when we disagree}, and ${2:a counsellor} is helping me.',
    },
    {
      title: 'Say it as a wish',
      rewrite: ({ before, words, after }) => {
        const never =
          /^(?:I (?:promise|swear)(?: that)? )?I(?:[’']ll| will) never (?=(?:hurt|lie|cheat|shout|hide|let you down|do that)\b)/i;
        const always =
          /^(?:I (?:promise|swear)(?: on my life)?(?: that)? )?I(?:[’']ll| will) (?:always )?(?=(?:be (?:honest|kind|there)|listen|tell|try|stop)\b)/i;
        const sentence = `${before}${words}${after}`;
        const wish = sentence.replace(never, 'I do not want to ').replace(always, 'I want to ');
        if (
          wish === sentence ||
          /[,;?]|\b(?:never|always|for ?ever|every\w*|until|life|die)\b/i.test(wish)
        )
          return undefined;
        return whole(wish);
      },
    },
  ],
  find: phrases(
    // Never again.
    {
      any: [
        '(i (will|would|shall)|i am going to|ill|id) (never|not ever|not never) (ever|never)? !(see|trust|forgive|forget|love|write|contact|bother|text|message|email|speak|talk|call|ring|find|understand|meet|date|get|know|come|mention|believe|set|disturb|have|feel|go|hear|marry|return|be|look|put|cover|bring|ask|work) ..8 (again|anymore|any more)',
        '(i (will|would|shall)|i am going to|ill|id) (never|not ever) (ever|once|so much as)? (look at (another|any)|be (late|jealous|that|selfish|away|drunk|angry|mean|cruel|cold|distant|like that)|have (another|a drop)|go (away|behind|out|back to)|get (angry|drunk|mad|jealous))',
        '(i (will|would|shall)|i am going to|ill|id) (never|not ever|not never) ever? (so much as)? (hurt|lie|leave you|cheat|raise|touch (another|a|that|it|drink)|gamble|drink|shout|scream|let (you|us|anyone|anything|a|my)|look at another|miss (another|a|anything|your)|take you for|make you|stop (loving|trying|fighting)|give (up on|you (a|another))|disappoint|ignore you|check your|break (your|a|another|my)|put (anything|anyone|my|work)|keep (anything|a secret|secrets)|hide (anything|you)|shut you|yell|flake|nag|doubt you|fail you|neglect)',
        '(never|not once) again will i',
        '(never|not) (ever|ever ever)? (again|going to) ..6 i (swear|promise)',
        'i am never (ever)? ..6 (again|in my life)',
        '(it|that|this|nothing like that|nothing like this|none of it|what happened) (will|would|can|going to) (never|not) ever? (happen again|be like (that|this|last time) (again|ever))',
        '(no one|nobody|nothing|no woman|no man|no girl) (will|would|is going to|@is going to) ever .. (you|us|between) ..3 again',
        '(there (will|would) (be no|not be|never be) (any|one|another)? (more)? (lies|lie|fights|fight|fighting|secrets|shouting|drink|drinking|nagging|jealousy|tears|ugly|cross|another)|no more (lies|fights|secrets|drinking|shouting|excuses|jealousy|lying|gambling|arguments|games|temper|broken promises|tears)) ..8 (ever|again|not ever|for good|forever|i swear|i promise|from now|guaranteed)',
        'not (another|one more|a single) (cross|harsh|bad|ugly)? (word|drop|lie|drink|fight|tear|secret|bet) ..6 (ever|again|as long|until|long as|from me|i swear|i promise)',
      ],
      unlessIn: ['(you|she|he|they) (will|would) never (again)? (see|hear)', 'never want to'],
    },
    // What they will never have to feel again, and always have.
    {
      any: [
        'you (will|would|shall|going to) (never|not ever) ever? (have (to|cause)|need to|wonder|cry|regret (giving|us|it|taking)|wait|want for|go without|lift|worry|come second|be (alone|lonely|second|cold|hurt|let down|hungry|insulted|scared|afraid|left|lied|sad|disappointed)|feel (alone|lonely|second|unloved|like|scared|unsafe|foreign|cold|small|left|ignored)|see (that|my temper|another|a red|one|me (drunk|drink|angry|lose|like)|this side))',
        'you (will|would|shall|going to) (never|not) !(see|hear|work|play|find|meet|get|set|speak|touch|know|love|have) ..5 (again|ever) (as long|in your life|for the rest|because of me|over me|not|i)',
        'you (will|would) not (ever)? (have to (do|lift|ask|cover)|lift (a|one) finger|(hear|find) (the word no|one fault))',
        'you (will|would) (always|forever) (be|come) (first|loved|safe|happy|my|number|the|understood)',
        '(you (will|would)?|it (will|would) be you|you are going to) (be|come) first ..8 (always|from|in everything|every|until|now on)',
        'you will be (so|the) (happy|happiest) ..5 (forever|that|every|ever|always|in the world|you will)',
        '(you|your) ..6 never ..3 again as long as',
        '(i (will|would|shall)|i am going to|ill|id) ..2 (treat|love|cherish|worship|spoil|protect|adore|look after|hold|put|make|choose|take care of|care for|serve|guard) you ..6 (every (single)? (day|night|minute)|for the rest|forever|for ever|for life|always|like a (queen|king|princess|prince)|first|until (i|they|the|we)|as long as|in the world|in everything|long as)',
        '(i (will|would)|i am going to|ill|id) (@adverb)? make you (so|the|feel so|really)? (happy|happiest|proud|smile) (every|girl|man|woman|person|wife|again|that|i|for|forever|always|as|alive|in|on)',
        '(i (will|would)|i am going to|ill|id) (@adverb)? give you (the (world|moon|stars|earth|sun|life you|best life|house)|every happiness|everything|anything you|a life|all the)',
        '(i (will|would)|i am going to|ill|id) (always|forever) (put you|be (there|here|by your side|faithful|honest|yours)|listen|protect|back you|look after|take care|choose you|believe in|fight for|come when|have your back|support you)',
        '(i (will|would|shall)|i am going to|ill|id) spend (the rest of my|my whole|all my|every (single)? (day|minute)|my|our) (life|lives|days|of my life|making|trying|proving)? (life|making|proving|trying|of|with)?',
        '(i will|i am going to|ill|i promise to|i can) be (@adverb)? (perfect|the (best|perfect|man|woman|husband|wife|boyfriend|girlfriend|father|mother|person|partner|most|happiest|kindest) (dad|husband|wife|boyfriend|girlfriend|man|woman|partner|father|mother|*)|a (better|perfect) (man|woman|husband|wife|boyfriend|girlfriend|partner|father|mother|person)|everything (you|that you)|so easy to)',
        'i would (sooner|rather)? die (before|than|if) (i|let|hurt|lose you)',
        '(i (will|would)|i am going to|ill|id) (fix|change|do) (everything|absolutely everything|it all|all of it|us|every bit)',
        '(i will|i am going to|ill) make (it|everything|all of it|it all) (up to you|all right|right|perfect) ..6 (i swear|i promise|if it takes|every|forever|for the rest|a million|for everything|always)',
      ],
      unlessIn: [
        '(hear from|see) me again',
        '(hear from|see) (her|the kids|them) again',
        'never (find|understand)',
      ],
    },
    // Everything will be different.
    {
      any: [
        '(everything|things|it|this|life|all of it|we) (will|would|is (going to)?|are (going to)?|@is going to|can) (all|@adverb)? be (@very|all)? (different|perfect) (this time|from now|now|with|i|when|if|for us|again|between)',
        '^ (everything|it|things) (will|would|@is going to) (all|@adverb)? be (@very)? (different|perfect) $',
        '(everything|absolutely everything|it) (will|is (going to)?|@is going to|@is all going to) (all)? (change|be (all right|fine|ok|better|perfect|amazing|different)) (from|now|i|this time|forever|when you|for good|once you|if)',
        '(everything|it) (will|@is (all)? going to) be (completely|totally|so)? different',
        '(this time|from now on|from today) (it|everything|things|i|we) (will|@is going to|am going to) (really)? (be (different|perfect|better|the)|change|make)',
        '(it|this time|everything|i) (will|would|@is going to)? .. be different this time',
        'from (now on|today|this day|this moment|here on|here on in|here on out|now) ..8 (always|never|everything|nothing|only happiness|no (lies|secrets|fights|more)|first|best|forever|perfect|every (day|night|single))',
        '(always|never|you first|comes first|come first|all about you|best (dad|husband|wife|man|boyfriend|girlfriend) ..5) ..6 from (now on|today|here on|this day|here on in|here on out)',
        'we will (never|always) (ever)? (fight|argue|row|be (happy|apart|together|sad)|go to bed angry|have another|say)',
        'we will be (so)? (happy|perfect|unbreakable|together|complete) ..4 (forever|for ever|for the rest|i promise|i swear|always|until|every)',
      ],
      unlessIn: ['would have been'],
    },
    // Oaths, and vows for life.
    {
      any: [
        '(swear|promise|vow) .. (on|to|by|before|upon|with|in) (my|the|our|his|her|your|god|allah|everything|all|both|jesus|anything) ..10 (never|always|ever|again|everything|every|until|last)',
        '(never|always|ever|again|everything|every|different|until|will) ..12 (swear|promise|vow|put that) .. (on|to|by|before) (my|the|our|his|her|god|allah|everything|all|both|jesus|you on)',
        "i swear on (my|our|the|her|his|your|* 's) (life|lives|mother|mothers|father|son|daughter|daughters|kids|kid|children|grave|child|nan|nana|gran|sister|baby|bible|quran|*)",
        "(never|always|again|will|would|wont|ill) ..8 on (my|our|the) (life|mother 's life|mothers life|kids lives|kids life|kids ' lives|children 's lives|nanas life|nan 's life|mother 's grave|daughter 's life|son 's life)",
        "on (my|our|the) (life|mother 's life|mothers life|kids lives|kids life|kids ' lives|children 's lives|nanas life|nan 's life|mother 's grave|daughter 's life|son 's life) ..2 (i|you|it) (will|would|never)",
        '(as god @is my (witness|judge)|god strike me|may (god|thunder|lightning) .. (strike|fire)|so help me god|te lo juro|wallah|wallahi) ..10 (never|i will|always|again)',
        '(never|always|again|will|every) ..10 (as god @is my (witness|judge)|so help me god|te lo juro|mark my words|hand to god|on god)',
        'i (promise|swear) (you|to you|down|it|that|to|u)? ..8 (never|always|everything|forever|for ever|not ever|every (single)? (day|night)|ever again|will be different|be the (best|happiest))',
        '(never|always|everything|forever|for ever|different|ever again) ..10 i (promise|swear) (you|it|that|to you|down)? >',
        '(give you my|you have my|you got my|that @is my) (absolute|solemn)? word ..10 (never|always|ever|again|everything|forever|every|until|as long)',
        '(never|always|ever|again|everything|forever|every|until) ..10 ((give|have|got) (you)? my (absolute|solemn)? word|that @is my word|guaranteed|you have my word)',
        'i put (that|this) on (my|god|everything)',
        '(will|would|never|always|going to|ill|shall) ..12 (until (i die|the day i die|my dying (day|breath)|my last breath|they (put|lower|carry|bury)|the day they|death|i am (dead|gone|in the ground|under|old|a hundred)|the (end of time|grave)|we are (dead|old|both)|i (drop|croak)))',
        '(will|would|never|always|going to|ill|shall) ..12 (as)? long as (i (live|breathe|shall live|am (alive|breathing|above|living)|have (got)? (breath|a|one)|got breath)|there @is (breath|blood)|god (left|gives)|you live|we live)',
        '(will|would|going to|ill|id|wont) ..3 (never|not|always|every|no) ..8 (in (my|your|this) (whole|entire)? life|for one day|not one day|for the rest of (my|our|your) (life|lives|days)|until the day)',
      ],
      unlessIn: [
        '~regret',
        'never (see|speak to|talk to|forgive|forget|trust) you',
        '(will|would) (always|never) (remember|forget|be grateful|be sorry|know|understand)',
      ],
    },
  ),
  examples: {
    bad: [
      '«I’ll never hurt you again».',
      '«I promise I’ll always» be honest with you.',
      '«Everything will be different when you» are back.',
      '«I swear on my life» I will stop.',
      '«You’ll never have to» worry about money.',
      '«I will treat you like a queen».',
      '«from now on its you first», every time',
      '«I’ll spend the rest of my life making» it right.',
      '«I’ll give you the world».',
      '«It will never happen again».',
      '«You will never feel alone» in our home.',
      '«I’m going to be the best husband» you could ask for.',
      '«No more lies ever».',
      '«I’d die before I» hurt you.',
    ],
    good: [
      'I’ll drop the keys at your sister’s on Friday.',
      'I won’t write again unless you want me to.',
      'I will never forget that summer.',
      'I’ll never understand cricket.',
      'I can’t promise that everything will be different.',
      'I used to say that I would never lie again, and then I did.',
      'You said it would never happen again.',
      'My brother swears he will never drink again.',
      'He told her that he would treat her like a queen.',
      'I will always be grateful for that year.',
      'I hope that things will be better in the spring.',
      'I’m not going to swear that I’ll never be late again.',
    ],
  },
});
