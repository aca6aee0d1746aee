import { whole } from '../help/sentence';
import { phrases } from '../match/phrases';
import { defineRule } from '../rule';

export default defineRule({
  code: 'unpausing',
  section: 'and-build',
  where: 'span',
  severity: 'warning',
  aim: 'Does not go back to how it was',
  message:
    'This asks for the old relationship back as it was. They may remember that it is the one that ended.',
  why: 'What ended, ended for a reason, for one of you at least. Starting anew says that you saw it; pressing play says that you did not.',
  instead: 'Say what would be new: one rule, one habit, one thing you would do another way.',
  fixes: [
    {
      title: 'Name one thing that is new',
      line: 'I would like us to start from nothing, with ${1:one evening a week just to talk}.',
    },
    {
      title: 'Say what you would change',
      line: 'What I would do differently is ${1:ask how your day was before I tell you about mine}.',
    },
    {
      title: 'Say what you miss of it',
      line: 'I miss ${1:our Sundays by the sea}, and I know that we would need ${2:a slower start} now.',
    },
    {
      title: 'Make it something new',
      rewrite: ({ before, words, after }) => {
        const asked =
          /^((?:I want us to|I want to|I would like (?:us )?to|we (?:could|can|should)|let[’']?s|can we|could we) )(?:just )?(?:go back to (?:how|the way) (?:it|we|things) (?:was|were)|pick up where we left off|carry on as before)([.?!]?)$/i;
        const found = asked.exec(`${before}${words}${after}`);
        return found ? whole(`${found[1]}start something new${found[2]}`) : undefined;
      },
    },
  ],
  find: phrases(
    // Back to how it was.
    {
      any: [
        '[(go|be|going|get|getting|come|put|turn|return|restore) .. (back|right back|straight back|return)? to (how|the way|what|where|when|like|who|the place) (it|we|things|everything|us|they|you and me|all|you|life) .. (were|was|used|had|started|stopped|left|met)]',
        '[(go|be|going|return|be right) back to us]',
        '[(be|it|us|go) (exactly|just)? how (we|it|things) (was|were)]',
        '[(i|we|us|just|let us|could|can|can not we) .. (go|be|get|going|return) back to (normal|before|our (old|life|routine|ways|tuesday|usual)|being (us|a family|happy|like|married|friends who|what)|business|half term|that (time|summer|christmas|day)|last (summer|year|spring)|basics|old)]',
        '[(have|want|put|get|it|everything|all|us|things|lot|life) .. back (as|how|like|the way|where|to how|to the way|to where) (it|we|things|everything|they|before|us) (was|were|used|had|all)?]',
        '[(be|it|this|everything|things|us|all|feel|family) .. (like|as|just like|exactly like|as if|as though) (before|it (was|used)|we (were|used)|things were|always|old times|the old days|usual|ever)] (and|with|again|before|when|at|in|only|,)',
        '[(be|it|this|everything|things|family|again|us) .. (like|just like|exactly like|exactly as) (before|it was before|it used to be|we used to be|it was|we were|how it was|always)] >',
        '[(want|wish|love|miss|have) ..5 (how|the way|as) (it|we|things|everything) (was|were|used to be) (before|again|when|last|at|in)]',
        '[(want|need|give|get|have|like) ..1 (my|our|the) (old|whole|normal) (life|us|routine|ways|self|selves|wife|husband|way|days|girlfriend|boyfriend|relationship|things) back]',
        '[(old us|our old life|our old routine|our old selves|the old ways|the old routine)] (back|again|and|exactly|by|as|is)',
        '[(carry on|continue|go on|resume|restart|pick up|pick it up|pick this up|pick things up|start again|start|take it up|take up again|take it|begin again|going) @soft? (right|again|exactly|just|on|straight)? (from)? (where|as|like|from where|how) (we|it|you|things) (left|were|was|stopped|had|finished|set|paused|always|are)]',
        '[(carry on|go on|continue|resume) (as|like|exactly as|just as) (before|normal|usual|always|ever|if)]',
        '[(pick up|pick it up|continue|carry on|go on|start again|start) (right|straight)? from (where|before|the (day|point|last|weekend|page|moment)|last)]',
      ],
    },
    // As if nothing had happened.
    {
      any: [
        '[(act|pretend|pretending|make|imagine|behave) (like|as if|as though|that)? ..6 (never (happened|was|been|left|existed|were|split|broke|took place|ended)|did not (happen|exist|count|take)|nothing (happened|had happened|ever happened|went wrong)|none of (it|this|that) .. (happened|was said|existed))]',
        '[(erase|delete|undo|wipe|scrap) ..2 (it all|all of (it|this)|this (year|month|summer)|the (last|past) (year|month|six|few|bit)|that (night|month|week|summer))]',
        '[forget ..3 (ever (happened|was|were)|never happened|this (month|year|summer|week) (happened)?|the (quarrel|fight|row))]',
        '[wipe (the)? (slate|year|last bit)]',
        '[(rewind|turn (the)? (clock|clocks|time) back|turn back (the)? (clock|time)|press play|hit play|press unpause|unpause|un-pause|press resume)]',
        '[(draw|drawing) a line under (it|this|that|everything) and (go|carry|get|move|start|be)]',
        '[(put|putting) ..2 (year|it all|this|that|it|everything|all this) (away|behind us) and (carry|go|be|get|start|pick|come)]',
        '[(let us|lets|we could|we can|can we|could we|we should|you could|can not we|can we not) @soft? @soft? (forget (it|this|that|all|everything|the|any|her|about)|act like|pretend|rewind|carry on|resume|be like before|call the whole (thing|break))]',
        '[(call|calling) (this|the|it) ..3 (a bad dream|a blip|a holiday|a pause|a break-up off|breakup off|a mistake) and]',
        '[(not see that|see no need|no need|not) ..2 (we)? need to change (very much|anything|much|a thing)]',
        '[no new rules]',
        '[(nothing|not a word) (need be|will be|would be|need) (said|spoken) (about|of)?]',
      ],
    },
    {
      any: [
        '[(like|as if|as though) ..4 (never (happened|left|existed|split|broke up|ended)|did not happen|nothing (happened|had happened|ever happened)|none of (it|this|that) .. happened)]',
        '[same (old)? (house|sofa|couch|sundays|bed|hall|day|terms|rules|place|table|seats|side|couch|flat|us) ..3 same]',
        '[(friday|saturday|sunday|tuesday|thursday|saturdays|sundays|fridays|weekends|every|round) ..8 (same as (ever|always|before)|like always|as always|like every year|exactly as (it|they) (was|were)|like we used to|just like before|like before)]',
      ],
      onlyIn: [
        '(we|us|lets) (will|can|could|would|just|should|be|get|have|d|go|act)',
        'let us',
        '(can|could) (not)? we',
        '(i want|i would|let me|i wish|i like|id like|come home|come back|move back)',
        '^ same',
        '(the|our) (old|usual) (routine|way)',
      ],
      unlessIn: [
        '(acted|pretended|text|texted|talk|walk|walked|post|after the crash|how can you|how could you|you can not|you carry on|i am sending|ill send|in common)',
      ],
    },
    // Everything stands where it stood.
    {
      any: [
        '[(everything|it|house|room|side|flat|place|all|closet|bed|things) ..5 (just|exactly|still|@is)? (how|as|like|the way|where|so how) you left (it|them|everything)]',
        '[(slot|step|slip|fall|fit|go|walk) (straight|right) back (in|into|to)]',
        '[(fall|fell|slip|settle|get) back into (the|our|old|it|step|place) ..1 (routine|ways|rhythm|life|habits|old)?]',
        '[as if you (had|would)? (never|only) (left|been|popped|gone)]',
        '[like you (had|would)? never left]',
        '[(as far as i am concerned|to me|for me) we (never|are still) (broke up|split|married|together)]',
        '[(you would be|we would be|be) (right|straight)? back (where we|to where|in our|like we)]',
        '[(business as usual|back on track|back to our old)]',
      ],
    },
  ),
  examples: {
    bad: [
      'I «want things back how they were».',
      "Let's just «pretend none of it was said».",
      "Can't we «go back to how it was» in June?",
      'We could «pick up where we left» off on Monday.',
      'I keep wishing that «we could rewind» to the caravan.',
      'I «want our old routine back», the bus and the crossword.',
      'Your «side of the bed is just as you left it».',
      'can we just «act like it never happened»',
      "We would «fall straight back into» it, you'll see.",
      '«We should just forget the» whole year.',
      "Let's «carry on as before».",
      '«We could go back to normal» by Easter.',
      "Walk in on Sunday «as if you'd only popped» out for milk.",
      '«Turn the clock back» with me.',
      'We could «be right back where we» were, you and me.',
    ],
    good: [
      "I'm not asking for things to be how they were, they were bad for us both.",
      'If there is ever an us again, I want it to be something new.',
      'Anything between us now would have to be built from the ground up.',
      "You told me to act like nothing had happened, and I couldn't.",
      'My sister went back to her old life in Cork.',
      'The trains are running to the usual times again.',
      'I pick up my niece from school where the bus stops.',
      'For years we swept it all under the rug, and I think that was our mistake.',
      'The shop opens again in May, same as every year.',
      'I used to think that we could pick up where we left off.',
      'Work is the same as ever.',
      'It took the garden a year to get back to normal after the frost.',
    ],
  },
});
