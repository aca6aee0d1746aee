/** A table from a state and a symbol to the states that follow: open addressing over flat arrays, at most half full. */

/** A power of two, so that a slot never lies across two lines of the processor's memory. */
const WIDTH = 4;

export class Transitions {
  private readonly symbols: number;
  /** Four numbers a slot, side by side so that a look-up waits for memory once: a key (0 if empty), two states (-1 for none), nothing. */
  private slots = new Int32Array(1_024 * WIDTH);
  private held = 0;

  /** @param symbols how many symbols there are; a state times this must stay under 2^31 */
  constructor(symbols: number) {
    this.symbols = symbols;
  }

  /** The slot of a transition, or -1 if it is not known. */
  find(state: number, symbol: number): number {
    const key = state * this.symbols + symbol + 1;
    const { slots } = this;
    const mask = slots.length - 1;
    for (let slot = (spread(key) * WIDTH) & mask; ; slot = (slot + WIDTH) & mask) {
      const found = slots[slot];
      if (found === key) return slot;
      if (found === 0) return -1;
    }
  }

  /** The first and the second state of a slot, -1 for none. */
  first(slot: number): number {
    return this.slots[slot + 1] as number;
  }

  second(slot: number): number {
    return this.slots[slot + 2] as number;
  }

  /** Takes in a transition that is not known yet; gives its slot. */
  add(state: number, symbol: number, first: number, second: number): number {
    if (++this.held * 2 * WIDTH > this.slots.length) this.grow();
    return this.put(state * this.symbols + symbol + 1, first, second);
  }

  clear(): void {
    this.slots.fill(0);
    this.held = 0;
  }

  private put(key: number, first: number, second: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = (spread(key) * WIDTH) & mask;
    while (slots[slot] !== 0) slot = (slot + WIDTH) & mask;
    slots[slot] = key;
    slots[slot + 1] = first;
    slots[slot + 2] = second;
    return slot;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    for (let slot = 0; slot < slots.length; slot += WIDTH) {
      const key = slots[slot] as number;
      if (key !== 0) this.put(key, slots[slot + 1] as number, slots[slot + 2] as number);
    }
  }
}

function spread(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
