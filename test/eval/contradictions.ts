import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { analyse } from "../../server/src/claims/analyse.ts";
import type { Analysis } from "../../server/src/claims/analysis.ts";
import { buildCorpus } from "../../server/src/corpus/build-corpus.ts";
import { loadEnglish } from "../../server/src/reading/english/english.ts";
import type { RaisedFinding } from "../../server/src/rules/raised-findings.ts";
import { rules } from "../../server/src/rules/rules.ts";
import { groupConflicts } from "../../server/src/service/conflicts/group-conflicts.ts";
import { contains, overlaps, type Span } from "../../server/src/text/span.ts";
import { checkArticle } from "../support/check-article.ts";
import { factsIn, newsIn } from "./articles.ts";
import { dataFiles, NoData } from "./data-files.ts";
import { halfOf } from "./half.ts";
import { percent, print } from "./print.ts";

/**
 * How many contradictions between documents are raised, of those that a person marked. Takes a folder of folders, each
 * with the documents of one story, and files of one JSON object a line: `story`, the folder; `kind`; `what`; `worth`,
 * 1 to 3; `sides`, each with `file`, `quote` and `value`. One is found where a finding that documents disagree lies on
 * a side and its evidence on one with another value. `--misses` shows what was missed and what nobody marked. `--traps`
 * names a file of such lines whose sides contradict nothing: it is told how often one is held against another.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: "boolean" },
    kinds: { type: "string" },
    half: { type: "string" },
    traps: { type: "string", multiple: true, default: [] },
  },
});
const isInHalf = halfOf(values.half);

interface Side {
  readonly file: string;
  readonly quote: string;
  readonly value: string;
}

interface Marked {
  readonly story: string;
  readonly kind: string;
  readonly what: string;
  readonly worth: number;
  readonly sides: readonly Side[];
}

const [folder = "", ...files] = positionals;
if (folder === "") throw new NoData("Which stories? Give a folder that has a folder for each story.");
const marked = marksIn(files).filter(
  ({ kind }) => values.kinds === undefined || values.kinds.split(",").includes(kind),
);
const traps = marksIn(values.traps);
const english = await loadEnglish();
const facts = factsIn();
const tally = new Map<string, { all: number; found: number }>();
let [questions, unmarked, trapped] = [0, 0, 0];

for (const story of readdirSync(folder, { withFileTypes: true })
  .flatMap((each) => (each.isDirectory() ? each.name : []))
  .sort()) {
  if (!isInHalf(Number(story))) continue;
  const expected = marked.filter((each) => each.story === story);
  if (expected.length > 0 || files.length === 0) compareStory(story, expected);
}
for (const [kind, { all, found }] of [...tally].sort())
  print(
    `${kind.padEnd(16)}${String(found).padStart(4)} of ${String(all).padStart(4)}  ${percent(found, all)}`,
  );
print(`${questions} questions raised, ${unmarked} of them on nothing that is marked`);
if (traps.length > 0) print(`${trapped} of ${traps.length} traps taken for contradictions`);

function marksIn(paths: readonly string[]): Marked[] {
  return (paths.length === 0 ? [] : dataFiles(paths, [".jsonl"]))
    .flatMap((path) => readFileSync(path, "utf8").split("\n"))
    .filter((line) => line.trim() !== "")
    .map((line): Marked => JSON.parse(line))
    .filter(({ story }) => isInHalf(Number(story)));
}

function compareStory(story: string, expected: readonly Marked[]): void {
  const articles = newsIn([join(folder, story)]).map(({ path, name, text }) =>
    analyse(
      { uri: pathToFileURL(resolve(path)).toString(), text, format: formatOf(name), dates: {} },
      { language: english, readParagraphs: english.readAll, facts },
    ),
  );
  const corpus = buildCorpus(articles, facts);
  const found = articles.flatMap((analysis) =>
    checkArticle(rules, { analysis, corpus, facts })
      .filter(({ evidence }) => evidence.some((each) => "uri" in each && each.uri !== analysis.uri))
      .map((finding) => ({ analysis, finding })),
  );
  const met = new Set<RaisedFinding>();
  for (const each of expected) {
    const hits = found.filter(({ analysis, finding }) => isRaised(each, analysis, finding, articles));
    for (const { finding } of hits) met.add(finding);
    for (const key of [each.kind, `worth ${each.worth}`, "all"]) count(key, hits.length > 0);
    if (values.misses === true && hits.length === 0)
      print(`missed ${story} ${each.kind} ${each.worth}: ${each.what}: ${sidesOf(each)}`);
  }
  for (const trap of traps.filter((each) => each.story === story)) {
    const [hit] = found.filter(({ analysis, finding }) => isTrapped(trap, analysis, finding, articles));
    if (hit === undefined) continue;
    trapped += 1;
    if (values.misses === true) print(`trap ${story}: ${trap.what}: ${hit.finding.message}`);
  }
  const grouped = groupConflicts(
    found.flatMap(({ analysis: { uri }, finding }) =>
      finding.question === undefined ? [] : [{ uri, finding, notes: [] }],
    ),
  );
  questions += grouped.length;
  for (const { analysis, finding } of found) {
    if (met.has(finding) || finding.question === undefined) continue;
    unmarked += 1;
    if (values.misses === true) show(story, analysis, finding);
  }
}

function isRaised(
  { sides }: Marked,
  { uri, article }: Analysis,
  finding: RaisedFinding,
  articles: readonly Analysis[],
): boolean {
  const own = sides.filter((side) => isOn(side, uri, finding, article.text));
  return own.some((side) =>
    finding.evidence.some((evidence) => {
      const { uri: other, start, end } = evidence as { uri?: string } & Span;
      const text = articles.find((each) => each.uri === other)?.article.text ?? "";
      return sides.some(
        (each) => each.value !== side.value && other !== undefined && isOn(each, other, { start, end }, text),
      );
    }),
  );
}

/** Whether a finding holds one passage of a trap against another. */
function isTrapped(
  { sides }: Marked,
  { uri, article }: Analysis,
  finding: RaisedFinding,
  articles: readonly Analysis[],
): boolean {
  const own = sides.filter((side) => isOn(side, uri, finding, article.text));
  const others = sides.filter((side) => !own.includes(side));
  return (
    own.length > 0 &&
    finding.evidence.some((evidence) => {
      const { uri: other, start, end } = evidence as { uri?: string } & Span;
      const text = articles.find((each) => each.uri === other)?.article.text ?? "";
      return others.some((each) => other !== undefined && isOn(each, other, { start, end }, text));
    })
  );
}

function formatOf(name: string): "markdown" | "plain" {
  return name.endsWith(".md") ? "markdown" : "plain";
}

function isOn({ file, quote }: Side, uri: string, span: Span, text: string): boolean {
  if (!uri.endsWith(`/${file}`)) return false;
  for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1))
    if (overlaps({ start, end: start + quote.length }, span)) return true;
  return false;
}

function count(key: string, isFound: boolean): void {
  const { all, found } = tally.get(key) ?? { all: 0, found: 0 };
  tally.set(key, { all: all + 1, found: found + (isFound ? 1 : 0) });
}

function sidesOf({ sides }: Marked): string {
  return sides.map(({ file, quote, value }) => `${file} “${quote}” = ${value}`).join("; ");
}

function show(story: string, { uri, article, sentences }: Analysis, finding: RaisedFinding): void {
  const { start, end } = sentences.find((each) => contains(each, finding)) ?? finding;
  print(`not marked ${story} ${finding.code} ${uri.slice(uri.lastIndexOf("/") + 1)}: ${finding.message}`);
  print(`    ${article.text.slice(start, end).replace(/\s+/gu, " ")}`);
}
