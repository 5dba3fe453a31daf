import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { analyse } from "../../server/src/claims/analyse.ts";
import { claimsJson } from "../../server/src/cli/formats/claims-json.ts";
import { loadEnglish } from "../../server/src/reading/english/english.ts";
import { overlaps } from "../../server/src/text/span.ts";
import { noFacts } from "../support/no-facts.ts";
import { dataFiles } from "./data-files.ts";
import { halfOf } from "./half.ts";
import { readTimeMl, type Timex } from "./timeml.ts";
import { readColumns } from "./timex-columns.ts";

/**
 * Dates over TimeML documents or token columns: relaxed, strict, value and type F1 as TempEval-3 counts them. What is
 * scored is what `claims --format json` prints for the document's text with its creation time as `--date`.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { half: { type: "string" }, groups: { type: "boolean" }, misses: { type: "boolean" } },
});
const isInHalf = halfOf(values.half);
const files = dataFiles(positionals, [".tml", ".col", ".conll", ".tsv"]).filter((_, index) =>
  isInHalf(index),
);
const english = await loadEnglish();
const groups = new Map<string, Group>();
const count = { gold: 0, found: 0, relaxed: 0, strict: 0, value: 0, type: 0 };
for (const file of files) {
  const content = readFileSync(file, "utf8");
  const { text, created, timexes } = file.endsWith(".tml") ? readTimeMl(content) : readColumns(content);
  score(timexes, read(text, created), basename(file), text);
}
report();

function read(text: string, created: string): Timex[] {
  const given = { value: created.slice(0, 10), basis: "creation time", confidence: 1 };
  const source = { uri: "file:///article.txt", text, format: "plain" as const, dates: { given } };
  const tools = { language: english, readParagraphs: english.readAll, facts: noFacts };
  const json = claimsJson([{ path: "article.txt", analysis: analyse(source, tools) }], tools.facts);
  const printed: { files: { mentions: (Timex & { kind: string })[] }[] } = JSON.parse(json);
  return (printed.files[0]?.mentions ?? []).filter(({ kind }) => kind === "date");
}

function score(gold: readonly Timex[], found: readonly Timex[], file: string, text: string): void {
  count.gold += gold.length;
  count.found += found.length;
  const free = new Set(found);
  for (const expected of gold) {
    const group = groupOf(expected);
    group.expected++;
    const match = [...free].find((timex) => overlaps(timex, expected));
    if (match === undefined) {
      note("MISSED", file, expected.text, String(expected.value), around(text, expected));
      continue;
    }
    free.delete(match);
    const strict = match.start === expected.start && match.end === expected.end;
    count.relaxed++;
    if (strict) count.strict++;
    else note("EXTENT", file, expected.text, match.text);
    if (match.type === expected.type) count.type++;
    group.matched++;
    if (match.value === expected.value) group.right++;
    if (match.value === expected.value) count.value++;
    else note("VALUE", file, match.text, `${expected.value} ≠ ${match.value}`, around(text, expected));
  }
  for (const extra of free) note("EXTRA", file, extra.text, String(extra.value), around(text, extra));
}

interface Group {
  expected: number;
  matched: number;
  right: number;
}

/** The expressions whose value has one form: `DATE 0000-00-00`, `DURATION P0Y`. */
function groupOf({ type, value }: Timex): Group {
  const form = `${type} ${value?.replace(/\d+/g, (digits) => (digits.length > 2 ? "0000" : "0"))}`;
  const group = groups.get(form) ?? { expected: 0, matched: 0, right: 0 };
  groups.set(form, group);
  return group;
}

function around(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(Math.max(0, start - 50), end + 30).replace(/\s+/g, " ");
}

function note(...parts: readonly string[]): void {
  if (values.misses) process.stdout.write(`${parts.join(" | ")}\n`);
}

function byWrong([, a]: readonly [string, Group], [, b]: readonly [string, Group]): number {
  return b.expected - b.right - (a.expected - a.right);
}

function report(): void {
  const f1 = (hits: number) => (200 * hits) / (count.gold + count.found);
  const line = `${files.length} documents, ${count.gold} expected, ${count.found} found, ${count.relaxed} matched\n`;
  const scores = [count.relaxed, count.strict, count.value, count.type].map((hits) => f1(hits).toFixed(1));
  for (const [form, { expected, matched, right }] of values.groups ? [...groups].sort(byWrong) : [])
    process.stdout.write(`${form}: ${expected} expected, ${matched} matched, ${right} values right\n`);
  process.stdout.write(
    `${line}F1 relaxed ${scores[0]}  strict ${scores[1]}  value ${scores[2]}  type ${scores[3]}\n`,
  );
}
