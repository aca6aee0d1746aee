import { whole } from '../help/sentence';
import { phrases } from '../match/phrases';
import { defineRule } from '../rule';

export default defineRule({
  code: 'desperation',
  section: 'stand-up-for-yourself',
  where: 'span',
  severity: 'warning',
  aim: 'Asks without begging',
  message:
    'This pleads, and it may leave them feeling cornered, or sorry for you, where you hoped for something warmer.',
  why: 'A plea asks them to answer your pain and not your wish. They know you well, and can tell what is offered freely from what is offered in need.',
  instead:
    'Say once what you would like, plainly, and leave them free to answer. Take the worst of the pain to a friend, or to a doctor if you are not eating or sleeping.',
  fixes: [
    {
      title: 'Say please once',
      rewrite: ({ before, words, after }) =>
        /^please(?:,? please)+$/i.test(words) ? whole(`${before}please${after}`) : undefined,
    },
    {
      title: 'Say once what you would like',
      line: 'I would like ${1:a letter from you one day}, and you are free to say no.',
    },
    {
      title: 'Say how it is, once',
      line: 'This has been hard for me, and I have ${1:talked it over with my brother}.',
    },
    {
      title: 'Leave the choice with them',
      line: 'Whether you ${1:write back} is yours to decide, and I will respect it.',
    },
  ],
  find: phrases(
    {
      // Please, please.
      any: [
        'please please',
        'please ..6 please',
        'pretty please',
        '(please|only|pls) @adverb? @adverb? do not (leave|go|do this|give up|throw|sign|break|end|finish|refuse|hang up|shut|forget|walk away|abandon|let) (me|us|this|it|on|up)?',
        '< do not (leave|give up on|throw away|abandon|walk out on) (me|us)',
        '(please|pls) just (open|talk|listen|come|say|think|let|hear|look|give)',
        'please ..2 (hear me out|unblock me|have mercy|take me back|let me try|let me prove)',
        "(for god 's sake|for gods sake|for pity 's sake|for christ 's sake) (please|give|come|talk|let|write)",
        "(come|open|stay|answer|talk|write) ..5 for pity 's sake",
        'have ..2 (mercy|pity) (on me)?',
      ],
      unlessAfter: [
        'without',
        'hanging',
        'on (read|a|the|seen)',
        'alone with',
        'staring',
        'out',
        'waiting',
        'stuck',
      ],
      unlessIn: ['(form|forms|landlord|council|meter|bins|invoice|deposit)'],
    },
    {
      // Begging.
      any: [
        'i am @adverb? @adverb? (begging|pleading|imploring|beseeching) (with)? (you|here|him|god|to|now|for|pls|please)',
        'i am @adverb? @adverb? (begging|pleading|imploring|beseeching) (with)? >',
        '(i|and) @adverb? (beg|implore|beseech) (of)? you',
        'i plead with you',
        '(all|what|the only thing) (i am|i) @adverb? (begging|beg) (for)?',
        '(am|literally|actually|just) @adverb? begging (you|here|for)',
        '(beg|begging|ask|asking|plead|pleading|please|come|crawl|go|apologize) ..5 on (my|me|bended|both) (two|bare|hands and)? (knees|bended knee)',
        '(ask|asking|beg|begging) ..3 on bended knee',
        'i am @adverb? (down)? on (my|me) (two|bare|hands and)? knees',
        '(get|got|go) down on my (hands and)? knees',
        '(bloody|pure|literally|actually|and|just) beggin',
        '(you are|your) my (last|only) hope',
        '(no|any) (pride|shame) left',
        'is there (nothing|no way|any way back|really no|truly no) .. (i can|back|for us)',
        '(on|over|across) broken glass',
        'i (am|would be|will be) @adverb? desperate (now|for you|to)',
        'i (am|would be|will be) @adverb? desperate >',
        'i am asking (you)? (with (tears|all)|from the bottom|with my hand|on bended|as a beaten|with my whole)',
        '(i am)? (fold|folding) my hands',
      ],
      unlessBefore: ['(you|he|she|they|children|kids|dog|cat) (are|is)'],
      unlessIn: ['(grouting|weeding|tiling|scrubbing|garden|floorboards)'],
    },
    {
      // One more chance.
      any: [
        '(just|please|only|but) ..4 (one|another|1) (more|last|final|single)? (chance|try|go|shot|opportunity)',
        '< (one|1) (more|last|final|single) (chance|try|go|shot)',
        "< one (chance|shot) (please|that is|that 's|thats|lang|is all)",
        '(give|giving) (me|us) (please|just|only)? (one|another|1|a second|a final) (more|last|final|single)? (chance|try|go|shot|opportunity)',
        '(give|giving) (me|us) (please|just|only)? a (last|second|final)? (chance|try|shot|opportunity) (please|to (show|prove|fix|make)|i)',
        '(all i (need|want|ask|am asking)|all i am asking for) is ..3 (chance|shot|try|go)',
        'one more (chance|try|go|shot) ..3 (all i|i am asking|i need|please)',
        '(just|please|only) (one|two|five|ten|1|2|5|10) (minutes|minute|mins|call|word|message|dot) ..3 (please|that is all|all i|i beg|begging)',
        '(five|ten|two|5|10) (minutes|mins) ..3 (is all i|all i am (asking|begging)|i am asking|i am begging|please)',
      ],
      unlessBefore: ['(you|he|she|they) (gave|had given|have given|always gave)'],
      unlessIn: ['(chemist|exam|driving test|driving|raffle)'],
    },
    {
      // I'll do anything.
      any: [
        'i (will|would) @adverb? @adverb? do @adverb? (anything|whatever) (you (want|say|ask|like|need|tell)|it takes|tell me|at all|to (get|have|make|fix|see|keep|be|win|hold)|i mean|name|just)',
        'i (will|would) @adverb? do @adverb? anything >',
        '(ill|id|il) @adverb? do @adverb? (anything|whatever)',
        '(do|give|say|be|sign) (anything|whatever) (you want|it takes|you say|you like|you ask|you tell me)',
        'i will (say|sign|take|be|wear|accept) (anything|whatever|any) (you (want|say|ask|like|tell)|it takes)',
        '(just)? tell me (only)? (what|how) ..4 (and|,) i (will|would) @adverb? (do|fix|be|change) (it|that)?',
        'whatever it (takes|is) i will @adverb? (do|fix|pay)',
        '(just)? name it (and|anything|i)',
        '(just)? name it >',
        'i would (give anything|do anything|take anything|take any version)',
      ],
      unlessAfter: ['for a (day|nap|cup|pint|lie|decent|biscuit)'],
      unlessIn: ['(name it|name the) (after|baby)'],
    },
    {
      // I can't eat, I can't sleep.
      any: [
        'can not @adverb? (eat|sleep|work|think|study) ..2 can not @adverb? (eat|sleep|work|think|stop|breathe|do|concentrate|focus)',
        'can not @adverb? (eat (or|and|nor) sleep|sleep (or|and|nor) eat)',
        'i @adverb? can not @adverb? (eat|swallow|keep (food|anything) down) @adverb? (anything|nothing|a thing|my|food|properly|since|i)',
        'i @adverb? can not @adverb? (eat|swallow|keep (food|anything) down) @adverb? >',
        'i can not @adverb? @adverb? (focus on|concentrate|function|get out of bed|get up in the|keep food down|stop (crying|shaking)) (anything|at|on|without|because|most|i|in|to|mornings)',
        'i can not @adverb? (concentrate|function|get out of bed|keep food down) >',
        'i (have|had) not @adverb? (eaten|slept|ate|sleep|eat) (a|since|in|for|properly|through|more than|right|anything|@adverb)',
        "i (have|had) not had a (proper|decent|full|good|real) (meal|night 's sleep|night)",
        'i (hardly|barely) (eat|sleep|ate|slept)',
        'i do not @adverb? (eat|sleep) @adverb? (properly|well|anymore|any more)? (and|or|i|,) ..2 (eat|sleep|eating|sleeping)',
        'i (am|have been) not @adverb? (eating|sleeping) @adverb? (properly|well)? (and|or|i|,) ..2 (eating|sleeping|eat|sleep|lost|up)',
        'i (am not|have not been) @adverb? (eating|sleeping) ..4 (since you|because of you|without you|over you|over this)',
        'i (threw up|throw up|have been throwing up|been sick|was sick|have been sick) (at work|every (day|morning)|before work|from crying)',
        'i feel sick all (the time|day|night)',
        'i (cry|am crying|have been crying|sob|keep crying) @adverb? (myself to sleep|at work|in the (toilet|toilets|van|car|sluice|stockroom|loos|walk|linen|shop|back)|every (day|night|morning|single))',
        'i (lie|am) @adverb? awake (every|most) (night|nights)',
        'i can not @adverb? (take|bear|stand) @adverb? (this|it|another night|another day) @adverb? (any more|anymore|no more|any longer|much longer|please)',
        'i can not cope',
        'i (am not eating|am not able to sleep)',
        'i lie @adverb? awake (every|most|all|at|until|till|thinking|listening)',
        'i am (in bits|in pieces|falling apart|going under|at the end of my (rope|tether)|losing my mind|going out of my mind|making myself ill|a wreck|at my wits)',
      ],
      unlessAfter: ['with the', '(meat|fish|sugar|nuts|bread|spicy|dairy|here|there)'],
      unlessIn: [
        '(gym|marathon|diet|slimming|baby|teething|dairy|gluten|exam|exams|dentist|heat|neighbors|seagulls)',
      ],
    },
    {
      // Wasting away, said beside it.
      any: [
        '(i have|i) @adverb? (lost|dropped|gone down) (a|two|half a|that much|@number|9|14|fourteen|nine) (stone|kilos|kilo|pounds|kg|lbs|belt|weight)',
      ],
      onlyIn: ['(eat|eating|ate|food|sleep|sleeping|worry|worrying|crying|doctor|ill)'],
      unlessIn: ['(gym|diet|slimming|running|since you left|tonsils|swimming)'],
    },
  ),
  examples: {
    bad: [
      '«Please, please» ring your mother and ask her about me.',
      "«I'm begging you», think again.",
      'I would «come over there on my knees».',
      "«Just give me one more chance», Marie, I won't waste it.",
      "«One more try, that's all I'm asking».",
      "«I'll do anything you want», paint the hall, see your mother on Sundays.",
      "I «can't eat and I can't sleep», the doctor has signed me off.",
      '«i havent eaten since» monday',
      '«please just talk» to me babe',
      "«Whatever it takes, I'll do» it by tonight.",
      "«Please don't leave me» for him.",
      '«I cry in the van» between jobs.',
      "«I can't take this any more» Joe.",
      "«Don't give up on us», not at Christmas.",
      'I have «no pride left» where you are concerned.',
      "«I'm in bits» and the boys can see it.",
    ],
    good: [
      'Please send the form back in the post.',
      'I am not begging you to come home.',
      'You gave me one more chance, and I wasted it.',
      'I told you then that I would do anything you asked.',
      'My sister is on her knees with two babies.',
      'I was on my knees all Saturday, weeding.',
      "I haven't slept properly since the neighbors got the puppy.",
      "She said she can't eat and can't sleep before a race.",
      "I can't eat bread at the moment.",
      'The club gave the boy another chance.',
      'I slept badly in May and I sleep better now.',
      'I will do the bins and the hall while you are away.',
    ],
  },
});
