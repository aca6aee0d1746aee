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

/** Characters that end a word of a pattern. */
const DELIMITERS = new Set(' ()|?![]^$<>*');
const PUNCTUATION = new Set(',;:.…');

/** Reads one pattern from left to right, a character at a time: there are thousands, and a start waits for them. */
class PatternReader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  read(): Pattern {
    const start = this.take('^') ? 'sentence' : this.take('<') ? 'clause' : 'any';
    const terms = this.sequence();
    const end = this.take('$') ? 'sentence' : this.take('>') ? 'clause' : 'any';
    this.skipSpace();
    if (this.at < this.source.length)
      throw fault(this.source, `has a stray "${this.source[this.at]}"`);
    return { terms, start, end };
  }

  private skipSpace(): void {
    while (this.source.charCodeAt(this.at) === 32) this.at++;
  }

  private take(char: string): boolean {
    this.skipSpace();
    if (this.source[this.at] !== char) return false;
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
    this.skipSpace();
    const char = this.source[this.at];
    if (char === undefined || char === ')' || char === '|' || char === '$' || char === '>')
      return undefined;
    if (this.take('[')) return OPEN;
    if (this.take(']')) return CLOSE;
    if (this.source.startsWith('..', this.at)) return this.gap();
    const term = this.solid(char);
    if (this.source[this.at] !== '?') return term;
    this.at++;
    const options = term.kind === 'choice' ? term.options : [[term]];
    return { kind: 'choice', options: [...options, []] };
  }

  private gap(): Term {
    const from = this.at + 2;
    this.at = from;
    while (this.source[this.at] !== undefined && /\d/.test(this.source[this.at] ?? '')) this.at++;
    return { kind: 'gap', most: this.at === from ? 3 : Number(this.source.slice(from, this.at)) };
  }

  private solid(char: string): Term {
    if (this.take('*')) return { kind: 'other', words: [] };
    if (this.take('(')) return this.choice();
    if (this.take('!')) return { kind: 'other', words: wordsOf(this.term(), this.source) };
    if (DELIMITERS.has(char)) throw fault(this.source, `has a stray "${char}"`);
    const word = this.word();
    if (word.startsWith('@')) return classTerm(word.slice(1), this.source);
    return wordTerm(word, this.source);
  }

  private word(): string {
    const from = this.at;
    if (PUNCTUATION.has(this.source[from] ?? '')) return this.source.slice(from, ++this.at);
    while (this.at < this.source.length) {
      const char = this.source[this.at] ?? '';
      if (DELIMITERS.has(char) || PUNCTUATION.has(char)) break;
      this.at++;
    }
    return this.source.slice(from, this.at);
  }

  private choice(): Term {
    const options: Term[][] = [];
    do options.push(this.sequence());
    while (this.take('|'));
    if (!this.take(')')) throw fault(this.source, 'has an open bracket');
    return joinWords(options);
  }
}

const OPEN: Term = { kind: 'open' };
const CLOSE: Term = { kind: 'close' };

/** Terms of one word or one class, made once each. */
const made = new Map<string, Term>();

function once(name: string, make: () => readonly string[]): Term {
  let term = made.get(name);
  if (!term) {
    term = { kind: 'word', words: make() };
    made.set(name, term);
  }
  return term;
}

/** A word as written. "It's" is read as "it 's", "thats" as "that is": in a pattern the one stands for the other. */
function wordTerm(word: string, source: string): Term {
  return once(word, () => {
    if (!/^~?[\p{L}\p{N}'’_&\uFFFC-]+$|^[,;:.…]$/u.test(word))
      throw fault(source, 'has a character that means nothing');
    if (word.startsWith('~')) return forms(word.slice(1));
    const plain = word.toLowerCase().replace('’', "'");
    return plain === 'is' || plain === "'s" ? ['is', "'s"] : [plain];
  });
}

function classTerm(name: string, source: string): Term {
  return once(`@${name}`, () => {
    const found = Object.hasOwn(WORD_CLASSES, name) ? WORD_CLASSES[name] : undefined;
    if (!found) throw fault(source, `names an unknown class @${name}`);
    return found;
  });
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
