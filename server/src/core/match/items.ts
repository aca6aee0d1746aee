/**
 * Where a match may be while it goes on. An item is being in a node, for how much longer one may wait there, how many tokens ago
 * the marked part began and ended, and whether the last token led here or was looked through. It is one number, so that a set of
 * items is sorted and compared as numbers are.
 */
import { CLOSES, follow, type Graph, OPENS } from './graph';

/** Distances are kept plus two: 1 is the token to come, 2 the last one. */
const UNMARKED = 0;
const TO_COME = 1;
const LAST = 2;
/** More than any distance: no match is longer than 64 tokens (matcher.ts). */
const DISTANCES = 128;
const PATIENCES = 64;

/** Makes an item of its parts. */
function itemOf(node: number, patience: number, from: number, to: number, isNew: boolean): number {
  return (
    (((node * PATIENCES + patience) * DISTANCES + from) * DISTANCES + to) * 2 + (isNew ? 1 : 0)
  );
}

const isNew = (item: number) => item % 2 === 1;
const toOf = (item: number) => Math.floor(item / 2) % DISTANCES;
const fromOf = (item: number) => Math.floor(item / (2 * DISTANCES)) % DISTANCES;
const patienceOf = (item: number) => Math.floor(item / (2 * DISTANCES ** 2)) % PATIENCES;
const nodeOf = (item: number) => Math.floor(item / (2 * DISTANCES ** 2 * PATIENCES));

const later = (distance: number) => (distance === UNMARKED ? UNMARKED : distance + 1);

/** A pattern that is complete in a state; the marked part in tokens back from the last one, or undefined for all of it. */
export interface Completed {
  readonly id: number;
  /** Where the pattern may begin and end: places in EDGES. */
  readonly start: number;
  readonly end: number;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** How tokens lead from items to items in a graph. */
export class Items {
  private readonly graph: Graph;
  /** For each set of words (a number of 16 bits), the turn in which it was last seen to hold the word in question. */
  private readonly holds: Int32Array;
  private turn = 0;

  constructor(graph: Graph) {
    this.graph = graph;
    this.holds = new Int32Array(2 ** 16);
  }

  /** Being at the start of every pattern at once. */
  beginnings(): number[] {
    const found: number[] = [];
    this.reach(found, 0, 0, UNMARKED, UNMARKED, false);
    return inOrder(found);
  }

  /** What a token leads on to. */
  advance(items: readonly number[], symbol: number): number[] {
    const { rows, rowStarts, sets, setStarts } = this.graph;
    const turn = ++this.turn;
    for (let at = setStarts[symbol] as number; at < (setStarts[symbol + 1] as number); at++)
      this.holds[sets[at] as number] = turn;
    const found: number[] = [];
    for (const item of items) {
      const node = nodeOf(item);
      const start = (rowStarts[node] as number) + 1;
      const end = start + 2 * (rows[start] as number);
      for (let at = start + 1; at < end; at += 2) {
        const words = rows[at] as number;
        const isHeld = this.holds[words >> 1] === turn;
        if (isHeld === ((words & 1) === 1)) continue;
        const next = follow(node, rows[at + 1] as number);
        this.reach(found, next, 0, later(fromOf(item)), later(toOf(item)), true);
      }
    }
    return inOrder(found);
  }

  /** What is still there after a token that is waited through: gaps, or everything after a comma. */
  wait(items: readonly number[], isLookedThrough: boolean): number[] {
    const found: number[] = [];
    for (const item of items) {
      const patience = patienceOf(item);
      if (!isLookedThrough && patience === 0) continue;
      const left = isLookedThrough ? patience : patience - 1;
      // After a comma that was looked through, what was complete before it is not complete again.
      this.reach(found, nodeOf(item), left, later(fromOf(item)), later(toOf(item)), false);
    }
    return inOrder(found);
  }

  /** The patterns that are complete. */
  completed(items: readonly number[]): Completed[] {
    const { rows } = this.graph;
    const found: Completed[] = [];
    for (const item of items) {
      if (!isNew(item)) continue;
      const start = this.skipLists(nodeOf(item), 2);
      const end = start + 3 * (rows[start] as number);
      for (let at = start + 1; at < end; at += 3) {
        found.push({
          id: rows[at] as number,
          start: rows[at + 1] as number,
          end: rows[at + 2] as number,
          from: distanceOf(fromOf(item)),
          to: distanceOf(toOf(item)),
        });
      }
    }
    return found;
  }

  /** Adds being in a node, and in all that it reaches at once. */
  private reach(
    found: number[],
    node: number,
    patience: number,
    from: number,
    to: number,
    isFresh: boolean,
  ): void {
    const { rows, rowStarts } = this.graph;
    const start = this.skipLists(node, 1);
    const end = start + 2 * (rows[start] as number);
    for (let at = start + 1; at < end; at += 2) {
      const does = rows[at] as number;
      const reached = follow(node, rows[at + 1] as number);
      const left = reached === node ? patience : (rows[rowStarts[reached] as number] as number);
      const opened = does & OPENS ? TO_COME : from;
      found.push(itemOf(reached, left, opened, does & CLOSES ? LAST : to, isFresh));
    }
  }

  /** Where in `rows` the length of a node's list stands: the second is what it reaches, the third what it accepts. */
  private skipLists(node: number, lists: 1 | 2): number {
    const { rows, rowStarts } = this.graph;
    let at = (rowStarts[node] as number) + 1;
    for (let list = 0; list < lists; list++) at += 1 + 2 * (rows[at] as number);
    return at;
  }
}

function distanceOf(kept: number): number | undefined {
  return kept === UNMARKED ? undefined : kept - LAST;
}

/** Items in a fixed order, each once. */
function inOrder(items: number[]): number[] {
  if (items.length < 2) return items;
  items.sort((a, b) => a - b);
  return items.filter((item, at) => item !== items[at - 1]);
}
