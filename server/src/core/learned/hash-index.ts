/** Which place in a list of hashes a hash has. */

/**
 * A table from hashes to their places, -1 for unknown ones: open addressing, half empty.
 * @param bytes the hashes in order, each as what it is more than the one before (32 bits, the low byte first)
 */
export function makeIndex(bytes: Uint8Array): (hash: number) => number {
  const count = bytes.byteLength / 4;
  let size = 1;
  while (size < count * 2) size *= 2;
  const mask = size - 1;
  // A slot is a hash and its place plus one, side by side, so that a look-up waits for memory once. A place of 0 is an empty slot.
  const slots = new Int32Array(size * 2);
  const differences = new Int32Array(new Uint8Array(bytes).buffer);
  let key = 0;
  for (let place = 0; place < count; place++) {
    key = (key + (differences[place] as number)) | 0;
    let slot = key & mask;
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = place + 1;
  }
  return (hash) => {
    let slot = hash & mask;
    for (;;) {
      const place = slots[slot * 2 + 1] as number;
      if (place === 0) return -1;
      if (slots[slot * 2] === hash) return place - 1;
      slot = (slot + 1) & mask;
    }
  };
}
