// Packs a net into the bytes that server/src/core/learned/model.ts reads: four bits a number, a scale a column.
import { bundleAndImport } from '../bundle.mjs';

const { packHead } = await bundleAndImport(`export { packHead } from './server/src/core/packed';`);

/** A package of two megabytes bears so many. Those that say least go: without the last tenth or two it read as well. */
const MOST_FEATURES = 33_000;
const LOW = -8;
const HIGH = 7;

/**
 * The model as bytes. The features are in the order of their hashes, so that the same net always packs alike.
 * @param groups a map from hashes of words to their groups
 */
export function pack(net, { thresholds, floors, context }, groups) {
  const { columns } = net;
  const ordered = strongest(net).sort(([a], [b]) => a - b);
  const grouped = [...groups].sort(([a], [b]) => a - b);
  const scale = Array.from({ length: columns }, (_, column) => scaleOf(net, column));
  const head = {
    codes: net.codes,
    features: ordered.length,
    columns,
    groupedWords: grouped.length,
    scale: scale.map(short),
    bias: [...net.bias.value].map(short),
    sumBias: [...net.sumBias.value].map(short),
    layer: [...net.layer.value].map(short),
    thresholds: thresholds.map(short),
    floors: floors.map(short),
    context,
  };
  const numbers = new Uint8Array((ordered.length * columns) / 2);
  ordered.forEach(([, row], at) => {
    for (let column = 0; column < columns; column++) {
      const value = net.rows.value[row * columns + column] / scale[column];
      const step = Math.min(HIGH, Math.max(LOW, Math.round(value))) - LOW;
      const place = at * columns + column;
      numbers[place >> 1] |= place & 1 ? step << 4 : step;
    }
  });
  return Buffer.concat([
    packHead(head),
    bytesOf(differences(ordered)),
    numbers,
    bytesOf(differences(grouped)),
    bytesOf(Uint16Array.from(grouped, ([, group]) => group)),
  ]);
}

/** The features whose rows are longest. */
function strongest({ vocabulary, rows, columns }) {
  const lengthOf = (row) => Math.hypot(...rows.value.subarray(row * columns, (row + 1) * columns));
  return [...vocabulary]
    .map(([hash, row]) => ({ entry: [hash, row], length: lengthOf(row) }))
    .sort((a, b) => b.length - a.length || a.entry[1] - b.entry[1])
    .slice(0, MOST_FEATURES)
    .map(({ entry }) => entry);
}

/** Ordered hashes, each as what it is more than the one before: small numbers, which a package compresses well. */
function differences(entries) {
  return Int32Array.from(entries, ([hash], at) => hash - (at > 0 ? entries[at - 1][0] : 0));
}

const bytesOf = ({ buffer }) => new Uint8Array(buffer);

const short = (value) => Number(value.toFixed(4));

/** What one step of a column is worth: wide enough for nearly all of its numbers, fine enough for most of them. */
function scaleOf({ rows, columns, vocabulary }, column) {
  const sizes = Float32Array.from({ length: vocabulary.size }, (_, row) =>
    Math.abs(rows.value[row * columns + column]),
  );
  sizes.sort();
  return Math.max(1e-4, sizes[Math.floor(sizes.length * 0.985)] / HIGH);
}
