import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { analyse } from "../../server/src/claims/analyse.ts";
import type { Analysis } from "../../server/src/claims/analysis.ts";
import { buildCorpus } from "../../server/src/corpus/build-corpus.ts";
import { loadEnglish } from "../../server/src/reading/english/english.ts";
import type { RaisedFinding } from "../../server/src/rules/raised-findings.ts";
import { rules } from "../../server/src/rules/rules.ts";
import { overlaps } from "../../server/src/text/span.ts";
import { checkArticle } from "../support/check-article.ts";
import { factsIn } from "./articles.ts";
import { dataFiles } from "./data-files.ts";
import { percent, print } from "./print.ts";

/**
 * How often a summary that says something otherwise than its article is told from one that does not. Takes files of one
 * JSON object a line: `source`, the article's file; `summary`; `harmless`, the same in other words; `altered`, a list of
 * `kind`, `text`, and the words that it `was` and `is`. Each text is read with its article as a folder of two. An altered
 * one is found where a finding with evidence in the article touches the altered words. `--half even|odd` takes every second
 * line, counted from one; `--misses` shows what was missed and what was raised on harmless texts.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { half: { type: "string" }, misses: { type: "boolean" } },
});

interface Altered {
  readonly kind: string;
  readonly text: string;
  readonly was: string;
  readonly is: string;
}

interface Retelling {
  readonly source: string;
  readonly summary: string;
  readonly harmless: string | readonly string[];
  readonly altered: readonly Altered[];
}

const retellings = dataFiles(positionals, [".jsonl"])
  .flatMap((file) => readFileSync(file, "utf8").split("\n"))
  .filter((line) => line.trim() !== "")
  .filter((_, nth) => values.half === undefined || (nth % 2 === 1) === (values.half === "even"))
  .map((line): Retelling => JSON.parse(line));
const english = await loadEnglish();
const facts = factsIn();
const tally = new Map<string, { all: number; found: number }>();
const alarms = { raised: 0, all: 0 };

for (const { source, summary, harmless, altered } of retellings) {
  const article = read("article", readFileSync(source, "utf8"));
  const name = basename(source);
  for (const text of [summary, harmless].flat()) {
    const raised = raisedIn(text, article);
    alarms.all += 1;
    if (raised.length > 0) alarms.raised += 1;
    if (values.misses === true) for (const each of raised) print(`false ${name}: ${shown(each, text)}`);
  }
  for (const { kind, text, was, is } of altered) {
    const start = placeOf(text, summary, is);
    const span = { start, end: start + is.length };
    const found = raisedIn(text, article);
    const isHit = found.some((finding) => overlaps(finding, span));
    for (const key of [kind, "all"]) count(key, isHit);
    if (values.misses === true && !isHit) print(`missed ${name} ${kind}: “${was}” → “${is}”`);
    if (values.misses === true)
      for (const each of found) print(`  ${overlaps(each, span) ? "right" : "beside"}: ${shown(each, text)}`);
  }
}
report();

function read(name: string, text: string): Analysis {
  const source = { uri: `file:///${name}.txt`, text, format: "plain", dates: {} } as const;
  return analyse(source, { language: english, readParagraphs: english.readAll, facts });
}

/** The findings on a text for which its article stands as evidence. */
function raisedIn(text: string, article: Analysis): RaisedFinding[] {
  const analysis = read("retelling", text);
  const corpus = buildCorpus([article, analysis], facts);
  return checkArticle(rules, { analysis, corpus, facts }).filter(({ evidence }) =>
    evidence.some((each) => "uri" in each && each.uri === article.uri),
  );
}

/** Where the altered words stand: the first place from where the two texts part. */
function placeOf(text: string, before: string, words: string): number {
  let same = 0;
  while (same < text.length && text[same] === before[same]) same += 1;
  const from = text.indexOf(words, Math.max(0, same - words.length));
  return from < 0 ? text.indexOf(words) : from;
}

function count(key: string, isFound: boolean): void {
  const { all, found } = tally.get(key) ?? { all: 0, found: 0 };
  tally.set(key, { all: all + 1, found: found + (isFound ? 1 : 0) });
}

function shown({ code, start, end, message, evidence }: RaisedFinding, text: string): string {
  const [first] = evidence;
  const other = first !== undefined && "uri" in first ? first.text.replace(/\s+/gu, " ") : "";
  return `${code} “${text.slice(start, end)}”: ${message} (${other})`;
}

function report(): void {
  for (const [kind, { all, found }] of [...tally].sort())
    print(
      `${kind.padEnd(16)}${String(found).padStart(4)} of ${String(all).padStart(4)}  ${percent(found, all)}`,
    );
  const { found, all } = tally.get("all") ?? { found: 0, all: 0 };
  print(`harmless texts with a finding: ${alarms.raised} of ${alarms.all}`);
  const accuracy = (found / (all || 1) + 1 - alarms.raised / (alarms.all || 1)) / 2;
  print(`balanced accuracy ${(100 * accuracy).toFixed(1)}%`);
}
