import { whole } from '../help/sentence';
import { phrases } from '../match/phrases';
import { defineRule } from '../rule';

export default defineRule({
  code: 'promise',
  section: 'be-consistent',
  where: 'span',
  severity: 'information',
  aim: 'Promises to keep',
  message: 'This is a promise, however small. They may remember it to the day.',
  why: 'After a break-up, trust comes back through small things said and then done. Each one kept counts, and each one missed counts more.',
  instead:
    'Write it down where you will see it, and take it out of the letter if you are not sure of it.',
  fixes: [
    {
      title: 'Make sure you can keep it',
      advice: [
        'If you are sure of it, it is a good line: leave it as it is.',
        '',
        '- Put the day in your calendar now, before the letter goes.',
        '- If somebody else has a part in it, ask them first.',
        '- If you are not sure, take it out. You can always do it and say nothing.',
      ].join('\n'),
    },
    {
      title: 'Do it first, then say it',
      line: 'You will find ${1:your keys} with ${2:your sister} now.',
    },
    { title: 'Say what is still open', line: 'I cannot say yet ${1:when I can bring the keys}.' },
    {
      title: 'Make it a hope',
      rewrite: ({ before, words, after }) => {
        const will =
          /^(?:I(?:[’']ll| will)|ill) (?!not\b|never\b|be\b|stop\b|only\b|just\b)(?=\w)/i;
        const sentence = `${before}${words}${after}`;
        if (before || /\b(?:if|unless|promise)\b/i.test(after)) return undefined;
        return will.test(sentence) ? whole(sentence.replace(will, 'I hope to ')) : undefined;
      },
    },
  ],
  find: phrases(
    // A thing to be done, by a day.
    {
      any: [
        '(i (will|shall|can)|i am going to|ill|ima) (@adverb)? @errand ..10 @duedate',
        '(i (will|shall)|i am going to|ill) (@adverb)? @errand ..8 ((this|next) (week|month)|by the (end|first|weekend)|on the (first|second|third)|in the (morning|post|mail)|before (you|the|i)|after (school|work|church)|end of the month|at (noon|@number|lunch)|every (month|week|sunday|friday)|each month|the same day|by (may|june|july|august|@month)|from now on|when (they|you) (pay|get|are)|as soon as)',
        '(i am|im) (sending|paying|posting|bringing|dropping|deleting|cancelling|canceling|mailing|transferring|handing|returning|leaving it|leaving the) ..8 (@duedate|this week|next week|in the morning|first of|on the first)',
        '(i (will|shall)|i am going to|ill) (@adverb)? (be (there|at your|at the|on time|out|back)|come (and|get|by for|for|do|fix|over to (fix|collect|get))|phone at) ..8 (@duedate|@number)',
        '(i|we) (will|shall) have (it|them|her|him|the * |your * |his * |their *) ..6 (@duedate|by|back (to|at)|ready|out of|wrapped|packed|boxed)',
        'ill have (it|them|her|him|the * |your * |his * |their *) ..6 (@duedate|by|back|ready|out of)',
        'you (will|shall) (have|get) (it|them|the * |your * |my * |the * * |your * *) (back)? ..4 (@duedate|by|in the (post|mail)|before|this week|next week)',
        '(the|your|my|his|her|their) ..3 (will|shall) (be|go|come) (in your|with you|back|to you|at your|there|paid|ready|returned|out|in the|on the|sent|posted) ..6 (@duedate|account|same day|first|this week|next week|by|porch|post|mail|pigeonhole)',
        '(the|your) ..3 (@is|are) (going|coming) (to|in|out|off|back|by) ..6 (@duedate|this week|the post|the mail)',
        '^ i (send|transfer|bring|pay|post) ..8 (on|in|before|by|until) (@duedate|monday|april)',
        '^ i transfer it @duedate',
        '^ (will|gonna|going to) @errand ..8 @duedate',
      ],
      unlessIn: [
        '(take me back|come home|marry|whatever (it takes|you want|you say)|if (you want|that @is what)|or else|for you all)',
        '(notice|surprise|giving you|give you (until|up)|say the word|give up|in my life|ring you|call you|see them|church|otherwise)',
        '(notice|surprise|police|everyone|everybody|reporter|bridge|myself|god|love|goodbye|beg|kill)',
        'if you (do not|dont)',
        'everything',
        'to (hell|court)',
      ],
      unlessBefore: ['if', 'when', 'hope', 'wish', 'think', 'maybe', 'perhaps', 'where'],
    },
    // Their things, and what @is owed.
    {
      any: [
        '(i (will|shall)|i am going to|ill) (@adverb)? (send|post|mail|bring|forward|return|transfer|courier|drop (off|you)|pay|refund|box|email|wire|repay|ship) (you|back|off|over|on|up)? (your|the|it|them|those|that|half|mine|his|her|their|my half|my share|our|back|@number|what i owe|whatever|a (jar|copy|box|scan|parcel)|all of (it|them)|something to)',
        '(i (will|shall|can)|i am going to|ill) (@adverb)? (leave|put|drop|give|hand|take|bring|run|stick|get|send) (it|them|those|these|the *|your *|the * *|your * *|his *|her *) ..2 (with|to|at|on|over|off|through|outside|in) (your|the|my|his|a) (sister|sisters|mother|mothers|mothers|mams|brother|cousin|father|office|desk|front|porch|step|door|letterbox|shop|school|neighbour|neighbor|post|mail|solicitor|locker|store|side|account|bank|landlord)',
        '(i (will|shall)|ill) (@adverb)? (pay|cover|split|settle|refund) (for|my|half|the|all|your|you|it|mine|off)',
        '(i (will|shall)|i am going to|ill) (@adverb)? (sign (the (papers|form|forms|lease|document|documents|sale)|them|whatever your|and send)|cancel (the|my|our)|take (your|my) name off|take you off|close the (account|joint)|delete (your|the|them|it|my|every|all)|change the (locks|name|contact)|book the|fix the|feed the|mind the|water the|look after the (dog|cat|plants)|ring the (bank|vet|landlord|school|surgery|agent)|call the (bank|vet|landlord|school)|speak to the|let the (agent|landlord|bank|school) know|tell the (agent|landlord|bank|school)|get (the|your) * (to|back|fixed|off|down|from))',
        '(i (will|shall|can)|ill) (pick|fetch|collect|grab|drop|have|get|take|mind|run) (her|him|them|the (kids|boys|girls|children)|@friend) (up|off|from|to|back|at|all|every|after|when|on|for|home)',
        '(i (will|shall)|ill) keep (paying|feeding|this to email|it to (email|text)|to (email|my side|the)|your * (safe|dry|until)|them (dry|safe)|writing to|out of your)',
        '(the|your|my) (fees|rent|money|deposit|maintenance|balance|other half|school fees|rest) (i will|will be) (pay|paid|transferred|sent|in)',
        'consider (it|the *) (done|paid)',
        'leave (it|the *) (with|to) me >',
      ],
      unlessIn: [
        '(take me back|come home|marry|whatever (it takes|you want|you say)|if (you want|that @is what)|or else|for you all)',
        '(notice|surprise|giving you|give you (until|up)|say the word|give up|in my life|ring you|call you|see them|church|otherwise)',
        '(notice|surprise|police|everyone|everybody|begging|god|flowers|back to life|my life)',
        'if you (do not|dont)',
        'you (will|would) (regret|pay)',
        'if it @is the last',
      ],
      unlessBefore: ['if', 'when', 'hope', 'wish', 'think', 'maybe', 'perhaps', 'where'],
    },
    // What one will not do, and one's word.
    {
      any: [
        '(i (will|shall)|i am|ill) not (going to)? (@adverb)? (write|contact|text|call|ring|phone|message|telephone|bother|trouble|disturb|email|chase|come|turn up|post) (you|to you|to|your|the|a|another|at|anymore|any more|again|more) ..6 (again|unless|until|any more|anymore|after this|another|if|more|once|to your)',
        '(i (will|shall)|i am|ill) not (going to)? (@adverb)? (write|contact|text|message|bother|call|email|disturb|ring|telephone) (again|you|you again|anymore|any more)? >',
        '(i (will|shall)|i am|ill) not (going to)? (@adverb)? (tell|show|share|say|mention|let|sell|send|attend|bring (it|this|that|up)|discuss|drink|interrupt|ask (you)? (about|again)) (anyone|anybody|any|it|this|your|them|him|her|the|a|another|to|my|anything|at|up|on|one) ..4 (until|unless|without|again|to anyone|at|about|of|while|before|else|one|before|touch|move|on)',
        '(no further|no more) (letters|messages|emails|texts|calls) (from me|will)',
        '(i|and i|we) promise to (be|pay|keep|send|ring|call|bring|return|listen|read|answer|tell|leave|stop|stay|do|have|let|wait|reply|go|come|take|finish|give)',
        '(i|we) (undertake|commit|pledge) to (pay|be|keep|send|have)',
        '(you can|can) (count on|rely on) (me to|the|it)',
        '[(tell me|ask me|say) (to)? stop .. (i will|ill) (stop|leave|not)]',
        '(i (will|shall)|ill) (only|just)? (stay|keep) (away from|off|out of) (the|your|that|it)',
        '(i (will|shall)|ill) (only|just)? (listen|sit at the back|read whatever|answer (any|your|whatever)|let you know|keep you (posted|informed|updated)|have (my )?(name|it) (taken|moved|changed))',
        '(i (will|shall)|ill) stop (using|coming|posting|texting|messaging|calling|asking|making|tagging|following|writing|ringing|sending|parking)',
      ],
      unlessIn: [
        'love',
        'never',
        'always',
        'forever',
        'god',
        'if you (do not|dont)',
        'last (time|chance)',
        'unless you (say|come|take|want to lose)',
      ],
      unlessBefore: ['if', 'hope', 'wish', 'think', 'maybe', 'perhaps'],
      even: ['negated'],
    },
  ),
  examples: {
    bad: [
      '«I’ll drop the keys at your sister’s on Friday».',
      '«I won’t write again unless» you want me to.',
      '«I will pay the» vet.',
      '«ill transfer the 60 tonight»',
      '«I’ll leave it with your sister».',
      '«I promise to be» on time for the pick-up.',
      '«I’m sending the form on Monday».',
      '«The money will be in your account».',
      '«I’ll fetch them from» school.',
      '«I won’t tell anyone about» the job.',
      '«I’ll cancel the» joint card.',
      '«You will have the form by» the end of May.',
      '«I’ll stop using» the account for films.',
    ],
    good: [
      'I hope to finish the course by Friday.',
      'It will probably rain on Sunday.',
      'I would like to write to you again some day.',
      'I returned the key to the agent on Tuesday.',
      'I will be forty on Thursday.',
      'You told me that you would post the form.',
      'I can’t promise that I’ll be there on Friday.',
      'I used to promise to be on time, and then I was late.',
      'My sister will drop her car off on Monday.',
      'I might try for the Dublin job.',
      'I wish I could bring the dog on Sunday.',
    ],
  },
});
