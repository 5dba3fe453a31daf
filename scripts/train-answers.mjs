// Trains which two names, numbers or dates of two reports of one event are taken to answer one question:
// node scripts/train-answers.mjs [--but LIST] FOLDER…
// The folders hold articles of many events, of which several report the same; `--but` is a file with the names of articles
// to leave out, one a line. What two reports say alike answers one question, and whatever else one of them has of the kind
// that the other does not know does not. The data stay where they are; only weights are written.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundled } from "./bundled.mjs";
import { featureKeys, featuresOf, pairKeys } from "./logistic-regression.mjs";
import { articleReader, READING, writeModelOf } from "./pairs-of-reports.mjs";

/** Sentences of which so great a part is the same are copies, which teach nothing. */
const COPIED = 0.75;
/** What an article has in more sentences than this is what it is about. */
const OFTEN = 2;

/** @typedef {import("../server/src/corpus/agreement/propositions/reported/placed-items.ts").PlacedItem} PlacedItem */
/** @typedef {import("../server/src/corpus/agreement/propositions/told-article.ts").ToldArticle} Told */
/** @typedef {{ uri: string, told: Told, placed: ReadonlyMap<string, readonly PlacedItem[]> }} Report */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { but: { type: "string" } },
});
if (positionals.length === 0) {
  process.stderr.write("Which folders? Articles of many events, of which several report the same.\n");
  process.exit(2);
}
const root = join(import.meta.dirname, "..");
const from = "./server/src/corpus/agreement/propositions/";
const parts = await bundled({
  contents: `${READING}
    export { buildCorpus } from "./server/src/corpus/build-corpus.ts";
    export { areOfOneEvent } from "./server/src/corpus/stories.ts";
    export { ToldArticle } from "${from}told-article.ts";
    export { wordsOf } from "${from}telling-words.ts";
    export { relateInReports } from "${from}reported/item-kinds.ts";
    export { differentOnes, likestSlots, placedItems, wordsInCommon } from "${from}reported/placed-items.ts";
    export { ITEM_FEATURES, ITEM_FEATURES_PAIRED } from "${from}reported/item-features.ts";
    export { haveEnoughInCommon, mayAnswerOne } from "${from}reported/answer-odds.ts";`,
  resolveDir: root,
});
const { facts, articlesIn } = await articleReader(parts);
const but = new Set(values.but === undefined ? [] : (await readFile(values.but, "utf8")).split("\n"));

/** @type {import("./pairs-of-reports.mjs").Pair[]} */
const rows = [];
for (const folder of positionals) addNews(folder);
await writeModelOf(
  rows,
  join(root, "server/src/corpus/agreement/propositions/reported/answer-weights.json"),
  "A logistic regression over the features of item-features.ts, written by scripts/train-answers.mjs: which places, numbers " +
    "and dates of two reports of one event answer one question. Trained on what reports of one event have in common.",
);

/** @param {string} folder */
function addNews(folder) {
  const articles = articlesIn(folder).flatMap(({ name, analysis }) => (but.has(name) ? [] : analysis));
  const corpus = parts.buildCorpus(articles, facts);
  const reports = new Map();
  for (const { uri } of articles) {
    const said = corpus.digest(uri).says.tellings;
    const told = new parts.ToldArticle(said.map((/** @type {{ value: unknown }} */ { value }) => value));
    reports.set(uri, { uri, told, placed: parts.placedItems(told) });
  }
  for (const { uri } of articles)
    for (const other of corpus.related(uri).close) {
      if (other <= uri || corpus.originOf(uri) === corpus.originOf(other)) continue;
      if (parts.areOfOneEvent(corpus.profile(uri), corpus.profile(other)))
        addRows(reports.get(uri), reports.get(other));
    }
}

/** @param {Report} one @param {Report} two */
function addRows(one, two) {
  for (const [kind, own] of one.placed) {
    const theirs = two.placed.get(kind) ?? [];
    if (theirs.length === 0) continue;
    const different = [parts.differentOnes(own), parts.differentOnes(theirs)].sort(
      (one, other) => one - other,
    );
    for (const a of own)
      for (const b of theirs) {
        const label = labelOf(a, b, own, theirs);
        if (label === null) continue;
        const common = parts.wordsInCommon(a, b, one.told, two.told);
        const pair = { a, b, different, ...common, slots: parts.likestSlots(a, b) };
        if (!parts.haveEnoughInCommon(pair, false) || !parts.mayAnswerOne(pair, false)) continue;
        if (areCopied(pair)) continue;
        const features = featuresOf(pair, parts.ITEM_FEATURES);
        const keys = [...featureKeys(features), ...pairKeys(features, parts.ITEM_FEATURES_PAIRED)];
        rows.push({ label, weight: 1, group: `${kind} ${label} ${a.item.text}`, keys });
      }
  }
}

/**
 * 1 where two items are alike, 0 where one is known to both articles and the other to one of them; `null` where nothing
 * tells. @param {PlacedItem} a @param {PlacedItem} b @param {readonly PlacedItem[]} own @param {readonly PlacedItem[]} theirs
 */
function labelOf(a, b, own, theirs) {
  const relation = parts.relateInReports(a.item, b.item);
  if (relation === null) return null;
  const [here, there] = [timesIn(own, a), timesIn(theirs, b)];
  if (relation === "same") return here <= OFTEN && there <= OFTEN ? 1 : null;
  const [isKnown, isKnownHere] = [timesIn(theirs, a) > 0, timesIn(own, b) > 0];
  if (isKnown === isKnownHere) return null;
  return (isKnown ? here : there) <= OFTEN ? 0 : null;
}

/** @param {readonly PlacedItem[]} items @param {PlacedItem} wanted */
function timesIn(items, { item }) {
  return new Set(
    items.filter((each) => parts.relateInReports(each.item, item) === "same").map(({ telling }) => telling),
  ).size;
}

/** @param {import("../server/src/corpus/agreement/propositions/reported/placed-items.ts").ItemPair} pair */
function areCopied({ a, b, words }) {
  const fewer = Math.min(parts.wordsOf(a.telling).size, parts.wordsOf(b.telling).size);
  return fewer > 5 && words > COPIED * fewer;
}
