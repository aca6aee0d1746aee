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
  const keys = new Int32Array(size);
  // Places plus one: 0 is an empty slot.
  const places = new Int32Array(size);
  const differences = new Int32Array(new Uint8Array(bytes).buffer);
  let key = 0;
  for (let place = 0; place < count; place++) {
    key = (key + (differences[place] as number)) | 0;
    let slot = key & mask;
    while (places[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = key;
    places[slot] = place + 1;
  }
  return (hash) => {
    let slot = hash & mask;
    for (;;) {
      const place = places[slot] as number;
      if (place === 0) return -1;
      if (keys[slot] === hash) return place - 1;
      slot = (slot + 1) & mask;
    }
  };
}
