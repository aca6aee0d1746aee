import { absent } from '../match/phrases';
import { defineRule } from '../rule';

export default defineRule({
  code: 'nothing-new',
  section: 'and-build',
  where: 'letter',
  severity: 'hint',
  aim: 'Names something new',
  message:
    'Nothing here says what would be different this time. It may read as the old life again.',
  why: 'Coming back together works as something new that suits you both. A rule or a habit that was not there before is what makes it new.',
  instead:
    'Name one small thing, and leave it open to change: an evening a week, taking turns, a word that means stop.',
  fixes: [
    {
      title: 'Name one new rule',
      line: 'One new rule I would like us to try: ${1:we say what troubles us on the same day}.',
    },
    {
      title: 'Suggest one small routine',
      line: 'I would like ${1:one evening a week} to be ours alone, with ${2:both phones in a drawer}.',
    },
    {
      title: 'Say what each would keep',
      line: 'We could each keep ${1:a night for our own friends}, and ${2:talk it over if that stops working}.',
    },
  ],
  find: absent(
    { step: 'build' },
    {
      // A rule or a way of doing things, called so.
      any: [
        '(a|one|some|the|two|three|few|our|any) (new|different|simple|small|little|house|ground|other|better|own)? (rule|rules|routine|routines|ritual|rituals|habit|habits|arrangement|agreement|deal|promise to each other|boundary|boundaries)',
        '(new|different|another|better|slower|gentler) (way|ways|start|chapter|kind|sort|version|pattern|shape|footing)',
        '(something|anything|thing|it|this|us|relationship|one) @adverb? (new|from scratch)',
        '(start|build|begin|make|rebuild|try) (again|over|it|this|us|things)? (from scratch|from nothing|from the ground up|fresh|something|differently)',
        '(do|try|make|handle|run|plan|have) (it|this|things|that) @adverb? (differently|another way|a different way)',
        '(our|the|a) (word|code word|safe word|signal|sign) (for|that|is|means|would)',
        'check (in|ins) (with|once|every|each|on|over)',
      ],
      unlessBefore: ['no', 'without', 'not need'],
      unlessIn: [
        '(new|brand new|different) (man|woman|person|guy|girl|me|job|car|house|flat|boss|phone)',
        'the old (routine|rules|way|habits)',
      ],
      even: ['negated', 'reported', 'third'],
    },
    {
      // How often, whose turn, with what left out.
      any: [
        '(one|an|two|a|each) (evening|evenings|night|nights|day|walk|call|hour|email|letter|meal|coffee|morning|date|weekend|dinner) @adverb? ..1 (a|each|every|per|in the|of the) (week|month|fortnight|day|sunday|saturday|friday)',
        '(once|twice) (a|each|every) (week|month|fortnight|day)',
        '(every|each|every other|on) (second|other)? (day|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|@day|week|fortnight|month|evening|morning|night) ..3 (we|you and i|both|together|each of us|is ours|are ours|just us|us two)',
        '(we|both|the two of us|you and i) ..6 (every|each|every other) (@day|day|week|fortnight|month|evening|morning|night)',
        '(take|taking|takes|do) turns',
        "(turn about|turn and turn about|in turn|whoever 's turn|whose turn)",
        '(is|are|be) ours',
        '(phones|phone|laptops|screens|telly|tv) (off|away|down|in (the|a)|out of|left)',
        'no (phones|screens|laptops|keys|shouting after|talking about|work talk|explaining|asking permission)',
        '(if|when|whenever) (either|one|any|each|both) of us ..8 (we|says|say|stop|stops|can|goes|picks|takes|the other)',
        '(either|each|both|one) of us (can|may|gets|has|says|picks|plans|keeps|tells|could|will|needs to|does)',
        'we (each|both|always|never|only|all) @adverb? (keep|say|tell|plan|get|have|pick|choose|take|write|stop|ask|go|listen|wait|cook|pay|decide|leave|do|see|switch|put)',
        'we (do not|would not|will not|stop|start|could stop|could start|could agree|agree|decide) @adverb? (tell|talk|talking|speak|go|going|fight|fighting|argue|arguing|discuss|bring|bringing|text|texting|telling|saying|asking|say|that|to|on|not|what|sleep|move|rush) ..6 (until|till|after|before|unless|when|without|on|at|if|about|the|what|how)',
        '(whoever|who ever|the one who) (is|said|says|plans|cooks|picks|calls|rings|starts|needs|asks|wants|drives|@is)',
      ],
      unlessIn: [
        'the old (routine|way|days)',
        'used to',
        '(as|like) (it was|before|always|ever)',
        'how (it|things|we) (was|were|used)',
      ],
      even: ['negated', 'reported', 'third'],
    },
    {
      // Proposed.
      any: [
        '(what|how) (if|about) (we|you and i|each|every|one|i|a|the two of us) ..6 (and|instead|every|each|week|only|first|turns|both|sunday|@day|before|after|until|without|ours|alone|separate|own)',
        '(i would like|i want|could|can|let|help) us (to)? @adverb? (try|agree|have|keep|plan|make|write|set|decide|start|see) ..3 (not|one|a|an|on|that|to|each|every|what|who|with|our|it)',
        '(separate|own) (places|flats|houses|homes|bedrooms|rooms|beds|money|accounts|evenings|nights|friends|days) ..3 (for|until|at first|this time|and|we|till)',
        '(here is|heres|so here is|these are) (what|an idea|how|a thought|my idea|my thought|one idea|some) ..4 (we|try|could|suggest|bring|propose|do|about|and|ideas)',
        '(this time|from now on|instead) ..4 (we|both|each|you and i) @adverb? (can|could|will|would|should|tell|say|ask|plan|talk|keep|take|go|might)',
        '(minutes|hour|hours|a day|days) (is|of)? (warning|notice|grace|to cool|to calm|quiet)',
      ],
      unlessIn: ['(as|like) (it was|before|always|ever)', 'the old'],
      even: ['negated', 'reported', 'third'],
    },
  ),
  examples: {
    bad: [
      'I want us to be like we were last summer.',
      'Let us just forget it all and go back to normal.',
      'The old routine, Friday at your folks and Sunday on the couch.',
      'I am a new man now.',
      'Come home and we will be happy.',
      'From now on there will be no fights at all.',
      'You could give notice on the flat and bring your things.',
      'We used to go to the market every Saturday.',
      'I do not see that we need to change.',
      'My new job starts on Monday.',
      'I go to a class every week with my brother.',
      'We belong together and everybody says so.',
      'I love you and I always will.',
    ],
    good: [
      'What if one evening a week is only for us?',
      'We could take turns choosing where we go.',
      'If either of us says stop, we both stop.',
      'I don’t want the old thing back, I would like to start from scratch.',
      'A new rule: nobody brings up money after nine.',
      'You told me you hated the calendar, so whoever is free plans the weekend.',
      'We each keep a night for our own friends.',
      'Phones away at the table, for both of us.',
      'I would like us to try not talking about my mother in bed.',
      'A walk on Sundays, once a week, and no talk of work.',
      'Ten minutes’ warning before the hard subjects would help me.',
      'This time we could keep separate flats for a year.',
      'maybe we text each other every other day, not all day',
    ],
  },
});
