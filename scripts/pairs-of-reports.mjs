// What the scripts share that learn from articles of many events which two things in two reports answer one question.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { frequentKeys, listed, train, writeWeights } from "./logistic-regression.mjs";

/** @type {import("./logistic-regression.mjs").Training} */
const TRAINING = { passes: 25, rate: 0.15, decay: 5, bias: -1 };
/** A value must be seen this often to be kept. */
const LEAST_SEEN = 8;

/** @typedef {{ label: number, weight: number, group: string, keys: string[] }} Pair */
/** @typedef {import("../server/src/claims/analysis.ts").Analysis} Analysis */

/** The modules that read articles, as the entry of a bundle exports them. */
export const READING = `export { analyse } from "./server/src/claims/analyse.ts";
    export { loadEnglish } from "./server/src/reading/english/english.ts";
    export { factsIn, newsIn } from "./test/eval/articles.ts";`;

/**
 * Prepares to read the articles in a folder and all below it: each with its name and its analysis.
 * @param {any} reading the modules of `READING`
 * @returns {Promise<{ facts: any, articlesIn: (folder: string) => { name: string, analysis: Analysis }[] }>}
 */
export async function articleReader({ analyse, loadEnglish, factsIn, newsIn }) {
  const language = await loadEnglish();
  const facts = factsIn();
  const tools = { language, readParagraphs: language.readAll, facts };
  return {
    facts,
    articlesIn: (folder) =>
      newsIn([folder]).map(
        (/** @type {import("../test/eval/articles.ts").NewsFile} */ { path, name, text }) => {
          const uri = pathToFileURL(resolve(path)).toString();
          const format = name.endsWith(".md") ? "markdown" : "plain";
          return { name, analysis: analyse({ uri, text, format, dates: {} }, tools) };
        },
      ),
  };
}

/**
 * Learns from pairs and writes the weights; pairs of one group share what they count.
 * @param {readonly Pair[]} pairs @param {string} path @param {string} description
 */
export async function writeModelOf(pairs, path, description) {
  /** @type {Map<string, number>} */
  const sizes = new Map();
  for (const { group } of pairs) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const rows = pairs.map(({ label, weight, group, keys }) => ({
    label,
    weight: weight / Math.sqrt(sizes.get(group) ?? 1),
    keys,
  }));
  const { bias, lists } = listed(train(rows, frequentKeys(rows, LEAST_SEEN), TRAINING));
  await writeWeights(path, { description, seen: pairs.length, bias, ...lists });
  const alike = pairs.filter(({ label }) => label === 1).length;
  process.stdout.write(`${pairs.length} pairs, ${alike} of one question\n`);
}
