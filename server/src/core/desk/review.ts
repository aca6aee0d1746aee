/** The last look before a letter goes: what it holds, said in a few lines. Nothing in it forbids anything. */
import type { Report } from '../check';
import { type Said, type Severity, type Span, said } from '../finding';
import type { Letter } from '../letter/letter';
import { BEARS, RUNG } from '../letter/media';
import { CARE_CODES } from '../precedence';
import type { Steps } from './steps';

/** What a line is about; the editor chooses an icon by it. */
export type About =
  | 'care'
  | 'blank'
  | 'open'
  | 'promise'
  | 'ask'
  | 'length'
  | 'medium'
  | 'box'
  | 'age';

export interface ReviewLine {
  readonly about: About;
  readonly says: Said;
  /** Where it is in the letter, if it is in one place. */
  readonly place?: Span | undefined;
  /** True if it is worth a thought before the letter goes. */
  readonly isOpen: boolean;
}

export interface Moment {
  /** Now, and how long a draft is better left to rest (hours; 0: no matter). */
  readonly now: Date;
  readonly rest: number;
}

/** The lines of the review: what weighs most first. */
export function reviewOf(
  letter: Letter,
  report: Report,
  { steps, promises }: Steps,
  moment: Moment,
): ReviewLine[] {
  return [
    ...ofCare(report),
    ...ofBlanks(report),
    ...ofFindings(report),
    ...counted('promise', promises, ONE_PROMISE, PROMISES),
    ...counted('ask', report.asks, ONE_ASK, ASKS),
    ofLength(letter),
    ofMedium(letter),
    ...ofBoxes(steps),
    ...ofAge(letter, moment),
  ];
}

const BLANK = 'placeholder';
const ONE_PROMISE = said('One promise to keep');
const PROMISES = (count: number) => said('{0} promises to keep', count);
const ONE_ASK = said('One thing is asked of them');
const ASKS = (count: number) => said('{0} things are asked of them', count);

function counted(
  about: About,
  places: readonly Span[],
  one: Said,
  more: (count: number) => Said,
): ReviewLine[] {
  if (places.length === 0) return [];
  const says = places.length === 1 ? one : more(places.length);
  return [{ about, says, place: places[0], isOpen: false }];
}

function ofCare({ findings }: Report): ReviewLine[] {
  const places = findings.filter(({ code }) => CARE_CODES.has(code));
  return places.map((place) => ({ about: 'care', says: place, place, isOpen: true }));
}

function ofBlanks({ findings }: Report): ReviewLine[] {
  const places = findings.filter(({ code }) => code === BLANK);
  if (places.length === 0) return [];
  const says =
    places.length === 1
      ? said('One blank is still to fill in')
      : said('{0} blanks are still to fill in', places.length);
  return [{ about: 'blank', says, place: places[0], isOpen: true }];
}

const OPEN: readonly (readonly [Severity, Said, (count: number) => Said])[] = [
  [
    'error',
    said('One serious thing to look at'),
    (count) => said('{0} serious things to look at', count),
  ],
  ['warning', said('One place to look at'), (count) => said('{0} places to look at', count)],
  ['information', said('One note'), (count) => said('{0} notes', count)],
  ['hint', said('One hint'), (count) => said('{0} hints', count)],
];

/** What is open, by severity; what has a line of its own is not counted again. */
function ofFindings({ findings }: Report): ReviewLine[] {
  const others = findings.filter(
    ({ code }) => !CARE_CODES.has(code) && code !== BLANK && code !== 'promise',
  );
  const lines = OPEN.flatMap(([severity, one, more]) => {
    const places = others.filter((finding) => finding.severity === severity);
    return counted('open', places, one, more).map((line) => ({ ...line, isOpen: true }));
  });
  if (lines.length > 0) return lines;
  return [{ about: 'open', says: said('Nothing else stands out'), isOpen: false }];
}

function ofLength({ words, matter }: Letter): ReviewLine {
  const most = BEARS[matter.medium];
  return {
    about: 'length',
    says: said('{0} words, and this medium bears some {1}', words, most),
    isOpen: words > most,
  };
}

const MEDIA_NAMES = {
  email: said('It goes by email'),
  text: said('It goes as a text'),
  post: said('It goes by post'),
  phone: said('These are notes for a call'),
  'in-person': said('These are notes for a meeting'),
} as const;

/** The medium, and whether they have answered on it: the next rung up waits for that. */
function ofMedium({ matter: { medium, replies } }: Letter): ReviewLine {
  const isFirstRung = RUNG[medium] === 0;
  const isOpen = !isFirstRung && replies === 0;
  const says = isOpen
    ? said('They have not answered yet on this medium: an email would ask less of them')
    : MEDIA_NAMES[medium];
  return { about: 'medium', says, isOpen };
}

function ofBoxes(steps: Steps['steps']): ReviewLine[] {
  return steps
    .flatMap(({ boxes }) => boxes.filter(({ isTicked }) => !isTicked))
    .map(({ label }) => ({ about: 'box', says: said(label), isOpen: true }));
}

const HOUR = 3_600_000;

function ofAge({ matter: { begun } }: Letter, { now, rest }: Moment): ReviewLine[] {
  const since = begun === undefined ? Number.NaN : now.getTime() - timeOf(begun).getTime();
  if (Number.isNaN(since) || since < 0) return [];
  const hours = Math.floor(since / HOUR);
  const isOpen = since < rest * HOUR;
  return [{ about: 'age', says: isOpen ? ofYoung(hours) : ofOld(hours), isOpen }];
}

function ofYoung(hours: number): Said {
  if (hours === 0) return said('Begun less than an hour ago. It may read otherwise in the morning');
  if (hours === 1) return said('Begun an hour ago. It may read otherwise in the morning');
  return said('Begun {0} hours ago. It may read otherwise in the morning', hours);
}

function ofOld(hours: number): Said {
  if (hours < 1) return said('Begun less than an hour ago');
  if (hours < 48) return said('Begun {0} hours ago', hours);
  return said('Begun {0} days ago', Math.floor(hours / 24));
}

/** `2026-11-19T22:10` without a zone is the time here; a day alone begins here at midnight. */
function timeOf(begun: string): Date {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(begun);
  return new Date(isDay ? `${begun}T00:00` : begun.replace(' ', 'T'));
}
