import { tally } from '../match/phrases';
import { defineRule } from '../rule';

export default defineRule({
  code: 'too-many-asks',
  section: 'and-build',
  where: 'letter',
  severity: 'information',
  aim: 'Asks for two things at most',
  message:
    'Several things are asked for here at once. It may be easier to answer none of them than to begin.',
  why: 'Small steps are the way forward. Each request is a decision for the reader, and a heap of them is easy to put aside.',
  instead: 'Keep the one that matters most, and let the others wait for another letter.',
  fixes: [
    {
      title: 'Choose the one to keep',
      advice: `Go through the letter and count what you ask of them.

- Keep the one that matters most to you, and put it near the end.
- Move the others to a note of your own, for a later letter.
- If one of them can be done without them, do it yourself and leave it out.`,
    },
    {
      title: 'Send the errands by themselves',
      advice: `Keys, forms and dates for a child are easier to answer in a short message of their own. Make it a plain list,
and keep what is personal out of it.`,
    },
  ],
  find: tally(
    2,
    {
      // Asked outright.
      any: [
        '(please|pls|kindly) @adverb? (do not|also|at least)? @adverb? (send|bring|call|ring|phone|text|write|tell|let|answer|meet|sign|pay|return|put|pick|keep|reply|read|confirm|look|get|see|drop|ask|speak|listen|collect|have|check|move|act|post|mail|find|buy|renew|clear|switch|measure|withdraw|download|forward|help|eat|touch|unblock|leave|stop|give|make|come|courier|download)',
        '(please|pls|kindly) do (her|his|the|that|this|your|it)',
        '(can|could|will|would) you @adverb? (please|also|at least|not|maybe|perhaps|possibly)? @adverb? (let|send|bring|tell|ask|come|call|ring|text|pick|take|drop|sign|give|put|check|get|go|do|follow|have|keep|leave|help|meet|write|pay|return|confirm|look for|look into|look at the|make sure|find|book|collect|swap|switch|move|email|forward|post|talk|speak)',
        '(would you mind|would you be (willing|able)|do you mind|would it be (ok|possible)|is it (ok|possible) (if|to)|if you (could|would|can) (please)? (let|send|bring|sign|call|come|give|check|ring|pick|drop))',
        '(can|could|shall|may) we @adverb? (keep|talk|meet|swap|do|change|split|agree|facetime|have|go|start|try|get|switch)',
        'can i @adverb? (call|ring|come|see|have|get|pick|borrow|keep)',
        'let us (do|get|go|meet|talk|try|start|sit|finish|move|make)',
        '(would you|do you still) (like|want) to',
        '(please|pls) say (yes|something|anything)',
      ],
      unlessBefore: ['how', 'why', 'when', 'did', 'could not'],
      even: ['third'],
    },
    {
      // Told, as a list of errands is.
      any: [
        '< @adverb? @adverb? (let me know|send (me|back|the|it|them|your)|bring (the|back|a|his|her|my|your)|call (me|the)|ring (me|your|the)|text me|sign (the|it|at|both)|pay (the|your|@month)|return (the|my)|pick (up (the|my|your|two|a|some)|my|him|her)|come (home|back|over|round|and|to|with me)|give (me (a|one|your|my|back|the)|back|my|the|@family (the|back|a)|@family back)|put (back|the|a)|keep (some|the)|drop (the|my|them)|leave (the|my)|confirm|renew|get (the|in touch)|check (the|with)|ask (your|the)|answer (me|this|my)|take (the|down|him|her down)|meet me|write (me|to me)|move (back|in)|collect|forward|see about|measure|withdraw|tell (me (where|when|what time|if|whether|what)|him|her|them|the) !(i|you))',
      ],
      unlessIn: ['you (would|used to|said|came|always)', 'used to'],
    },
    {
      // Wanted of them.
      any: [
        'i @adverb? (also)? (need|want|would like|would appreciate|am asking) (that)? you to (also|not)? @request',
        'i (want|need) (also)? that you @request',
        'i need ..2 for (the|a|his|her|their|nappies|formula|rent|food|petrol|gas)',
        'i ..2 need (the|your|his|her|their|both|my) !(time|space|help)',
        'i ..2 want (the|my|his|her) !(time|space|truth|old|same|best|family|life|man|woman|two|house)',
        'i would like (the|my|him|her|them|half|it)',
        '(he|she|kids) (also)? needs (the|a|new|some|football) !(time|rest|father|mother|man|woman)',
      ],
    },
  ),
  examples: {
    bad: [
      'Could you send the photos? Please ring my sister. And can we meet on Friday?',
      'Please sign the form. Please post it back to me. I also need the blue folder.',
      'Come home. Call me tonight. Tell me when the train gets in.',
      '- send me the bank details\n- pick up the coats\n- ring the vet',
      'Can you take Max on Saturday? He needs a new coat. Let me know by Monday.',
      'Would you mind feeding the cat? Could you bring the key? Please leave it with Jo.',
      'I want you to talk to your mother. I need the car on Sunday. Please bring it round.',
      'can u text me back. can we meet up. pls answer',
      'I’d like you to read this twice. Please write back. Please give me one more chance.',
      'Let us talk on Sunday. Will you bring the papers? I need you to sign them.',
      'If you could bring the ladder that would be great. Pay the gas bill. Keep the receipt, and ring your aunt.',
      'It rained. Send me the recipe. We lost the match. Please return my drill. Also could you let me know about June?',
      'I miss you. Please come over. Do you still want to go to Wales? Call me.',
    ],
    good: [
      'Could you send the photos when you have a minute?',
      'Please sign the form, and please post it back.',
      'You told me to ring the bank, send the form and pick up the coats, and I did.',
      'I’m not asking you to call me. I don’t need you to write. You don’t have to come.',
      'My sister asked me to bring the key, and her boss told her to send the form. She needs a rest.',
      'I miss you. I would like to see you. I hope that you are well.',
      'How could you tell them? Why would you do that? Could you not have asked me?',
      'Please know that I am well. Please believe me. Please take care.',
      'Do you ever think of me? Are you happy? Is the knee better?',
      'I used to call the office, send the cards and pick up the children.',
    ],
  },
});
