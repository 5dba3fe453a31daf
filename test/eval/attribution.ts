/**
 * Scores attribution reading against PolNeAR (github.com/networkdynamics/PolNeAR), which is not part of the project.
 * Run: npm run eval -- attribution [--misses] FOLDER…
 * A folder holds `text/*.txt` and `attributions/*.ann` (brat), as the corpus' train and dev parts do; its test part
 * stays unseen. Sources and cues are scored as the field does: a span is right if it overlaps one of the corpus; both
 * of one attribution, if source and cue overlap those of one attribution there. The corpus annotates attitudes too
 * (“backs”, “wants”); `--stance report` leaves out those that are read.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findAttributions } from "../../server/src/reading/english/attributions/find-attributions.ts";
import { REPORTING_VERBS } from "../../server/src/reading/english/attributions/reporting-verbs.ts";
import { findNames } from "../../server/src/reading/english/names/find-names.ts";
import { findQuotations } from "../../server/src/reading/english/quotations/find-quotations.ts";
import { loadTagger } from "../../server/src/reading/english/tagger.ts";
import type { Span } from "../../server/src/text/span.ts";

/** One attribution: the roles' spans, discontinuous ones as several. */
interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

const tag = await loadTagger();

function goldIn(path: string): Attribution[] {
  const spans = new Map<string, Span[]>();
  const found: Attribution[] = [];
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const [id = "", body = ""] = line.split("\t");
    if (id.startsWith("T")) spans.set(id, spansOf(body));
    if (!id.startsWith("E")) continue;
    const of = (role: string): Span[] =>
      body
        .split(" ")
        .flatMap((part) =>
          part.replace(/\d*:.*/, "") === role ? (spans.get(part.replace(/.*:/, "")) ?? []) : [],
        );
    const [source, cue, content] = [of("Source"), of("Cue"), of("Content")];
    if (cue.length > 0 && content.length > 0) found.push({ source, cue, content });
  }
  return found;
}

/** “Source 0 10;20 30” → its spans. */
function spansOf(body: string): Span[] {
  return body
    .slice(body.indexOf(" ") + 1)
    .split(";")
    .map((part) => {
      const [start = 0, end = 0] = part.split(" ").map(Number);
      return { start, end };
    });
}

function readingOf(text: string): Attribution[] {
  const found = new Map<string, { source: Span[]; cue: Span[]; content: Span[] }>();
  let offset = 0;
  for (const line of text.split("\n")) {
    const paragraph = tag(line);
    const move = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
    const { attributions } = findAttributions(paragraph, findQuotations(paragraph), findNames(paragraph));
    for (const { source, cue, content, stance } of attributions) {
      if (reportsOnly && stance !== "report") continue;
      const key = `${offset}:${source.start}:${cue.start}`;
      const agentless = source.start === cue.start && source.end === cue.end;
      const one = found.get(key) ?? {
        source: agentless ? [] : [move(source)],
        cue: [move(cue)],
        content: [],
      };
      one.content.push(move(content));
      found.set(key, one);
    }
    offset += line.length + 1;
  }
  return [...found.values()];
}

const shared = (a: readonly Span[], b: readonly Span[]): number =>
  a
    .flatMap((x) => b.map((y) => Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))))
    .reduce((sum, n) => sum + n, 0);
const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const f1 = (a: readonly Span[], b: readonly Span[]): number => (2 * shared(a, b)) / (size(a) + size(b) || 1);

const misses = process.argv.includes("--misses");
const reportsOnly = process.argv[process.argv.indexOf("--stance") + 1] === "report";
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

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

for (const folder of process.argv.slice(2).filter((argument) => !/^--|^report$/.test(argument))) {
  const annotations = readdirSync(join(folder, "attributions"));
  for (const name of readdirSync(join(folder, "text"))) {
    const stem = name.replace(/\.txt$/, "");
    const file = annotations.find(
      (annotation) => annotation.startsWith(`${stem}_`) && annotation.length <= stem.length + 9,
    );
    if (file === undefined) continue;
    const text = readFileSync(join(folder, "text", name), "utf8");
    score(text, goldIn(join(folder, "attributions", file)), readingOf(text));
  }
}
const percent = (part: number, whole: number): string => `${((100 * part) / (whole || 1)).toFixed(1)}%`;
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
