// Packs a net into the bytes that server/src/core/learned/model.ts reads: four bits a number, a scale a column.

const LOW = -8;
const HIGH = 7;

/** The model as bytes. The features are in the order of their hashes, so that the same net always packs alike. */
export function pack(net, thresholds) {
  const { shape, columns } = net;
  const ordered = [...net.vocabulary].sort(([a], [b]) => a - b);
  const scale = Array.from({ length: columns }, (_, column) => scaleOf(net, column));
  const head = {
    codes: net.codes,
    features: ordered.length,
    sums: shape.sums,
    peaks: shape.peaks,
    scale: scale.map(short),
    bias: [...net.bias.value].map(short),
    sumBias: [...net.sumBias.value].map(short),
    layer: [...net.layer.value].map(short),
    thresholds: thresholds.map(short),
  };
  const hashes = Buffer.alloc(ordered.length * 4);
  const numbers = new Uint8Array(Math.ceil((ordered.length * columns) / 2));
  ordered.forEach(([feature, row], at) => {
    hashes.writeInt32LE(feature, at * 4);
    for (let column = 0; column < columns; column++) {
      const value = net.rows.value[row * columns + column] / scale[column];
      const step = Math.min(HIGH, Math.max(LOW, Math.round(value))) - LOW;
      const place = at * columns + column;
      numbers[place >> 1] |= place & 1 ? step << 4 : step;
    }
  });
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\0`), hashes, numbers]);
}

const short = (value) => Number(value.toFixed(4));

/** What one step of a column is worth: wide enough for nearly all of its numbers, fine enough for most of them. */
function scaleOf({ rows, columns, vocabulary }, column) {
  const sizes = Float32Array.from({ length: vocabulary.size }, (_, row) =>
    Math.abs(rows.value[row * columns + column]),
  );
  sizes.sort();
  return Math.max(1e-4, sizes[Math.floor(sizes.length * 0.985)] / HIGH);
}
