/**
 * The learned reader's model, as it was trained and packed by scripts/train.mjs. Each feature that it knows has a row of small
 * numbers; a sentence is the sum of its rows; a thin layer makes a score of that for each code.
 */
import { unpack } from '../packed';
import type { GroupOf } from './features';
import { makeIndex } from './hash-index';
import type { ContextWeights } from './in-context';
import { Lanes } from './lanes';

/**
 * The head of the packed form. After it come: the hashes of the features (32 bits each, as differences), their rows (four bits a number), the
 * hashes of the words that are in a group (32 bits each), and their groups (16 bits each). The low byte comes first.
 */
interface Head {
  readonly codes: readonly string[];
  readonly features: number;
  readonly columns: number;
  readonly groupedWords: number;
  /** What a step of a row's number is worth, for each column. */
  readonly scale: readonly number[];
  readonly bias: readonly number[];
  readonly sumBias: readonly number[];
  /** Of the thin layer: row by row, a number for each code. */
  readonly layer: readonly number[];
  readonly thresholds: readonly number[];
  readonly floors: readonly number[];
  readonly context: ContextWeights;
}

export interface Model {
  readonly codes: readonly string[];
  /** What the letter adds to a score. */
  readonly context: ContextWeights;
  /** The score, in its letter, from which a code is raised, for each code. */
  readonly thresholds: readonly number[];
  /** The score below which a pattern's word for a code is not taken. */
  readonly floors: readonly number[];
  /** The groups of words that its features speak of. */
  readonly groupOf: GroupOf;
  /** The scores (log odds) of a sentence for all codes, in their order, by its features. Overwritten by the next call. */
  score(features: readonly number[]): Float64Array;
}

/**
 * Unpacks a model.
 * @throws Error if the bytes are no model
 */
export function readModel(bytes: Uint8Array): Model {
  const { rest, ...packed } = unpack(bytes);
  const head = packed.head as Head;
  const { codes, thresholds, floors, context, features, columns, groupedWords } = head;
  let at = 0;
  const take = (length: number) => {
    at += length;
    return rest.subarray(at - length, at);
  };
  const hashes = take(features * 4);
  const rows = take((features * columns) / 2);
  const words = take(groupedWords * 4);
  const groups = take(groupedWords * 2);
  const pool = makePool(head, hashes, rows);
  const apply = makeLayer(head);
  return {
    codes,
    thresholds,
    floors,
    context,
    groupOf: readGroups(words, groups),
    score: (list) => apply(pool(list)),
  };
}

function readGroups(words: Uint8Array, groups: Uint8Array): GroupOf {
  const find = makeIndex(words);
  const numbers = new Uint16Array(new Uint8Array(groups).buffer);
  return (word) => {
    const at = find(word);
    return at < 0 ? -1 : (numbers[at] as number);
  };
}

/** A function from features to the sums of their rows. What it gives is overwritten by the next call. */
function makePool(
  { features, columns, scale, sumBias }: Head,
  hashes: Uint8Array,
  rows: Uint8Array,
): (list: readonly number[]) => Float64Array {
  const find = makeIndex(hashes);
  const lanes = new Lanes(rows, columns);
  const pooled = new Float64Array(columns);
  const seen = new Int32Array(features);
  let turn = 0;

  return (list) => {
    turn++;
    lanes.clear();
    for (let at = 0; at < list.length; at++) {
      const row = find(list[at] as number);
      if (row < 0 || seen[row] === turn) continue;
      seen[row] = turn;
      lanes.add(row);
    }
    const steps = lanes.read();
    const share = 1 / Math.sqrt(Math.max(1, lanes.added));
    for (let column = 0; column < columns; column++) {
      const value = (steps[column] as number) * (scale[column] as number) * share;
      pooled[column] = Math.max(0, value + (sumBias[column] as number));
    }
    return pooled;
  };
}

/** A function from sums to the scores of all codes, four codes at a time. What it gives is overwritten by the next call. */
function makeLayer({ codes, bias, layer, columns }: Head): (pooled: Float64Array) => Float64Array {
  const many = codes.length;
  const width = Math.ceil(many / 4) * 4;
  const weights = new Float64Array(columns * width);
  layer.forEach((weight, at) => {
    weights[Math.floor(at / many) * width + (at % many)] = weight;
  });
  const biases = new Float64Array(width);
  biases.set(bias);
  const scores = new Float64Array(width);

  // Indices are in range by construction: "as number" spares the innermost loop a check.
  return (pooled) => {
    for (let code = 0; code < width; code += 4) {
      let first = biases[code] as number;
      let second = biases[code + 1] as number;
      let third = biases[code + 2] as number;
      let fourth = biases[code + 3] as number;
      for (let column = 0, at = code; column < columns; column++, at += width) {
        const value = pooled[column] as number;
        first += value * (weights[at] as number);
        second += value * (weights[at + 1] as number);
        third += value * (weights[at + 2] as number);
        fourth += value * (weights[at + 3] as number);
      }
      scores[code] = first;
      scores[code + 1] = second;
      scores[code + 2] = third;
      scores[code + 3] = fourth;
    }
    return scores;
  };
}
