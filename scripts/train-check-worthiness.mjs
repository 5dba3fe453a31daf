// Trains the weights of check-worthiness: node scripts/train-check-worthiness.mjs CT24_checkworthy_english_train.tsv
// The data stay where they are; only the weights are written, to the file that the reading loads.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundled } from "./bundled.mjs";
import { writeWeights } from "./logistic-regression.mjs";

const PASSES = 80;
const RATE = 0.02;
/** How strongly weights are drawn to zero: the inverse of the C of common libraries. */
const PENALTY = 10;
/** In how many sentences a word must stand for its weight to be more than chance. */
const RAREST = 40;

const [path] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write("Which training file? A tab-separated one with the columns id, text, Yes or No.\n");
  process.exit(2);
}
const root = join(import.meta.dirname, "..");
const figures = join(root, "server/src/reading/english/figures");
const { loadTagger, findFigures, findDates, featureNames, featuresOf, wordsOf } = await bundled({
  contents: `export { loadTagger } from "../tagger.ts"; export { findFigures } from "./find-figures.ts";
    export { findDates } from "../dates/find-dates.ts";
    export { featureNames, featuresOf, wordsOf } from "./check-worthiness-features.ts";`,
  resolveDir: figures,
});

const tag = await loadTagger();
const rows = rowsOf(await readFile(path, "utf8")).map(({ text, label }) => ({ label, ...readingOf(text) }));
const words = commonWords(rows.map(({ present }) => present));
const names = [...featureNames, ...words];
const indexes = new Map(words.map((word, index) => [word, featureNames.length + index]));
const { bias, weights } = train(
  rows.map(({ label, values, present }) => ({
    label,
    entries: [
      ...values.flatMap((value, index) => (value === 0 ? [] : [{ index, value }])),
      ...present.flatMap((word) => indexes.get(word) ?? []).map((index) => ({ index, value: 1 })),
    ],
  })),
  names.length,
);
/** @param {number | undefined} value */
const rounded = (value = 0) => Number(value.toFixed(3));
const weightsOf = (/** @type {readonly string[]} */ list, /** @type {number} */ from) =>
  Object.fromEntries(list.map((name, index) => [name, rounded(weights[from + index])]));
const data = {
  description:
    "Logistic regression over the features of check-worthiness-features.ts and over words, written by " +
    "scripts/train-check-worthiness.mjs. Trained on the English training part of the CheckThat! 2024 check-worthiness " +
    "data (sentences of US presidential debates, labelled Yes or No).",
  sentences: rows.length,
  bias: rounded(bias),
  weights: weightsOf(featureNames, 0),
  words: weightsOf(words, featureNames.length),
};
await writeWeights(join(figures, "check-worthiness-weights.json"), data);

/** @param {string} text @returns {{ values: number[], present: string[] }} */
function readingOf(text) {
  const paragraph = tag(text);
  const whole = { sentence: { start: 0, end: text.length }, tokens: paragraph.tokens };
  const figures = findFigures(paragraph, findDates(paragraph));
  return { values: featuresOf(text, whole, figures), present: [...wordsOf(whole)] };
}

/** @param {readonly (readonly string[])[]} sentences @returns {string[]} in alphabetical order */
function commonWords(sentences) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const word of sentences.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].flatMap(([word, count]) => (count < RAREST ? [] : [word])).sort();
}

/** @param {string} tsv */
function rowsOf(tsv) {
  return tsv
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split("\t"))
    .filter((cells) => cells.length >= 3)
    .map(([, text = "", label = ""]) => ({
      text: text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text,
      label: label.trim() === "Yes" ? 1 : 0,
    }));
}

/**
 * Stochastic gradient descent on the logistic loss with weight decay after each pass. The rows come in the order of the file; those
 * worth checking count as much as the others together, so that 0.5 is where the two are equally likely.
 * @param {{ label: number, entries: { index: number, value: number }[] }[]} rows @param {number} size
 */
function train(rows, size) {
  const weights = Array.from({ length: size }, () => 0);
  const positive = rows.filter(({ label }) => label === 1).length;
  const balance = (rows.length - positive) / positive;
  let bias = 0;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const rate = RATE / (1 + pass);
    for (const { entries, label } of rows) {
      const sum = entries.reduce((total, { index, value }) => total + value * (weights[index] ?? 0), bias);
      const error = (label - 1 / (1 + Math.exp(-sum))) * (label === 1 ? balance : 1);
      bias += rate * error;
      for (const { index, value } of entries) weights[index] = (weights[index] ?? 0) + rate * error * value;
    }
    for (let index = 0; index < size; index += 1) {
      weights[index] = (weights[index] ?? 0) * (1 - rate * PENALTY);
    }
  }
  return { bias, weights };
}
