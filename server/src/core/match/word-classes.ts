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
  pretext: words('just only simply purely merely strictly'),
};
