/** A table from a state and a symbol to the states that follow: open addressing over flat arrays, at most half full. */

export class Transitions {
  private readonly symbols: number;
  private keys = new Int32Array(1_024);
  /** Two states for each slot, -1 for none. */
  private states = new Int32Array(2_048);
  private held = 0;

  /** @param symbols how many symbols there are; a state times this must stay under 2^31 */
  constructor(symbols: number) {
    this.symbols = symbols;
  }

  /** The slot of a transition, or -1 if it is not known. */
  find(state: number, symbol: number): number {
    const key = state * this.symbols + symbol + 1;
    const mask = this.keys.length - 1;
    for (let slot = spread(key) & mask; ; slot = (slot + 1) & mask) {
      const found = this.keys[slot];
      if (found === key) return slot;
      if (found === 0) return -1;
    }
  }

  /** The first and the second state of a slot, -1 for none. */
  first(slot: number): number {
    return this.states[slot * 2] as number;
  }

  second(slot: number): number {
    return this.states[slot * 2 + 1] as number;
  }

  /** Takes in a transition that is not known yet; gives its slot. */
  add(state: number, symbol: number, first: number, second: number): number {
    if (++this.held * 2 > this.keys.length) this.grow();
    return this.put(state * this.symbols + symbol + 1, first, second);
  }

  clear(): void {
    this.keys.fill(0);
    this.held = 0;
  }

  private put(key: number, first: number, second: number): number {
    const mask = this.keys.length - 1;
    let slot = spread(key) & mask;
    while (this.keys[slot] !== 0) slot = (slot + 1) & mask;
    this.keys[slot] = key;
    this.states[slot * 2] = first;
    this.states[slot * 2 + 1] = second;
    return slot;
  }

  private grow(): void {
    const { keys, states } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.states = new Int32Array(states.length * 2);
    keys.forEach((key, slot) => {
      if (key !== 0) this.put(key, states[slot * 2] as number, states[slot * 2 + 1] as number);
    });
  }
}

function spread(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
