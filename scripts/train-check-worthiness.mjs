// Trains the weights of check-worthiness: node scripts/train-check-worthiness.mjs CT24_checkworthy_english_train.tsv
// The data stay where they are; only the weights are written, to the file that the reading loads.
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const PASSES = 60;
const RATE = 0.02;
const DECAY = 1e-4;

const [path] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write("Which training file? A tab-separated one with the columns id, text, Yes or No.\n");
  process.exit(2);
}
const root = join(import.meta.dirname, "..");
const figures = join(root, "server/src/reading/english/figures");
const bundle = join(root, "node_modules", ".train-check-worthiness.mjs");
await build({
  stdin: {
    contents: `export { loadTagger } from "../tagger.ts"; export { findFigures } from "./find-figures.ts";
      export { findDates } from "../dates/find-dates.ts";
      export { featureNames, featuresOf } from "./check-worthiness-features.ts";`,
    resolveDir: figures,
    loader: "ts",
  },
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  outfile: bundle,
});
const { loadTagger, findFigures, findDates, featureNames, featuresOf } = await import(bundle);
await rm(bundle);

const tag = await loadTagger();
const rows = rowsOf(await readFile(path, "utf8")).map(({ text, label }) => ({
  label,
  values: valuesOf(text),
}));
const { bias, weights } = train(rows, featureNames.length);
/** @param {number | undefined} value */
const rounded = (value = 0) => Number(value.toFixed(3));
const data = {
  description:
    "Logistic regression over the features of check-worthiness-features.ts, written by " +
    "scripts/train-check-worthiness.mjs. Trained on the English training part of the CheckThat! 2024 check-worthiness " +
    "data (sentences of US presidential debates, labelled Yes or No).",
  sentences: rows.length,
  bias: rounded(bias),
  weights: Object.fromEntries(
    featureNames.map((/** @type {string} */ name, /** @type {number} */ index) => [
      name,
      rounded(weights[index]),
    ]),
  ),
};
await writeFile(join(figures, "check-worthiness-weights.json"), `${JSON.stringify(data, null, 2)}\n`);

/** @param {string} text @returns {number[]} */
function valuesOf(text) {
  const paragraph = tag(text);
  return featuresOf(paragraph, { start: 0, end: text.length }, findFigures(paragraph, findDates(paragraph)));
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
 * Stochastic gradient descent on the logistic loss with weight decay. The rows come in the order of the file; those
 * worth checking count as much as the others together, so that 0.5 is where the two are equally likely.
 * @param {{ label: number, values: number[] }[]} rows @param {number} size
 */
function train(rows, size) {
  const weights = Array.from({ length: size }, () => 0);
  const positive = rows.filter(({ label }) => label === 1).length;
  const balance = (rows.length - positive) / positive;
  let bias = 0;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const rate = RATE / (1 + pass);
    for (const { values, label } of rows) {
      const sum = values.reduce((total, value, index) => total + value * (weights[index] ?? 0), bias);
      const error = (label - 1 / (1 + Math.exp(-sum))) * (label === 1 ? balance : 1);
      bias += rate * error;
      for (const [index, value] of values.entries()) {
        weights[index] = (weights[index] ?? 0) * (1 - rate * DECAY) + rate * error * value;
      }
    }
  }
  return { bias, weights };
}
