// Trains which two figures of two reports are taken to answer one question:
// node scripts/train-questions.mjs [--half dev|test] --stories FOLDER… [--marked FILE.jsonl…] [--news FOLDER…]
// A folder of stories has a folder of articles for each; `--marked` are contradictions in them, as `npm run eval --
// contradictions` reads them; `--news` are articles of many events. `--half` takes the stories with even or odd numbers.
// Two figures that are the same telling number answer one question, and another figure of the same kind beside them does
// not. The data stay where they are; only weights are written, to the file that the comparison loads.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundled } from "./bundled.mjs";
import { featureKeys, featuresOf, pairKeys } from "./logistic-regression.mjs";
import { marksIn, relationOf, spotsAt, spotsOf } from "./marked-figures.mjs";
import { articleReader, READING, writeModelOf } from "./pairs-of-reports.mjs";

/** Sentences with more words in common are copies, which teach nothing. */
const COPIED = 0.65;
/** So many digits tell something, fewer where there is a unit. */
const DIGITS = 3;
const DIGITS_OF_UNIT = 2;
/** What a pair counts: marked by a person, or one of several of a kind. */
const MARKED = 3;
const SMALL = 0.5;
const UNMARKED = 0.6;
const UNREAD = 0.5;

/** @typedef {import("../server/src/corpus/agreement/statement.ts").Stated<"figure">} Stated */
/** @typedef {import("../server/src/corpus/profile.ts").Profile} Profile */
/** @typedef {{ uri: string, name: string, text: string, profile: Profile, figures: Stated[] }} Report */
/** @typedef {import("./marked-figures.mjs").Spot} Spot */
/** @typedef {{ one: Stated, two: Stated, equal: boolean, digits: number }} Pair */

const { values } = parseArgs({
  options: {
    half: { type: "string" },
    stories: { type: "string", multiple: true, default: [] },
    marked: { type: "string", multiple: true, default: [] },
    news: { type: "string", multiple: true, default: [] },
  },
});
if (values.stories.length + values.news.length === 0) {
  process.stderr.write("Which folders? --stories FOLDER with a folder for each story, or --news FOLDER.\n");
  process.exit(2);
}
const root = join(import.meta.dirname, "..");
const {
  buildCorpus,
  digestOf,
  profileOf,
  significantDigits,
  mayShareEvent,
  mayTellOneStory,
  FEATURES,
  PAIRED,
  mayBeOneQuestion,
  areRounded,
  excludeInBase,
  ...reading
} = await bundled({
  contents: `${READING}
    export { buildCorpus } from "./server/src/corpus/build-corpus.ts";
    export { digestOf } from "./server/src/corpus/digest.ts";
    export { profileOf } from "./server/src/corpus/profile.ts";
    export { mayShareEvent } from "./server/src/corpus/profile-relations.ts";
    export { significantDigits } from "./server/src/corpus/telling-numbers.ts";
    export { mayTellOneStory } from "./server/src/corpus/stories.ts";
    export { FEATURES, PAIRED } from "./server/src/corpus/agreement/question-features.ts";
    export { excludeInBase } from "./server/src/corpus/agreement/measures.ts";
    export { mayBeOneQuestion } from "./server/src/corpus/agreement/question-odds.ts";
    export { areRounded } from "./server/src/corpus/agreement/rounding.ts";`,
  resolveDir: root,
});
const { facts, articlesIn } = await articleReader(reading);

/** @type {import("./pairs-of-reports.mjs").Pair[]} */
const rows = [];
const marks = await marksIn(values.marked);
for (const folder of values.stories) await addStories(folder);
for (const folder of values.news) addNews(folder);
await writeModelOf(
  rows,
  join(root, "server/src/corpus/agreement/question-weights.json"),
  "A logistic regression over the features of question-features.ts, written by scripts/train-questions.mjs: which figures " +
    "of two reports answer one question. Trained on telling numbers that reports of one story have in common, and on " +
    "contradictions that a person marked.",
);

/** @param {string} folder */
async function addStories(folder) {
  const stories = (await readdir(folder)).filter((name) => /^\d+$/.test(name)).sort();
  for (const story of stories) {
    const isEven = Number(story) % 2 === 0;
    if (values.half !== undefined && isEven !== (values.half === "dev")) continue;
    const reports = reportsIn(join(folder, story)).map(({ report }) => report);
    const spots = spotsOf(marks, story, reports);
    for (const [nth, one] of reports.entries())
      for (const two of reports.slice(nth + 1))
        if (mayTellOneStory(one.profile, two.profile) || mayShareEvent(one.profile, two.profile))
          addRows(story, one, two, spots);
  }
}

/** Articles of many events: those that may tell of one are compared. @param {string} folder */
function addNews(folder) {
  const reports = reportsIn(folder);
  const corpus = buildCorpus(
    reports.map(({ analysis }) => analysis),
    facts,
  );
  const byUri = new Map(reports.map(({ report }) => [report.uri, report]));
  for (const { report: one } of reports)
    for (const uri of corpus.related(one.uri).ofItsDays) {
      const two = byUri.get(uri);
      if (two === undefined || two.uri <= one.uri || corpus.originOf(uri) === corpus.originOf(one.uri))
        continue;
      if (mayTellOneStory(one.profile, two.profile) || mayShareEvent(one.profile, two.profile))
        addRows(one.uri, one, two, []);
    }
}

/** @param {string} folder */
function reportsIn(folder) {
  return articlesIn(folder).map(({ name, analysis }) => {
    const { uri, article } = analysis;
    const { subject, says } = digestOf(analysis, facts);
    const figures = says.statements.filter((/** @type {Stated} */ { value }) => value.kind === "figure");
    /** @type {Report} */
    const report = { uri, name, text: article.text, profile: profileOf(subject), figures };
    return { report, analysis };
  });
}

/** @param {string} story @param {Report} a @param {Report} b @param {Spot[]} spots */
function addRows(story, a, b, spots) {
  const pairs = a.figures.flatMap((one) => b.figures.flatMap((two) => pairOf(one, two) ?? []));
  for (const pair of pairs) {
    const lesson = lessonOf(
      pair,
      pairs,
      relationOf(spotsAt(spots, a, pair.one.place), spotsAt(spots, b, pair.two.place)),
      spots.length > 0,
    );
    if (lesson === null) continue;
    const { answer: first } = pair.one.value;
    const { answer: second } = pair.two.value;
    const figures = { a: pair.one.value, b: pair.two.value, own: a.profile, other: b.profile };
    const features = featuresOf(figures, FEATURES);
    const keys = [...featureKeys(features), ...pairKeys(features, PAIRED)];
    rows.push({ ...lesson, group: `${story} ${lesson.label} ${first} ${second}`, keys });
  }
}

/** @param {Stated} one @param {Stated} two @returns {Pair | null} */
function pairOf(one, two) {
  if (!mayBeOneQuestion(one.value, two.value)) return null;
  const { exact, unit } = one.value;
  const isExact = exact !== null && two.value.exact !== null;
  const equal =
    isExact && (unit === two.value.unit ? exact === two.value.exact : areRounded(one.value, two.value));
  return { one, two, equal, digits: exact === null ? 0 : significantDigits(exact) };
}

/**
 * Whether two figures answer one question, where that can be told, and how much that counts.
 * @param {Pair} pair @param {Pair[]} all @param {"same" | "other" | null} mark @param {boolean} isRead
 * @returns {{ label: number, weight: number } | null}
 */
function lessonOf(pair, all, mark, isRead) {
  const { one, two, equal, digits } = pair;
  const beside = all.filter((each) => each !== pair && each.equal && (each.one === one || each.two === two));
  const isTelling = equal && digits >= (one.value.unit === null ? DIGITS : DIGITS_OF_UNIT);
  if (mark === "other") return { label: 1, weight: MARKED };
  if (equal || mark === "same") {
    const isLesson = !areCopied(one, two) && (mark === "same" || isTelling || beside.length === 0);
    return isLesson ? { label: 1, weight: mark === "same" || isTelling ? 1 : SMALL } : null;
  }
  if (beside.length > 0) return { label: 0, weight: 1 };
  return excludeInBase(one.value, two.value) ? { label: 0, weight: isRead ? UNMARKED : UNREAD } : null;
}

/** @param {Stated} one @param {Stated} two */
function areCopied({ value: { words: a } }, { value: { words: b } }) {
  const shared = a.filter((word) => b.includes(word)).length;
  return shared > COPIED * (a.length + b.length - shared);
}
