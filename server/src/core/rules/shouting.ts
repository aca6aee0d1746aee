import { capital } from '../help/sentence';
import { defineRule, type Hit, inspectBlock } from '../rule';

const set = (words: string) => new Set(words.split(' '));

/** Names written in capitals that could be taken for words. */
const NAMES = set(
  'AA AC ADD AI AM AMA ASAP ATM BBQ CEO COD COO DIY DOB DUI EE EMI EMT EOD ER ETA EU FAO FYI GIF HIV IBAN ICE ICU ID IMO IOU IT IV IVF LAX MBA MIA MOT NEPA NICU ' +
    'OAP OK OMG OT PA PE PIN RAF RIP RSVP SAS SATS SIM SOS STEM TODO UAE UFO UK UN UPS US USA USB UTI VAR VAT VET VIP ADHD ANZAC ASDA ALDI CAFCASS COVID FAFSA FIFA ' +
    'FIXME GCSE IELTS IKEA LGBTQ LGBTQIA LIDL NAAFI NAPLAN NASCAR NASDAQ NATO NIMHANS OFSTED QANTAS RSPCA TESCO TOEFL TOEIC UCAS UEFA UNESCO UNIBEN UNICEF UNISA USAID ' +
    'USCIS WAITROSE',
);

/** Short words that are loud in capitals; others of up to four letters are names as often as not (GP, HR, MOT). */
const SHORT = set(
  'ALL AND ANY ARE ASK BACK BAD BEG BUT CALL CAN CANT CARE COME CRY DAY DEAD DID DIE DO DOES DONE DONT EASY EVEN EVER FAIR FOR FROM FUCK GAVE GET GIVE GO GONE GOOD HAD HAS HATE HAVE HELL ' +
    'HELP HER HIM HIS HOME HOPE HOW HURT JUST KEEP KNOW LAST LEFT LET LIAR LIE LIED LIES LIFE LOST LOVE MADE ME MEAN MISS MORE MUST MY NEED NEXT NO NONE NOT NOW OFF ON ONCE ONE ONLY ' +
    'OUR OUT OVER PICK REAL SAID SAME SAY SEE SHE SHIT SHUT SICK SO SOME STAY STOP SUCH TALK TELL THAT THE THEM THEN THEY THIS TIME TOLD TOO TRUE TRY TWO UP VERY WAIT WANT ' +
    'WAKE WAS WE WEEK WELL WENT WERE WHAT WHEN WHO WHY WILL WITH WONT YEAR YES YOU YOUR',
);

/** Capitals side by side; "I" and "A" belong to them and are no shout of their own. */
const CAPITALS =
  /(?<![\p{L}\p{N}'’])(?:\p{Lu}+(?:['’]\p{Lu}+)*)(?:[\s,]{1,3}\p{Lu}+(?:['’]\p{Lu}+)*)*(?![\p{L}\p{N}]|['’]\p{L})/gu;
const MARKS = /[!?]{2,}/g;
const EMOJI =
  /\p{Extended_Pictographic}(?:[\uFE0F\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic})*/gu;

/** Capitals of one sentence that stand no further apart than this are one shout. */
const NEAR = 24;

/** How loud a stretch of capitals is: 2 is a shout. */
function loudness(stretch: string): number {
  const words = stretch.replace(/['’]/g, '').split(/[\s,]+/);
  const short = words.filter((word) => SHORT.has(word)).length;
  const rest = words.filter(
    (word) => !SHORT.has(word) && word.length > 1 && !/^(?:[XO]+|[IVXLC]+|[^AEIOUY]+)$/.test(word),
  );
  const long = rest.filter((word) => word.length >= 5 && !NAMES.has(word)).length;
  const beside = rest.filter(
    (word) => word.length < 5 && (!NAMES.has(word) || word === 'IT' || word === 'US'),
  ).length;
  return short + 2 * long + (short + long > 0 ? beside : 0);
}

/** What every shout has: two capitals, with nothing or a mark between. Most paragraphs have none. */
const TWO_CAPITALS = /\p{Lu}['’]?\p{Lu}/u;

function shoutsOf(sentence: string): Hit[] {
  if (!TWO_CAPITALS.test(sentence)) return [];
  const stretches = [...sentence.matchAll(CAPITALS)].map(({ 0: run, index }) => {
    const text = run.replace(/[\s,]{1,3}[IA]$/, '');
    return { start: index, end: index + text.length, loud: loudness(text) };
  });
  const loud = stretches.filter((stretch) => stretch.loud > 0);
  return loud.reduce((sum, stretch) => sum + stretch.loud, 0) < 2 ? [] : joined(loud, NEAR);
}

const ANY_SYMBOL = /[\u00A9\u00AE\u203C-\u3299\uD83C-\uD83E]/;

function emojiOf(prose: string): Hit[] {
  if (!ANY_SYMBOL.test(prose)) return [];
  const runs: { start: number; end: number; count: number }[] = [];
  for (const { 0: emoji, index } of prose.matchAll(EMOJI)) {
    const end = index + emoji.length;
    const last = runs.at(-1);
    if (last && prose.slice(last.end, index).trim() === '')
      runs.splice(-1, 1, { start: last.start, end, count: last.count + 1 });
    else runs.push({ start: index, end, count: 1 });
  }
  return runs.filter(({ count }) => count >= 3);
}

/** Spans in order of their starts, those no further apart than `most` made one. */
function joined(spans: readonly Hit[], most: number): Hit[] {
  const out: Hit[] = [];
  for (const { start, end } of spans) {
    const last = out.at(-1);
    if (last && start - last.end <= most)
      out.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
    else out.push({ start, end });
  }
  return out;
}

/** Names of NAMES that are words as often, and short forms with no vowel that are no names. */
const NO_NAMES = set(
  'ADD AM COD ER HMM ICE ID IT MM MR MRS MSG PIN PLS PLZ PPL RIP SHH STEM THX TODO TXT UPS US VET',
);

/** What has a capital at its start in any sentence. */
const PROPER = set(
  'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY JANUARY FEBRUARY APRIL JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER CHRISTMAS EASTER GOD MR MRS',
);

/** A word between commas is a name as a rule ("PLEASE, SAM!"), unless it is one of these. */
const NO_ADDRESS = set(
  'AGAIN ALONE ALREADY ALWAYS ANYWAY BABE BABY DARLING DEAR EITHER FOREVER HONESTLY HONEY MATE NEVER PLEASE REALLY SERIOUSLY SORRY THOUGH TODAY TOMORROW TONIGHT TWICE',
);
const ADDRESS = /(?<=, )\p{Lu}{3,}(?=,|[.!?]*$)/gu;

const EMOJI_RUN = new RegExp(`(${EMOJI.source})(?:\\s*${EMOJI.source}){2,}`, 'gu');

/** Quotations and blanks stay as they are. */
const NOT_OURS = /("[^"]*"|“[^”]*”|\[[^\]]*\])/;

/** A sentence in small letters if it shouts, with one mark or one emoji where there was a row. */
function quiet(sentence: string): string {
  const isShout = shoutsOf(sentence.replace(new RegExp(NOT_OURS, 'g'), ' ')).length > 0;
  const parts = sentence.split(NOT_OURS).map((part, at) => {
    if (at % 2 === 1) return part;
    return (isShout ? lowered(part) : part)
      .replace(/\s*([!?]{2,})/g, (_, run: string) => (run.includes('?') ? '?' : '!'))
      .replace(EMOJI_RUN, '$1');
  });
  return parts.join('').replace(/^[^\p{L}\p{N}]*\p{Ll}/u, (start) => start.toUpperCase());
}

function lowered(text: string): string {
  const addressed = new Set(text.match(ADDRESS)?.filter((word) => isName(word, text)));
  return text.replace(CAPITALS, (stretch) => {
    if (loudness(stretch) === 0) return stretch;
    return stretch.replace(/(\p{Lu}+)((?:['’]\p{Lu}+)*)/gu, (_, word: string, end: string) => {
      if (keepsCapitals(word)) return word + end.toLowerCase();
      const small = (word + end).toLowerCase();
      return addressed.has(word) || PROPER.has(word) ? capital(small) : small;
    });
  });
}

/** Whether a word between commas is a name: a word said twice is not ("NO, SAM, NO"). */
function isName(word: string, text: string): boolean {
  return !SHORT.has(word) && !NO_ADDRESS.has(word) && text.split(word).length === 2;
}

function keepsCapitals(word: string): boolean {
  if (word.length === 1) return word !== 'A';
  return !NO_NAMES.has(word) && (NAMES.has(word) || /^[^AEIOUY]{2,4}$/.test(word));
}

export default defineRule({
  code: 'shouting',
  section: 'start-from-the-impersonal',
  where: 'span',
  severity: 'warning',
  aim: 'Keeps its voice down',
  message: 'On a screen this is loud, and loud may be all that they hear.',
  why: 'Capitals and rows of marks raise the voice of a letter. Somebody who feels shouted at tends to step back, whatever the words say.',
  instead:
    'Say it in small letters with one full stop. If it is strong, it will be strong without them.',
  fixes: [
    {
      title: 'Say it quietly',
      rewrite: ({ before, words, after }) => quiet(before + words + after),
      isMechanical: true,
    },
    {
      title: 'Say why it matters',
      line: 'I felt ${1:hurt}, and it matters to me that you know it.',
    },
  ],
  find: inspectBlock(({ prose, sentences }) => {
    const capitals = sentences.flatMap(({ start, end }) =>
      shoutsOf(prose.slice(start, end)).map((hit) => ({
        start: start + hit.start,
        end: start + hit.end,
      })),
    );
    const marks = [...prose.matchAll(MARKS)].map(({ 0: run, index }) => ({
      start: index,
      end: index + run.length,
    }));
    return joined(
      [...capitals, ...marks, ...emojiOf(prose)].sort((a, b) => a.start - b.start),
      0,
    );
  }),
  examples: {
    bad: [
      '«I WAITED FOR YOU» at the station.',
      'It was one evening. «ONE EVENING».',
      'And you brought him to «MUM’S PARTY»!',
      'I asked you «SEVEN» times.',
      'You did «NOT, EVER», think of ringing.',
      'It was «MY house and MY» money.',
      '«WHY WOULD YOU DO THAT?!»',
      'Are you coming or not«??»',
      'I got the flat«!!!» It has a bath.',
      'Really«?!» That is what I thought.',
      'I miss you «😭😭😭»',
      'Look at the dog «❤️ ❤️ ❤️ ❤️» in her coat.',
      '«PLEASE, SAM!!» I mean it.',
      'you said i «DO NOT» care',
      'The vet said it was «NOT US».',
    ],
    good: [
      'I miss you, and I hope that the new job is good.',
      'The MOT is due, the GP rang, and HR lost the form.',
      'I watched the TV with the NHS nurse from the UK.',
      'I got the job! It starts in May.',
      'Are you well? I am.',
      'A small thing 😊 and another 😊 further on.',
      'I passed the IELTS, and the IKEA shelf is up.',
      'I said "GET OUT" that night, and I am sorry for it.',
      'My brother shouted at the dog, and I did not.',
      'I am not shouting. You told me that I shout.',
      'OK, I will be there at 9 AM. P.S. bring the DVD.',
      'Henry VIII and Louis XVIII are in the quiz.',
      'I have one thing to say, and it is NOT a bad one.',
      'See you, Jo XXX',
    ],
  },
});
