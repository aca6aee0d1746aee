/**
 * All patterns of all rules in one automaton over tokens. It is built as a graph of nodes, one small piece for each term of
 * a pattern; while reading, the sets of nodes that a text leads to become states, each made once and remembered with its
 * transitions. A token then costs one look-up for every place at which a match may have begun, whatever the patterns are.
 */
import { HARD_STOPS, TRANSPARENT } from '../letter/tokens';
import {
  advance,
  type Completed,
  closureOf,
  complete,
  type Item,
  nameOf,
  UNMARKED,
  wait,
} from './items';
import { type Dump, type Edge, type Node, rowOf, StoredNode, type Words } from './nodes';
import type { Pattern, Term } from './pattern';

export interface State {
  readonly completed: readonly Completed[];
  readonly items: readonly Item[];
  readonly next: Map<number, readonly State[]>;
  /** The state of what still waits after a word that it waits through; made when first wanted. */
  idle: State | null | undefined;
}

const NOWHERE: readonly State[] = [];

/** States kept before all are forgotten and made anew as they are met: memory stays bounded whatever is written. */
const MOST_STATES = 64_000;

export class Automaton {
  private root: Node = { id: 0, edges: [], free: [], patience: 0, accepts: [] };
  private readonly sets = new Map<string, Words>();
  private readonly byList = new WeakMap<readonly string[], Words>();
  /** Edges by the node that they leave, their words and their kind, so that equal ones are one. */
  private readonly edges = new Map<number, Edge>();
  /** Words that some pattern names, and the marks that part sentences and clauses, by number; 0 is any other word. */
  private readonly symbols = new Map<string, number>();
  private readonly names: string[] = [''];
  private made = new Map<string, State>();
  private first = new Map<number, readonly State[]>();
  private nodes = 1;

  constructor() {
    for (const mark of [...HARD_STOPS, ...TRANSPARENT]) this.name(mark);
  }

  /** Takes in a pattern under an id of the caller's. Patterns that begin alike share their nodes for as long as they do. */
  add(pattern: Pattern, id: number): void {
    const end = this.sequence(pattern.terms, this.root);
    end.accepts.push({ id, start: pattern.start, end: pattern.end });
  }

  /** All that was added, as plain values: what `load` makes an automaton of without reading a pattern. */
  dump(): Omit<Dump, 'source'> {
    const rows: number[][] = [];
    const visit = (node: Node): void => {
      if (rows[node.id]) return;
      rows[node.id] = rowOf(node);
      for (const { to } of [...node.edges, ...node.free]) visit(to);
    };
    visit(this.root);
    const offsets: number[] = [];
    const nodes: number[] = [];
    for (let id = 0; id < this.nodes; id++) {
      offsets.push(nodes.length);
      nodes.push(...(rows[id] ?? [0, 0, 0, 0]));
    }
    return { words: [...this.sets.values()].map(({ set }) => [...set]), nodes, offsets };
  }

  /** Takes in a dump, into an automaton that holds nothing yet. Nodes are made as they are first reached. */
  load(dump: Omit<Dump, 'source'>): void {
    const words = dump.words.map((list) => this.words(list));
    this.root = new StoredNode(0, { dump, words, made: [] });
    this.nodes = dump.offsets.length;
  }

  /** What a word is to the patterns: its number, or 0 if none of them names it. */
  symbol(word: string): number {
    return this.symbols.get(word) ?? 0;
  }

  private name(word: string): void {
    if (this.symbols.has(word)) return;
    this.symbols.set(word, this.names.length);
    this.names.push(word);
  }

  /** The states after a first symbol; none if no pattern begins so. */
  begin(symbol: number): readonly State[] {
    let states = this.first.get(symbol);
    if (states === undefined) {
      const state = this.state(advance(this.beginnings(), this.names[symbol] ?? ''));
      states = state ? [state] : NOWHERE;
      this.first.set(symbol, states);
    }
    return states;
  }

  /**
   * The states after one more symbol; none if nothing can go on. What goes on and what waits in a gap are two states: in one
   * they would make a new state of every turn that a text can take, apart each is met again and again.
   */
  advance(state: State, symbol: number): readonly State[] {
    let next = state.next.get(symbol);
    if (next === undefined) {
      next = this.after(state, this.names[symbol] ?? '');
      state.next.set(symbol, next);
    }
    return next;
  }

  private after(state: State, word: string): readonly State[] {
    const found: State[] = [];
    const advanced = this.state(advance(state.items, word));
    if (advanced) found.push(advanced);
    const waiting = TRANSPARENT.has(word)
      ? this.state(wait(state.items, true))
      : HARD_STOPS.has(word)
        ? null
        : this.idle(state);
    if (waiting) found.push(waiting);
    return found.length === 0 ? NOWHERE : found;
  }

  private idle(state: State): State | null {
    if (state.idle === undefined) state.idle = this.state(wait(state.items, false));
    return state.idle;
  }

  private state(items: readonly Item[]): State | null {
    if (items.length === 0) return null;
    const key = items.map(nameOf).join('');
    const known = this.made.get(key);
    if (known) return known;
    if (this.made.size >= MOST_STATES) {
      this.made = new Map();
      this.first = new Map();
    }
    const state = { items, completed: items.flatMap(complete), next: new Map(), idle: undefined };
    this.made.set(key, state);
    return state;
  }

  /** Being at the start of every pattern at once. */
  private beginnings(): Item[] {
    return closureOf(this.root).map(({ node, opens }) => ({
      node,
      patience: 0,
      from: opens ? -1 : UNMARKED,
      to: UNMARKED,
      isNew: false,
    }));
  }

  private node(patience: number): Node {
    return { id: this.nodes++, edges: [], free: [], patience, accepts: [] };
  }

  private words(words: readonly string[]): Words {
    // Classes come as the same list each time: looked up by itself before by its words.
    const same = this.byList.get(words);
    if (same) return same;
    const name = words.length === 1 ? (words[0] ?? '') : words.join(' ');
    let found = this.sets.get(name);
    if (!found) {
      found = { key: this.sets.size, set: new Set(words) };
      for (const word of words) this.name(word);
      this.sets.set(name, found);
    }
    this.byList.set(words, found);
    return found;
  }

  private sequence(terms: readonly Term[], from: Node): Node {
    let node = from;
    for (const term of terms) node = this.term(term, node);
    return node;
  }

  /** Adds what a term says after a node, unless it is there already; gives the node behind it. */
  private term(term: Term, from: Node): Node {
    if (term.kind === 'word' || term.kind === 'other') {
      const words = this.words(term.words);
      const other = term.kind === 'other';
      const key = (from.id * 65_536 + words.key) * 2 + (other ? 1 : 0);
      let edge = this.edges.get(key);
      if (!edge) {
        edge = { words, other, to: this.node(0) };
        from.edges.push(edge);
        this.edges.set(key, edge);
      }
      return edge.to;
    }
    if (term.kind === 'choice') {
      const join = this.node(0);
      for (const option of term.options)
        this.sequence(option, from).free.push({ to: join, mark: undefined });
      return join;
    }
    const patience = term.kind === 'gap' ? term.most : 0;
    const mark = term.kind === 'gap' ? undefined : term.kind;
    const shared = from.free.find(({ to, mark: each }) =>
      mark ? each === mark : patience > 0 && to.patience === patience,
    );
    if (shared) return shared.to;
    const to = this.node(patience);
    from.free.push({ to, mark });
    return to;
  }
}
