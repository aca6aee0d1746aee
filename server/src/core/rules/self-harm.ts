import { phrases } from '../match/phrases';
import { defineRule } from '../rule';

export default defineRule({
  code: 'self-harm',
  section: 'care',
  where: 'span',
  severity: 'error',
  aim: 'Holds nothing about harming yourself',
  message:
    'If this is how it is, please tell someone near you now, or ring a crisis line. You matter more than this letter.',
  why: 'Words like these ask one person to carry what nobody can carry alone. You deserve help from someone who can be with you today.',
  instead:
    'Ring a friend, a doctor or a crisis line first. The letter can wait until you are safe.',
  fixes: [
    {
      title: 'Find someone to talk to now',
      advice: `This sounds very heavy. You do not have to carry it alone, and the letter can wait.

Call somebody close now, or go to where they are, and say it in the words you wrote here. If you are in danger, ring the
emergency number. Someone will also listen, at any hour, at these numbers:

- UK and Ireland: Samaritans, 116 123
- USA and Canada: 988
- Australia: Lifeline, 13 11 14
- New Zealand: 1737
- Germany: 0800 111 0 111
- Austria: 142
- Switzerland: 143
- France: 3114
- Netherlands: 113
- Spain: 024
- India: 14416
- Anywhere else: findahelpline.com, or the local emergency number`,
    },
  ],
  find: phrases(
    // Said outright.
    {
      any: [
        '[@i .. (want|wanted|going|plan|planning|tried|try|thought|think|thinking|considered|considering|able|ready|could|might|will|would|should|almost|nearly|about) .. (kill|killing|off|top|unalive) myself]',
        '(kill|killed|killing|end|ending|take|taking) (myself|my life|my own life)',
        '(do|doing) (myself in|away with myself)',
        '(think|thinks|thought|thoughts|thinking|talk|talking|dream|dreaming) (about|of) (ending (it|it all|things|everything|my life)|suicide|dying|not (existing|being here|being alive|waking up)|being (dead|gone for good))',
        '(end|ending) (it all|everything) !(between|with|for)',
        '(end|ending) (it all|everything) $',
        '(feel|feeling|felt) like ending it',
        '(i am|i was|been|feel|feeling|felt|am|get|getting) @soft? suicidal',
        'suicidal (again|thoughts|ideation|since|feelings|over)',
        'on (suicide watch|a suicide)',
        '(my|a|the) suicide (note|letter)',
        '(hurt|hurting|harm|harming|cut|cutting|injure|injuring|burning) myself (again|since|at night|so|because|just|when|every|to feel|to make|@is|if|and|over|like|to)',
        '(hurt|hurting|harm|harming|cut|cutting|injure|injuring) myself $',
        '(want|wanted|started|start|stop|stopped|feel like|thinking of|thought of|keep) (to)? (hurt|hurting|harm|harming|cut|cutting|injure) myself',
        '(self-harm|self-harming|self-harmed|self harm|self harming|self harmed)',
        '[i (have been|am|was|started|have started|keep) @soft? cutting] (again)',
        '[i (have been|am|was|started|have started|keep) @soft? cutting] >',
        '(do|did|done) something (stupid|silly|bad)? to myself',
      ],
      unlessAfter: [
        '(prevention|awareness)',
        '(laughing|working|trying|lifting|shaving|running|getting|over (a|an|it|work|the)|for (a|an|the|that|this)|to (get|make|keep|be) (here|there|ends|it|on))',
      ],
    },
    // Wishing to be dead, or not to be.
    {
      any: [
        '(i|and|just|still|really|but|to|ever|honestly) @soft? (want|wanted|wish|wishing|hope|hoping|like|love|prefer|rather|ready|wanting) (to)? @soft? (die|be dead|not exist|stop existing|not be here|not wake up|not be alive|disappear for good|sleep and (not|never) wake up)',
        '(would|i) (rather|sooner) be dead',
        '(dying|death) (just|honestly)? (seems|sounds|feels|would be|is looking) .. (easier|nice|better|good|relief|kinder|peaceful)',
        '(go|went|going) to sleep and (stay asleep|not wake up|never wake up|that was it|be let off|just not)',
        '^ do not @soft? want to (wake up|live|be here|be alive)',
        '[i @soft? (want|wanted) (it all|everything|the pain|it) @soft? to @soft? (stop|end|be over)]',
        '(scare|scared) myself (with|sometimes|last|at night)',
        'i @soft? (nearly|almost) did something (silly|stupid)',
        '(i|and) did something (silly|stupid) .. (hospital|ended up|a and e|er)',
        '(wish|wished|wishing) (that)? i (was|were|am|had been) @soft? (dead|never born|not alive|not here any more|not here anymore|gone for good)',
        '(wish|wished|wishing) i (had|was) never (been)? born',
        '(hope|hopes|hoping|hoped|pray|praying|prayed|wish|wished|wishing|ask|asking|beg|begging) (that)? ..5 (i (do|will|would|did|might) (not|never) @soft? wake up|i never wake up|i just (do|did|will) not wake|take me (in my sleep|tonight|home))',
        '(live|alive) in (a|this) world (without|where you)',
        '(i will not|i might not|not think i will|not expect to|will not live to) @soft? (see|make it to|reach) (another|christmas|new year)',
      ],
      unlessIn: [
        '(do not want to|not going to) go on (about|and on)',
        'of (shame|embarrassment|laughing|laughter|cringe|boredom)',
        '(live|wake up) (here|there|in (this|the|a) (town|city|village|house|flat|country))',
        '(be|being) here (in|at|for) (this|the|your|a|my)',
        'about (that|this|it) (any more|anymore)',
      ],
    },
    // No reason left.
    {
      any: [
        '[i (do not|did not) @soft? @soft? (want|wanted) to wake up in the morning]',
        '[i .. (not|never|no longer) .. (want|wanted|wish|wished|care) to .. (be here|be alive|be around|exist|wake up|live|survive|go on living|be anywhere) (anymore|tomorrow|any more|no more|any longer|at all|without you)]',
        '[i (do not|did not) @soft? @soft? (want|wanted) to (be alive|exist|wake up|be here|live|go on living|be in this world|be around)] >',
        '[i (do not|did not) @soft? @soft? (want|wanted) to (be here|live|be alive|wake up)] (if|to be honest|and|because|knowing|in the morning|not|in a world)',
        '@aux? (not|no) (want|wanted) to see (another|next|the next|the new|a new) (year|day|winter|christmas|birthday|summer|spring|month|morning)',
        '[i .. (not|never) .. (see|seeing|make it to|reach|getting to) (another|next|the new|the next|a new) (year|day|winter|christmas|birthday|summer|spring|month|week)]',
        '[i can not (live|go on|carry on|keep going|do life|do this life|hold on|hang on)] .. (any more|anymore|any longer|much longer)',
        '(tired|sick|weary) of (living|being alive|life|this life|existing|waking up)',
        '(had|have) (had)? enough of (life|living|being alive|this life)',
        '(anything|nothing|nothing left|not (got)? anything|no reason|no reasons|any reason|one reason|one good reason|a reason|reason left|no will|the will|no wish) (left)? to (live|stay alive|carry on|keep going|go on|wake up|be here|be alive)',
        '@aux? (nothing|anything|nothing left) (left)? to live for',
        '(life|living|it) (@is|be|has|was) (just|really|honestly)? not (worth living|for me)',
        '(no|any|the|much|a) .. (point|use|sense|reason) @soft? (in|of|to|for)? (me|my|myself)? @soft? (living|being alive|being here|waking up|staying alive|existing|life)',
        '(no|any|the|much|see|a) .. (point|sense) @soft? (in|of|to)? (me)? (going on|carrying on|keeping going|any of it|it all|this life) (any more|anymore|any longer|without you|some days|if i am|with any of it|with it all|like this|i really)',
        '(no|any|the|much|see|a) .. (point|sense) @soft? (in|of|to)? (me)? (going on|carrying on|keeping going|any of it|it all|this life) >',
        '@aux? not (really)? (care|mind|bothered) .. (if|whether) (i (live|die|wake up|make it home|do not wake|crash|get hit|am alive|lived|died)|a (bus|truck|lorry|car|train) (hits|takes|comes))',
        '(point|sense) (in|of) (tomorrow|getting up|me being (here|around|alive))',
        '(give|giving|given) up on (living|life)',
        '(not (existing|being alive)|to stop existing|if i stopped existing)',
        '@aux? (not|never) .. (be|being) (alive|here|around) (anymore|any more|any longer)',
        '[how much longer i can (hold on|go on|keep going|carry on|last)]',
        '[i .. not .. think i .. (will|can|would|could) .. (survive (this|it)|make it (through (the|this|another) (night|week|winter)|much longer))]',
        '(decided|decide|want|rather) not to (go on|carry on|be alive|exist|be here)',
        '[(the|my) only (thing|reason) ..5 (keeping me (here|alive)|i am (alive|breathing|still here|still alive))]',
        '[i would not be (here|alive)] (if it|to|any more|anymore|now)',
        '(there @is no|there will not be a|not see a) next (week|year|month|birthday|christmas) (for me)?',
      ],
      unlessAfter: [
        '(in|with|at|apart|on|near|out of|next|from|together|like (a|strangers)) !(a|this|it|itself)',
        'in (this|the|a) (city|town|village|house|flat|country)',
        'when (the|you|they|she|he|we|your|my)',
      ],
      unlessIn: [
        'go on (about|and on)',
        '(live|wake up) (here|there|in (this|the|a) (town|city|village|house|flat|country))',
        '(be|being) here (in|at|for) (this|the|your|a|my)',
        'about (that|this|it) (any more|anymore)',
        '(with|of) (this|our|the) (argument|conversation|marriage|relationship|fight|thread)',
      ],
      even: ['negated'],
    },
    // Better without me; when I am gone.
    {
      any: [
        '(better|easier|simpler|happier|quieter|kinder|freer|relief|lighter|fewer|less tired|best) ..6 if i @soft? (was|were|am|did|do) @soft? (not|dead|gone|no longer)',
        '(better|easier|simpler|happier|quieter|kinder|relief|breathe|nice|nicer|restful|peaceful) ..6 (if i just (disappeared|stopped existing|vanished|went to sleep)|just to disappear|to not exist|to not wake up|not to wake up|not to exist|not to be here|not to be alive|to never wake up|to just stop existing|to just not be here|to just go to sleep and not)',
        '(everyone|everybody|you all|all|kids|they|people|family|world|boys|girls) ..1 (would|will)? .. (be|@is) ..2 (better off|happier|fine|better) (without me|with me (gone|dead)|when i am gone)',
        '(better|worth more) (off)? dead',
        '(if|what if|when|after|once|unless) i (was|were|am) @soft? (dead|gone for good|no longer here|no longer around|not alive|not around any more|no longer alive)',
        'if i (was|were) @soft? (not (here|around|alive)|gone)',
        'what if i @soft? was not here',
        '@aux? not have to (worry about|deal with|put up with|think about) me .. (soon|longer|then)',
        '(nobody|no one|noone|anyone|anybody) ..1 (would|will) .. notice for (a|days|weeks)',
        '(would|will) (nobody|anyone|anybody) .. notice (for|if|when)',
        '(world|everything|everyone|things) (will|would) .. (fine|quieter|easier|better|on) without me',
        '(tablets|pills) ..8 (count|counted) (them)?',
        'if i (die|died|dropped dead|disappeared for good|ended it|killed|do it|did it|go through with it|did something to myself|never woke up|did not wake up|hurt myself|do something)',
        'not be (here|around|alive) when you (wake|read)',
        'if (anything|something) (bad|ever|should)? (happens|happened|happen) to me',
        '@aux? (not|never) be (here|around|alive) (for)? (much longer|long now|to see (it|that|the|another|them|her|him|christmas|you))',
        '(might|will|may|going to|would) (soon)? not be (here|around|alive) .. (longer|much longer|next (week|year|month)|by (christmas|the time)|tomorrow|in the morning)',
        '[(soon|so) i will not be (anyone|anybody|anyones|anybodys|a problem|here|around)]',
        '(nobody|no one|noone|anyone|anybody|no-one|who|you) (would|will) @soft? @soft? (notice|miss me|care|cry|come|be sorry|mind|be bothered) .. (if i|when i am (gone|dead)|until they found)',
        '(nobody|no one|noone) would (even)? miss me',
        '(i would not be missed|how little i would be missed|world without me)',
        '(find|found|finds|finding) (me|my body) (dead|hanging|cold|in the morning|some morning|one (day|morning)|on the floor)',
        'my (own)? (funeral|death) (at least|on your (conscience|hands|head)|you|and|will|would|if|please|the way|songs)',
        'my (own)? (funeral|death) >',
        'you (would|will) even (come|cry|be) (to|at) (the|my) funeral',
        '(come|came|coming|be|cry|invited|sing|speak|read|there|sit) (to|at) my (own)? funeral',
        '(my|a) (death|life) on your (conscience|hands|head)',
        '@aux? (not|no) (be)? (need|needing) (it|them|any of it|him|her|that|those) where i am going',
        '(last|final) (letter|text|message|one|thing|note|email) .. you (will)? .. (or anyone|or anybody)',
        '(forgive me|sorry) for what i am (about|going) to do',
        '(goodbye|good-bye) (letter|letters|note|notes)',
        '(my|put|putting|got|getting) (my)? (affairs|everything|papers|things) (@is|kind of|all)? in order',
        '(be|going to be|go and be|go be|join|joining|see) (with)? (my)? (mother|father|nan|gran|grandad|brother|sister|son|daughter) (again|up there|in heaven|soon|where (he|she) is)',
      ],
      unlessIn: [
        '(gone|dead) (to|on my feet|tired|on (holiday|my))',
        '(die|died|dead) (of|laughing|from laughing)',
        '(everything|things|affairs|papers) in order (for|at) (the|work)',
      ],
      even: ['negated'],
    },
    {
      any: ['(like|once|now|when|after) i am (gone|not here (any more|anymore)|dead and|dead)'],
      unlessAfter: ['(to|on|for|away|at|in|from|over|until|by|out|till) !(good|ever|long|real)'],
      unlessIn: ['(gone|dead) (to|on my feet|tired|on (holiday|my))', 'miss me when'],
    },
    // How, where, with what.
    {
      any: [
        '[(think|thinks|thought|thinking|thoughts|imagine|picture|want|wanted|tempted|easy|easier|could just|feel like|felt like|urge) .. (of|about|to|i could|it @is to|it would be to|like)? .. (drive|driving|walk|walking|jump|jumping|step|stepping|throw myself|throwing myself|go|going|swerve|swerving|swim|swimming|crash|crashing) .. (off|into|under|out in front|in front of|over|straight out) .. (bridge|cliff|balcony|roof|train|bus|lorry|truck|traffic|sea|river|water|ocean|lake|canal|tree|wall|edge|railing|pier|car)]',
        '[(look|looked|looking|stare|staring|stand|stood|standing|sit|sat|sitting|stop|stopped|drive) ..4 (bridge|rails|tracks|platform|balcony|edge|crossing|roof|cliff|railing|rail|pier|water|sea|river|pills|tablets|packet|road|train) ..12 (longer than i should|quick|so easy|easier|how easy|simple|one step|that would be that|what it would be like|not (come|coming) (back|home|up)|keep going|would be over|jump)]',
        '(think|thinking|thought|dream) (about|of) jumping >',
        '(bridge|cliff|roof|balcony|platform) .. (think|thinking|thought) .. (jump|jumping)',
        'how easy (it|that) (would be|@is|it would be) (just)? to (just)? (stop|not|let go|go|step|drive|walk|disappear|end|swerve|jump|slip)',
        '[(count|counted|counting|saved|saving|stash|hoarding|keep looking at|look at|looking at|got out|get) .. (tablets|pills|sleeping pills|paracetamol)] (and|again|in|at|every|out|up)',
        '[(count|counted|counting|saved|saving|stash|hoarding|keep looking at|look at|looking at|got out|get) .. (tablets|pills|sleeping pills|paracetamol)] >',
        '(took|taken|take|swallow|swallowed|taking) (an overdose|too many (pills|tablets|of my)|all (the|my|of my) (pills|tablets)|a (load|handful|bottle) of .. (pills|tablets))',
        '(i (took|have taken) an overdose|overdosed|slit my|cut my wrists|hang myself|hanging myself|drown myself|shoot myself|jump off)',
        '(thought|think|know|planned|figured|worked|plan|planning) about? .. how (i would|i will|id) (do it|go|end it)',
        '(had|have|got) (it|it all) (all)? (planned|worked out|arranged) .. how i',
      ],
      unlessIn: [
        '(swimming|paddle|holiday|photo|sandwich|picnic|view|walk the dog) (in|on|together|of|with)',
      ],
    },
    // Not safe, and those who know it.
    {
      any: [
        '(do not|did not|can not|not) (really)? trust myself @soft? (alone|to be alone|on my own|tonight|with (the|a)|any more|anymore)',
        '(do not|did not|can not|not) (really)? trust myself @soft? >',
        '(i am|am|feel|felt|be|sure i am) not @soft? safe (with|from|around|by|on|at) ..1 (myself|me|my own|night|present|the moment|home)',
        '(i am|am|feel|felt) not @soft? safe >',
        '(did not|not|never) feel safe (with|from|around|by|on) (myself|my own)',
        '(a|the)? (danger|risk) to (myself|self)',
        '(scared|afraid|frightened|worried|terrified) (of|about|by) (myself|my own (thoughts|head|mind)|what i (might|will|could|may) do)',
        '[@aux? not know what i (will|might|may|could|am going to|am capable of|would) .. do to myself]',
        '(if|unless|without) ..8 not know what i @soft? (will|might|may|am going to) @soft? do] >',
        '(the|those|my) thoughts (are back|again|get loud|got loud|came back|get bad)',
        '(those|the) thoughts again',
        '(dark|bad) thoughts',
        '(called|rang|phoned|texted|ring|spoke to|talked to|talking to|on to|call) (the|a)? .. (samaritans|crisis (line|team)|suicide (line|hotline|lifeline|prevention)|lifeline)',
        '(the crisis team (came|come|out|@is|is|have|again|were|has|had)|had the crisis team|crisis team (came|come|out|again))',
        '(they|doctor|doctors|got|was|been|gp) (nearly|almost)? (sectioned|section) (me|again|on|in|for|last)',
        '(they|doctor|doctors|got|was|been|gp) (nearly|almost)? (sectioned|section) >',
        '(in|on|to) (the|a) (psych|psychiatric|secure|mental health) (ward|unit|hospital)',
        '(my|a) safety plan',
        '(find|found|made|promised|promise|told|tell|asked|ask) .. not (to)? (hurt|harm|kill) myself',
        '[i (told|tell|said to|have told|keep telling) ..6 i .. (want|wanted|do not want|did not want|would rather|could not|wish|wished) .. (to)? (die|be dead|be here|be alive|was dead|were dead|wake up|go on)]',
        '[(i|you)? can not (promise|say|swear|guarantee|tell you) .. i (will|would) .. (be here|be around|be alive|not do (it|something|anything)|not hurt myself|still be here)]',
        "(i (won't|will not|would not) do (it|anything)|not going to do (anything|nothing)|wont do anything) .. but i think about (it|that)",
        '(tried|try) to (end it|end it all|leave for good|go for good|die|take my) (all|last|again|in|on|once|twice|before|own|and|when)',
        '(tried|try) to (end it|end it all|leave for good|go for good|die|take my) >',
        '(you|then you|and then you|now) (will|would) be sorry (when|if|once) (i am|i was|i were|they find|i) (gone|dead|die|do|did|me|died|not)',
      ],
      even: ['negated', 'reported'],
    },
  ),
  examples: {
    bad: [
      "Most mornings now «I don't want to be alive».",
      'Some nights I think everyone would be «happier if I was gone».',
      'im so «tired of living»',
      'I keep «thinking about ending my life».',
      "«I can't promise I'll be here» at Christmas.",
      'My arms are a mess because I keep «cutting myself at night».',
      '«I just want to die», Sam.',
      "There's «no point in waking up» without you in the house.",
      '«If anything happens to me», the cat goes to Joan.',
      'u wouldnt even care «if i died»',
      'I drive home and think «how easy it would be to just let go» of the wheel.',
      'My doctor says that I am «a danger to myself».',
      'You can read something nice at «my funeral».',
      "I've been «suicidal since» March and I have told nobody.",
      'I go to bed «hoping I never wake up».',
      "Tell her about us and I «don't know what I might do to myself».",
      'I «keep looking at the tablets» and then putting them back.',
    ],
    good: [
      'I never wanted to die, I only wanted to sleep for a week.',
      'I nearly died laughing at your face in that photo.',
      "I'm not going to hurt myself, and I'm sleeping all right.",
      'My cousin said that she wanted to die when the band split up.',
      'My aunt tried to kill herself last year, and she is well now.',
      'You said I would kill myself working like that.',
      'I cut myself shaving and went to work with a plaster on.',
      'My old phone is dead, so this is the new one.',
      "I don't want to live in the city for the rest of my life.",
      "I didn't want to be here for the whole weekend, so I took the early train.",
      'I wanted to die of shame when my card was refused at the till.',
      'We all went to the funeral on Friday, and your mother sang.',
      'There is no point in going over the old row.',
      "There is no use in waiting for the nine o'clock bus on a Sunday.",
      'Please water the tomatoes while I am gone to Spain.',
      'I volunteer for a crisis line on Tuesday nights.',
    ],
  },
});
