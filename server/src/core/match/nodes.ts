/** The nodes of the automaton's graph, made of patterns or read from a dump. */
import type { Pattern } from './pattern';

/** A pattern that ends in a node: the id that its owner gave it, and where it may stand. */
export interface Accept {
  readonly id: number;
  readonly start: Pattern['start'];
  readonly end: Pattern['end'];
}

/** A set of words with a name, so that equal sets are one. */
export interface Words {
  readonly key: number;
  readonly set: ReadonlySet<string>;
}

export interface Edge {
  readonly words: Words;
  /** True if the edge takes any word that is not in `words`. */
  readonly other: boolean;
  readonly to: Node;
}

export interface Node {
  readonly id: number;
  readonly edges: Edge[];
  /** Nodes that are reached at once, with no token; `mark` says that the marked part begins or ends there. */
  readonly free: { readonly to: Node; readonly mark: 'open' | 'close' | undefined }[];
  /** How many tokens may pass while waiting in this node: a gap. */
  readonly patience: number;
  readonly accepts: Accept[];
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

export const MARKS = [undefined, 'open', 'close'] as const;
export const EDGES = ['any', 'sentence', 'clause'] as const;

export function rowOf({ patience, edges, free, accepts }: Node): number[] {
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
export class StoredNode implements Node {
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
