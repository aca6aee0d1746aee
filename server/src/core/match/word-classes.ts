/** Named lists of words for patterns: `@name` in a pattern stands for any one of them. The one place for such lists. */
import { forms } from './inflect';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const I = words('i');
const ME = words('i me my mine myself');
const YOU = words('you your yours yourself');
const WE = words('we us our ours ourselves');
const THIRD = words(
  'he she they it him her them his hers their theirs himself herself themselves itself',
);

export const WORD_CLASSES: Readonly<Record<string, readonly string[]>> = {
  i: I,
  me: ME,
  you: YOU,
  we: WE,
  third: THIRD,
  /** Subjects of a clause, as one word. */
  subject: words('i you we he she they it'),
  object: words('me you us him her them it'),
  his: words('my your his her its our their'),
  someone: words('someone somebody anyone anybody everyone everybody people nobody noone'),
  be: words("am is are was were be been being 's"),
  is: words("is 's are am"),
  was: words('was were been'),
  have: words("have has had having 's 'd"),
  do: words('do does did'),
  will: words('will would shall'),
  modal: words('will would can could shall should may might must'),
  can: words('can could'),
  not: words('not never no nor none nothing nobody neither nowhere hardly barely without'),
  never: words('never not'),
  /** Softeners and strengtheners that slip between other words. */
  adverb: words(
    'just really so very always never ever even still only actually honestly truly simply literally already again now then ' +
      'also all too ever probably maybe perhaps completely totally absolutely fully deeply sincerely genuinely seriously ' +
      'both quite rather often sometimes constantly clearly obviously basically finally soon quickly kindly better once',
  ),
  very: words(
    'so very really too such absolutely completely totally utterly entirely truly quite pretty that bloody damn fucking',
  ),
  hedge: words('maybe perhaps possibly kind sort guess suppose'),
  family: words(
    'mother father parents sister brother son daughter kids kid children child baby nan nana gran grandma grandad grandfather grandmother aunt auntie ' +
      'uncle cousin niece nephew family folks husband wife in-laws dog cat',
  ),
  friend: words(
    'friend friends mate mates pal pals bestie buddy flatmate housemate roommate coworker colleague colleagues neighbour neighbor',
  ),
  person: words('man woman guy girl boy bloke lad lass person dude fella'),
  lover: words('boyfriend girlfriend partner date lover fiance fiancee ex admirer'),
  home: words('home house flat apartment place bed room'),
  work: words('job work career business degree course studies college uni university'),
  media: words(
    'email emails mail letter letters text texts message messages call calls phone voicemail dm dms whatsapp snap snapchat instagram facebook messenger',
  ),
  time: words(
    'second minute hour day night morning evening afternoon week weekend month year time moment',
  ),
  times: words(
    'seconds minutes hours days nights mornings evenings weeks weekends months years times',
  ),
  day: words('monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight'),
  month: words(
    'january february march april may june july august september october november december',
  ),
  number: words(
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand ' +
      '1 2 3 4 5 6 7 8 9 10 11 12 15 20 30',
  ),
  reporting: words(
    'say says said saying tell tells told telling ask asks asked asking write wrote written text texted think thought promise promised swear swore claim claimed ' +
      'admit admitted mean meant believe believed explain explained call called shout shouted scream screamed yell yelled reply replied',
  ),
  feel: forms('feel', 'seem', 'sound', 'look'),
  want: forms('want', 'wish', 'hope', 'need', 'like', 'love'),
  hurt: forms('hurt', 'wound', 'break', 'destroy', 'ruin', 'kill', 'crush', 'wreck', 'shatter'),
  swear: words('damn damned fucking fuckin bloody freaking frigging goddamn'),
  insult: words(
    'stupid pathetic selfish coward cowardly idiot idiotic liar cheat cheater narcissist narcissistic immature childish heartless cruel crazy psycho mental ' +
      'bitch bastard asshole arsehole dick prick cunt whore slut slag loser moron fool useless worthless disgusting evil vile toxic spineless lazy ugly fat dumb user snake',
  ),
  /** What the writer asks to be called, or fears that they were: "was I …", "am I …". */
  judged: words(
    'good bad nice kind pretty ugly beautiful handsome attractive fat boring dull fun funny clingy needy loud quiet much special important lovable loveable ' +
      'terrible awful horrible exhausting difficult hard embarrassing shameful cruel mean cold weak old annoying enough wrong poor unlovable forgettable worthless useless crap shit rubbish',
  ),
  /** What people call themselves when they run themselves down. */
  wretch: words(
    'idiot fool loser failure joke mess coward burden moron clown disaster nightmare fuckup screwup monster trash garbage rubbish scum eejit mug doormat dickhead ' +
      'psycho freak wreck liability dumbass muppet numpty waste waster letdown disappointment disgrace prick arsehole asshole twat weirdo dope pig plank lump drunk nobody',
  ),
  wretched: words(
    'worthless useless pathetic stupid dumb thick disgusting ugly hopeless unlovable unloveable ridiculous toxic spineless hideous repulsive broken boring dull exhausting unbearable ' +
      'selfish weak needy clingy crazy mental foolish silly sad fat lazy miserable cowardly difficult annoying insecure unworthy inadequate terrible awful horrible bad rotten',
  ),
  drink: words(
    'drinks pints pint beers beer wine wines glasses glass whiskey whiskeys whisky whiskies vodka vodkas gin gins shots bottle bottles cans can brandies brandy rum tequila tequilas ' +
      'cider ciders prosecco cocktails cocktail margaritas bevvies bevvy tinnies schooners',
  ),
  /** Hours of the night as they are written in one word. */
  smallhours: words(
    '12am 1am 2am 3am 4am 5am midnight 00am 05am 15am 20am 25am 30am 35am 40am 45am 47am 50am 55am',
  ),
  furious: words(
    'angry furious mad livid fuming raging seething cross vexed heated steaming fizzing upset',
  ),
  contacting: words(
    'writing texting messaging emailing mailing ringing calling phoning contacting msging',
  ),
  pretext: words('just only simply purely merely strictly'),
  /** What can be held over somebody. */
  evidence: words(
    'screenshots screenshot screengrabs photos pics pictures videos vids video recordings recording nudes footage',
  ),
  /** Those to whom one might be exposed or reported. */
  office: words(
    'boss bosses manager managers hr employer employers school principal head headteacher governors dean university landlord immigration uscis police cops court judge ' +
      'tribunal church pastor priest vicar imam bishop rabbi elders congregation parish press papers clients followers council board committee in-laws',
  ),
  /** Where somebody's life can be looked at. */
  site: words(
    'profile page insta instagram facebook story stories status snap snapchat tiktok linkedin strava spotify venmo location whatsapp posts post feed playlist twitter ' +
      'wall tinder hinge bumble grindr account timeline',
  ),
  /** To get in touch, as a verb; and as an -ing. */
  contact: words(
    'contact write text message email call ring phone dm speak talk bother approach disturb',
  ),
  /** How a person feels when it is not well. */
  lowfeeling: words(
    'sad unhappy lonely alone scared frightened afraid terrified angry mad upset hurt wounded offended jealous depressed low miserable anxious stressed tired exhausted ' +
      'bored confused lost trapped overwhelmed heartbroken abandoned rejected ignored unloved neglected invisible embarrassed ashamed devastated worried nervous unsafe ' +
      'suffocated smothered broken down betrayed cross annoyed furious homesick',
  ),
  /** What a "not" hangs on, so that a span begins with the whole word (don't, can't). */
  aux: words(
    'am is are was were be do does did can could will would shall should may might must have has had',
  ),
  /** What a person is to others, where a letter says "a better …" or "not that … any more". */
  role: words(
    'husband wife partner father mother boyfriend girlfriend human fellow feller soul chap creature lady gentleman sister brother son',
  ),
  /** Hard names and hard words for somebody, besides @insult. */
  unkind: words(
    'rat pig trash joke fraud fake thief bully hypocrite brat clown parasite leech disgrace disappointment failure muppet ' +
      'weak weakling thick spineless gutless heartless soulless shameless clueless hopeless worthless useless shallow vain mean nasty ' +
      'boring ridiculous dull unreliable immature childish two-faced greedy arrogant ungrateful egoistic manipulative wicked rotten fool nightmare ' +
      'monster witch cow rubbish garbage wimp pushover taker player homewreck unlovable overgrown delusional',
  ),
  /** What one asks somebody to do, as a plain verb. */
  request: words(
    'come call ring phone text write tell send give let answer talk meet take forgive unblock say stop leave sign pay return bring put pick keep wait reply respond read believe help ' +
      'think confirm make look see go drop ask speak consider reconsider open listen collect have show check act message move remember understand accept try start sit work fix get do ' +
      'find buy renew post email mail book clear handle switch measure withdraw telephone facetime download courier feed hold stay join visit share save fetch',
  ),
  /** Where and how people spend time of their own. */
  pastime: words(
    'choir gym allotment pottery running football soccer cricket rugby netball basketball volleyball hockey tennis badminton golf bowls bowling darts pool snooker boxing karate judo yoga zumba ' +
      'pilates swimming cycling hiking climbing fishing gardening knitting crochet sewing quilting baking painting drawing ceramics guitar piano drums violin band orchestra theatre theater drama ' +
      'club team league match matches church chapel mosque temple mass chess bridge bingo quiz trivia book books library museum cinema garden marathon 5k 10k parkrun half-marathon race ' +
      'race races class classes course courses lessons training rehearsal rehearsals volunteering workshop festival concert gig dance dancing salsa meditation therapy therapist counselor ' +
      'counsellor counselling counseling meetings aa na ga group walks pool pub market beach hike park',
  ),
  /** Work and study, in the words of those who do it. */
  workplace: words(
    'shift shifts office ward clinic shop store warehouse restaurant bar cafe salon garage depot site factory plant mill farm ranch yard ship rig boss manager supervisor foreman captain ' +
      'chef crew clients customers patients students pupils class classes school college uni university campus exam exams finals midterm midterms semester term thesis dissertation degree ' +
      'placement internship apprenticeship training course project contract promotion raise overtime licence license colleagues coworkers coworker colleague rota roster deadline payroll',
  ),
  /** @adverb without never, ever and the like: for places where a "never" would turn the sense round. */
  soft: words(
    'just really so very always even still only actually honestly truly literally already again now then also probably maybe definitely completely absolutely fully genuinely seriously both quite often constantly soon kindly personally fucking bloody',
  ),
  /** A day or a date by which something is to be done. */
  duedate: words(
    'monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow weekend mon tue tues wed weds thu thur thurs fri sat sun noon lunchtime payday ' +
      'fifteenth tenth twentieth thirtieth fifth sixth eighth ninth twelfth 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th ' +
      '21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st easter christmas',
  ),
  /** Things that one does for somebody, with what is theirs or with money. */
  errand: words(
    'send post mail drop bring return forward transfer pay courier wire ship refund repay deposit email scan copy box pack collect fetch deliver book cancel arrange sort sign fix ' +
      'cover renew register print wash clean feed water mind grab stick pop run carry hand split settle delete ring phone call speak tell ask put leave take get give pick have do text',
  ),
  /** Saying, to the writer or to another. */
  told: words('said told say wrote reckoned mentioned'),
  /** Those on whose advice a letter gets written. */
  counsel: words(
    'teacher therapist counselor counsellor pastor sponsor doctor priest vicar imam psychologist nurse sister brother mother friend group they',
  ),
};
