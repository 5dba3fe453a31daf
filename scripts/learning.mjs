// A logistic regression over features that a person can read, as the scripts train it that write its weights.

const PASSES = 25;
const RATE = 0.15;
const DECAY = 5;
/** A value must be seen this often to be kept. */
const LEAST_SEEN = 8;

/** @typedef {{ label: number, weight: number, group: string, keys: string[] }} Row */

/**
 * One key for each weight that counts.
 * @template Case @param {Case} of @param {Record<string, (of: Case) => string>} read
 * @param {readonly (readonly [string, string])[]} paired
 */
export function keysOf(of, read, paired) {
  /** @type {Record<string, string>} */
  const features = Object.fromEntries(Object.entries(read).map(([name, readOne]) => [name, readOne(of)]));
  return [
    ...Object.entries(features).map(([name, value]) => `features\t${name}\t${value}`),
    ...paired.map(([one, other]) => `pairs\t${one} ${other}\t${features[one]} + ${features[other]}`),
  ];
}

/**
 * AdaGrad on the logistic loss with weight decay, over the pairs in their order; pairs of one story with the same numbers
 * share what they count.
 * @param {Row[]} data @returns {{ bias: number, weights: Map<string, number> }}
 */
export function train(data) {
  const [seen, sizes] = [new Map(), new Map()];
  for (const { keys, group } of data) {
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const index = new Map(
    [...seen.keys()].filter((key) => seen.get(key) >= LEAST_SEEN).map((key, nth) => [key, nth]),
  );
  const counts = Float64Array.from([...index.keys()], (key) => seen.get(key));
  const known = data.map(({ label, weight, group, keys }) => ({
    label,
    weight: weight / Math.sqrt(sizes.get(group)),
    at: keys.flatMap((key) => index.get(key) ?? []),
  }));
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-2);
  let bias = -1;
  let biasSquares = 1e-2;
  for (let pass = 0; pass < PASSES; pass += 1)
    for (const { label, weight, at } of known) {
      let sum = bias;
      for (const key of at) sum += weights[key] ?? 0;
      const error = weight * (1 / (1 + Math.exp(-sum)) - label);
      biasSquares += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquares);
      for (const key of at) {
        const slope = error + (DECAY * (weights[key] ?? 0)) / (counts[key] ?? 1);
        squares[key] = (squares[key] ?? 0) + slope * slope;
        weights[key] = (weights[key] ?? 0) - (RATE * slope) / Math.sqrt(squares[key] ?? 1);
      }
    }
  return { bias, weights: new Map([...index].map(([key, nth]) => [key, weights[nth] ?? 0])) };
}

/** The weights as the comparison loads them. @param {Map<string, number>} trained */
export function listed(trained) {
  /** @type {Record<string, Record<string, string>>} */
  const lists = { features: {}, pairs: {} };
  for (const [key, weight] of [...trained].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [list = "", name = "", value = ""] = key.split("\t");
    const own = lists[list] ?? {};
    const entry = `${value} ${weight.toFixed(2)}`;
    own[name] = own[name] === undefined ? entry : `${own[name]} | ${entry}`;
  }
  return lists;
}
