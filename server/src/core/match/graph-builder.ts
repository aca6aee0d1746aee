/** Makes one graph of many patterns. Those that begin alike share their nodes for as long as they do. */
import { HARD_STOPS, TRANSPARENT } from '../letter/tokens';
import { CLOSES, EDGES, type Graph, OPENS } from './graph';
import type { Pattern, Term } from './pattern';

interface Edge {
  readonly set: number;
  /** True if the edge takes any word that is not in the set. */
  readonly other: boolean;
  readonly to: Node;
}

interface Node {
  readonly id: number;
  readonly edges: Edge[];
  /** Nodes that are reached at once, with no token. */
  readonly free: { readonly to: Node; readonly mark: 'open' | 'close' | undefined }[];
  readonly patience: number;
  readonly accepts: { readonly id: number; readonly pattern: Pattern }[];
}

const MOST = 65_535;

export class GraphBuilder {
  private readonly nodes: Node[] = [];
  private readonly root = this.node(0);
  /** Sets of words by their words, and by the very list that they came as: classes come as the same one each time. */
  private readonly sets = new Map<string, number>();
  private readonly byList = new WeakMap<readonly string[], number>();
  /** Edges by the node that they leave, their words and their kind, so that equal ones are one. */
  private readonly edges = new Map<number, Edge>();
  /** For each word that some pattern names, and each mark that parts sentences and clauses, the sets that it is in. */
  private readonly words = new Map<string, number[]>();

  constructor() {
    for (const mark of [...HARD_STOPS, ...TRANSPARENT]) this.words.set(mark, []);
  }

  /** Takes in a pattern under an id of the caller's. */
  add(pattern: Pattern, id: number): void {
    this.sequence(pattern.terms, this.root).accepts.push({ id, pattern });
  }

  /**
   * The graph of all that was added.
   * @throws Error if it has outgrown numbers of 16 bits
   */
  build(source: string): Graph {
    const rows = flatten(this.nodes.map(rowOf));
    const sets = flatten([[], ...this.words.values()]);
    return {
      source,
      words: [...this.words.keys()],
      setStarts: sets.starts,
      sets: sets.values,
      rowStarts: rows.starts,
      rows: rows.values,
    };
  }

  private node(patience: number): Node {
    const node = { id: this.nodes.length, edges: [], free: [], patience, accepts: [] };
    this.nodes.push(node);
    return node;
  }

  private set(words: readonly string[]): number {
    const same = this.byList.get(words);
    if (same !== undefined) return same;
    const name = words.length === 1 ? (words[0] ?? '') : words.join(' ');
    let key = this.sets.get(name);
    if (key === undefined) {
      key = this.sets.size;
      this.sets.set(name, key);
      for (const word of new Set(words)) {
        const known = this.words.get(word);
        if (known) known.push(key);
        else this.words.set(word, [key]);
      }
    }
    this.byList.set(words, key);
    return key;
  }

  private sequence(terms: readonly Term[], from: Node): Node {
    let node = from;
    for (const term of terms) node = this.term(term, node);
    return node;
  }

  /** Adds what a term says after a node, unless it is there already; gives the node behind it. */
  private term(term: Term, from: Node): Node {
    if (term.kind === 'word' || term.kind === 'other') {
      const set = this.set(term.words);
      const other = term.kind === 'other';
      const key = (from.id * (MOST + 1) + set) * 2 + (other ? 1 : 0);
      let edge = this.edges.get(key);
      if (!edge) {
        edge = { set, other, to: this.node(0) };
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

function rowOf(node: Node): number[] {
  const { patience, edges, accepts } = node;
  const reached = closureOf(node);
  const wayTo = (to: Node) => (to.id - node.id) & MOST;
  return [
    patience,
    edges.length,
    ...edges.flatMap(({ set, other, to }) => [set * 2 + (other ? 1 : 0), wayTo(to)]),
    reached.length,
    ...reached.flatMap(({ does, to }) => [does, wayTo(to)]),
    accepts.length,
    ...accepts.flatMap(({ id, pattern }) => [
      id,
      EDGES.indexOf(pattern.start),
      EDGES.indexOf(pattern.end),
    ]),
  ];
}

/** All that a node reaches without a token, itself first, but for nodes that lead nowhere and complete nothing. */
function closureOf(start: Node): { does: number; to: Node }[] {
  const all = [{ does: 0, to: start }];
  const seen = new Set<number>();
  for (const { does, to: from } of all) {
    for (const { to, mark } of from.free) {
      const next = does | (mark === 'open' ? OPENS : mark === 'close' ? CLOSES : 0);
      const name = to.id * 4 + next;
      if (!seen.has(name)) all.push({ does: next, to });
      seen.add(name);
    }
  }
  return all.filter(({ to }) => to.edges.length > 0 || to.accepts.length > 0 || to.patience > 0);
}

function flatten(lists: readonly (readonly number[])[]): {
  starts: Int32Array;
  values: Uint16Array;
} {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach(({ length }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + length;
  });
  const flat = lists.flat();
  if (lists.length > MOST || flat.some((value) => value > MOST))
    throw new Error('There are more patterns than fit.');
  return { starts, values: Uint16Array.from(flat) };
}
