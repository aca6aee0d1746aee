/**
 * The notation of patterns, and what it compiles to: rows of elements that the trie takes in.
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

/** One step of a compiled pattern: one token of a set (or not of it), or a gap before the next step. */
export type Element =
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'other'; readonly words: readonly string[] }
  | { readonly kind: 'gap'; readonly most: number };

export interface Edges {
  readonly start: 'any' | 'sentence' | 'clause';
  readonly end: 'any' | 'sentence' | 'clause';
}

/** A pattern without choices left: its elements, and which of them carry the fault. */
export interface Row {
  readonly elements: readonly Element[];
  /** Indices into `elements`: the first that is marked and the first past the marked ones. */
  readonly from: number;
  readonly to: number;
}

export interface Compiled {
  readonly rows: readonly Row[];
  readonly edges: Edges;
}

/** How many rows one pattern may unfold into: more is a slip, or two patterns in one. */
const MOST_ROWS = 512;

type Part = Element | { readonly kind: 'mark'; readonly open: boolean };

/**
 * Compiles a pattern.
 * @throws Error naming the pattern, if it is not well formed: a fault of the rule, found by its tests
 */
export function compilePattern(source: string): Compiled {
  const reader = new PatternReader(source);
  const { rows, edges } = reader.read();
  return { edges, rows: rows.map((parts) => row(parts, source)) };
}

function row(parts: readonly Part[], source: string): Row {
  const elements: Element[] = [];
  let from = 0;
  let to = -1;
  for (const part of parts) {
    if (part.kind !== 'mark') elements.push(part);
    else if (part.open) from = elements.length;
    else to = elements.length;
  }
  if (to < 0) to = elements.length;
  const first = elements[0];
  if (!first || first.kind === 'gap' || elements.at(-1)?.kind === 'gap')
    throw fault(source, 'begins or ends with a gap, or is empty');
  if (from >= to) throw fault(source, 'marks nothing');
  if (elements.every((element) => element.kind === 'other'))
    throw fault(source, 'has no word of its own');
  return { elements, from, to };
}

function fault(source: string, what: string): Error {
  return new Error(`The pattern "${source}" ${what}.`);
}

const PIECE =
  /\.\.(\d*)|@([a-z]+)|~([a-z]+)|([()|?!*[\]^$<>])|([\p{L}\p{N}'’_&\uFFFC-]+|[,;:.…])|\s+/uy;

class PatternReader {
  private readonly source: string;
  private readonly pieces: { text: string; set?: readonly string[]; gap?: number }[] = [];
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
        this.pieces.push({ text: 'word', set: [word.toLowerCase().replace('’', "'")] });
      else if (text.trim() !== '') throw fault(source, 'cannot be read');
    }
  }

  read(): { rows: readonly (readonly Part[])[]; edges: Edges } {
    const start = this.take('^') ? 'sentence' : this.take('<') ? 'clause' : 'any';
    const rows = this.sequence();
    const end = this.take('$') ? 'sentence' : this.take('>') ? 'clause' : 'any';
    if (this.at < this.pieces.length)
      throw fault(this.source, `has a stray "${this.pieces[this.at]?.text}"`);
    return { rows, edges: { start, end } };
  }

  private take(text: string): boolean {
    if (this.pieces[this.at]?.text !== text) return false;
    this.at++;
    return true;
  }

  private sequence(): Part[][] {
    let rows: Part[][] = [[]];
    for (;;) {
      const next = this.term();
      if (!next) return rows;
      rows = rows.flatMap((head) => next.map((tail) => [...head, ...tail]));
      if (rows.length > MOST_ROWS) throw fault(this.source, 'unfolds into too many rows');
    }
  }

  /** One term as the rows it may be: a word gives one, `(a b|c)?` gives three. Undefined at the end of a sequence. */
  private term(): Part[][] | undefined {
    const piece = this.pieces[this.at];
    if (!piece || ')|$>'.includes(piece.text)) return undefined;
    this.at++;
    let rows: Part[][];
    if (piece.gap !== undefined) return [[{ kind: 'gap', most: piece.gap }]];
    if (piece.set) rows = [[{ kind: 'word', words: piece.set }]];
    else if (piece.text === '*') rows = [[{ kind: 'other', words: [] }]];
    else if (piece.text === '[' || piece.text === ']')
      return [[{ kind: 'mark', open: piece.text === '[' }]];
    else if (piece.text === '(') rows = this.group();
    else if (piece.text === '!') rows = [[{ kind: 'other', words: this.singleWords() }]];
    else throw fault(this.source, `has a stray "${piece.text}"`);
    return this.take('?') ? [...rows, []] : rows;
  }

  private group(): Part[][] {
    const rows: Part[][] = [];
    do rows.push(...this.sequence());
    while (this.take('|'));
    if (!this.take(')')) throw fault(this.source, 'has an open bracket');
    return joinSingles(rows);
  }

  private singleWords(): string[] {
    const next = this.term();
    return (next ?? [])
      .map((each) => each[0])
      .flatMap((part) => (part?.kind === 'word' ? part.words : []));
  }
}

/** Alternatives of one word each become one element, so that `(a|b|c)` is one step and not three rows. */
function joinSingles(rows: Part[][]): Part[][] {
  const single = (parts: Part[]) => parts.length === 1 && parts[0]?.kind === 'word';
  const words = rows.filter(single).flatMap(([part]) => (part?.kind === 'word' ? part.words : []));
  const rest = rows.filter((parts) => !single(parts));
  return words.length === 0 ? rest : [[{ kind: 'word', words: [...new Set(words)] }], ...rest];
}

function classWords(name: string, source: string): readonly string[] {
  const found = Object.hasOwn(WORD_CLASSES, name) ? WORD_CLASSES[name] : undefined;
  if (!found) throw fault(source, `names an unknown class @${name}`);
  return found;
}
