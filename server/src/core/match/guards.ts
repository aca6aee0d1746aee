/**
 * What the words around a match make of it. "I'm not asking you to come back", "you said I never listen" and "my sister
 * can't live without her dog" hold the words of a fault and none of the fault. Shared by all rules.
 */
import type { Sentence } from '../letter/block';
import type { Tokens } from '../letter/tokens';
import { isPunctuation, type Match } from './matcher';
import { WORD_CLASSES } from './word-classes';

export type Guard = 'negated' | 'reported' | 'third';

const set = (words: string) => new Set(words.split(' '));

const NEGATORS = set(
  'not never no none nor neither without hardly stop stopped refuse refused instead rather nobody nothing',
);
const SUBJECTS = set('i you we he she they it please');
const CLOSERS = set('but because so unless although though until except apart');
/** "I can't believe you", "I don't know why you": what follows is meant as true. */
const FACTIVE = set(
  'believe understand forget stand help get see know deny remember fathom imagine care bear stop handle cope wait mind why how',
);
const INVERTED = set('you we i they he she');
const AUXILIARIES = set('do does did can could will would should have has is are am was were be');

/** True if the match is under a negation in its own clause: said not to be so, or not to be asked. */
export function isNegated(tokens: Tokens, sentence: Sentence, match: Match): boolean {
  const least = Math.max(sentence.from, match.first - 12);
  for (let at = match.first - 1; at >= least; at--) {
    const word = tokens.word[at] ?? '';
    if (endsScope(tokens, at, word)) return false;
    if (NEGATORS.has(word)) return !isHollow(tokens, sentence, at, match.first);
  }
  return false;
}

/** Walking back from a match, whether the clause that it belongs to begins after this token. */
function endsScope(tokens: Tokens, at: number, word: string): boolean {
  if (CLOSERS.has(word)) return true;
  const after = tokens.word[at + 1] ?? '';
  if (word === ',' || word === 'and' || word === 'or' || word === '…') return SUBJECTS.has(after);
  return isPunctuation(word) && word !== '-' && word !== "'";
}

/** A negator that takes nothing back: "I can't believe that you", "why don't you", "not only", "no matter". */
function isHollow(tokens: Tokens, sentence: Sentence, at: number, first: number): boolean {
  const after = tokens.word[at + 1] ?? '';
  const before = at > sentence.from ? (tokens.word[at - 1] ?? '') : '';
  if (
    after === 'only' ||
    after === 'just' ||
    after === 'matter' ||
    after === 'longer' ||
    after === 'even'
  )
    return true;
  if (AUXILIARIES.has(before) && INVERTED.has(after)) return true;
  for (let next = at + 1; next < Math.min(first, at + 4); next++) {
    const open = tokens.word[next + 1];
    if (FACTIVE.has(tokens.word[next] ?? '') && open !== 'if' && open !== 'whether') return true;
  }
  return false;
}

/** How far back the words are looked at: in a sentence without end, what stands further off is another matter. */
const REACH = 40;
const PAST_REPORTING = set(
  'said told asked wrote texted thought promised swore claimed admitted meant believed explained called shouted screamed yelled replied',
);
const REPORTERS = set(
  'i you we he she they everyone everybody someone mother father sister brother friend friends',
);
const ASIDES = set('when after since if once');
const SAYING = set(
  'say tell ask write text promise swear claim admit call shout reply saying telling asking writing promising swearing claiming',
);
/** "I could say", "I won't tell you": named in order not to be said. */
const DISTANCING = set('could would might not never should if wish');

/** True if the match is what somebody said, or said once, or what the writer says that they will not say. */
export function isReported(tokens: Tokens, sentence: Sentence, match: Match): boolean {
  let subjects = 0;
  let commas = 0;
  const least = Math.max(sentence.from, match.first - REACH);
  for (let at = match.first - 1; at >= least; at--) {
    const word = tokens.word[at] ?? '';
    if (word === 'but' || word === '.' || word === '?' || word === '!' || word === ';')
      return false;
    const after = tokens.word[at + 1] ?? '';
    if (word === 'and' && SUBJECTS.has(after) && subjects > 0) return false;
    if (SUBJECTS.has(word)) subjects++;
    if (word === ',') commas++;
    if (word === 'to' && tokens.word[at - 1] === 'used') return true;
    // "When you said you loved me, was it true?": what follows the comma is said now.
    const isAside = commas > 0 && ASIDES.has(tokens.word[at - 2] ?? '');
    if (at > sentence.from && reports(tokens, at, word)) return !isAside;
  }
  return false;
}

/** "you said", "my mother told me" is a report; "I could say", "if I told you" names what is not said now. */
function reports(tokens: Tokens, at: number, word: string): boolean {
  const before = tokens.word[at - 1] ?? '';
  const earlier = tokens.word[at - 2] ?? '';
  if (PAST_REPORTING.has(word)) {
    return REPORTERS.has(before) || (REPORTERS.has(earlier) && !NEGATORS.has(before));
  }
  if (!SAYING.has(word)) return false;
  const distant = DISTANCING.has(before) || (DISTANCING.has(earlier) && REPORTERS.has(before));
  return distant || before === 'always' || before === 'keep' || earlier === 'used';
}

const FIRST_OR_SECOND = set('i me my mine myself you your yours yourself we us our ours ourselves');
const THIRD = new Set(
  [
    ...(WORD_CLASSES.third ?? []),
    ...(WORD_CLASSES.family ?? []),
    ...(WORD_CLASSES.friend ?? []),
  ].filter((word) => word !== 'it'),
);

/** True if the match is about other people: no "I" or "you" in it, and its clause has a third person for its subject. */
export function isAboutOthers(tokens: Tokens, sentence: Sentence, match: Match): boolean {
  for (let at = match.first; at <= match.last; at++)
    if (FIRST_OR_SECOND.has(tokens.word[at] ?? '')) return false;
  const least = Math.max(sentence.from, match.first - REACH);
  for (let at = match.first - 1; at >= least; at--) {
    const word = tokens.word[at] ?? '';
    if (FIRST_OR_SECOND.has(word) && !isPossessive(word)) return false;
    if (THIRD.has(word)) return true;
    if (isPunctuation(word) && word !== ',') return false;
  }
  return false;
}

function isPossessive(word: string): boolean {
  return word === 'my' || word === 'your' || word === 'our';
}

/** The guards by name, as rules switch them off. */
export const GUARDS: Readonly<
  Record<Guard, (tokens: Tokens, sentence: Sentence, match: Match) => boolean>
> = {
  negated: isNegated,
  reported: isReported,
  third: isAboutOthers,
};
