/**
 * Scores attribution reading against PolNeAR (github.com/networkdynamics/PolNeAR), which is not part of the project.
 * Run: npm run eval -- attribution [--misses] FOLDER…
 * A folder holds `text/*.txt` and `attributions/*.ann` (brat), as the corpus' train and dev parts do; its test part
 * stays unseen. The corpus annotates attitudes too (“backs”, “wants”), so recall is also given for the attributions
 * whose cue has a verb of the lexicon.
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
    for (const { source, cue, content } of attributions) {
      const key = `${offset}:${source.start}:${cue.start}`;
      const one = found.get(key) ?? { source: [move(source)], cue: [move(cue)], content: [] };
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

function hasLexicalCue(text: string, { cue }: Attribution): boolean {
  const words = cue
    .map(({ start, end }) => text.slice(start, end))
    .join(" ")
    .toLowerCase();
  return words.includes("according to") || words.split(/[^a-z]+/).some((word) => REPORTING_VERBS.has(word));
}

function score(text: string, gold: readonly Attribution[], found: readonly Attribution[]): void {
  const used = new Set<Attribution>();
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
      if (misses && lexical) show("MISSED", text, wanted);
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

for (const folder of process.argv.slice(2).filter((argument) => !argument.startsWith("--"))) {
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
print(`precision ${percent(total.right, total.found)}, recall ${percent(total.matched, total.gold)}`);
print(
  `recall where the cue has a verb of the lexicon: ${percent(total.matchedLexical, total.lexical)} of ${total.lexical}`,
);
print(`contents at least half covered by some content: ${percent(total.covered, total.gold)}`);
print(
  `of the matched: source overlaps ${percent(total.sourceHit, total.matched)}, source F1 ${percent(total.source, total.matched)}, content F1 ${percent(total.content, total.matched)}`,
);
