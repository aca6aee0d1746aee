/**
 * The learned reader's model, as it was trained and packed by scripts/train.mjs. Each feature that it knows has a row of small
 * numbers; a sentence is the sum and the highest of its rows; a thin layer makes a score of that for each code.
 */
import { unpack } from '../packed';
import { Lanes } from './lanes';

/** The packed form: a JSON head, a zero byte, then the numbers. */
interface Head {
  readonly codes: readonly string[];
  readonly features: number;
  /** How many numbers of a row are summed, and of how many the highest is taken. */
  readonly sums: number;
  readonly peaks: number;
  /** What a step of a row's number is worth, for each column. */
  readonly scale: readonly number[];
  readonly bias: readonly number[];
  readonly sumBias: readonly number[];
  /** Of the thin layer: row by row, a number for each code. */
  readonly layer: readonly number[];
  /** The score from which a code is raised, for each code. */
  readonly thresholds: readonly number[];
}

export interface Model {
  readonly codes: readonly string[];
  readonly thresholds: readonly number[];
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
  const { codes, thresholds } = head;
  const pool = makePool(head, rest);
  const apply = makeLayer(head);
  return { codes, thresholds, score: (features) => apply(pool(features)) };
}

/** A function from sums and peaks to the scores of all codes, four codes at a time. What it gives is overwritten by the next call. */
function makeLayer({ codes, bias, layer }: Head): (pooled: Float64Array) => Float64Array {
  const many = codes.length;
  const width = Math.ceil(many / 4) * 4;
  const columns = layer.length / many;
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

/** A function from features to the sums and peaks of their rows. What it gives is overwritten by the next call. */
function makePool(head: Head, packed: Uint8Array): (features: readonly number[]) => Float64Array {
  const { sums, peaks } = head;
  const columns = sums + peaks;
  const hashes = head.features * 4;
  const find = makeIndex(packed.subarray(0, hashes));
  const lanes = new Lanes(packed.subarray(hashes), sums, peaks);
  const pooled = new Float64Array(columns);
  const seen = new Int32Array(head.features);
  let turn = 0;

  return (features) => {
    turn++;
    lanes.clear();
    for (let at = 0; at < features.length; at++) {
      const row = find(features[at] as number);
      if (row < 0 || seen[row] === turn) continue;
      seen[row] = turn;
      lanes.add(row);
    }
    const steps = lanes.read();
    const share = 1 / Math.sqrt(Math.max(1, lanes.added));
    for (let column = 0; column < columns; column++) {
      const value = (steps[column] as number) * (head.scale[column] as number);
      pooled[column] =
        column < sums ? Math.max(0, value * share + (head.sumBias[column] as number)) : value;
    }
    return pooled;
  };
}

/** A table from hashes of features to their rows, -1 for unknown ones: open addressing, half empty. */
function makeIndex(bytes: Uint8Array): (feature: number) => number {
  const count = bytes.byteLength / 4;
  let size = 1;
  while (size < count * 2) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size);
  const rows = new Int32Array(size).fill(-1);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let row = 0; row < count; row++) {
    const key = view.getInt32(row * 4, true);
    let place = key & mask;
    while ((rows[place] ?? -1) >= 0) place = (place + 1) & mask;
    keys[place] = key;
    rows[place] = row;
  }
  return (feature) => {
    let place = feature & mask;
    for (let row = rows[place] ?? -1; row >= 0; row = rows[place] ?? -1) {
      if (keys[place] === feature) return row;
      place = (place + 1) & mask;
    }
    return -1;
  };
}
