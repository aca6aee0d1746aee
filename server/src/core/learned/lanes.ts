/**
 * Sums of rows of small numbers, four at a time: a row is a run of 32-bit words, each of eight numbers of four bits, and a word's
 * numbers are added side by side in the bytes of two others, which the last few rows cannot overflow.
 */

/** What stands for 0 in a number of four bits: they go from -8 to 7. */
const ZERO = 8;
const FOURS = 0x0f0f0f0f;
/** A byte holds the sum of so many numbers of four bits. */
const MOST_IN_BYTES = 17;

export class Lanes {
  private readonly rows: Int32Array;
  private readonly words: number;
  /** For each word of a row, two with the sums of its numbers over the last few rows, in bytes. */
  private readonly bytes: Int32Array;
  private readonly sums: Int32Array;
  private inBytes = 0;
  /** How many rows were added. */
  added = 0;

  /**
   * @param packed the rows, one after the other
   * @param columns how many numbers a row has
   * @throws Error if that is no multiple of eight
   */
  constructor(packed: Uint8Array, columns: number) {
    if (columns % 8 !== 0) throw new Error('Rows come in words of eight numbers.');
    this.rows = new Int32Array(new Uint8Array(packed).buffer);
    this.words = columns / 8;
    this.bytes = new Int32Array(this.words * 2);
    this.sums = new Int32Array(columns);
  }

  clear(): void {
    this.bytes.fill(0);
    this.sums.fill(0);
    this.inBytes = 0;
    this.added = 0;
  }

  add(row: number): void {
    // Indices are in range by construction: "as number" spares the innermost loops a check.
    const { rows, bytes, words } = this;
    const start = row * words;
    for (let word = 0; word < words; word++) {
      const eight = rows[start + word] as number;
      bytes[word * 2] = (bytes[word * 2] as number) + (eight & FOURS);
      bytes[word * 2 + 1] = (bytes[word * 2 + 1] as number) + ((eight >>> 4) & FOURS);
    }
    this.added++;
    if (++this.inBytes === MOST_IN_BYTES) this.drain();
  }

  /** The sums, in the order of the row. Overwritten by what comes next. */
  read(): Int32Array {
    this.drain();
    const { sums } = this;
    for (let column = 0; column < sums.length; column++)
      sums[column] = (sums[column] as number) - ZERO * this.added;
    return sums;
  }

  /** Moves the sums of the last few rows out of the bytes. */
  private drain(): void {
    const { sums, bytes } = this;
    for (let word = 0; word < this.words; word++) {
      const even = bytes[word * 2] as number;
      const odd = bytes[word * 2 + 1] as number;
      for (let byte = 0; byte < 4; byte++) {
        const column = (word * 4 + byte) * 2;
        const shift = byte * 8;
        sums[column] = (sums[column] as number) + ((even >>> shift) & 255);
        sums[column + 1] = (sums[column + 1] as number) + ((odd >>> shift) & 255);
      }
    }
    bytes.fill(0);
    this.inBytes = 0;
  }
}
