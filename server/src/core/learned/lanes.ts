/**
 * Sums and highest values of rows of small numbers, four at a time: a row is a run of 32-bit words, each of eight numbers of
 * four bits, and a word's numbers are added or compared side by side in the bytes of two others, which they cannot overflow.
 */

/** What stands for 0 in a number of four bits: they go from -8 to 7. */
const ZERO = 8;
const FOURS = 0x0f0f0f0f;
const HIGH_BITS = 0x80808080 | 0;
/** A byte holds the sum of so many numbers of four bits. */
const MOST_IN_BYTES = 17;

export class Lanes {
  private readonly rows: Int32Array;
  private readonly sumWords: number;
  private readonly words: number;
  /** For each word of a row, two with its numbers in bytes: sums of the last few rows, or the highest so far. */
  private readonly bytes: Int32Array;
  private readonly steps: Int32Array;
  private inBytes = 0;
  /** How many rows were added. */
  added = 0;

  /**
   * @param packed the rows, one after the other
   * @param sums how many numbers of a row are summed; of the `peaks` that follow the highest is taken
   * @throws Error if these are not multiples of eight
   */
  constructor(packed: Uint8Array, sums: number, peaks: number) {
    if (sums % 8 !== 0 || peaks % 8 !== 0) throw new Error('Rows come in words of eight numbers.');
    this.rows = new Int32Array(new Uint8Array(packed).buffer);
    this.sumWords = sums / 8;
    this.words = (sums + peaks) / 8;
    this.bytes = new Int32Array(this.words * 2);
    this.steps = new Int32Array(sums + peaks);
  }

  clear(): void {
    this.bytes.fill(0, 0, this.sumWords * 2);
    this.bytes.fill(ZERO * 0x01010101, this.sumWords * 2);
    this.steps.fill(0);
    this.inBytes = 0;
    this.added = 0;
  }

  add(row: number): void {
    // Indices are in range by construction: "as number" spares the innermost loops a check.
    const { rows, bytes, sumWords, words } = this;
    const start = row * words;
    for (let word = 0; word < sumWords; word++) {
      const eight = rows[start + word] as number;
      bytes[word * 2] = (bytes[word * 2] as number) + (eight & FOURS);
      bytes[word * 2 + 1] = (bytes[word * 2 + 1] as number) + ((eight >>> 4) & FOURS);
    }
    for (let word = sumWords; word < words; word++) {
      const eight = rows[start + word] as number;
      bytes[word * 2] = higher(bytes[word * 2] as number, eight & FOURS);
      bytes[word * 2 + 1] = higher(bytes[word * 2 + 1] as number, (eight >>> 4) & FOURS);
    }
    this.added++;
    if (++this.inBytes === MOST_IN_BYTES) this.drain();
  }

  /** The sums and the highest numbers, in the order of the row. Overwritten by what comes next. */
  read(): Int32Array {
    const { steps, sumWords, words } = this;
    this.drain();
    for (let column = 0; column < sumWords * 8; column++)
      steps[column] = (steps[column] as number) - ZERO * this.added;
    for (let word = sumWords; word < words; word++) this.unpack(word, -ZERO);
    return steps;
  }

  /** Moves the sums of the last few rows out of the bytes. */
  private drain(): void {
    for (let word = 0; word < this.sumWords; word++) this.unpack(word, 0);
    this.bytes.fill(0, 0, this.sumWords * 2);
    this.inBytes = 0;
  }

  private unpack(word: number, offset: number): void {
    const { steps, bytes } = this;
    const even = bytes[word * 2] as number;
    const odd = bytes[word * 2 + 1] as number;
    for (let byte = 0; byte < 4; byte++) {
      const column = (word * 4 + byte) * 2;
      const shift = byte * 8;
      steps[column] = (steps[column] as number) + ((even >>> shift) & 255) + offset;
      steps[column + 1] = (steps[column + 1] as number) + ((odd >>> shift) & 255) + offset;
    }
  }
}

/** Byte by byte the higher one. All bytes are under 128. */
function higher(a: number, b: number): number {
  const isHigher = ((a | HIGH_BITS) - b) & HIGH_BITS;
  const mask = isHigher - (isHigher >>> 7);
  return (a & mask) | (b & ~mask);
}
