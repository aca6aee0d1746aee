import { absent } from '../match/phrases';
import { defineRule } from '../rule';

/** Memories, promises and wishes, and questions: not how the writer lives now. */
const NOT_NOW = [
  'remember',
  'if',
  'i will',
  'how (is|are|was|did|has)',
  '(keep|kept|keeps) (thinking|remembering)',
  'i would @adverb? (be|do|give|quit|leave|move|sell|drop|go|take|live|change|learn|work|marry)',
];

export default defineRule({
  code: 'no-life-of-your-own',
  section: 'be-an-individual',
  where: 'letter',
  severity: 'hint',
  aim: 'Tells something of your own life',
  message:
    'Everything here is about the two of you. There is a life around it, and none of it shows.',
  why: 'Somebody who has days of their own is easier to come back to, and stands more firmly if nobody does.',
  instead: 'A line about your week: what you are learning, who you saw, what made you laugh.',
  fixes: [
    {
      title: 'Tell them of your week',
      line: 'On ${1:Thursdays} I ${2:go swimming with a friend from work}.',
    },
    {
      title: 'Say who you saw',
      line: 'My ${1:sister} and I ${2:painted her old chairs} on ${3:Sunday}.',
    },
    {
      title: 'Say what you have begun',
      line: 'I started ${1:a pottery class} in ${2:May}, and ${3:my first bowl leaks}.',
    },
  ],
  find: absent(
    {},
    {
      // What they have taken up, begun, passed, moved to, made.
      any: [
        'i (have|had|have just|just|finally|even|only|also)? (joined|enrolled|signed (up|on)|volunteered|passed|graduated|planted|baked|knitted|swam|coached|adopted|retired|grew|dug|sewed|sang|rode|cycled|hiked|tiled|built|repaired|mended)',
        'i (have|had|have just|just|finally|even|only|also)? (started|began|begun) (at|the|my|back|in|on|a (new|class|course|job|little|group|night|wee|part|band)|doing|going|running|teaching|learning|seeing|coaching|helping|working|walking|cooking|swimming|playing|taking|reading|painting|monday|with|having|making|counselling|therapy)',
        'i (have|had|have just|just|finally|even|also)? (painted|fixed|cleared|cleaned|decorated|redid|finished|done) (the|a|my|out the|that) !(anger|letter|one|thing|same|draft)',
        'i (have|had|have just|just|finally|even|also)? (took|taken|take) (up|on|over|a|that|the|in) ..3 (class|course|job|lessons|boxing|darts|bowling|running|cello|guitar|work|lodger|train|walk|day|swimming|with)',
        'i (have|had|have just|just|finally|even|also)? (took|taken) up',
        'i (have|had|have just|just|finally|even|also)? moved (in with|into|house|desks|to (the|a|my) (top|ground|new|flat|house|room|smaller|bigger)|back (to|in with))',
        'i (have|had|have just|just|finally|even|also)? (got|found|was offered|have been offered|been given|was given|landed|lost|start) (a|the|my|that|this|me a) (new|job|place|flat|room|start|promotion|raise|dog|cat|kitten|licence|license|ps|cdl|results|part|internship|placement|certificate|course|contract|permit|visa|exam|grant|certification|interview|bike|car)',
        'i (have|had|have just|just|finally|even|also)? (made|got into|got on) (the|a) ..2 (team|squad|band|course|list|cut|final|finals)',
        'i (have|have got|got) (a|an|my own|the|two|three|bees|chickens|hens) @adverb? ..1 (dog|puppy|cat|kitten|kittens|plot|garden|allotment|lodger|place|room|flat|class|job|boat|bike|hens|chickens|gig|exam|test|plant|team|desk|course|shift|goldfish|interview|garden|piano|car|roommate|housemate|locker|grandson|apartment)',
        'i (have got|got) (bees|hens|chickens|mocks|exams|finals|chem|my own)',
        'i (ran|did|won|walked|finished|entered) (a|the|my|our|about|maybe|in) ..3 (5k|10k|marathon|half|race|run|miles|parkrun|round|award|raffle|prize|match|quiz|course|exam)',
        '(we|i) (won|drew|came (first|second|third|last)|lost (@number|by|to|again|my job|half a stone|the (match|game|final|quiz|league)))',
        '(they|he|she|the boss|head office) (@adverb)? (made|gave|have given|have made|put|moved|promoted|kept|offered) me (@adverb)? (the|a|an|shift|manager|lead|on|to|up|my|at|in)',
        'i (cook|bake|swim|run|garden|teach|coach|volunteer|paint|sing|knit|fish|study|work|live|stay|sleep) @adverb? (on|at|in|with|for|better|well|every|nights|days|part|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|as|from|the) !(this|you)',
        'i (have been|been) (@adverb)? (learning|teaching|working|studying|training|running|coaching|volunteering|painting|reading|helping|building|cooking|baking|swimming|playing|cycling|walking|going (to|out|up|down|home|over)|seeing (a|the|my|somebody|someone|this|dr)|saving|fixing|growing|knitting|applying|covering|staying (with|at)|sleeping (better|well|ok|fine)|practising|practicing|promoted|made|offered|put|moved|picking up|doing|having|living|trying out|off)',
        'i am @adverb? (learning|teaching|working (at|on|with|in|for|nights|days|again|part|full)|studying|training|running|taking (a|the|my|lessons|night|classes|evening) ..2 (class|classes|course|lessons|pills)|coaching|volunteering|painting|starting (at|a|the|in|on|my)|building|cooking|baking|swimming|playing|cycling|revising|saving|growing|knitting|applying|living (at|with|in)|staying (at|with)|practising|practicing|seeing (a|the|my|somebody|someone|this|dr)|doing (the|a|my|props|ok|nights|well|better|all right|good|fine|an)|helping|off to|back at|sleeping (better|well)|on nights|on days)',
        'i am going to (the|a|my|ga|aa|na|al-anon|church|mass|therapy|physio|counselling|counseling|night|evening|classes|meetings)',
        '(work|school|college|uni|training|practice|rehearsals|the job|my job|the new job) (is|was|has been|@is|has|keeps) @adverb? (busy|mad|crazy|hectic|quiet|slow|fine|good|mental|same|ok|going|great|the same|shit|steady|been|hard|long|work|all right|flat|short|tough|nuts|grand|closed|starting)',
        'work is work',
        'works @adverb? (shit|busy|mad|crazy|hectic|mental|good|ok|fine|same|quiet|dead)',
        '^ @adverb? (got|passed|started|finished|moved|joined) (the|a|my|into|in) !(letter|message|text|email|card|note|post|dog|kids|point)',
        '< our * @adverb? (comes|came|has|is|got|did|was|went|passed|had|gave|started|rings|says) (been|round|sundays|a|the|on|to|in|over|her|his|me)',
      ],
      unlessIn: ['i will', 'i would', 'if (you|i)', 'remember'],
      even: ['negated', 'reported', 'third'],
    },
    {
      // Their work and their places, with the writer in the sentence.
      any: [
        '@workplace',
        '(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)',
        '(the|a|some|our) ..1 (shed|river|lake|coast|mountain|mountains|hills|bakery|roof|gutters|fence|porch|boiler|van|truck)',
      ],
      onlyIn: ['@me', 'our'],
      unlessIn: ['@you', 'we', 'us', ...NOT_NOW],
      even: ['negated', 'reported', 'third'],
    },
    {
      // Their days, in a sentence that has no "you" and no "us" in it.
      any: [
        '@pastime',
        '(mate|mates|friend|friends|neighbour|neighbor|cousin|colleague|coworker|lodger|niece|nephew|aunt|uncle|grandkids|grandson|daughter|son|kids|girls|boys|lads|guys)',
        '(got|off|back at|after|new|real|from|hours|girls at|lads at|boys at) (work|job)',
        '(work|job) (is|was|has|@is)',
        'i (have got|got|have) (a|an|the|two|three|four|my|some|in)',
        'i (am|have been|was|been|sat|stood|sleep) (still|back|now|just|only|up|out)? (at|in|up|off|out|over) (the|a|my|nights|days|@home)',
        '(me and|and me|help me|helping me|teach me|showed me|teaching me|took me|drove me|drives me|brings me|lets me)',
        '(the|my|a|an|our|some) ..1 (allotment|garden|tomatoes|tomato|garlic|bulbs|pup|puppy|dog|dogs|kitten|kiln|hospice|food bank|plot|hens|bees|knee|fern|cactus|orchid|cello|lodger)',
        '(learning|teaching|studying|training|volunteering|coaching|painting|gardening|playing|swimming|cycling|walking|running|cooking|baking|knitting|growing|practising|practicing|revising|working|making|reading|sleeping|eating)',
        'i (have|had)? @adverb? (sold|bought|put in|cut|fed|booked|applied|signed up|finished|passed|cleaned|painted|cooked|baked|planted|watched|drove|slept|swam|tried|grew|taught)',
        'i @adverb? (walk|cook|bake|swim|run|read|play|teach|drive|help|watch|listen|make|eat|live|sleep|take|do|go) (each|to|a|the|my|in|with|up|down|out|at|on|for|better|some|most|it|every) !(work|words|heart|bed)',
        'i (started|start|see|joined|moved|took up) (a|an|the|my|somebody|someone|on|in|at|into|out|back|to)',
        'i am (good|well|ok|all right|fine|better|happy|grand|tired|busy)',
        '(my|our|the|me) @family @adverb? (is|are|has|have|had|got|gets|came|comes|moved|started|passed|finished|bought|broke|won|lost|made|turned|retired|was|were|sends|took|visited|wants|went|did|does|needs|keeps|asks|rings|calls|gave|fell|lives|drives|minds|helps)',
        '(mother|father|nan|gran|nana|grandma|grandad) (is|has|had|got|came|moved|started|passed|finished|bought|broke|won|lost|turned|retired|asks|keeps|made|took|did|sends|gave|sold|went)',
      ],
      unlessIn: ['@you', '@we', ...NOT_NOW, 'on my knees', '(made|started|have) a (list|few)'],
      even: ['negated', 'reported', 'third'],
    },
  ),
  examples: {
    bad: [
      'I think of you all the time.',
      'You were my whole world.',
      'I sat on your side of the sofa and held your jumper.',
      'I can’t eat and I can’t sleep.',
      'If you come home I will quit my job.',
      'Your sister started a new course, I hear.',
      'Do you remember the match in the rain, when we lost the car?',
      'I have read your letter six times.',
      'How is your job?',
      'You and I had a garden once.',
      'I will join a gym for you.',
      'We used to go to the cinema on Fridays.',
      'I love you more than anything.',
      'I keep thinking about the choir we sang in.',
    ],
    good: [
      'I started a pottery class in May.',
      'Work is busy, and they gave me the early shift.',
      'My sister had her baby last week.',
      'On Thursdays I go swimming with Jo.',
      'I passed my driving test.',
      'I’ve been learning the guitar, badly.',
      'I moved in with two nurses and a very old cat.',
      'My brother said that I should get out more, so I joined the quiz team.',
      'The allotment is full of beans.',
      'I don’t go to the pub now, I go to the pool.',
      'im coaching the under tens on saturdays',
      'I sold the car and I walk everywhere.',
      'Mum’s knee is better and Dad passed his eye test.',
    ],
  },
});
