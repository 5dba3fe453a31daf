import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { analyse } from "../../server/src/claims/analyse.ts";
import type { Analysis } from "../../server/src/claims/analysis.ts";
import { buildCorpus } from "../../server/src/corpus/build-corpus.ts";
import { loadEnglish } from "../../server/src/reading/english/english.ts";
import type { RaisedFinding } from "../../server/src/rules/raised-findings.ts";
import { rules } from "../../server/src/rules/rules.ts";
import { groupConflicts } from "../../server/src/service/conflicts/group-conflicts.ts";
import { contains } from "../../server/src/text/span.ts";
import { checkArticle } from "../support/check-article.ts";
import { factsIn, newsIn } from "./articles.ts";
import { halfOf } from "./half.ts";
import { print } from "./print.ts";

/**
 * How quiet the rules are on news in which nobody planted an error. All articles are read as one folder; with
 * `--apart` each is one by itself. `--rules date.,role.` takes the rules whose codes begin so, `--half` every second
 * article, `--facts` other packs than the bundled ones, `--no-facts` none; `--date` is the date of articles that do not
 * tell theirs.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rules: { type: "string", default: "date.,role.,event.,name.anachronism,figure.arithmetic" },
    half: { type: "string" },
    apart: { type: "boolean" },
    facts: { type: "string", multiple: true },
    "no-facts": { type: "boolean" },
    date: { type: "string" },
  },
});
const isInHalf = halfOf(values.half);

/** A rate is given for so many words, about a hundred articles. */
const WORDS = 50_000;

const prefixes = values.rules.split(",");
const asked = rules.filter(({ code }) => prefixes.some((prefix) => code.startsWith(prefix)));
const facts = factsIn(values["no-facts"] === true ? [] : values.facts);
/** As the command line's: the date of articles that do not tell theirs. */
const given = values.date === undefined ? null : { value: values.date, basis: "given", confidence: 1 };
const english = await loadEnglish();
const articles = newsIn(positionals)
  .filter((_, index) => isInHalf(index))
  .map(({ path, text }) =>
    analyse(
      { uri: pathToFileURL(resolve(path)).toString(), text, format: "plain", dates: { given } },
      { language: english, readParagraphs: english.readAll, facts },
    ),
  );
const together = values.apart === true ? null : buildCorpus(articles, facts);
const found = articles.flatMap((analysis) => {
  const corpus = together ?? buildCorpus([analysis], facts);
  return checkArticle(asked, { analysis, corpus, facts }).map((finding) => ({ analysis, finding }));
});

for (const { analysis, finding } of found) show(analysis, finding);
report();

function show({ uri, date, article, sentences }: Analysis, finding: RaisedFinding): void {
  const { code, severity, start, end, message } = finding;
  const sentence = sentences.find((each) => contains(each, finding)) ?? { start, end };
  print(
    `${code} (${severity})  ${decodeURI(uri.slice(uri.lastIndexOf("/") + 1))}, ${date?.value ?? "no date"}`,
  );
  print(`    ${article.text.slice(start, end).replaceAll("\n", " ")}: ${message}`);
  print(`    ${article.text.slice(sentence.start, sentence.end).replaceAll("\n", " ")}\n`);
}

/** Both sides of a conflict are found; as a question it is one. */
function conflicts(): number {
  return groupConflicts(
    found.flatMap(({ analysis: { uri }, finding }) =>
      finding.question === undefined ? [] : [{ uri, finding, notes: [] }],
    ),
  ).length;
}

function report(): void {
  const words = articles.reduce(
    (sum, { article }) => sum + (article.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0),
    0,
  );
  const dated = articles.filter(({ date }) => date?.value.length === 10).length;
  print(`${articles.length} articles, ${words} words; the day of ${dated} is known`);
  const questions = conflicts();
  const each = questions === 0 ? "none" : `one in ${Math.round(words / questions)} words`;
  print(`${questions} questions that documents answer otherwise, ${each}`);
  print(`${"".padEnd(24)}findings  in ${WORDS} words`);
  for (const { code } of asked) {
    const count = found.filter(({ finding }) => finding.code === code).length;
    print(
      `${code.padEnd(24)}${String(count).padStart(8)}${((count * WORDS) / (words || 1)).toFixed(2).padStart(17)}`,
    );
  }
}
