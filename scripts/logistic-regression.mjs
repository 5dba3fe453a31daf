// A logistic regression over features that a person can read, for the scripts that train one and write its weights.
import { writeFile } from "node:fs/promises";

/**
 * What is learnt from: a case with the keys of its features, labelled 1 or 0, and how much it counts (1 where that is not said).
 * @typedef {{ label: number, weight?: number, keys: readonly string[] }} Row
 */

/**
 * How it is learnt. `decay` draws a weight to zero, the more so the less often its key was seen.
 * @typedef {{ passes: number, rate: number, decay: number, bias: number }} Training
 */

/** @typedef {{ bias: number, weights: Map<string, number> }} Model */

/**
 * The value of each feature of a case.
 * @template Case @param {Case} of @param {Record<string, (of: Case) => string>} read
 * @returns {Record<string, string>}
 */
export function featuresOf(of, read) {
  return Object.fromEntries(Object.entries(read).map(([name, readOne]) => [name, readOne(of)]));
}

/** A key for each feature with its value. @param {Record<string, string>} features */
export function featureKeys(features) {
  return Object.entries(features).map(([name, value]) => `features\t${name}\t${value}`);
}

/**
 * A key for each two features that count together.
 * @param {Record<string, string>} features @param {readonly (readonly [string, string])[]} paired
 */
export function pairKeys(features, paired) {
  return paired.map(([one, other]) => `pairs\t${one} ${other}\t${features[one]} + ${features[other]}`);
}

/** The keys that stand in so many rows at least, in the order in which they come. @param {readonly Row[]} rows @param {number} least */
export function frequentKeys(rows, least) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { keys } of rows) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].flatMap(([key, count]) => (count < least ? [] : key)));
}

/**
 * AdaGrad on the logistic loss with weight decay, over the rows in their order (Duchi, Hazan and Singer 2011).
 * @param {readonly Row[]} rows @param {ReadonlySet<string>} keys those that have a weight
 * @param {Training} training
 * @returns {Model}
 */
export function train(rows, keys, { passes, rate, decay, bias: initial }) {
  const index = new Map([...keys].map((key, nth) => [key, nth]));
  const known = rows.map(({ label, weight = 1, keys: own }) => ({
    label,
    weight,
    at: own.flatMap((key) => index.get(key) ?? []),
  }));
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-2);
  const seen = new Float64Array(index.size);
  for (const { at } of known) for (const key of at) seen[key] = (seen[key] ?? 0) + 1;
  let bias = initial;
  let biasSquares = 1e-2;
  for (let pass = 0; pass < passes; pass += 1)
    for (const { label, weight, at } of known) {
      let sum = bias;
      for (const key of at) sum += weights[key] ?? 0;
      const error = weight * (1 / (1 + Math.exp(-sum)) - label);
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
      for (const key of at) {
        const slope = error + (decay * (weights[key] ?? 0)) / (seen[key] ?? 1);
        squares[key] = (squares[key] ?? 0) + slope * slope;
        weights[key] = (weights[key] ?? 0) - (rate * slope) / Math.sqrt(squares[key] ?? 1);
      }
    }
  return { bias, weights: new Map([...index].map(([key, nth]) => [key, weights[nth] ?? 0])) };
}

/**
 * A model as it is loaded: its bias, and for each kind of key a list of names with the weight of each value.
 * @param {Model} trained
 * @returns {{ bias: number, lists: Record<string, Record<string, string>> }}
 */
export function listed({ bias, weights }) {
  /** @type {Record<string, Record<string, string>>} */
  const lists = {};
  for (const [key, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [kind = "", name = "", value = ""] = key.split("\t");
    lists[kind] ??= {};
    const own = lists[kind];
    const entry = `${value} ${weight.toFixed(2)}`.trim();
    own[name] = own[name] === undefined ? entry : `${own[name]} | ${entry}`;
  }
  return { bias: Number(bias.toFixed(2)), lists };
}

/** Writes a file of weights, with what it tells of itself. @param {string} path @param {object} data */
export async function writeWeights(path, data) {
  await writeFile(path, `${JSON.stringify(data, null, 2)}\n`);
}
