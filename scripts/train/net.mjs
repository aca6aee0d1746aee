// The net itself: rows of numbers for features, summed, and a thin layer above. Trained by Adagrad, one example after
// another, with its own random numbers, so that the same text always makes the same net.

export const SHAPE = {
  columns: 64,
  least: 20,
  epochs: 16,
  rate: 0.1,
  dropFeatures: 0.35,
  dropSums: 0.35,
};

/** A small generator of random numbers between 0 and 1, always the same ones for a seed. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Features that occur often enough to be learned from, in the order in which they are met. */
function vocabularyOf(examples, least) {
  const counts = new Map();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Map(
    [...counts].filter(([, count]) => count >= least).map(([feature], row) => [feature, row]),
  );
}

/** Trains a net on examples; one that has `times` is met that often in each round. */
export function train(examples, codes, shape = SHAPE, seed = 20260) {
  const random = randomFrom(seed);
  const vocabulary = vocabularyOf(examples, shape.least);
  const net = emptyNet(vocabulary, codes, shape, random);
  const rows = examples.map(({ features }) => rowsOf(vocabulary, features));
  const order = examples.flatMap(({ times = 1 }, at) => Array(times).fill(at));
  for (let epoch = 0; epoch < shape.epochs; epoch++) {
    shuffle(order, random);
    const rate = shape.rate * (1 - (epoch / shape.epochs) * 0.8);
    for (const at of order) learn(net, rows[at], examples[at], rate, random);
  }
  return net;
}

export function rowsOf(vocabulary, features) {
  return Int32Array.from(features.flatMap((feature) => vocabulary.get(feature) ?? []));
}

function shuffle(list, random) {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
}

function emptyNet(vocabulary, codes, shape, random) {
  const { columns } = shape;
  const weights = (length, spread) => ({
    value: Float32Array.from({ length }, () => (random() - 0.5) * spread),
    slope: new Float32Array(length).fill(1e-6),
  });
  const bias = weights(codes.length, 0);
  bias.value.fill(-4);
  return {
    codes,
    shape,
    columns,
    vocabulary,
    rows: weights(vocabulary.size * columns, 0.2),
    layer: weights(columns * codes.length, 0.4),
    sumBias: weights(columns, 0),
    bias,
    pooled: new Float32Array(columns),
    scores: new Float32Array(codes.length),
  };
}

/** Scores an example into `net.scores`; with `random`, parts of the net are left out at random, as in training. */
export function score(net, rows, random) {
  const { shape, columns, pooled, scores, codes } = net;
  const values = net.rows.value;
  const share = 1 / Math.sqrt(Math.max(1, rows.length));
  pooled.fill(0);
  for (const row of rows) {
    const at = row * columns;
    for (let column = 0; column < columns; column++) pooled[column] += values[at + column];
  }
  for (let column = 0; column < columns; column++) {
    const value = Math.max(0, pooled[column] * share + net.sumBias.value[column]);
    pooled[column] =
      random && random() < shape.dropSums ? 0 : random ? value / (1 - shape.dropSums) : value;
  }
  scores.set(net.bias.value);
  for (let column = 0; column < columns; column++) {
    const value = pooled[column];
    if (value === 0) continue;
    const at = column * codes.length;
    for (let code = 0; code < codes.length; code++)
      scores[code] += net.layer.value[at + code] * value;
  }
  return share;
}

function adjust(weights, at, slope, rate) {
  weights.slope[at] += slope * slope;
  weights.value[at] -= (rate * slope) / Math.sqrt(weights.slope[at]);
}

function learn(net, allRows, { codes, silent }, rate, random) {
  const { shape, columns, pooled, scores } = net;
  const rows = allRows.filter(() => random() >= shape.dropFeatures);
  const share = score(net, rows, random);
  const errors = Float32Array.from(scores, (value) => 1 / (1 + Math.exp(-value)));
  for (const code of codes) errors[code] -= 1;
  for (const code of silent) errors[code] = 0;
  for (let column = 0; column < columns; column++) {
    if (pooled[column] === 0) continue;
    const back = learnColumn(net, column, errors, rate);
    const through = back / (1 - shape.dropSums);
    adjust(net.sumBias, column, through, rate / 2);
    const slope = through * share;
    if (Math.abs(slope) > 1e-5)
      for (const row of rows) adjust(net.rows, row * columns + column, slope, rate / 2);
  }
  for (let code = 0; code < errors.length; code++)
    if (errors[code] !== 0) adjust(net.bias, code, errors[code], rate);
}

/** Adjusts the layer's weights of a column; gives the slope that goes back through it. */
function learnColumn({ layer, pooled }, column, errors, rate) {
  const at = column * errors.length;
  let back = 0;
  for (let code = 0; code < errors.length; code++) {
    if (errors[code] === 0) continue;
    back += layer.value[at + code] * errors[code];
    adjust(layer, at + code, errors[code] * pooled[column], rate / 2);
  }
  return back;
}
