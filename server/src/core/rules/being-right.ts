import { whole } from '../help/sentence';
import { phrases } from '../match/phrases';
import { defineRule } from '../rule';

/** A memory, thanks, an apology or the writer's own part in the same sentence: then "you sat there" accuses nobody. */
const KINDLY = [
  '(thank|thanks|grateful|remember|sorry|apologize|noticed|dream|dreamed|gently|kind|kindly|carefully|patient|beautiful|brave|proud|laugh|laughed|laughing)',
  'i (love|loved|miss|missed|like|liked|should|lied|promised|understand|realize|realized|forgot|deserved|admire|did not listen|used to|keep|hope|wish)',
  '(my|mine) (own)? (fault|doing|part|mistake)',
  'i was (wrong|unfair|cruel|ashamed|afraid|hiding|late)',
  'i (made|got|took|kept|left|let|put|hurt|shouted|snapped|answered) (you|it|a joke|up)',
  '(you were|you are|were you) (right|so|good|too good|kind)',
  'i (have)? (thought|think|thinking|am thinking|keep thinking) (about|of) (it|that|this|you|how|what|your|the)',
  'i can (see|understand)',
  '(glad|happy|relieved|pleased) (that)? you',
  '(the|that) (day|way|time|night) (that)? you',
];

export default defineRule({
  code: 'being-right',
  section: 'emotions',
  where: 'span',
  severity: 'warning',
  aim: 'Leaves blame out',
  message:
    'This may read as a charge to answer, and a person who feels accused will usually defend themselves.',
  why: 'Being in the right does not bring anyone closer. Whoever is busy defending themselves has little room left to feel anything warm.',
  instead: 'Say what you felt, or own your part in it, and leave the verdict out.',
  fixes: [
    {
      title: 'Own your part in it',
      line: 'My part in it was that I ${1:shut the door on you when you wanted to talk}.',
    },
    {
      title: 'Say how it was for you',
      line: 'I felt ${1:forgotten} that week, and ${2:I kept it to myself}.',
    },
    {
      title: 'Turn the blame into a wish',
      rewrite: ({ before, words, after }) => {
        // The past of these is their participle as well, so nothing else in the sentence has to change.
        const never =
          /^you never (?:once |even )?(asked|listened|told|said|thanked|noticed|tried|helped|believed)\b/i;
        const sentence = `${before}${words}${after}`;
        if (before || /[,;?]|\b(?:and|but|any\w*|ever|either|yet)\b/i.test(sentence))
          return undefined;
        if (/^you could have\b/i.test(sentence))
          return whole(sentence.replace(/^you could have\b/i, 'I wish you had'));
        return never.test(sentence)
          ? whole(sentence.replace(never, 'I wish you had $1'))
          : undefined;
      },
    },
  ],
  find: phrases(
    {
      // You always, you never.
      any: [
        '(there was always (something|a reason|an excuse)|always (an excuse|somebody else|someone else|your (work|job|mother|friends|mates|family))|it (is|was) (always|only ever) (about you|you first|your)|(not|never) once (did|have|has|in ..4 did) you)',
        'you (always|constantly|forever) (do|did) (this|that|it)',
        'you (always|constantly) (have to|had to|had a|have a|had an|have an|put|blame|blamed|twist|twisted|leave|left|interrupt|ran|make me|made me|pick|picked|choose|chose|forget|forgot|get your|got your|turn|turned|expect|expected|lie|lied|needed|need|start|started|come back|have the last|act) !(light|sun|me)',
        'you (have|had)? never (even|actually|bothered|listened|listen|cared|care|tried|try|ask|asked|apologized|apologize|take|gave|thought|helped|finished|supported|appreciated|respected|trusted|understood|paid|wanted|defended|cooked|cleaned|introduced|fought|thanked|stood up|put|told me|told anyone|let me|stopped|said (sorry|thank|thanks|one|a single)|took (me|responsibility|the time|any)|had (time|any|a) ..2 (for|intention)|loved me) !(for|to)',
        'you (have|had)? never (once|in your life) (thanked|said sorry|said thank|asked|took|told|came|gave|introduced|looked at|considered|ask|called|rang|thought|tried|listened|stood|apologized|did|put|have|paid|cared|offered|helped)',
        'you (never|do not|did not|can not) (ever)? (listen|say sorry|apologize|think of anyone|think about anyone|take responsibility)',
        'every (single)? time i (tried|asked|wanted|needed|came|reached|say|said) ..5 you',
        'you (just)? (keep|kept) (lying|blaming|changing|moving the|making excuses|running|telling people|coming back|on at me)',
      ],
      unlessIn: KINDLY,
    },
    {
      // Whose doing it was.
      any: [
        '(i (was|am) not the (only)? one (who|that|with a) (left|lied|cheated|stopped|walked|broke|threw|drank|ended|started|gave|wanted|went|did|ran|cancelled|temper|could|never)|you (were|are) not (so)? (perfect|innocent|an angel|blameless) (either|yourself)|it takes two|(whatever|for all) my faults)',
        '((is|are|all) down to you|you are (the one)? to blame|i (do|still)? blame you|you are the (reason|cause) (we|that|why|of)|the (trouble|problem) with you|you (are|were) the (whole|real)? problem|you (started|caused) (it|this|that)|your (own)? (fault|doing) (that)? (we|i|it|and|not))',
        '(it|this|that|all|everything) ..2 (was|were) (all|completely|entirely|mostly)? your (own)? (choice|decision|idea) !(both)',
        '(it|this|that|all|everything) ..2 @be (all|completely|entirely|mostly)? (your (own)? (fault|doing)|(on|down to) you) !(both)',
        '(it|that|this) @be your (drinking|lies|lying|temper|mouth|mother|brother|jealousy|pride|phone|job|hand|mess|silence) (that|which|not)',
        '[you (are|were) (always)? the one (who|that) (@adverb)? (left|ended|started|wanted|lied|cheated|ghosted|stopped|walked|said|cancelled|decided|asked|changed|quit|gave up|threw|broke|did|shut|would|could|did not|never|went|had|moved|packed|chose|got to)]',
        'it @be (always|only|just)? you (who|that) !(taught|gave|knew|made|first|helped|filled|saved|got|said|showed)',
        'it @be (always|only|just|all)? you (wanted|started|ended|left|stopped|broke)',
        'you (broke|wrecked|destroyed|ruined|ended|finished|killed|blew) (us|it all|everything|our|this family|my|the marriage|the family|this) !(up|egg|fall)',
        'you did (it|this) (again|on purpose|knowingly)',
        '(if|had) you (had)? (only|just|ever|once)? (listened|trusted|told me|believed|asked me|been honest|said something|paid attention|done (as|what) i|bothered|spoken to me) ..8 (would|could|none)',
        'you (still)? owe me (an apology|an explanation|for|@number)',
        'you (have to|must|should|need to) (own|take responsibility|admit (it|you|that you|to))',
        'you were (just|simply|so|completely|totally|clearly|plainly|the one)? (in the wrong|wrong about (me|us|everything)|wrong to|out of order|out of line|unfair|dishonest)',
        'you (twist|twisted|rewrite|rewrote) (everything|it|what|my|the|things|history)',
      ],
      unlessIn: [
        '(none of|not your)',
        '(you were|you are) (right|so right)',
        '(would|did) not (be|think) (fair|that)',
        'i (used to|blamed|thought) ..2 (think|say|blame|you)',
      ],
    },
    {
      // I was right; I told you so; I did my part.
      any: [
        '(i (did|have) (tell|warn|warned) you (about|at|before|that|not)|i (always)? said (from the start|at the time|all along|this would|it would|so at))',
        '((events|time|it|that|this) ..2 (proved|proven|proves|shown|prove) (me|i was) (right|correct)|(been|was|am|were) proved (right|correct)|for the record i (never|did|was|told|said)|the difference between (us|you and me)|unlike (you|some|somebody|someone) i|i (have|had) (done)? nothing (wrong|to apologize|to be sorry|to confess|to explain|to feel)|(i am|i was) not (the one|mistaken|the liar|the cheat|wrong about))',
        'i was (always|usually)? (right|correct|proved|proven) (about|all|on|from|right|correct|and)',
        '(see|and|so|tell me)? who (was|is|turned out|was proved|was proven) (to be)? (right|correct)',
        'i (told|warned) you (so|this would|that would|it would|what would|not to|from the|again and|a hundred|in (january|the|@number)|straight|in @month)',
        '(at least|whereas) i (never|did not|tried|kept|told|meant|actually|always|own|owned|was honest|was faithful)',
        'i (did|have done|never did) (nothing wrong|everything right|anything wrong)',
        'i would never (have)? (done|treat|treated|do) (that|this|you|to) (to|like|that|the|anybody|anyone)',
        'i never (once|so much as|even) (lied|cheated|strayed|looked at|raised|spoke|shouted|missed|complained|let you)',
        'i never ..2 (looked at another|looked at anybody|looked at anyone|looked sideways|cheated on you|lied to you|raised my (hand|voice)|messaged anybody)',
        'i was (always)? the (only)? one (doing|trying|paying|working|putting|making|waking|flying|holding|fighting|keeping|(who|that) (cooked|paid|remembered|tried|worked|cleaned|stayed|kept|did the|did all|did everything|made the|said sorry|fought|had to|actually|always|got up|drove))',
        'i (gave|have given) you (chance after chance|every chance|so many chances|a hundred chances|the benefit)',
      ],
      unlessIn: [
        'i (used|thought) to ..3 (right|say|keep)',
        'not (that|because) i',
        '(matter|matters|mattered|interested)',
        '(wish|sorry) (that)? (i|you)',
      ],
    },
    {
      // What you did, told as a charge: lies, betrayal, leaving.
      any: [
        '(you two (were|had|was|stood|sat|have)|you waited (until|to tell|for me|days|weeks|months|@number))',
        '(you never (loved|cared about|wanted) (me|us)|you stopped (trying|talking to|caring|answering|loving|coming|touching|making|calling|picking|going after)|you (did not|would not|could not|never) (bother|give (me|us) (a|any|the|one)|have the (guts|decency|courage)|care (about|enough|what|how)|lift a finger|want to know|say (goodbye|sorry|bye|a word|anything to me)|fight for|stand up for|ask me|talk to me|want to work|want to try|tell me))',
        '(you gave (me|us) no (chance|warning|say|choice|reason)|you gave up (on|so|too|without|the minute|at)|you turned (your back|everyone|my own|them|the kids|off|people)|you (quit|gave up|walked out|bailed) on (me|us|the|it|our))',
        '(typical (of you|you)|how dare you|you (have|had) (got)? (a|some|the) (cheek|nerve|gall)|you pushed me (away|and pushed|too far|out)|you (even|just|only|have)? (led|strung) me (on|along)|you only (ever)? (think|thought|care|cared) (about|of) yourself|you (treated|treat) me (like|as|worse)|you (blamed|accused) (me|my|everyone))',
        'you (just|even|both|still|straight up|have|had|basically|literally|already|obviously)? (lied|cheated|betrayed|deceived|ghosted|dumped|abandoned|deserted|humiliated|manipulated|replaced|conned|tricked|gambled|sneaked|snuck|stole|discarded|ditched|misled)',
        'you @adverb? (slept|hooked up|got off|went off|ran off|messed around|moved in|carried on|took up) with',
        'you (broke up with|finished with|ended it with|split up with|finished|left|divorced|dumped) me (by|over|on|in|with|at|for|after|because|outside|the) (a|an|the|my|text|whatsapp|email|voice|message|somebody|someone|him|her|phone|facebook|another|christmas)',
        'you left (me|us) (alone|with nothing|with the|with a|to (tell|explain|deal|pay|find|do|sort|face|clean|raise|pick)|like|standing|waiting|sitting|crying|for|when i|hanging|in the (middle|rain|dark)|outside|no)',
        'you (just|simply)? (walked|ran) (out|away|off) (on|from|without|like|with|in|and|the)',
        '(and|then|so) you (just)? (left|went|walked out|disappeared|vanished|ran off) (anyway|without|and|to her|to him|with|behind)',
        'you (did not|could not|would not) even !(know|recognize|notice|wait)',
        'you (do|did) not get to *',
        'you could not (be bothered|be arsed|wait|give (me|us)|manage|even|be honest|spare)',
        'you (threw|chucked|tossed) (it|us|me|everything|that|all|away|@number) ..3 (away|over|out|in|for)',
        'you (told|tell) (everyone|everybody|people|your (mother|father|sister|brother|friends|mates|family|cousin|parents|whole|boss|sisters|brothers|work)|the (lawyer|judge|court|school|kids|children|mediator|whole)|my (sister|brother|friends|boss)|our friends) ..2 (i|that i|it was|we|you|about|the whole)',
        'you (said|told me) (you (would|were going to|will) ..8 (and|but|then)|it was (nothing|overtime|over with|just|only)|there was (nobody|no one|nothing)|i was (crazy|paranoid|mad|mental|imagining)|we were (fine|ok|good|solid)|you were (working|in|at|sick|fine|single))',
        '(and|but|when|then) you (already|always|both)? knew (it|that|all|the whole|already|full|exactly|what you|i)',
        'you (both|already|always|bloody|damn) knew',
        '(and|but)? you knew (exactly|full well|all along|the whole time|perfectly|damn well|already|it was (wrong|a lie)|how i felt|what you were doing|and you)',
        'you let (me|us) (book|pay|find|sit|stand|think|believe|move|plan|send|carry|walk|wait|buy|pick|go on|cook|sign|go through|hear|turn|make|take the|put|mail|invite|spend|fall|wash|iron|thank|blow|worry|cry|drive|come|freeze|introduce|save|have the)',
        'you let (your|everyone|everybody|him|her|them) ..5 (me|us|my)',
        'you (were|was) (already|still|secretly|just|busy|always)? (cheating|lying|texting|messaging|seeing (her|him|someone)|sleeping (with|around)|carrying on|using me|planning|scrolling|sneaking|hiding|flirting|never (there|home|in|around)|always (on|out|at|too|late|busy)|too busy|on your phone|out (drinking|with)|only (around|ever|there)|nowhere)',
        'you made (a fool|an idiot|a liar|no effort|me (feel like (nothing|a fool|an idiot|i was (crazy|mad|nothing|special))|out to be|look (stupid|like a|a fool)|think i was|believe|delete|give up|wait|choose|the bad))',
        'you (forgot|missed|skipped|ignored|mocked|laughed at) (my|our|her|his|every|it both|about my|the (birth|funeral|wedding|anniversary))',
        'you (chose|picked) (him|her|them|work|your|it|that|drink|a (job|game|man|woman|girl)) (over|instead|mates|friends|mother|family)',
        'you (chose|decided) (to (leave|go|end|walk|cheat|lie)|it all|without|by yourself|on your own|for (both|me|us)|alone)',
        'you put ..3 (before|ahead of|first|above) (me|us|our|the kids)',
        'you (broke|break) (my (heart|trust|nose|arm|things)|your (promise|word|vows)|every promise|a promise|something in|me into|the agreement|the (bubble|rule|rules))',
        'you (took|cleared|cleaned|emptied) (the (bed|telly|tv|good|car|money|kids|children|house|dog|table|keys|joint|sofa|washing|closet)|everything|it all|my (money|things|kids|savings|dog)|half|out the)',
        'you could have (just|at least|told|said|talked|waited|asked|called|rung|phoned|spoken|come|warned|been honest|been there|tried|stayed|turned round|picked up|left a)',
        'you should have (told|asked|said|listened|called|come home|stayed|thought|stopped|trusted)',
        'why (could|did) you not (just|be|tell|say|ask|come|call|talk|leave)',
        'all you (ever)? had to do was',
        '(to|in) my face (and|that|for|about|every|like|when)',
        '(instead of|without) (telling|talking to|asking|even telling) (me|us)',
        'i had to (find out|hear) (from|on|through|that|at|by|about|it)',
        'you (used me|(wasted|stole|took) my (time|youth|twenties|thirties|best years|money|life))',
        'you never (paid|asked|said|told|took|came|helped|showed|thanked|rang|called) (me|my|once|how|for|a|one|to|up|what|about)',
        'do not (you dare)? (act|pretend|tell me|rewrite|blame me|make out) (like|as|now|that|it|i|who|you) ..3 (i|you|me|nothing|was|the|never)',
        'you (looked|look) (me|right|straight) (in the (eye|face)|in my face|at me)',
        'you (got|had|made) your (mother|mammy|father|brother|sister|friend|mate|friends|lawyer|cousin) ..1 (to|ring|call|tell|do|text|waiting)',
        'you were not (there|fair|honest|faithful|even|willing|prepared)',
        'you were (already|both|still)? (with|seeing|messaging|texting|telling|writing to|talking to|sleeping with|living with|in bed with) (him|her|someone|somebody|that|another|your ex)',
        'you (went and|found yourself a|had to go and) *',
        'you had (her|him|that woman|that man) (name)? in (my|our|your phone)',
        'you can not (just)? (decide|keep (doing|coming|standing|changing|blaming)|have it both|treat)',
        'i (worked|paid|cooked|drove|grieved|tried|waited|stayed|prayed|trusted|forgave|carried|fought|begged|covered|gave) ..6 and you (could|did|were|was|went|sat|never|walked|kept|left|would) *',
        'you ..6 (like (always|you always do)|as (always|usual|per usual))',
        'you said it was (me|my|just|only|nothing|over with)',
      ],
      unlessBefore: [
        '(if|do|did|when|why|whether|hope|wish|where|what was it (that)?|what was it about me that|me|before|until|so|so that)',
      ],
      unlessIn: [...KINDLY, 'in case', '(read|open|opened) it'],
    },
    {
      // Questions that are charges.
      any: [],
      unlessIn: ['do not (mind|need|have)', 'miss'],
    },
  ),
  examples: {
    bad: [
      '«You never asked how» my exams went.',
      '«It was your decision to» sell the boat.',
      'And «you were the one who cancelled» the counsellor, twice.',
      '«I was right about» your cousin and his scheme.',
      '«I told you so», back when we signed the lease.',
      '«you lied» to me about the credit card and u kno it',
      '«You told everybody I» was hard work, even the rugby club.',
      '«You let me buy» the tickets when your mind was made up.',
      '«Unlike you, I» turned up for the appointments.',
      '«You could have told» me before you told the landlord.',
      'I sat in the car and cried, and «you couldn’t be bothered» to come out.',
      'As far as I can see, «I have nothing to apologise» for.',
      '«You broke up with me by text» on my lunch break.',
      '«You knew exactly» what that money was for.',
      '«You don’t get to decide» how I tell it.',
      '«it takes two» you know',
    ],
    good: [
      'You were right about the job, and I was too proud to say so.',
      'It was my fault that we lost the deposit.',
      'None of that autumn was your fault, and I said it was.',
      'You never once made me feel small in front of your friends.',
      'You always saved me the window seat.',
      'You said that I never asked about your day, and it was true.',
      'My brother told his boss that it was her fault.',
      'I lied to you about the overtime.',
      'I don’t think that you were the one to blame.',
      'I used to say that you never listened.',
      'I’m sorry that you had to find out from my sister.',
      'You let me sleep in and took the dog out yourself, and I never thanked you.',
      'You told me in the car that you felt like a lodger.',
    ],
  },
});
