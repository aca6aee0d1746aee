import { whole } from '../help/sentence';
import { phrases } from '../match/phrases';
import { defineRule } from '../rule';

export default defineRule({
  code: 'written-in-heat',
  section: 'start-from-the-impersonal',
  where: 'span',
  severity: 'warning',
  aim: 'Comes from a calm hour',
  message:
    'This tells them that you wrote in the heat of the moment, so they may wonder which of the words you meant.',
  why: 'What is written at night, in drink or in anger is read in daylight. A letter that has waited a day is easier to trust, and easier to stand by.',
  instead:
    'Keep this as a draft and sleep. If it still says what you mean tomorrow, send it then, without the hour in it.',
  fixes: [
    {
      title: 'Say it once you have slept',
      line: 'I have slept on this, and it is still true that ${1:I miss you}.',
    },
    {
      title: 'Say what it was about',
      line: 'I was angry about ${1:the phone call}, and I waited until I could say so calmly.',
    },
    {
      title: 'Leave the hour out',
      rewrite: ({ before, after }) => {
        const rest = /^(?:,| and|, and) (I (?:miss|want|wanted|love|hope|wish)\b[^,;]*)$/.exec(
          after,
        );
        return before === '' && rest?.[1] ? whole(rest[1]) : undefined;
      },
    },
    {
      title: 'Keep it until tomorrow',
      advice: `Nothing has to go tonight. It is a draft, and it will still be here in the morning.

- Write on, if that helps, and then close it.
- Read it again in daylight, after breakfast.
- What you still mean can stay. The hour, the drink and the anger can go.`,
    },
  ],
  find: phrases(
    {
      // It's 3am.
      any: [
        "(it is|it 's|its|here|am i|i am) @adverb? (like|about|nearly|almost|past|after|gone|around|up at|at|it is)? @smallhours",
        "(it is|it 's|its|gone|like|nearly|almost|about|sleep) .. (1|2|3|4|5|one|two|three|four|half one|half two|half three|half 2|half 3) *? in the (morning|mornin)",
        "(it is|it 's|its) .. (1|2|3|4) : * (am|in the morning)",
        "(it is|it 's|its) .. (1|2|3|4|12|0) : @smallhours",
        "(it is|it 's|its) (gone|past|after|nearly|almost|well past|way past|half past) (midnight|one|two|three|four|3|2|4)",
        "(it is|it 's|its) (ten|twenty|quarter|a quarter|five|twenty five) (to|past) (one|two|three|four|2|3|4)",
        "(it is|it 's|its|nearly|like|about) half (one|two|three|four|1|2|3|4) (in the|and i|and you|here)",
        "(it is|it 's|its) @adverb? half (1|2|3|4|one|two|three|four) (and|in)",
        "(it is|it 's|its) ..2 middle of the night",
        "(it is|it 's|its) @adverb? late (and i|and you|i|so) @adverb? (am|know|have|had|should|took|can not)",
        '(writing|typing|texting|emailing|messaging) ..5 (at|in the middle of the night|until|past) @smallhours',
        '(i am|am) ..2 (up|awake|sat|sitting|lying) ..5 (at @smallhours|past midnight|in the middle of the night|at this hour)',
        '(writing|typing|texting|emailing|messaging) ..6 (at this (hour|time of night)|in the middle of the night|in the small hours|in the dark)',
        'can not sleep @adverb? (so|and) (i am|here|you are|am|thought) ..3 (writing|typing|i am|this|texting|getting)',
        "(can not|could not) sleep ..3 (it is|it 's|its) ..2 (in the morning|@smallhours|half|1|2|3|4|one|two|three|four)",
        'i should @adverb? be (asleep|in bed) *',
        'should (put the phone down|put this down|go to bed|be asleep)',
        "(everyone|everybody|the house|the kids|the city) (is|'s|are|has)? (asleep|sleeping|gone to bed) ..4 (and i|writing|typing|me|i am)",
      ],
      unlessAfter: ['(train|flight|shift|alarm|start|where you|there)'],
      unlessIn: [
        '(wrote you|last winter|last year|every night|used to|bus|ferry|where you are|your time)',
      ],
      even: ['negated'],
    },
    {
      // I've had a few.
      any: [
        'i am @adverb? @adverb? (a bit|a little|kind of|half|very|a tiny bit|sort of)? (drunk|pissed|hammered|wasted|tipsy|plastered|smashed|sloshed|legless|stoned|steaming|shitfaced|trashed|merry|baked|buzzed|well oiled|three sheets|off my (face|head|tits)|high as)',
        '(bit|little) (drunk|pissed|tipsy)',
        '(drunk|drink) (texting|dialing|emailing|writing|typing)',
        'not sober',
        'i (have|had|just) @adverb? (had)? (a few|one too many|a few too many|a couple|a skinful|a drink|a drop|too much to drink|a lot to drink|a bit to drink|had drink|drink (on me|taken)) (with|tonight|in me|sorry|not)',
        'i (have|had) @adverb? (had)? (a few|one too many|a few too many|a couple|a skinful) >',
        'i (have|had) @adverb? (had|drunk|drank|taken|got through|finished) .. (a few|@number|most of a|half a|some|a couple of|like|too many|a fair few|a glass of|several|too much|a bit of) ..2 @drink',
        '(i have|ive|and|its late and i have) had most of (a|the) bottle',
        '^ (had|just had) @adverb? (a few|a couple|a skinful|@number) ..2 (@drink|with|at|and|tonight|so)',
        'i have @adverb? been (drinking|on the (wine|beer|whiskey|vodka|gin|sherry))',
        "(it is|it 's|its|this is|blame) ..2 (wine|drink|beer|whiskey|whisky|vodka|tequila|gin|rum|booze|alcohol|sherry) (talking|speaking|that is)",
        '(wine|drink|beer|whiskey|whisky|vodka|tequila|gin|rum|booze) (made me|talking)',
        'i am ..2 @number @drink (in|down|deep)',
        '^ @number @drink (in|down|deep)',
        '(on|into|nearly through|start of) my (second|third|fourth|2nd|3rd|4th|fifth|sixth) (bottle|glass|pint|beer|wine|drink|can|whiskey|gin|vodka|one)',
        'after (a few|@number|a couple|a couple of|too many|a fair few) @drink i',
        '(before|when|once|until) i sober up',
        '(sent|writing|typing|texting|emailing) ..3 (from|in|outside) the (pub|bar|club)',
        '(forgive|excuse|ignore|sorry (for|about|bout)|do not correct) ..2 (spelling|typos|typing|typo|english|essay) ..6 (drunk|drink|drinking|@number @drink|tears|mad|angry|shaking)',
        '(drunk|drink|drinking|skinful|cans|beers|tears|shaking) ..6 (forgive|excuse|ignore|sorry) ..4 (spelling|typos|typing|english)',
      ],
      unlessBefore: ['(got|was|were|being|get) (a)?'],
      unlessAfter: [
        'off',
        'up the',
        'on (a|you|him|me)',
        '(of)? (good|bad|hard|quiet|nice|busy) (weeks|days|months|years)',
        'weeks',
        'off (with|about|at) the',
        'last (week|year|month|summer)',
      ],
      unlessIn: ['(wedding last|in those days|used to|christening|last summer|back then)'],
    },
    {
      // I'm so angry I'm shaking.
      any: [
        'i am @adverb? (that|pure|properly)? (@furious|pissed off|hurt|wound up) @adverb? (right now|now|tonight|as i (write|type)|writing this|typing this|so (here|do not|excuse|forgive))',
        'i am @adverb? (that|so|too|pure) (@furious|pissed off|wound up) @adverb? (i (can|could|am) (barely|hardly|not|shaking)|that i (can|could) (barely|hardly|not)|to (think|sleep)|that my)',
        'i am (absolutely|properly|so|just|really|pure|that|only|still)? (fuming|livid|seething|raging|boiling|spitting feathers|beside myself|hopping mad)',
        "(my hands are|my hand 's|i am|hands are|my hand is|my thumbs are) @adverb? @adverb? shaking",
        'hands will not stop shaking',
        '(shaking|crying|sobbing|fuming|raging|furious|in tears|bawling|drunk|angry|livid) ..4 (as|while|when) i @adverb? (write|type|am writing|am typing)',
        '(as|while) i (write|type|am writing|am typing) (this)? ..4 (shaking|crying|sobbing|fuming|angry|tears|drunk|boiling)',
        'i am (shaking|crying|sobbing|bawling) (while|as|writing|typing|so (hard|much))',
        '(i am)? (writing|typing|emailing|texting|sending) (this|you|it|to you) ..4 (in (anger|a rage|a temper|tears|a fury|a state|a fit)|angry|drunk|furious|high|through (my)? tears|crying)',
        'i can (hardly|barely|not) @adverb? (type|see (straight|the (screen|keys|page))|hold the (pen|phone))',
        'not able to write (this)? calmly',
        '(my)? blood (is (boiling|up)|boils)',
        'i am @adverb? (seeing red|in a (rage|temper|right state|fit of temper)|pretty hot right now|not in my right mind|out of my head|not calm|beside myself)',
        '(just|only) ..2 (got off|come off|came off|put down|putting down|hung up) the phone ..6 (and i am|i am|so i am|fuming|shaking|mad|angry|hot)',
        '(if i wait until i am calm|before i (calm down|cool (down|off)|sleep on it))',
      ],
      unlessAfter: [
        'all (day|the time)',
        'at work',
        'it here',
        'with the',
        'about the',
        'at the (bank|council|weather|price)',
      ],
      unlessIn: ['(used to|was angry|were shaking|years ago)'],
    },
    {
      // I'll regret this tomorrow.
      any: [
        '(i will|i am going to|i might|i know i will|i am bound to) @adverb? (regret|hate myself for|be sorry for|feel sick|be mortified|be ashamed|cringe) ..3 (this|sending|in the morning|tomorrow)',
        '(will|going to|probably|might|prob|il) @adverb? (prob)? (regret|hate myself for|be sorry for|be sorry about|kick myself|feel sick|be mortified|be ashamed|hate myself|cringe|wish i) ..3 (this|sending|in the morning|tomorrow|later|unsend)',
        '(i will be)? (ashamed|sorry|mortified|embarrassed|regret|repent|hate myself|cringe|sick) ..4 (in the morning|tomorrow)',
        '(tomorrow|in the morning) ..3 i will ..2 (regret|wish|be ashamed|be sorry|hate|be embarrassed|be mortified|want to)',
        'i @adverb? @adverb? (should not|ought not to|should not even) @adverb? (send|be (sending|typing|texting)) (this|it|you|to you)',
        '(before|in case) i (change my mind|chicken out|lose my (nerve|bottle)|can stop myself|stop myself|think better|talk myself|bottle it|lose the nerve|delete it)',
        'i am (not going to|not even going to) (read|reread|proofread|check|edit) (this|it)',
        '(will not|not) (read|reading|proofread|proofreading|edit|editing) (this|it) (over|back|again|through)',
        '(just|going to) @adverb? (hit|hitting|press|pressing|click) send',
        '(on (a whim|impulse)|spur of the moment|heat of the moment)',
        '[in the heat] of',
        'without (stopping to think|reading it (back|over))',
        '(straight|right) off the top of my head',
        'i (know)? @adverb? should @adverb? (sleep on|wait until|wait till|cool off|calm down) (it|this|morning|first|tomorrow|i)',
        '(counselor|counsellor|therapist|friend|friends|sister|everyone|mother) ..3 (told me|said) to (wait|sleep on|cool off|put the phone)',
        'no filter',
      ],
      unlessBefore: ['(you|they|she|he) (are|is|will)?', 'if (you|they|she|he)'],
      unlessAfter: ['of (buying|selling)', 'when i (bought|sold|left)'],
      unlessIn: ['(used to|last letter|bought|sold|the last one)'],
      even: ['reported'],
    },
    {
      // I shouldn't be doing this, said of the state or the hour.
      any: [
        'i @adverb? @adverb? (should not|ought not to) @adverb? (be (doing|writing)|write|do) (this|it|to you|you)',
      ],
      onlyIn: ['(night|morning|drunk|drink|state|late|hour|upset|angry|sleep)'],
    },
  ),
  examples: {
    bad: [
      "«It's 3am» and I miss you.",
      '«its 4 in the morning» and the birds are at it',
      "«I'm drunk», so there.",
      "«I've had a few», and I want to say this.",
      "«I've had three glasses of wine» and I'm going to say it.",
      "«I'm so angry right now».",
      '«My hands are shaking» and I have spilled the tea.',
      "«I know I'll regret this» and I'm sending it anyway.",
      "«I probably shouldn't send this», Al.",
      "«I'll be ashamed in the morning».",
      "I'm sending it «before I change my mind».",
      "«It's the wine talking».",
      "«I've been drinking» since lunch.",
      'It came «in the heat» of a bad day and out it goes.',
      "«I'm writing this in tears» on the stairs.",
      "«It's the middle of the night» and the dog is snoring.",
    ],
    good: [
      'I was angry in October; by Christmas it had gone.',
      "I haven't had a drink since March.",
      'I wrote this over three mornings with a pot of tea.',
      "I've had a few good weeks.",
      "I'm not writing in anger.",
      'You said you were drunk when you wrote it.',
      'My sister texts her ex at 2am.',
      'I slept on this for a week.',
      'He was furious about the parking ticket.',
      'I regretted sending the last one.',
      'We had a few too many at the christening, and the priest sang.',
      'The night bus has a new route.',
      'At three in the morning the alarm next door went off.',
    ],
  },
});
