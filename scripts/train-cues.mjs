// Trains what is read as an attitude, and which reports are taken: node scripts/train-cues.mjs [--half dev|test] FOLDER
// FOLDER holds text/*.txt and attributions/*.ann (brat), as PolNeAR's training part does. The data stay where they are;
// only the weights are written, to the file that the reading loads.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundled } from "./bundled.mjs";
import {
  featureKeys,
  featuresOf,
  frequentKeys,
  listed,
  pairKeys,
  train,
  writeWeights,
} from "./logistic-regression.mjs";

/** @type {import("./logistic-regression.mjs").Training} */
const TRAINING = { passes: 30, rate: 0.2, decay: 6, bias: -2 };
/** A value must be seen this often, and weigh this much after a first training, to be kept. */
const LEAST_SEEN = 5;
const LEAST_WEIGHT = 0.14;
/** A word must be a cue this often, and this often among all its uses, to be looked at where no lexicon has it. */
const LEAST_CUES = 3;
const LEAST_SHARE = 0.05;
/** A word seen so often of which no use is so likely (0.4, as a sum of weights) is never taken. */
const LEAST_USES = 8;
const LIKELY = Math.log(0.4 / 0.6);
const NEVER = "never";

/** @typedef {import("../server/src/reading/english/attributions/cue-setting.ts").DescribedFrame} Described */
/** @typedef {{ label: number, word: string, listed: boolean, keys: string[] }} Row */

const { positionals, values } = parseArgs({ allowPositionals: true, options: { half: { type: "string" } } });
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write("Which folder? One with text/*.txt and attributions/*.ann.\n");
  process.exit(2);
}
const root = join(import.meta.dirname, "..");
const attributions = join(root, "server/src/reading/english/attributions");
const {
  loadTagger,
  findNames,
  findQuotations,
  readStretches,
  attitudeCandidates,
  isListed,
  describedReports,
  FEATURES,
  readPolnear,
  PAIRED,
  WITH_WORD,
} = await bundled({
  contents: `export { loadTagger } from "../tagger.ts"; export { findQuotations } from "../quotations/find-quotations.ts";
    export { findNames } from "../names/find-names.ts";
    export { readStretches } from "./find-attributions.ts"; export { attitudeCandidates, isListed } from "./attitude-cues.ts";
    export { describedReports } from "./likely-reports.ts"; export { FEATURES, PAIRED, WITH_WORD } from "./cue-features.ts";
    export { readPolnear } from "${join(root, "test/eval/polnear.ts")}";`,
  resolveDir: attributions,
});

const tag = await loadTagger();
const rows = await rowsIn(folder);
const data = {
  description:
    "Logistic regressions over the features of cue-features.ts, written by scripts/train-cues.mjs: which words are taken " +
    "for attitudes, and which of the reports that the rules find are taken. Trained on " +
    `${values.half === undefined ? "PolNeAR's training part" : "every second text of PolNeAR's training part"} ` +
    "(political news of the United States, 2015 and 2016).",
  attitudes: model(met(rows.attitudes)),
  reports: model(rows.reports),
};
await writeWeights(join(attributions, "cue-weights.json"), data);

/** A model as the reading loads it. @param {Row[]} seen */
function model(seen) {
  const all = train(seen, frequentKeys(seen, LEAST_SEEN), TRAINING);
  const heavy = [...all.weights].flatMap(([key, weight]) => (Math.abs(weight) < LEAST_WEIGHT ? [] : key));
  const trained = train(seen, new Set(heavy), TRAINING);
  const { bias, lists } = listed(trained);
  const never = Object.fromEntries(neverTaken(seen, trained).map((word) => [word, NEVER]));
  return { candidates: seen.length, bias, ...lists, words: { ...lists["words"], ...never } };
}

/**
 * The words that are seen often enough and yet taken nowhere, so that the reading may pass over them.
 * @param {Row[]} seen @param {import("./logistic-regression.mjs").Model} trained
 */
function neverTaken(seen, { bias, weights }) {
  /** @type {Map<string, { uses: number, highest: number }>} */
  const words = new Map();
  for (const { word, keys } of seen) {
    const { uses, highest } = words.get(word) ?? { uses: 0, highest: Number.NEGATIVE_INFINITY };
    const sum = keys.reduce((total, key) => total + (weights.get(key) ?? 0), bias);
    words.set(word, { uses: uses + 1, highest: Math.max(highest, sum) });
  }
  return [...words].flatMap(([word, { uses, highest }]) =>
    uses >= LEAST_USES && highest < LIKELY ? word : [],
  );
}

/** @typedef {{ attitudes: Row[], reports: Row[] }} Rows */

/** The candidates and the reports of every text. @param {string} path @returns {Promise<Rows>} */
async function rowsIn(path) {
  const files = await readdir(join(path, "attributions"));
  const texts = (await readdir(join(path, "text")))
    .sort()
    .filter((_, nth) => values.half === undefined || (nth % 2 === 0) === (values.half === "dev"));
  /** @type {Rows} */
  const found = { attitudes: [], reports: [] };
  for (const name of texts) {
    const stem = name.replace(/\.txt$/, "");
    const file = files.find((one) => one.startsWith(`${stem}_`) && one.length <= stem.length + 9);
    if (file === undefined) continue;
    const cues = readPolnear(await readFile(join(path, "attributions", file), "utf8")).flatMap(
      (/** @type {{ cue: { start: number, end: number }[] }} */ { cue }) => cue,
    );
    addRows(found, await readFile(join(path, "text", name), "utf8"), cues);
  }
  return found;
}

/** @param {Rows} rows @param {string} text @param {{ start: number, end: number }[]} cues */
function addRows(rows, text, cues) {
  let offset = 0;
  /** @param {Described} described @returns {Row | []} */
  const row = (described) => {
    const { parts, frame } = described;
    const part = parts[frame.word];
    if (part === undefined) return [];
    const { start, end, lemma } = part;
    const label = cues.some((cue) => cue.start < end + offset && start + offset < cue.end) ? 1 : 0;
    const word = `${lemma} ${frame.kind}`;
    return { label, word, listed: isListed(part, frame.kind), keys: keysOf(described, word) };
  };
  for (const line of text.split("\n")) {
    const paragraph = tag(line);
    for (const { parts, reports } of readStretches(
      paragraph,
      findQuotations(paragraph),
      findNames(paragraph),
    )) {
      rows.attitudes.push(...attitudeCandidates(parts, reports, () => true).flatMap(row));
      rows.reports.push(...describedReports(parts, reports).flatMap(row));
    }
    offset += line.length + 1;
  }
}

/** The candidates whose word is a cue often enough, or which a lexicon has. @param {Row[]} seen @returns {Row[]} */
function met(seen) {
  const uses = new Map();
  const cues = new Map();
  for (const { word, label } of seen) {
    uses.set(word, (uses.get(word) ?? 0) + 1);
    cues.set(word, (cues.get(word) ?? 0) + label);
  }
  return seen.filter(
    ({ word, listed }) =>
      listed || cues.get(word) >= Math.max(LEAST_CUES, LEAST_SHARE * (uses.get(word) ?? 0)),
  );
}

/**
 * One key for each weight that counts: its list (features, pairs or words), the name in the list, and the value.
 * @param {Described} described @param {string} word
 */
function keysOf(described, word) {
  const features = featuresOf(described, FEATURES);
  return [
    `words\t${word}\t`,
    ...WITH_WORD.map((/** @type {string} */ name) => `words\t${word}\t${name} ${features[name]}`),
    ...pairKeys(features, PAIRED),
    ...featureKeys(features),
  ];
}
