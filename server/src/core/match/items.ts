/** Where a match may be while it goes on: items, and how a token leads from some to others. */
import type { Accept, Node } from './nodes';

/** Being in a node: how long it may still wait, and how many tokens ago the marked part began and ended. */
export interface Item {
  readonly node: Node;
  readonly patience: number;
  readonly from: number;
  readonly to: number;
  /** False after a comma that was looked through: what was complete before it is not complete again. */
  readonly isNew: boolean;
}

export const UNMARKED = -99;

/** A pattern that is complete in a state; the marked part in tokens back from the last one, or undefined for all of it. */
export interface Completed {
  readonly accept: Accept;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** A node that another reaches without a token, and what that does to the marked part. */
interface Reached {
  readonly node: Node;
  readonly opens: boolean;
  readonly closes: boolean;
}

const closures = new WeakMap<Node, readonly Reached[]>();

/** All that a node reaches without a token, itself first, but for nodes that lead nowhere and complete nothing. */
export function closureOf(start: Node): readonly Reached[] {
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
export function nameOf({ node, patience, from, to, isNew }: Item): string {
  return String.fromCharCode(node.id, patience * 2 + (isNew ? 1 : 0), from + 128, to + 128);
}

const later = (tokens: number) => (tokens === UNMARKED ? UNMARKED : tokens + 1);

/** What a token leads on to. */
export function advance(items: readonly Item[], word: string): Item[] {
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
export function wait(items: readonly Item[], isLookedThrough: boolean): Item[] {
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

export function complete({ node, from, to, isNew }: Item): Completed[] {
  if (!isNew) return [];
  const marked = {
    from: from === UNMARKED ? undefined : from,
    to: to === UNMARKED ? undefined : to,
  };
  return node.accepts.map((accept) => ({ accept, ...marked }));
}
