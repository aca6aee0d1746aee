/**
 * All patterns as one graph of nodes in flat arrays: what the build lays beside the program, and what the automaton walks.
 * Made by graph-builder.ts.
 */
import { packHead, unpack } from '../packed';

export interface Graph {
  /** A fingerprint of the patterns that it was made of. */
  readonly source: string;
  /** Words that some pattern names. A word's symbol is its place here plus one; symbol 0 is any other word. */
  readonly words: readonly string[];
  /** For each symbol, the sets of words that it is in: the part of `sets` from its start to that of the next. */
  readonly setStarts: Int32Array;
  readonly sets: Uint16Array;
  /** For each node, where its row begins in `rows`. Node 0 is where every pattern begins. */
  readonly rowStarts: Int32Array;
  /**
   * A node's row: its patience (how many tokens may pass while waiting in it: a gap); its edges, as pairs of a set of words
   * and a node (the set doubled, plus one if the edge takes any word not in it); all nodes that it reaches without a token,
   * itself among them, as pairs of what that does to the marked part and a node; the patterns that end in it, as triples of an
   * id, where it may begin and where it may end. Each list comes after its length. A node is given by the way to it, modulo
   * 2^16: small numbers, which pack well.
   */
  readonly rows: Uint16Array;
}

/** What reaching a node without a token does to the marked part. */
export const OPENS = 1;
export const CLOSES = 2;

/** The node at the end of a way. */
export function follow(node: number, way: number): number {
  return (node + way) & 0xffff;
}

/** Where a pattern may begin and end, by number. */
export const EDGES = ['any', 'sentence', 'clause'] as const;

interface Head {
  readonly source: string;
  readonly words: readonly string[];
  /** How long the lists are that follow. */
  readonly lengths: readonly number[];
}

/** A graph as bytes: a head, then numbers of 16 bits, the low byte first. */
export function packGraph({ source, words, setStarts, sets, rowStarts, rows }: Graph): Uint8Array {
  const lists = [differences(setStarts), sets, differences(rowStarts), rows];
  const lengths = lists.map(({ length }) => length);
  const head = packHead({ source, words, lengths } satisfies Head);
  const numbers = Uint16Array.from(lists.flatMap((list) => [...list]));
  const bytes = new Uint8Array(head.length + numbers.byteLength);
  bytes.set(head);
  bytes.set(new Uint8Array(numbers.buffer), head.length);
  return bytes;
}

/**
 * Unpacks a graph.
 * @throws Error if the bytes are none
 */
export function readGraph(bytes: Uint8Array): Graph {
  const { head, rest } = unpack(bytes);
  const { source, words, lengths } = head as Head;
  // A copy: a Buffer's own slice would be none, and its memory may begin anywhere.
  const numbers = new Uint16Array(new Uint8Array(rest).buffer);
  let at = 0;
  const [setLengths, sets, rowLengths, rows] = lengths.map((length) => {
    at += length;
    return numbers.subarray(at - length, at);
  });
  if (!setLengths || !sets || !rowLengths || !rows) throw new Error('These bytes are no patterns.');
  return { source, words, setStarts: sums(setLengths), sets, rowStarts: sums(rowLengths), rows };
}

function differences(starts: Int32Array): Uint16Array {
  return Uint16Array.from({ length: starts.length - 1 }, (_, at) => {
    return (starts[at + 1] ?? 0) - (starts[at] ?? 0);
  });
}

function sums(lengths: Uint16Array): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    starts[at + 1] = (starts[at] ?? 0) + length;
  });
  return starts;
}
