/**
 * The learned reader's model, as it was trained and packed by scripts/train.mjs. Each feature that it knows has a row of small
 * numbers; a sentence is the sum and the highest of its rows; a thin layer makes a score of that for each code.
 */

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
  /** The scores (log odds) of a sentence for all codes, in their order, by its features. */
  score(features: readonly number[]): Float32Array;
}

const STEPS_FROM_ZERO = 8;

/**
 * Unpacks a model.
 * @throws Error if the bytes are no model
 */
export function readModel(bytes: Uint8Array): Model {
  const end = bytes.indexOf(0);
  if (end < 0) throw new Error('These bytes are no model.');
  const head = JSON.parse(asciiOf(bytes.subarray(0, end))) as Head;
  const { codes, thresholds } = head;
  const pool = makePool(head, bytes.subarray(end + 1));
  const layer = Float32Array.from(head.layer);
  const many = codes.length;
  const score = (features: readonly number[]) => {
    const scores = Float32Array.from(head.bias);
    const pooled = pool(features);
    // Indices are in range by construction: "as number" spares the innermost loop a check.
    for (let column = 0; column < pooled.length; column++) {
      const value = pooled[column] as number;
      if (value === 0) continue;
      const at = column * many;
      for (let code = 0; code < many; code++)
        scores[code] = (scores[code] as number) + value * (layer[at + code] as number);
    }
    return scores;
  };
  return { codes, thresholds, score };
}

/** A function from features to the sums and peaks of their rows. What it gives is overwritten by the next call. */
function makePool(head: Head, packed: Uint8Array): (features: readonly number[]) => Float32Array {
  const { sums, peaks } = head;
  const columns = sums + peaks;
  const width = columns / 2;
  const rows = packed.subarray(head.features * 4);
  const find = makeIndex(packed.subarray(0, head.features * 4));
  const scale = Float32Array.from(head.scale);
  const sumBias = Float32Array.from(head.sumBias);
  const steps = new Int32Array(columns);
  const pooled = new Float32Array(columns);
  const seen = new Int32Array(head.features);
  let turn = 0;

  return (features) => {
    steps.fill(0);
    turn++;
    let known = 0;
    for (const feature of features) {
      const row = find(feature);
      if (row < 0 || seen[row] === turn) continue;
      seen[row] = turn;
      known++;
      addRow(steps, rows, row * width, sums / 2, width);
    }
    const share = 1 / Math.sqrt(Math.max(1, known));
    for (let column = 0; column < columns; column++) {
      const value = (steps[column] ?? 0) * (scale[column] ?? 0);
      pooled[column] = column < sums ? Math.max(0, value * share + (sumBias[column] ?? 0)) : value;
    }
    return pooled;
  };
}

/** Adds a row to the sums and lifts the peaks. Each byte holds two numbers of four bits, from -8 to 7. */
function addRow(
  steps: Int32Array,
  rows: Uint8Array,
  at: number,
  sumBytes: number,
  width: number,
): void {
  for (let byte = 0; byte < sumBytes; byte++) {
    const two = rows[at + byte] as number;
    const column = byte * 2;
    steps[column] = (steps[column] as number) + (two & 15) - STEPS_FROM_ZERO;
    steps[column + 1] = (steps[column + 1] as number) + (two >> 4) - STEPS_FROM_ZERO;
  }
  for (let byte = sumBytes; byte < width; byte++) {
    const two = rows[at + byte] as number;
    const column = byte * 2;
    const low = (two & 15) - STEPS_FROM_ZERO;
    const high = (two >> 4) - STEPS_FROM_ZERO;
    if (low > (steps[column] as number)) steps[column] = low;
    if (high > (steps[column + 1] as number)) steps[column + 1] = high;
  }
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

/** The head is plain ASCII, so that no decoder is needed that only some hosts have. */
function asciiOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (const byte of bytes) parts.push(String.fromCharCode(byte));
  return parts.join('');
}
