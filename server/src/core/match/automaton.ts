/**
 * All patterns of all rules in one automaton over tokens. It is built as a graph of nodes, one small piece for each term of
 * a pattern; while reading, the sets of nodes that a text leads to become states, each made once and remembered with its
 * transitions. A token then costs one look-up for every place at which a match may have begun, whatever the patterns are.
 */
import { isHardStop, isTransparent } from '../letter/tokens';
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
  /** By the key of their words, so that equal edges are one. */
  readonly edges: Map<number, Edge>;
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
  readonly next: Map<string, State | null>;
}

/** States kept before all are forgotten and made anew as they are met: memory stays bounded whatever is written. */
const MOST_STATES = 6_000;

export class Automaton {
  private readonly root: Node = { id: 0, edges: new Map(), free: [], patience: 0, accepts: [] };
  private readonly sets = new Map<string, Words>();
  private readonly known = new Set<string>();
  private states = new Map<string, State>();
  private first = new Map<string, State | null>();
  private beginnings: ReadonlyMap<string, Item[]> | undefined;
  private nodes = 1;

  /** Takes in a pattern under an id of the caller's. Patterns that begin alike share their nodes for as long as they do. */
  add(pattern: Pattern, id: number): void {
    const end = this.sequence(pattern.terms, this.root);
    end.accepts.push({ id, start: pattern.start, end: pattern.end });
    this.beginnings = undefined;
  }

  /** What a word is to the patterns: itself, or "" if none of them names it. */
  symbol(word: string): string {
    return this.known.has(word) || isTransparent(word) || isHardStop(word) ? word : '';
  }

  /** The state after a first symbol; null if no pattern begins so. */
  begin(symbol: string): State | null {
    let state = this.first.get(symbol);
    if (state === undefined) {
      state = this.state(this.firstItems(symbol));
      this.first.set(symbol, state);
    }
    return state;
  }

  /** The state after one more symbol; null if nothing can go on. */
  advance(state: State, symbol: string): State | null {
    let next = state.next.get(symbol);
    if (next === undefined) {
      next = this.state(step(state.items, symbol));
      state.next.set(symbol, next);
    }
    return next;
  }

  private state(items: readonly Item[]): State | null {
    if (items.length === 0) return null;
    const key = items
      .map(({ node, patience, from, to, isNew }) => `${node.id}.${patience}.${from}.${to}.${isNew}`)
      .join();
    const known = this.states.get(key);
    if (known) return known;
    if (this.states.size >= MOST_STATES) {
      this.states = new Map();
      this.first = new Map();
    }
    const state = { items, completed: items.flatMap(complete), next: new Map() };
    this.states.set(key, state);
    return state;
  }

  /** What the first token reaches: looked up by word, since the first step has as many ways as there are patterns. */
  private firstItems(symbol: string): Item[] {
    this.beginnings ??= this.indexBeginnings();
    const items = this.beginnings.get(symbol) ?? this.beginnings.get('') ?? [];
    return step(items, symbol, true);
  }

  /** For each word, the items at the start that have an edge for it, with that edge alone. */
  private indexBeginnings(): Map<string, Item[]> {
    const index = new Map<string, Item[]>();
    const anywhere: Item[] = [];
    for (const item of closure({ node: this.root, ...AT_START })) {
      for (const [key, edge] of item.node.edges) {
        const only = {
          ...item,
          node: { ...item.node, edges: new Map([[key, edge]]), accepts: [] },
        };
        if (edge.other) anywhere.push(only);
        for (const word of edge.other ? [] : edge.words.set) {
          const items = index.get(word);
          if (items) items.push(only);
          else index.set(word, [only]);
        }
      }
    }
    for (const items of index.values()) items.push(...anywhere);
    if (!index.has('')) index.set('', anywhere);
    return index;
  }

  private node(patience: number): Node {
    return { id: this.nodes++, edges: new Map(), free: [], patience, accepts: [] };
  }

  private words(words: readonly string[]): Words {
    const name = words.join(' ');
    let found = this.sets.get(name);
    if (!found) {
      found = { key: this.sets.size, set: new Set(words) };
      for (const word of words) this.known.add(word);
      this.sets.set(name, found);
    }
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
      const key = words.key * 2 + (other ? 1 : 0);
      const edge = from.edges.get(key) ?? { words, other, to: this.node(0) };
      from.edges.set(key, edge);
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

const AT_START = { patience: 0, from: UNMARKED, to: UNMARKED, isNew: false };

/** An item and all that it reaches without a token. */
function closure(item: Item): Item[] {
  const found = [item];
  for (const { node, from, to, isNew } of found) {
    for (const free of node.free) {
      found.push({
        node: free.to,
        patience: free.to.patience,
        from: free.mark === 'open' ? -1 : from,
        to: free.mark === 'close' ? 0 : to,
        isNew,
      });
    }
  }
  return found;
}

/** All items after one more token, each once, in a fixed order. */
function step(items: readonly Item[], word: string, isFirst = false): Item[] {
  const found = new Map<string, Item>();
  const reach = (item: Item) => {
    for (const each of closure(item)) {
      // Nodes that lead nowhere and complete nothing need not be remembered.
      if (each.node.edges.size === 0 && each.node.accepts.length === 0) continue;
      found.set(`${each.node.id}.${each.patience}.${each.from}.${each.to}.${each.isNew}`, each);
    }
  };
  const waits = !isFirst && isTransparent(word);
  const stops = isHardStop(word);
  for (const { node, patience, from, to } of items) {
    const later = { from: from === UNMARKED ? from : from + 1, to: to === UNMARKED ? to : to + 1 };
    for (const edge of node.edges.values()) {
      if (edge.words.set.has(word) !== edge.other)
        reach({ node: edge.to, patience: edge.to.patience, ...later, isNew: true });
    }
    if (waits) reach({ node, patience, ...later, isNew: false });
    else if (!stops && patience > 0)
      reach({ node, patience: patience - 1, ...later, isNew: false });
  }
  return [...found.values()].sort(
    (a, b) => a.node.id - b.node.id || a.patience - b.patience || a.from - b.from || a.to - b.to,
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
