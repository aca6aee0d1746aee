/**
 * The notation of patterns, and what it is read as: a sequence of terms.
 *
 *   i guess          words, as tokens read them (contractions split: "can not", "i am", "you 's")
 *   (that|which)     one of these; an alternative may have several words; `(so|)` or `(so)?` is optional
 *   really?          an optional word
 *   @family          any word of a class (word-classes.ts);  ~miss  any form of a verb
 *   !you  !(a|@me)   any one word but these;  *  any one word
 *   ..  ..5          a gap of up to 3 (or 5) words, never past the end of a clause's reach (a full stop, a dash)
 *   [ … ]            the words that carry the fault, where they are not the whole match
 *   ^ $  < >         at the start or end of the sentence; at the start or end of a clause
 */
import { forms } from './inflect';
import { WORD_CLASSES } from './word-classes';

/** One term of a pattern: a token of a set (or not of it), a gap, an edge of the marked part, or a choice of sequences. */
export type Term =
  | { readonly kind: 'word' | 'other'; readonly words: readonly string[] }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Term[])[] };

export type Edge = 'any' | 'sentence' | 'clause';

export interface Pattern {
  readonly terms: readonly Term[];
  /** Where a match may begin and end. */
  readonly start: Edge;
  readonly end: Edge;
}

/**
 * Reads a pattern.
 * @throws Error naming the pattern, if it is not well formed: a fault of the rule, found by its tests
 */
export function readPattern(source: string): Pattern {
  const pattern = new PatternReader(source).read();
  const { terms } = pattern;
  const words = terms.filter(({ kind }) => kind !== 'open' && kind !== 'close');
  if (words.length === 0) throw fault(source, 'is empty');
  if (words[0]?.kind === 'gap' || words.at(-1)?.kind === 'gap')
    throw fault(source, 'begins or ends with a gap');
  if (!words.some(hasWord)) throw fault(source, 'has no word of its own');
  const open = terms.findIndex(({ kind }) => kind === 'open');
  const close = terms.findIndex(({ kind }) => kind === 'close');
  if (open >= 0 && close === open + 1) throw fault(source, 'marks nothing');
  return pattern;
}

function hasWord(term: Term): boolean {
  return (
    term.kind === 'word' ||
    (term.kind === 'choice' && term.options.some((option) => option.some(hasWord)))
  );
}

function fault(source: string, what: string): Error {
  return new Error(`The pattern "${source}" ${what}.`);
}

/** "It's" is read as "it 's", "thats" as "that is": in a pattern the one stands for the other. */
function alike(word: string): readonly string[] {
  return word === 'is' || word === "'s" ? ['is', "'s"] : [word.replace('’', "'")];
}

interface Piece {
  readonly text: string;
  readonly set?: readonly string[];
  readonly gap?: number;
}

const PIECE =
  /\.\.(\d*)|@([a-z]+)|~([a-z]+)|([()|?!*[\]^$<>])|([\p{L}\p{N}'’_&\uFFFC-]+|[,;:.…])|\s+/uy;

class PatternReader {
  private readonly source: string;
  private readonly pieces: Piece[] = [];
  private at = 0;

  constructor(source: string) {
    this.source = source;
    PIECE.lastIndex = 0;
    while (PIECE.lastIndex < source.length) {
      const found = PIECE.exec(source);
      if (!found) throw fault(source, 'has a character that means nothing');
      const [text, gap, name, verb, operator, word] = found;
      if (gap !== undefined) this.pieces.push({ text: '..', gap: gap === '' ? 3 : Number(gap) });
      else if (name !== undefined) this.pieces.push({ text: '@', set: classWords(name, source) });
      else if (verb !== undefined) this.pieces.push({ text: '~', set: forms(verb) });
      else if (operator !== undefined) this.pieces.push({ text: operator });
      else if (word !== undefined)
        this.pieces.push({ text: 'word', set: alike(word.toLowerCase()) });
      else if (text.trim() !== '') throw fault(source, 'cannot be read');
    }
  }

  read(): Pattern {
    const start = this.take('^') ? 'sentence' : this.take('<') ? 'clause' : 'any';
    const terms = this.sequence();
    const end = this.take('$') ? 'sentence' : this.take('>') ? 'clause' : 'any';
    if (this.at < this.pieces.length) {
      throw fault(this.source, `has a stray "${this.pieces[this.at]?.text}"`);
    }
    return { terms, start, end };
  }

  private take(text: string): boolean {
    if (this.pieces[this.at]?.text !== text) return false;
    this.at++;
    return true;
  }

  private sequence(): Term[] {
    const terms: Term[] = [];
    for (let term = this.term(); term; term = this.term()) terms.push(term);
    return terms;
  }

  /** The next term, `?` taken in; undefined at the end of a sequence. */
  private term(): Term | undefined {
    const piece = this.pieces[this.at];
    if (!piece || ')|$>'.includes(piece.text)) return undefined;
    this.at++;
    if (piece.gap !== undefined) return { kind: 'gap', most: piece.gap };
    if (piece.text === '[') return { kind: 'open' };
    if (piece.text === ']') return { kind: 'close' };
    const term = this.solid(piece);
    if (!this.take('?')) return term;
    const options = term.kind === 'choice' ? term.options : [[term]];
    return { kind: 'choice', options: [...options, []] };
  }

  private solid(piece: Piece): Term {
    if (piece.set) return { kind: 'word', words: piece.set };
    if (piece.text === '*') return { kind: 'other', words: [] };
    if (piece.text === '(') return this.choice();
    if (piece.text === '!') return { kind: 'other', words: wordsOf(this.term(), this.source) };
    throw fault(this.source, `has a stray "${piece.text}"`);
  }

  private choice(): Term {
    const options: Term[][] = [];
    do options.push(this.sequence());
    while (this.take('|'));
    if (!this.take(')')) throw fault(this.source, 'has an open bracket');
    return joinWords(options);
  }
}

/** Options of one word each become one term, so that `(a|b|c)` is one step. */
function joinWords(options: readonly Term[][]): Term {
  const words: string[] = [];
  const rest: Term[][] = [];
  for (const option of options) {
    const [only] = option;
    if (option.length === 1 && only?.kind === 'word') words.push(...only.words);
    else rest.push(option);
  }
  if (words.length === 0) return { kind: 'choice', options: rest };
  const joined: Term = { kind: 'word', words: [...new Set(words)] };
  return rest.length === 0 ? joined : { kind: 'choice', options: [[joined], ...rest] };
}

/** The words that a "!" rules out: of an option of several words, the first. */
function wordsOf(term: Term | undefined, source: string): readonly string[] {
  if (term?.kind === 'word') return term.words;
  if (term?.kind === 'choice') return term.options.flatMap((option) => wordsOf(option[0], source));
  throw fault(source, 'has a "!" before something other than words');
}

function classWords(name: string, source: string): readonly string[] {
  const found = Object.hasOwn(WORD_CLASSES, name) ? WORD_CLASSES[name] : undefined;
  if (!found) throw fault(source, `names an unknown class @${name}`);
  return found;
}
