/**
 * Scores figure reading against data sets that are not part of the project.
 * Run: npm run eval -- figures [--misses] FILE.json…
 * Reads quantulum3's quantities.json, CQE's formatted test sets and Recognizers-Text's NumberModel.json.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { findDates } from "../../server/src/reading/english/dates/find-dates.ts";
import { findFigures } from "../../server/src/reading/english/figures/find-figures.ts";
import { loadTagger } from "../../server/src/reading/english/tagger.ts";
import type { FigureMention } from "../../server/src/reading/mention.ts";

interface Quantity {
  readonly value: number;
  readonly unit: string | null;
}

interface Case {
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

/** Other data sets' unit names → ours. */
const UNITS: Readonly<Record<string, string>> = {
  dollar: "USD",
  "united states dollar": "USD",
  "canadian dollar": "CAD",
  "hong kong dollar": "HKD",
  "pound sterling": "GBP",
  euro: "EUR",
  yen: "JPY",
  "japanese yen": "JPY",
  percentage: "percent",
  "percentage point": "percentage-point",
  "basis point": "basis-point",
  "degree celsius": "degree-celsius",
  "degree fahrenheit": "degree-fahrenheit",
  "mile per hour": "mile-per-hour",
  "kilometre per hour": "kilometre-per-hour",
  "square metre": "square-metre",
  "square kilometre": "square-kilometre",
  "square mile": "square-mile",
  "square foot": "square-foot",
  "pound-mass": "pound",
  meter: "metre",
  kilometer: "kilometre",
  "year of age": "year",
  "month of age": "month",
  "week of age": "week",
  "day of age": "day",
  "australian dollar": "AUD",
  "swiss franc": "CHF",
  "chinese yuan": "CNY",
  rupee: "INR",
  celsius: "degree-celsius",
  fahrenheit: "degree-fahrenheit",
  "metric ton": "tonne",
};

const args = process.argv.slice(2);
const misses = args.includes("--misses");
const tag = await loadTagger();
for (const path of args.filter((arg) => !arg.startsWith("--"))) {
  const cases = casesOf(JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, "")) as unknown[]);
  report(basename(path), cases);
}

function report(name: string, cases: readonly Case[]): void {
  let [expected, read, right, withUnit, measured] = [0, 0, 0, 0, 0];
  for (const { text, quantities } of cases) {
    const paragraph = tag(text);
    const figures = findFigures(paragraph, findDates(paragraph));
    const open = [...figures];
    expected += quantities.length;
    read += figures.length;
    for (const { value, unit } of quantities) {
      const at = open.findIndex((figure) => says(figure, value));
      const figure = open[at];
      if (figure === undefined) {
        if (misses) print(`  missed ${value} ${unit ?? ""} in: ${text}`);
        continue;
      }
      open.splice(at, 1);
      right += 1;
      if (unit === null) continue;
      measured += 1;
      if (isUnit(figure, unit)) withUnit += 1;
      else if (misses) print(`  unit ${figure.unit} for ${unit} in: ${text}`);
    }
    if (misses) for (const { text: words } of open) print(`  spare “${words}” in: ${text}`);
  }
  const [precision, recall] = [right / read, right / expected];
  const f1 = (2 * precision * recall) / (precision + recall);
  print(
    `${name}: ${cases.length} cases, ${expected} quantities; value P ${percent(precision)} R ${percent(recall)} ` +
      `F1 ${percent(f1)}; unit right in ${withUnit} of ${measured}`,
  );
}

/** CQE's “unit” of a count is the noun counted, and its rates (“per share”) are no unit of ours. */
function isUnit({ unit, head }: FigureMention, expected: string): boolean {
  const name = expected.replace(/ per (?:share|year|dozen)$/, "");
  if (unit !== null) return unit === (UNITS[name] ?? name.replaceAll(" ", "-"));
  return (
    expected === "-" ||
    (head === null ? expected === "count" : name.replace("people", "person").endsWith(head))
  );
}

function says(figure: FigureMention, value: number): boolean {
  const near = (own: number | null) =>
    own !== null && Math.abs(own - value) <= Math.max(1e-6, Math.abs(value) * 1e-3);
  return near(figure.value) || (figure.value === null && (near(figure.low) || near(figure.high)));
}

function casesOf(data: readonly unknown[]): Case[] {
  return data.flatMap((entry) => {
    const record = entry as Record<string, unknown>;
    if (Array.isArray(record["quantities"])) {
      return [{ text: String(record["text"]), quantities: record["quantities"].map(fromCqe) }];
    }
    if (Array.isArray(record["res"])) {
      return [{ text: String(record["req"]), quantities: record["res"].map(fromQuantulum) }];
    }
    if (Array.isArray(record["Results"]) && !String(record["NotSupported"]).includes("avascript")) {
      return [{ text: String(record["Input"]), quantities: record["Results"].map(fromRecognizers) }];
    }
    return [];
  });
}

function fromCqe(quantity: Record<string, unknown>): Quantity {
  return { value: Number(quantity["value"]), unit: String(quantity["normalized_unit"]) };
}

function fromQuantulum(quantity: Record<string, unknown>): Quantity {
  const unit = String(quantity["unit"]);
  return { value: Number(quantity["value"]), unit: unit === "dimensionless" ? null : unit };
}

function fromRecognizers(result: Record<string, unknown>): Quantity {
  const resolution = result["Resolution"] as Record<string, unknown> | undefined;
  return { value: Number(resolution?.["value"]), unit: null };
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
