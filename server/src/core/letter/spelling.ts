/**
 * How words are written against how they are read. One written word may be read as several:
 * "don't" as do + not, "gonna" as going + to, "u" as you. Patterns see the reading alone, so
 * that each is written once.
 */

/** A piece of a written word: what it is read as, and how many of its characters it takes. */
export interface Piece {
  readonly word: string;
  /** Length of the piece in the written word; 0 for "the whole written word" (gonna, dunno). */
  readonly length: number;
}

const NEGATED: Readonly<Record<string, string>> = {
  "can't": 'can',
  "won't": 'will',
  "shan't": 'shall',
  "ain't": 'be',
};

const CLITICS: Readonly<Record<string, string>> = {
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
  "'s": "'s",
};

/** Written without its apostrophe, or as it sounds: read as these words. */
const READ_AS: Readonly<Record<string, string>> = {
  u: 'you',
  ya: 'you',
  yu: 'you',
  yous: 'you',
  youse: 'you',
  "y'all": 'you',
  yall: 'you',
  thee: 'you',
  ur: 'your',
  yr: 'your',
  urs: 'yours',
  urself: 'yourself',
  yourselves: 'yourself',
  r: 'are',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  youll: 'you will',
  youd: 'you would',
  theyre: 'they are',
  thats: 'that is',
  whats: 'what is',
  heres: 'here is',
  theres: 'there is',
  hes: 'he is',
  shes: 'she is',
  weve: 'we have',
  theyve: 'they have',
  itll: 'it will',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  cant: 'can not',
  cannot: 'can not',
  wont: 'will not',
  wouldnt: 'would not',
  couldnt: 'could not',
  shouldnt: 'should not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  hasnt: 'has not',
  havent: 'have not',
  hadnt: 'had not',
  aint: 'be not',
  couldve: 'could have',
  shouldve: 'should have',
  wouldve: 'would have',
  coulda: 'could have',
  shoulda: 'should have',
  woulda: 'would have',
  gonna: 'going to',
  gunna: 'going to',
  gon: 'going to',
  imma: 'i am going to',
  ima: 'i am going to',
  wanna: 'want to',
  gotta: 'got to',
  tryna: 'trying to',
  hafta: 'have to',
  outta: 'out of',
  lemme: 'let me',
  gimme: 'give me',
  kinda: 'kind of',
  sorta: 'sort of',
  dunno: 'do not know',
  idk: 'i do not know',
  idc: 'i do not care',
  pls: 'please',
  plz: 'please',
  plss: 'please',
  plse: 'please',
  pleas: 'please',
  pleasee: 'please',
  cuz: 'because',
  cos: 'because',
  coz: 'because',
  "'cause": 'because',
  "'cos": 'because',
  bc: 'because',
  becuz: 'because',
  becos: 'because',
  luv: 'love',
  lov: 'love',
  wat: 'what',
  wot: 'what',
  wen: 'when',
  wud: 'would',
  cud: 'could',
  shud: 'should',
  thru: 'through',
  tho: 'though',
  nvr: 'never',
  neva: 'never',
  evry: 'every',
  everytime: 'every time',
  alot: 'a lot',
  abt: 'about',
  bcoz: 'because',
  msg: 'message',
  msgs: 'messages',
  txt: 'text',
  txts: 'texts',
  txted: 'texted',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tonite: 'tonight',
  nite: 'night',
  ppl: 'people',
  rly: 'really',
  srsly: 'seriously',
  def: 'definitely',
  prob: 'probably',
  probs: 'probably',
  fb: 'facebook',
  insta: 'instagram',
  ig: 'instagram',
  wtf: 'what the fuck',
  mum: 'mother',
  mom: 'mother',
  mam: 'mother',
  mama: 'mother',
  mummy: 'mother',
  mommy: 'mother',
  dad: 'father',
  daddy: 'father',
  papa: 'father',
  til: 'until',
  till: 'until',
  "'til": 'until',
  '&': 'and',
  omg: 'oh my god',
  tbh: 'to be honest',
  ngl: 'not going to lie',
  imo: 'in my opinion',
  btw: 'by the way',
  asap: 'as soon as possible',
  wana: 'want to',
  "ma'am": 'madam',
  thier: 'their',
  definately: 'definitely',
  realy: 'really',
  alright: 'all right',
  okay: 'ok',
  mobile: 'phone',
  favour: 'favor',
  realise: 'realize',
  realised: 'realized',
  apologise: 'apologize',
};

/** "ill" and "id" are "I'll" and "I'd" without their apostrophe, except after words like these. */
const NOT_A_SUBJECT = new Set(
  "am is are was were be been being 's feel felt feeling fall fell so very really too really seriously mentally terminally get got getting become no my your his her the an a photo caller speak".split(
    ' ',
  ),
);

const ILL: readonly Piece[] = [
  { word: 'i', length: 0 },
  { word: 'will', length: 0 },
];
const ID: readonly Piece[] = [
  { word: 'i', length: 0 },
  { word: 'would', length: 0 },
];

/**
 * The reading of a word that depends on the word before it; undefined for all others.
 * @param before the reading of the token before, or "" at the start
 */
export function readInContext(written: string, before: string): readonly Piece[] | undefined {
  const low = written.toLowerCase();
  if ((low !== 'ill' && low !== 'id') || written === 'ID' || NOT_A_SUBJECT.has(before))
    return undefined;
  return low === 'ill' ? ILL : ID;
}

const LETTER = /\p{L}/u;

/**
 * The pieces that a written word is read as, in order; their lengths add up to the word's, or are all 0.
 * @param written a word in lower case, apostrophes already straight
 */
export function readWord(written: string): readonly Piece[] {
  const known = Object.hasOwn(READ_AS, written) ? READ_AS[written] : undefined;
  if (known !== undefined) {
    return known.split(' ').map((word) => ({ word, length: 0 }));
  }
  const apostrophe = written.lastIndexOf("'");
  if (apostrophe <= 0) return whole(written);
  if (written.endsWith("n't") && written.length > 3) {
    const verb = NEGATED[written] ?? written.slice(0, -3);
    const split = written.length - 3;
    return [
      { word: verb, length: split },
      { word: 'not', length: 3 },
    ];
  }
  const clitic = CLITICS[written.slice(apostrophe)];
  if (clitic !== undefined) {
    const host = written.slice(0, apostrophe);
    const pieces = readWord(host);
    const first = pieces.length === 1 ? pieces[0] : undefined;
    if (host === 'let' && clitic === "'s") {
      return [
        { word: 'let', length: 3 },
        { word: 'us', length: 2 },
      ];
    }
    return [
      { word: first?.word ?? host, length: apostrophe },
      { word: clitic, length: written.length - apostrophe },
    ];
  }
  if (apostrophe === written.length - 1) {
    const dropped = written.slice(0, -1);
    if (dropped.endsWith('in') && dropped.length > 4) return whole(`${dropped}g`, written.length);
    return whole(dropped, written.length);
  }
  return whole(written);
}

function whole(word: string, length = word.length): readonly Piece[] {
  const plain = calm(word);
  const known = plain === word || !Object.hasOwn(READ_AS, plain) ? undefined : READ_AS[plain];
  if (known !== undefined) return known.split(' ').map((each) => ({ word: each, length: 0 }));
  return [{ word: plain, length }];
}

/** "sooooo" is read as "soo", "pleeease" as "please": three of a letter or more become one or two. */
function calm(word: string): string {
  let run = 1;
  let out = '';
  let stretched = false;
  for (let at = 0; at < word.length; at++) {
    const same = at > 0 && word[at] === word[at - 1] && LETTER.test(word[at] ?? '');
    run = same ? run + 1 : 1;
    if (run >= 3) {
      stretched = true;
      continue;
    }
    out += word[at];
  }
  if (!stretched) return word;
  const single = out.replace(/(\p{L})\1/gu, '$1');
  return STRETCHED[single] ?? single;
}

/** Words that keep a double letter when a stretched spelling is calmed. */
const STRETCHED: Readonly<Record<string, string>> = {
  plese: 'please',
  pleas: 'please',
  wel: 'well',
  al: 'all',
  wil: 'will',
  tel: 'tell',
  cal: 'call',
  stil: 'still',
  ned: 'need',
  se: 'see',
  hel: 'hell',
  god: 'good',
  to: 'too',
  fel: 'feel',
  kep: 'keep',
  mis: 'miss',
  realy: 'really',
};
