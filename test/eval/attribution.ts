/**
 * Scores attribution reading against PolNeAR (github.com/networkdynamics/PolNeAR), which is not part of the project.
 * Run: npm run eval -- attribution [--half dev|test] [--stance report] [--misses] FOLDER…
 * A folder holds `text/*.txt` and `attributions/*.ann` (brat), as the corpus' train and dev parts do; its test part
 * stays unseen. What is scored is what `claims --format json` prints. Sources and cues are scored as the field does: a
 * span is right if it overlaps one of the corpus; both of one attribution, if source and cue overlap those of one
 * attribution there. The corpus annotates attitudes too (“backs”, “wants”); `--stance report` leaves out those that are
 * read. `--half` takes every second text.
 */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { analyse } from "../../server/src/claims/analyse.ts";
import { claimsJson } from "../../server/src/cli/formats/claims-json.ts";
import { REPORTING_VERBS } from "../../server/src/reading/english/attributions/reporting-verbs.ts";
import { loadEnglish } from "../../server/src/reading/english/english.ts";
import type { AttributionMention } from "../../server/src/reading/mention.ts";
import type { Span } from "../../server/src/text/span.ts";
import { noFacts } from "../support/no-facts.ts";
import { dataFiles, NoData } from "./data-files.ts";
import { halfOf } from "./half.ts";
import { type Attribution, readPolnear } from "./polnear.ts";
import { percent, print } from "./print.ts";

const { positionals: folders, values: options } = parseArgs({
  allowPositionals: true,
  options: { half: { type: "string" }, stance: { type: "string" }, misses: { type: "boolean" } },
});
const isInHalf = halfOf(options.half);
const english = await loadEnglish();

/** The attributions that are printed for a text; the halves of one content together. */
function readingOf(text: string): Attribution[] {
  const source = { uri: "file:///article.txt", text, format: "plain" as const };
  const tools = { language: english, readParagraphs: english.readAll, facts: noFacts };
  const json = claimsJson([{ path: "article.txt", analysis: analyse(source, tools) }], tools.facts);
  const printed: { files: { mentions: AttributionMention[] }[] } = JSON.parse(json);
  const found = new Map<string, { source: Span[]; cue: Span[]; content: Span[] }>();
  for (const { kind, stance, source, cue, content } of printed.files[0]?.mentions ?? []) {
    if (kind !== "attribution" || (options.stance !== undefined && stance !== options.stance)) continue;
    const key = `${source.start}:${cue.start}`;
    const agentless = source.start === cue.start && source.end === cue.end;
    const one = found.get(key) ?? { source: agentless ? [] : [source], cue: [cue], content: [] };
    one.content.push(content);
    found.set(key, one);
  }
  return [...found.values()];
}

const shared = (a: readonly Span[], b: readonly Span[]): number =>
  a
    .flatMap((x) => b.map((y) => Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))))
    .reduce((sum, n) => sum + n, 0);
const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const f1 = (a: readonly Span[], b: readonly Span[]): number => (2 * shared(a, b)) / (size(a) + size(b) || 1);

const misses = options.misses === true;
const total = {
  gold: 0,
  lexical: 0,
  found: 0,
  matched: 0,
  matchedLexical: 0,
  right: 0,
  source: 0,
  sourceHit: 0,
  content: 0,
  covered: 0,
};

/** Spans counted both ways: how many of those found are right, and how many of the corpus are found. */
interface Overlap {
  gold: number;
  hit: number;
  found: number;
  right: number;
}
const overlap = (): Overlap => ({ gold: 0, hit: 0, found: 0, right: 0 });
const spans = { source: overlap(), cue: overlap(), both: overlap() };

type Role = "source" | "cue";

/** Counts the distinct sources or cues of a text. */
function countSpans(
  count: Overlap,
  gold: readonly Attribution[],
  found: readonly Attribution[],
  role: Role,
): void {
  const distinct = (all: readonly Attribution[]): (readonly Span[])[] => [
    ...new Map(
      all.filter((one) => one[role].length > 0).map((one) => [JSON.stringify(one[role]), one[role]]),
    ).values(),
  ];
  const [wanted, given] = [distinct(gold), distinct(found)];
  count.gold += wanted.length;
  count.found += given.length;
  count.hit += wanted.filter((span) => given.some((other) => shared(span, other) > 0)).length;
  count.right += given.filter((span) => wanted.some((other) => shared(span, other) > 0)).length;
}

function countBoth(count: Overlap, gold: readonly Attribution[], found: readonly Attribution[]): void {
  const same = (a: Attribution, b: Attribution): boolean =>
    shared(a.cue, b.cue) > 0 &&
    (shared(a.source, b.source) > 0 || (a.source.length === 0 && b.source.length === 0));
  count.gold += gold.length;
  count.found += found.length;
  count.hit += gold.filter((one) => found.some((other) => same(one, other))).length;
  count.right += found.filter((one) => gold.some((other) => same(one, other))).length;
}

function hasLexicalCue(text: string, { cue }: Attribution): boolean {
  const words = cue
    .map(({ start, end }) => text.slice(start, end))
    .join(" ")
    .toLowerCase();
  return words.includes("according to") || words.split(/[^a-z]+/).some((word) => REPORTING_VERBS.has(word));
}

function score(text: string, gold: readonly Attribution[], found: readonly Attribution[]): void {
  const used = new Set<Attribution>();
  countSpans(spans.source, gold, found, "source");
  countSpans(spans.cue, gold, found, "cue");
  countBoth(spans.both, gold, found);
  for (const wanted of gold) {
    const lexical = hasLexicalCue(text, wanted);
    const best = found
      .filter(
        (one) => !used.has(one) && shared(one.cue, wanted.cue) > 0 && shared(one.content, wanted.content) > 0,
      )
      .sort((a, b) => f1(b.content, wanted.content) - f1(a.content, wanted.content))[0];
    total.gold++;
    if (lexical) total.lexical++;
    if (found.some((one) => shared(one.content, wanted.content) > 0.5 * size(wanted.content)))
      total.covered++;
    if (best === undefined) {
      if (misses) show("MISSED", text, wanted);
      continue;
    }
    used.add(best);
    total.matched++;
    if (lexical) total.matchedLexical++;
    const right = f1(best.source, wanted.source);
    total.source += right;
    if (shared(best.source, wanted.source) > 0) total.sourceHit++;
    else if (misses && wanted.source.length > 0) show(`SOURCE ${wordsOf(text, best.source)}`, text, wanted);
    total.content += f1(best.content, wanted.content);
    if (misses && f1(best.content, wanted.content) < 0.6)
      show(`CONTENT ${wordsOf(text, best.content)}`, text, wanted);
  }
  total.found += found.length;
  total.right += used.size;
  if (misses) for (const one of found) if (!used.has(one)) show("SPURIOUS", text, one);
}

const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(" … ");

function show(what: string, text: string, one: Attribution): void {
  const { source, cue, content } = one;
  print(`${what}: <${wordsOf(text, source)}> {${wordsOf(text, cue)}} ${wordsOf(text, content)}`);
}

if (folders.length === 0)
  throw new NoData("Which data? Give folders with text/*.txt and attributions/*.ann.");
for (const folder of folders) {
  const annotations = dataFiles([join(folder, "attributions")], [".ann"]).map((path) => basename(path));
  const texts = dataFiles([join(folder, "text")], [".txt"])
    .map((path) => basename(path))
    .filter((_, nth) => isInHalf(nth));
  for (const name of texts) {
    const stem = name.replace(/\.txt$/, "");
    const file = annotations.find(
      (annotation) => annotation.startsWith(`${stem}_`) && annotation.length <= stem.length + 9,
    );
    if (file === undefined) continue;
    const text = readFileSync(join(folder, "text", name), "utf8");
    score(text, readPolnear(readFileSync(join(folder, "attributions", file), "utf8")), readingOf(text));
  }
}
print(`attributions: ${total.gold} in the corpus, ${total.found} found`);
for (const [what, { gold, hit, found, right }] of Object.entries(spans)) {
  const [precision, recall] = [right / (found || 1), hit / (gold || 1)];
  const mean = (2 * precision * recall) / (precision + recall || 1);
  print(
    `${what} overlap: precision ${percent(precision, 1)}, recall ${percent(recall, 1)}, F1 ${percent(mean, 1)}`,
  );
}
print(`precision ${percent(total.right, total.found)}, recall ${percent(total.matched, total.gold)}`);
print(
  `recall where the cue has a verb of the lexicon: ${percent(total.matchedLexical, total.lexical)} of ${total.lexical}`,
);
print(`contents at least half covered by some content: ${percent(total.covered, total.gold)}`);
print(
  `of the matched: source overlaps ${percent(total.sourceHit, total.matched)}, source F1 ${percent(total.source, total.matched)}, content F1 ${percent(total.content, total.matched)}`,
);
