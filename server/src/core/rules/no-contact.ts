import { phrases } from '../match/phrases';
import { defineRule } from '../rule';

export default defineRule({
  code: 'no-contact',
  section: 'care',
  where: 'span',
  severity: 'error',
  aim: 'Respects a wish for no contact',
  message:
    'They, or somebody for them, asked for no contact. However kind the letter, it goes past what they asked for.',
  why: 'A no that is not kept frightens, and it may break the law. Keeping it is the one thing that can still show them respect.',
  instead:
    'Do not send this. Keep it, or read it to a friend. If there is a child or a house to settle, go through a third person.',
  fixes: [
    {
      title: 'Keep it, and do not send it',
      advice: `They asked for no contact, so the kind thing is not to send this, by any road: not by a new account, not through a
friend.

- You can still write it. Save it as \`unsent.letter.md\`, with \`status: draft\` at the top. Olive Branch never sends it: it stays on this machine.
- Say there all that you wish to say. Then read it to a friend, or close it.
- If a child, money or a house has to be settled, ask a lawyer or a mediator to do it for you.`,
    },
    {
      title: 'Make it a letter you keep',
      line: 'I am writing this for myself, and it stays ${1:in my drawer}.',
    },
  ],
  find: phrases(
    // Blocked, muted, taken off everything.
    {
      any: [
        '[(you|she|he|they|uve|youve) (have|had|got)? (also|all|even|just|only|already|went and|gone and)? (blocked|muted|unfriended|restricted|blacklisted|unmatched) (me|my|us|mine|our)]',
        '[you (have|had)? (deleted|removed|cut|erased|banned|took|taken) me (from|off) (everything|all|everywhere|on|your (phone|life|contacts)|everywhere)]',
        '(you|since you|when you|even|as you|because you|cause you|after you) (have)? blocked (me|my|the|every|everything|everyone|on|that|this|all|whatsapp|@number)',
        'you block (me|my|the other)? (on|from|in|again|everywhere|number|insta|already)',
        '(i am|im|i have been|ive been|been|still|got me|have me|had me|being|got) (still)? (blocked) (on|by|from|everywhere|again|now|me|and|i|so|for)',
        '(i am|im|i have been|have me|got me|had me|being) blocked >',
        '(block|report|delete|blocking) (this|that) (one|number|account|email|too|as well|address)',
        '(before|so|why|if) you block (this|me)',
        'you can block (this|all|every)',
        '< blocked (again|on|number|email|everywhere)',
        'you ..2 (changed|change) (your|the) (phone)? number',
        '(unblock|unblocked|unblocking|un-block) me',
        '(lift|get round|got round|way round|around|past) (the|your) block',
        '(since|now|because|that|when|as) you (have)? (changed|change) (your|the) (phone)? (number|phone|email|address)',
        '(goes|went|going|straight|sent|send) (to|into|in) your (spam|junk|bin|trash)',
        '(sent|send|came|come|comes|returned|posted) .. (back)? (unopened|unread|return to sender)',
        '(messages|texts|calls|emails|number|this) ..1 (do not|will not|does not|can not|wont) (go|get|be) (through|delivered) (to you)?',
      ],
      unlessBefore: ['if', 'unless'],
      even: ['negated'],
      unlessIn: ['you (can|could|may|should) (always)? (just)? block (me|this)'],
    },
    // Told to stop, by them or by those who speak for them.
    {
      any: [
        '[(you|she|they|court|judge|police|solicitor|lawyer|attorney|officer|mother|father|brother|sister|hr|mediator|@family|@friend) ..3 (told|asked|said|want|wanted|begged|warned|instructed|ordered|says|tells|telling) (me|us)? @soft? (not|never) to (@contact|get|come|be|go|reach|send|turn|try|approach|see) ..2 (you|her|him|in touch|any more|anymore|again|near|out|again|by|up|round|to|unless|until|at)]',
        '[(you|she|they|court|judge|police|solicitor|lawyer|attorney|officer|hr|mediator) ..2 (told|asked|said|begged|warned|wrote|texted) (me|us)? @soft? (not|never) to (@contact|get in touch|reach out|come round|come over|come by|come near)] >',
        '[(you|@family|@friend|police|lawyer|solicitor|she|they|everyone) ..2 (told|asked|asks|begged|want|wanted|warned|says|said|ask|ordered) (me|for me)? @soft? to (stop|quit) (@contacting|texts|it|all|letters|this|coming|trying)]',
        '[you (told|asked|begged|asks) me to stop] >',
        '[(you|court|police|officer|lawyer|mediator) (told|asked|said|wrote|instructed|promised|begged) ..6 (not to|to not) (@contact|come|reach|get in touch)] (you|any more|anymore|again|near|out|to)',
        '[(said|told|asked|says) ..4 (i was|i am|i must) not to (@contact|send|come|ring|knock|phone|be)]',
        '[(email|text|message|letter|note|post|paper) .. (said|says|told me|asking me) ..3 (do not|not to|stop|to stop|to go) (contact|write|text|message|@contacting|all|come|through)]',
        '[you (said|told me|told) ..4 you (do|did) not want (to|me|any) ..1 (talk|speak|hear|see|letters|contact|more|texting|writing|messages)]',
        '[you do not want me (@contacting|to @contact|near|in touch)]',
        '[i know what (the (paper|lawyer|order|judge|court|letter|solicitor|police)|your (brother|father|mother|sister|lawyer|solicitor)) (says|said|put|told)]',
        '[(know|aware) ..3 (told|tell|said|says|asked) ..5 to leave you (alone|be|in peace)]',
        '[you ..4 set a boundary]',
        '(said|agreed|say) ..2 (nc|no talking|no cards|no letters|no messages)',
        '[(you|@family|@friend|police|lawyer|they|everyone|she|he) ..3 (told|asked|asks|begged|warned|want|wanted|says|said) ..4 to (leave (you|it) (alone|be|in peace)|stay away|keep away|back off|go away|get lost|move on|keep my distance|let you (be|go)|give you (space|peace))]',
        '[you ..1 (want|wanted|asked|ask|told|said) .. to be (left alone|left in peace|let alone|let be)]',
        '[(you|she|they|he) (told|asked|said|says|wrote|texted|put|meant|typed|have said|have asked|have told) ..4 (do not|dont|never|not to) (ever)? (@contact|come|get in touch|dm|reply|show) ..1 (me|you|here|her|him|again|anymore|any more|near|round|out|this|unless)]',
        '[you (said|told me|wrote|asked|put|asked me) ..3 (leave me alone|leave me be|stay away|go away|lose my number|do not contact|stop (contacting|texting|writing|messaging|calling))]',
        '[(you|she|they) (said|asked|told|wanted|want|want|asked for|says) ..3 (no|no more|any more|zero) (contact|letters|messages|texts|calls|emails|talking|messaging)]',
        '[you (asked|wanted|said) .. (for)? (space|silence|time apart|a break from me)] .. (but|it has|three|two|six|it @is)',
        '(know|ik|aware|understand|get|realize|heard|kno) (that)? you ..1 (said|told|asked|want|need|wanted|do not want|did not want) ..2 (hear|talk|alone|contact|write|text|message|call|ring|speak|stop|come|more|nothing)',
        '[i know ..5 (said|told|says) ..2 (to leave|leave you|not to (@contact|come|get in touch|bother)|to stay|no more (letters|messages|texts|contact|calls)|stop @contacting)]',
        '[you (do not|did not|no longer|never) @soft? (want|wanted|wish|wished) (me)? to (hear from|write|contact|text|call|message|speak|ring|email) (me|you|to|any|again)]',
        '[you (want|wanted) nothing (more)? to do with me]',
        '(respect|respected|kept|keeping|keep|breaking|broke|break|ignoring|disobey) (your|the|this|our|that) (wish|wishes|request|boundary|boundaries|distance you|silence you|no contact|rule) ..2 (not|to be|for|but|about|that|you|and)',
        '(against|despite|ignoring|spite of) your (wishes|wish|express|instruction|instructions|request)',
        '(distance|silence|space|peace) (that)? you asked (me)? for',
        'you (asked|told) me not to >',
        '(never|not) (to)? (speak|talk|write|contact|call|ring|text|message) (to)? you (ever)? again .. (but|and|yet|here|i am)',
        '[(call|calling|ring|get|getting|involve|involved|go to|called|phoned) the (police|cops|guards|law) (if|on me|about me)]',
      ],
      unlessIn: [
        'if you (would rather|do not|want me to|would like me to|ever|tell me|say)',
        'on (the (calendar|wall|table|back)|mondays|sundays)',
        '(not (to)? (write|call|text) (back|to your|it|them|this))',
      ],
      even: ['negated', 'reported'],
    },
    // The law, and what it calls these things.
    {
      any: [
        '(restraining|protective|protection|barring|non molestation|no contact|safety|exclusion|intervention|court) (order|orders)',
        '(order of protection|injunction|non mol|nonmol|peace bond|harassment warning|avo|dvo)',
        '(break|breaking|breach|against|terms of)? (my|the) (bail|parole|probation) ..1 (says|said|conditions|condition|terms|would have|not|to write|to contact|for this)',
        '(cease and desist|licence conditions|license conditions)',
        'i (got|was|have been) served >',
        '[(court|judge|order|police|law|bail|probation|paper|papers|officer|magistrate|mediator|lawyer|lawyers|solicitor|attorney) ..2 (says|said|say|told|tell|tells|ordered) ..2 (not to|no contact|i can not|i am not|i was not|i should not|i must not|to stay away|never to|to stop|to stick|to go through|everything|by any means)]',
        '[(i am|i was|im|am|was)? not @soft? (allowed|supposed|meant|permitted) to .. (contact|contacting|write|writing|text|texting|message|call|calling|talk|talking|speak|ring|email|touch|come|see|within|go|near) (to|you|near|with|within|your|her|@number)]',
        '(breaching|breach|breaks|breaking|broke|broken) (the|my|our|this|a) (order|bail|terms|injunction|conditions|no contact|silence)',
        '(everything|all (contact|communication)|contact) ..5 (through|via|to) (her|his|the|your|a) (office|lawyer|lawyers|solicitor|solicitors|attorney|portal|app|third)',
      ],
      unlessIn: [
        "(my|his|her) (sister|brother|cousin|friend|uncle|aunt|boss|mate|neighbor) 's? .. (order|ex|injunction)",
        'court order (for|about) (the|access|maintenance)',
      ],
      even: ['negated'],
    },
    {
      any: [
        'no contact',
        '(nc|radio silence) (rule|thing|period|works|until|for)',
        'day @number of nc',
      ],
      unlessAfter: [
        '(lens|lenses|details|number)',
        'with (my|the|them|him|her|any|anyone|each|our)',
      ],
      unlessIn: [
        'i (was the one who|who)? (asked|needed|wanted|need) .. no contact',
        '(my|his|her) (sister|brother|cousin|friend|uncle|aunt) ..4 no contact',
      ],
      even: ['negated', 'reported'],
    },
    // A way round.
    {
      any: [
        '[(made|make|making|set up|created|create|opened|using|had to make|have|got) (a|an|this|another|one|my) .. (account|acc|acct|email|profile|gmail|address|burner|number|sim|handle|alt)] (to|just|so|because|for|cause|since|bc|that|you)',
        '[(a|this|another) (new|fake|second|different|burner|throwaway) (account|acc|email|gmail|number|profile|address|insta|handle|phone) (because|so|to|since|coz|as|just|you)]',
        "[(this is|its|from|on|off|using|use|using the|borrowed|borrowing|through|im on) (my)? (cousin|cousins|brother|brothers|sister|sisters|friend|friends|mate|mates|mother|work|works|roommate|flatmate|daisys|colleague) ('s)? (phone|email|account|acc|number|ipad|mail|insta|laptop|facebook)]",
        '[from (a|an|another|different) (other|different|new)? (account|email|number|phone|address|payphone)]',
        '[(found|got|get|find) ..2 your (new|work|old) ..1 (number|email|hotmail|insta)]',
        'you (can not|cant|will not be able to) block (everyone|me|this|all|email|a letter|a|letters)',
        '(only|one|last|another|other) (way|place|door|thing) (left|i (have|can|could|had)|you have not) .. (reach|contact|talk|message|get|write|blocked|left|through)',
        '[so (email|post|the post|letters|a letter|email it @is|im emailing|i am emailing|i have gone on the email|it @is email)] >',
        '(another|other|find|found|a) (way|ways) (to (reach|contact|message|get to|talk to)|of (reaching|contacting)) you',
      ],
      onlyIn: [
        '(block|blocked|unblock|muted|bounced|bounces|spam|ignored|cut me off|changed|order|allowed|reach|reaching|contact|message|new|talk|through|find|found|burner|fake|other)',
        '(my) (cousin|cousins|brother|brothers|sister|sisters|friend|friends|mate|mates|colleague|roommate|daisys)',
      ],
      unlessIn: [
        '(look|looked|looking|saw|seen|watch|watched|creep)',
        '(my|the) (cousin|brother|sister|friend|mate|mother) (gave|lent|bought)',
        '(new|second) (email|account|number|address|phone) (is|for|at|@is) (below|the (bank|band|shop|choir|club)|work)',
      ],
    },
  ),
  examples: {
    bad: [
      '«You blocked me» everywhere, so I am trying the post.',
      'I know «you said not to write, and here» I am.',
      'The «restraining order» says one hundred metres.',
      '«You told me to leave you alone», and I have tried.',
      "I'm «using my sister's phone» because mine does not get through.",
      'i «made a new account» to reach you',
      'Your «solicitor said to stop all» messages, and this is only one.',
      "«I'm not allowed to contact you», so please keep this between us.",
      '«You asked for no contact» until June.',
      'Please «unblock me» for one evening.',
      'You said «you never wanted to hear from me» again.',
      'My brief says this would be «breaking my bail conditions».',
      '«You asked me to stop writing» and I did for a month.',
      "Your «dad told me to stay away» and I can't.",
      'My letters are «sent back unopened».',
      'dont «block this one» too pls',
    ],
    good: [
      'After the move I went quiet for a bit because I was worn out.',
      'If you would rather I did not write, tell me and I will stop.',
      'It was I who needed no contact for a while, and thank you for letting me have it.',
      'You once told me not to call during the news, and you were right.',
      'My cousin has a restraining order against her ex.',
      'The sink is blocked again and the plumber comes on Monday.',
      'I have a new number, it is at the bottom of this page.',
      'You have never blocked me or shut me out, and I am grateful.',
      'I have blocked the double glazing people at last.',
      'He said that his sister told him to stop calling.',
      'My brother is not allowed to drive until August.',
      'Your postcard from Wales came in the summer and it cheered me up.',
      'I lost contact with most of the people from school.',
      'You can block out the last week of May for the move.',
    ],
  },
});
