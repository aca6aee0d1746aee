/**
 * All patterns of all rules in one automaton over tokens. It is built as a graph of nodes, one small piece for each term of
 * a pattern; while reading, the sets of nodes that a text leads to become states, each made once and remembered with its
 * transitions. A token then costs one look-up for every place at which a match may have begun, whatever the patterns are.
 */
import { HARD_STOPS, TRANSPARENT } from '../letter/tokens';
import type { Pattern, Term } from './pattern';

/** A pattern that ends in a node: the id that its owner gave it, and where it may stand. */
export interface Accept {
  readonly id: number;
  readonly start: Pattern['start'];
  readonly end: Pattern['end'];
}

/** A set of words with a name, so that equal sets are one. */
interface Words {
  readonly key: number;
  readonly set: ReadonlySet<string>;
}

interface Edge {
  readonly words: Words;
  /** True if the edge takes any word that is not in `words`. */
  readonly other: boolean;
  readonly to: Node;
}

interface Node {
  readonly id: number;
  readonly edges: Edge[];
  /** Nodes that are reached at once, with no token; `mark` says that the marked part begins or ends there. */
  readonly free: { readonly to: Node; readonly mark: 'open' | 'close' | undefined }[];
  /** How many tokens may pass while waiting in this node: a gap. */
  readonly patience: number;
  readonly accepts: Accept[];
}

/** Being in a node: how long it may still wait, and how many tokens ago the marked part began and ended. */
interface Item {
  readonly node: Node;
  readonly patience: number;
  readonly from: number;
  readonly to: number;
  /** False after a comma that was looked through: what was complete before it is not complete again. */
  readonly isNew: boolean;
}

const UNMARKED = -99;

/** A pattern that is complete in a state; the marked part in tokens back from the last one, or undefined for all of it. */
export interface Completed {
  readonly accept: Accept;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

export interface State {
  readonly completed: readonly Completed[];
  readonly items: readonly Item[];
  readonly next: Map<number, readonly State[]>;
  /** The state of what still waits after a word that it waits through; made when first wanted. */
  idle: State | null | undefined;
}

/** An automaton as plain values, with a fingerprint of the patterns that it was made of. */
export interface Dump {
  readonly source: string;
  readonly words: readonly (readonly string[])[];
  /** For each node one after another: its patience, its edges, its free ways, what it accepts, each list after its length. */
  readonly nodes: readonly number[];
  /** Where in `nodes` each node begins. */
  readonly offsets: readonly number[];
}

const MARKS = [undefined, 'open', 'close'] as const;
const EDGES = ['any', 'sentence', 'clause'] as const;

const NOWHERE: readonly State[] = [];

/** States kept before all are forgotten and made anew as they are met: memory stays bounded whatever is written. */
const MOST_STATES = 16_000;

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

function rowOf({ patience, edges, free, accepts }: Node): number[] {
  return [
    patience,
    edges.length,
    ...edges.flatMap(({ words, other, to }) => [words.key * 2 + (other ? 1 : 0), to.id]),
    free.length,
    ...free.flatMap(({ to, mark }) => [MARKS.indexOf(mark), to.id]),
    accepts.length,
    ...accepts.flatMap(({ id, start, end }) => [id, EDGES.indexOf(start), EDGES.indexOf(end)]),
  ];
}

interface Store {
  readonly dump: Omit<Dump, 'source'>;
  readonly words: readonly Words[];
  readonly made: Node[];
}

/** A node of a dump: its edges are made when they are first asked for, since a letter reaches few of them. */
class StoredNode implements Node {
  readonly id: number;
  readonly patience: number;
  private readonly store: Store;
  private lists: Pick<Node, 'edges' | 'free' | 'accepts'> | undefined;

  constructor(id: number, store: Store) {
    this.id = id;
    this.store = store;
    this.patience = store.dump.nodes[store.dump.offsets[id] ?? 0] ?? 0;
  }

  get edges(): Edge[] {
    return this.read().edges;
  }

  get free(): Node['free'] {
    return this.read().free;
  }

  get accepts(): Accept[] {
    return this.read().accepts;
  }

  private read(): Pick<Node, 'edges' | 'free' | 'accepts'> {
    if (this.lists) return this.lists;
    const { dump, words } = this.store;
    let next = (dump.offsets[this.id] ?? 0) + 1;
    const take = () => dump.nodes[next++] ?? 0;
    const list = <Value>(make: () => Value): Value[] => Array.from({ length: take() }, make);
    const edges = list((): Edge => {
      const key = take();
      return { words: words[key >> 1] ?? NO_WORDS, other: (key & 1) === 1, to: this.other(take()) };
    });
    const free = list(() => ({ mark: MARKS[take()], to: this.other(take()) }));
    const accepts = list(
      (): Accept => ({ id: take(), start: EDGES[take()] ?? 'any', end: EDGES[take()] ?? 'any' }),
    );
    this.lists = { edges, free, accepts };
    return this.lists;
  }

  private other(id: number): Node {
    const { made } = this.store;
    const node = made[id] ?? new StoredNode(id, this.store);
    made[id] = node;
    return node;
  }
}

const NO_WORDS: Words = { key: -1, set: new Set() };

/** A node that another reaches without a token, and what that does to the marked part. */
interface Reached {
  readonly node: Node;
  readonly opens: boolean;
  readonly closes: boolean;
}

const closures = new WeakMap<Node, readonly Reached[]>();

/** All that a node reaches without a token, itself first, but for nodes that lead nowhere and complete nothing. */
function closureOf(start: Node): readonly Reached[] {
  const known = closures.get(start);
  if (known) return known;
  const all: Reached[] = [{ node: start, opens: false, closes: false }];
  const seen = new Set<string>();
  for (const { node, opens, closes } of all) {
    for (const { to, mark } of node.free) {
      const reached = {
        node: to,
        opens: opens || mark === 'open',
        closes: closes || mark === 'close',
      };
      const name = `${to.id} ${reached.opens} ${reached.closes}`;
      if (!seen.has(name)) all.push(reached);
      seen.add(name);
    }
  }
  const useful = all.filter(
    ({ node }) => node.edges.length > 0 || node.accepts.length > 0 || node.patience > 0,
  );
  closures.set(start, useful);
  return useful;
}

/** Adds an item with all that it reaches at once. */
function reach(found: Item[], node: Node, item: Omit<Item, 'node'>): void {
  for (const reached of closureOf(node)) {
    found.push({
      node: reached.node,
      patience: reached.node === node ? item.patience : reached.node.patience,
      from: reached.opens ? -1 : item.from,
      to: reached.closes ? 0 : item.to,
      isNew: item.isNew,
    });
  }
}

/** A short name for an item, different for each that differs. */
function nameOf({ node, patience, from, to, isNew }: Item): string {
  return String.fromCharCode(node.id, patience * 2 + (isNew ? 1 : 0), from + 128, to + 128);
}

const later = (tokens: number) => (tokens === UNMARKED ? UNMARKED : tokens + 1);

/** What a token leads on to. */
function advance(items: readonly Item[], word: string): Item[] {
  const found: Item[] = [];
  for (const { node, from, to } of items) {
    for (const edge of node.edges) {
      if (edge.words.set.has(word) === edge.other) continue;
      reach(found, edge.to, { patience: 0, from: later(from), to: later(to), isNew: true });
    }
  }
  return inOrder(found);
}

/** What is still there after a token that is waited through: gaps, or everything after a comma. */
function wait(items: readonly Item[], isLookedThrough: boolean): Item[] {
  const found: Item[] = [];
  for (const { node, patience, from, to } of items) {
    if (!isLookedThrough && patience === 0) continue;
    const left = isLookedThrough ? patience : patience - 1;
    reach(found, node, { patience: left, from: later(from), to: later(to), isNew: false });
  }
  return inOrder(found);
}

/** Items in a fixed order, each once. */
function inOrder(items: Item[]): Item[] {
  if (items.length < 2) return items;
  items.sort(compare);
  return items.filter((item, at) => at === 0 || compare(items[at - 1] ?? item, item) !== 0);
}

function compare(a: Item, b: Item): number {
  return (
    a.node.id - b.node.id ||
    a.patience - b.patience ||
    a.from - b.from ||
    a.to - b.to ||
    Number(a.isNew) - Number(b.isNew)
  );
}

function complete({ node, from, to, isNew }: Item): Completed[] {
  if (!isNew) return [];
  const marked = {
    from: from === UNMARKED ? undefined : from,
    to: to === UNMARKED ? undefined : to,
  };
  return node.accepts.map((accept) => ({ accept, ...marked }));
}
