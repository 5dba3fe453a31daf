import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { resolveDates } from "../../server/src/claims/resolve-dates.ts";
import { findDates } from "../../server/src/reading/english/dates/find-dates.ts";
import { loadTagger, type Tagger } from "../../server/src/reading/english/tagger.ts";
import { tenseOf } from "../../server/src/reading/english/tense.ts";
import type { DateMention } from "../../server/src/reading/mention.ts";
import type { Sentence } from "../../server/src/reading/reading.ts";
import { overlaps } from "../../server/src/text/span.ts";
import { type GoldTimex, readTimeMl } from "./timeml.ts";

/** A time expression as the reading finds it. */
interface FoundTimex extends Omit<GoldTimex, "value"> {
  readonly value: string | null;
}

/** Dates over TimeML documents: relaxed, strict and value F1 as TempEval-3 counts them. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { half: { type: "string" }, misses: { type: "boolean" } },
});
const folder = positionals[0] ?? ".";
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".tml") && !basename(file).startsWith("._"))
  .sort()
  .filter((_, index) => values.half === undefined || (index % 2 === 0) === (values.half === "dev"));
const tag = await loadTagger();
const count = { gold: 0, found: 0, relaxed: 0, strict: 0, value: 0 };
for (const file of files) {
  const { text, created, timexes } = readTimeMl(readFileSync(join(folder, file), "utf8"));
  score(timexes, read(tag, text, created), basename(file), text);
}
report();

function read(tagger: Tagger, text: string, created: string): FoundTimex[] {
  const mentions: DateMention[] = [];
  const sentences: Sentence[] = [];
  for (const { index, 0: words } of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)) {
    const paragraph = tagger(words.replaceAll("\n", " "));
    const move = <T extends { start: number; end: number }>(span: T): T => ({
      ...span,
      start: span.start + index,
      end: span.end + index,
    });
    mentions.push(...findDates(paragraph).map(move));
    for (const sentence of paragraph.sentences) {
      sentences.push(move({ ...sentence, tense: tenseOf(paragraph, sentence), checkWorthiness: 0 }));
    }
  }
  const date = { value: created.slice(0, 10), basis: "creation time", confidence: 1 };
  return resolveDates(mentions, sentences, date).map(({ mention, timex }) => ({
    start: mention.start,
    end: mention.end,
    text: mention.text,
    ...timex,
  }));
}

function score(gold: readonly GoldTimex[], found: readonly FoundTimex[], file: string, text: string): void {
  count.gold += gold.length;
  count.found += found.length;
  const free = new Set(found);
  for (const expected of gold) {
    const match = [...free].find((timex) => overlaps(timex, expected));
    if (match === undefined) {
      note("MISSED", file, expected.text, expected.value, around(text, expected));
      continue;
    }
    free.delete(match);
    const strict = match.start === expected.start && match.end === expected.end;
    count.relaxed++;
    if (strict) count.strict++;
    else note("EXTENT", file, expected.text, match.text);
    if (match.value === expected.value) count.value++;
    else note("VALUE", file, match.text, `${expected.value} ≠ ${match.value}`, around(text, expected));
  }
  for (const extra of free) note("EXTRA", file, extra.text, String(extra.value), around(text, extra));
}

function around(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(Math.max(0, start - 50), end + 30).replace(/\s+/g, " ");
}

function note(...parts: readonly string[]): void {
  if (values.misses) process.stdout.write(`${parts.join(" | ")}\n`);
}

function report(): void {
  const f1 = (hits: number) => (200 * hits) / (count.gold + count.found);
  const line = `${files.length} documents, ${count.gold} expected, ${count.found} found, ${count.relaxed} matched\n`;
  const scores = [count.relaxed, count.strict, count.value].map((hits) => f1(hits).toFixed(1));
  process.stdout.write(`${line}F1 relaxed ${scores[0]}  strict ${scores[1]}  value ${scores[2]}\n`);
}
