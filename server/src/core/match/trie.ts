/** All patterns of all rules in one trie over tokens. Built once; its transitions are looked up once for each word. */
import type { Compiled, Edges, Element, Row } from './pattern';

/** A pattern's place: which list of the caller's it belongs to, and where it may stand. */
export interface Accept {
  readonly id: number;
  readonly edges: Edges;
  /** False if only a part of the match carries the fault: then the trail has recorded which. */
  readonly whole: boolean;
}

export const OPENS = 1;
export const CLOSES = 2;

interface Edge {
  readonly words: ReadonlySet<string>;
  /** True if the edge takes any word that is not in `words`. */
  readonly other: boolean;
  readonly marks: number;
  readonly to: Node;
}

/** A step along an edge: the node it leads to, and whether the marked part opens or closes there. */
export interface Step {
  readonly to: Node;
  readonly marks: number;
}

const NOWHERE: readonly Step[] = [];
/** Words remembered by a node: past this many it starts anew, so that odd words cannot fill the memory. */
const MOST_REMEMBERED = 2_000;

export class Node {
  readonly accepts: Accept[] = [];
  /** Nodes to be in as well once this one is reached: those behind a gap. */
  readonly gaps: Node[] = [];
  /** How many tokens may pass by while waiting in this node; 0 for all but the nodes behind a gap. */
  readonly patience: number;
  private readonly edges = new Map<string, Edge>();
  private readonly remembered = new Map<string, readonly Step[]>();

  constructor(patience: number) {
    this.patience = patience;
  }

  /** The steps that a word allows from here. */
  steps(word: string): readonly Step[] {
    let steps = this.remembered.get(word);
    if (steps === undefined) {
      if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
      const found: Step[] = [];
      for (const edge of this.edges.values())
        if (edge.words.has(word) !== edge.other) found.push(edge);
      steps = found.length === 0 ? NOWHERE : found;
      this.remembered.set(word, steps);
    }
    return steps;
  }

  /** The node behind an edge, made if it is not there yet. */
  follow(element: Exclude<Element, { kind: 'gap' }>, marks: number): Node {
    const other = element.kind === 'other';
    const key = `${other ? '!' : ''}${marks} ${element.words.length > 1 ? [...element.words].sort().join(' ') : element.words[0]}`;
    let edge = this.edges.get(key);
    if (!edge) {
      edge = { words: new Set(element.words), other, marks, to: new Node(0) };
      this.edges.set(key, edge);
    }
    return edge.to;
  }

  /** The node behind a gap of at most so many tokens. */
  behindGap(most: number): Node {
    let node = this.gaps.find((gap) => gap.patience === most);
    if (!node) {
      node = new Node(most);
      this.gaps.push(node);
    }
    return node;
  }
}

/** Adds a compiled pattern under an id of the caller's. */
export function addPattern(root: Node, compiled: Compiled, id: number): void {
  for (const row of compiled.rows) addRow(root, row, { id, edges: compiled.edges });
}

function addRow(root: Node, row: Row, accept: Omit<Accept, 'whole'>): void {
  const { elements, from, to } = row;
  const whole = from === 0 && to === elements.length;
  let node = root;
  elements.forEach((element, at) => {
    if (element.kind === 'gap') {
      node = node.behindGap(element.most);
      return;
    }
    const opens = !whole && at === from ? OPENS : 0;
    const closes = !whole && at === to - 1 ? CLOSES : 0;
    node = node.follow(element, opens | closes);
  });
  node.accepts.push({ ...accept, whole });
}
