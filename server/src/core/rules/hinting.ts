import { without } from '../help/sentence';
import { phrases } from '../match/phrases';
import { defineRule } from '../rule';

export default defineRule({
  code: 'hinting',
  section: 'restore-trust',
  where: 'span',
  severity: 'warning',
  aim: 'Leaves nothing to guess',
  message: 'They have to guess what this means, and may guess something worse than you meant.',
  why: 'A hint leaves the reader to do the saying. It is easier to trust, and to answer, somebody who says the thing itself.',
  instead: 'Say the thing in plain words, or leave it out of this letter.',
  fixes: [
    {
      title: 'Say the thing itself',
      line: 'What I mean is that I ${1:felt left out at the party}.',
    },
    {
      title: 'Ask about it openly',
      line: 'I would like to ask you about ${1:the night of the party}.',
    },
    {
      title: 'Leave out the hint',
      rewrite: ({ before, words, after }) => {
        const says = /^let[’']?s just say(?: that)?$/i.test(words) && before === '';
        if (says && /^ (?:that )?(?:I|we)\b/i.test(after))
          return without({ before, words, after: after.replace(/^ that /i, ' ') });
        const tag =
          /^(?:that[’']?s all I[’']?ll say|not naming names|(?:I[’']m )?naming no names)$/i.test(
            words,
          );
        return tag && /\w, $/.test(before) && /^[.!]?$/.test(after)
          ? without({ before, words, after })
          : undefined;
      },
    },
  ],
  find: phrases(
    // You know what I mean.
    {
      any: [
        'you (already|still|exactly)? (know|will know|should know|can guess|can imagine|understand|get) (exactly|full well|fine|well)? what (i am|im) (saying|talking about|getting at|trying to (say|tell)|on about|asking|referring to|thinking of|like when)',
        'you (already|exactly)? (know|will know) (exactly|full well|well)? what i (mean|want|am going to say|feel|was going to say|wanted to say) (to (say|tell)|you to|by that|so|and|when|anyway|deep)?',
        '(i think|i expect|i am sure|i believe|im sure) (that)? (you|we both) (already|will|can|could|probably|also|do)? (already|also|both)? (know|guess|imagine|work out|understand|see|aware) (what|who|which|why|how) (that|i|it|they|this|the|was|@is|really|comes|you)',
        '(we|you and i) both (@adverb)? (know|knew|are aware) (what|who|why|which|how) (that|i|it|this|happened|you|really|the|was|@is|will|we|did)',
        '(im|i am) sure you (can|could|will|do not need|might)? (guess|work it out|imagine|figure it out|fill in|put two|join the|know (what|who|why)|have (guessed|worked it out))',
        'you (will|can|could|may|might) (probably|surely|all)? (guess|work out|figure out|imagine) (the rest|why|who|which|what (i|it|that|she|he))',
        'i (do not|should not) (have|need) to (say|spell|tell|explain|name|write) (it|that|who|what|which|why|more|you)',
        '(without|not) (me|my) (having to (say|spell|ask|explain)|saying it)',
        'you know (the one|who you are|who i mean|which one|which night|which day|who i am talking about|why|what (happened|day|night|today|that) (means|was|that|the|@is)?) >',
        '(they|he|she|you) know who (they|he|she|you) (are|@is)',
        'you know what (day|date|month|happened last)',
        'you of all people (know|can|will|should|could|ought)',
        'if you (really|ever)? (knew|know|loved|cared about) me (at all)? you (would|will) know (what|why)',
        '(read between the lines|put two and two together|join the dots|connect the dots|draw your own conclusions|make of (that|it) what you will|take (it|that) (as|how|any way) you (like|want|will)|a word to the wise|nudge nudge|if the (cap|shoe) fits|(nuff|enough) said|iykyk|if you know you know|watch this space|mother @is the word)',
        '< say no more $',
        '(ring|rings) (any|a) bells',
        '(do i|must i) (really)? (have|need)? (to)? (spell it out|draw you a|paint you a|say it)',
        'do not make me say (it|that|who)',
      ],
      unlessIn: ['do you know', 'better than you know'],
    },
    // Leaving it there.
    {
      any: [
        '(that @is|thats) all (i will|ill|i am|im|i am going to|i have to|i want to|i can) (ever)? (say|saying|write|tell|mention)',
        'all i (will|am|am going to) (say|saying) >',
        'all (ill|im) (say|saying) >',
        '(i will|ill|let us|lets) (just)? (say|leave it at|leave it) (that|there|no more|nothing more|nothing else) >',
        '(i will|ill|we will) (just)? leave (it|that) (there|at that|here)',
        '(i will|i am|i|ill|im|and|but) (@adverb)? not (going to|gonna)? (say|saying|tell you|mention|mentioning|name|naming|write|repeat) (who|which|names|any names|more|more than|his name|her name|what i (think|saw|heard|found|know|would)|what (it|that) @is|what they)',
        '(not|without) (naming|mentioning) (any)? names',
        '(i|that i) (wont|will not|can not) (repeat|write (it|that) (here|down)|say (it here|who|more)) ',
        '(let us|lets) just say (that|the|i|it|you|he|she|my|your|there|we|*)',
        '^ just saying $',
        '(i aint|aint|i am not) (saying|gonna say|going to say) (nothing|anything|more)',
        'i know what i (know|saw|heard|seen) ..3 (leave|say|and)',
        '(things|something|stuff|a thing or two) (i|that i) (could|should) (say|tell) (about|you|but|someday|one day)',
        'i (could|might) (say|tell) (you)? (a lot|a thing|more|plenty|things|much) (about|but|more|if)',
        '(something|one (thing|matter)|things) (that)? i (can not|could not|will not|would not|do not want to|had better not) (say|tell|write|mention|put)',
        '(not|no) (for|in|over) (a)? (text|email|letter|here|on here|the phone) >',
        'forget i (said|mentioned) (anything|it)',
        '(i have|ive|i) (my|got my) (own)? (reasons|ideas|suspicions|theories|sources) (about|for|why|as to|and|but|on)',
        'i (have)? (heard|been hearing|hear) (some|a few|a lot of|certain|one or two|plenty of)? (things|stuff|rumours|rumors|talk)',
        '(someone|somebody|people|she|he) (told|tells) me (some|a few|certain)? (things|a thing or two|something|stuff)',
      ],
      unlessIn: ['(he|she) told us'],
    },
    // Some people, a certain person.
    {
      any: [
        '(some|certain) (people|folk|folks|ppl|men|women|guys|friends|persons) (@adverb)? (can not|do not|did not|could not|will not|would not|should|need to|needs to|might want|must be|ought to|move on|moved on|put up|take|just|never|always|know how|clearly|have no|have to keep|who should)',
        '(a|one) certain (someone|person|somebody|party|individual|lady|gentleman|man|woman|friend)',
        '(certain|a certain) (someone|somebody|person|parties|family|friend)',
        '(there @is|there are) (some|certain|one|a few|somebody|someone|people|those|a)? (people|person|man|guy|woman|lady|friend|others|one person)? (who|that) (would|know|knows|were|was|can|tells|will|@is|are|says|told|has|have) ..6 (say|name|names|who|closer|sorry|very happy|waiting|better|know)',
        '(not everyone|not everybody|some of us|somebody|someone|a person|one of us) ..5 (if you know|that @is all|thats all|just saying|no names|i dont say|i do not say who|you know who)',
        '(somebody|someone|somebody else) (very|rather|quite)? (close to|near|not a million miles)',
        '(somebody|someone) (here|out there|i know)? (still|might|may|could|has been|would) (love|loves|miss|misses|like|be|waiting|been|want|wants|think|thinks)',
        'funny how (fast|quick|quickly|some|people|somebody)',
        '(@is not it|isnt it) (funny|odd|strange|interesting) (how|that) (someone|some|somebody|people|a)',
        '(looks|sounds|seems) like (somebody|someone) (found|has|got|forgot|@is|had|been|needs)',
        '< guess (who|whose|which) (i|@is|was|else|still|she|he)',
        'i wonder (who|what|which|why) (that|it) (could|might|can) (be|have been)',
        '(there are|there @is) (things|something|some things|a few things) (about (that|you|me|us|it)|that)? (you|i) (do not|should not|ought to|need to|should|could) (know|have told|tell|say|be told)',
        'you (should|might want to|ought to|may want to|need to) (ask yourself|ask (him|her|your * |your)|check|think about) (who|what|where|why|how) (really|he|she|was|your|@is|else|that|happened|i)',
        'you will (find out|see|understand|know) (soon enough|one day|why (one|some)|in time|when the time|when it)',
        'some things (are|have|you|do not|can not|just|were|should|i|change|never) ..3 (unsaid|say|said|know|guess|told|write)',
      ],
      unlessIn: ['(i|we) met', 'at (work|the (class|course|group|clinic))'],
    },
  ),
  examples: {
    bad: [
      'Well, «you know what I’m getting at».',
      '«Some people just never» learn.',
      'Try to «read between the lines».',
      '«I’m sure you can guess» the rest.',
      '«We both know what this» is about.',
      'I saw the car outside, «that’s all I’ll say».',
      'It was busy on Friday, «not naming names».',
      '«A certain someone» looked very pleased with himself.',
      '«You of all people should» understand it.',
      '«Let’s just say that» I was not the only one.',
      'I have been hearing, and «I’ll leave it there».',
      '«We both know who is» writing this with you.',
    ],
    good: [
      'Do you remember the night on the pier?',
      'I love you, and I wanted to say it plainly.',
      'You said that some people never change.',
      'I am not asking you to read between the lines.',
      'You know what my mother is like in the mornings.',
      'My sister says that a certain person at her office steals the milk.',
      'I used to hint and sulk until you guessed.',
      'Guess what, the tomatoes came up.',
      'Some people in my class are from Cork.',
    ],
  },
});
