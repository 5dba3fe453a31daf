/**
 * Scores figure reading against data sets that are not part of the project.
 * Run: npm run eval -- figures [--misses] [--half dev|test] FILE.json…
 * Reads CQE's formatted test sets, quantulum3's quantities.json and Recognizers-Text's NumberModel.json. Scored as CQE
 * does (Almasian et al., 2023): a quantity is right if one of its sentence has the same value, or both ends where it
 * is an interval; value and unit, if that one has the same unit or counts the same noun. Every second case is the
 * half that is kept from tuning.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { findDates } from "../../server/src/reading/english/dates/find-dates.ts";
import { findFigures } from "../../server/src/reading/english/figures/find-figures.ts";
import { loadTagger } from "../../server/src/reading/english/tagger.ts";
import type { FigureMention } from "../../server/src/reading/mention.ts";
import { isUnit } from "./figure-units.ts";
import { precisionRecallF1, print } from "./print.ts";

interface Quantity {
  readonly low: number;
  readonly high: number;
  /** `null` where the data set gives none. */
  readonly unit: string | null;
}

interface Case {
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { half: { type: "string" }, misses: { type: "boolean" } },
});
const tag = await loadTagger();
const total = { gold: 0, found: 0, value: 0, unit: 0, measured: 0 };
for (const path of positionals) {
  const cases = casesOf(JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, "")) as unknown[]);
  score(
    basename(path),
    cases.filter((_, index) => values.half === undefined || (index % 2 === 0) === (values.half === "dev")),
  );
}
if (positionals.length > 1) line("in all", total);

function score(name: string, cases: readonly Case[]): void {
  const count = { gold: 0, found: 0, value: 0, unit: 0, measured: 0 };
  for (const { text, quantities } of cases) {
    const paragraph = tag(text);
    const figures = findFigures(paragraph, findDates(paragraph)).filter(({ vague }) => !vague);
    const open = new Set(figures);
    count.gold += quantities.length;
    count.found += figures.length;
    for (const quantity of quantities) {
      const same = [...open].filter((figure) => says(figure, quantity));
      const figure = same.find((one) => isUnit(one, quantity.unit ?? "")) ?? same[0];
      if (quantity.unit !== null) count.measured += 1;
      if (figure === undefined) {
        note(`  missed ${quantity.low} ${quantity.unit ?? ""} in: ${text}`);
        continue;
      }
      open.delete(figure);
      count.value += 1;
      if (quantity.unit === null) continue;
      if (isUnit(figure, quantity.unit)) count.unit += 1;
      else note(`  unit ${figure.unit ?? figure.of} for ${quantity.unit} in: ${text}`);
    }
    for (const { text: words } of open) note(`  spare “${words}” in: ${text}`);
  }
  line(`${name}, ${cases.length} cases`, count);
  for (const key of ["gold", "found", "value", "unit", "measured"] as const) total[key] += count[key];
}

function line(name: string, { gold, found, value, unit, measured }: typeof total): void {
  print(`${name}, ${gold} quantities: value ${precisionRecallF1(value, found, gold)}`);
  if (measured === gold) print(`  value and unit ${precisionRecallF1(unit, found, gold)}`);
}

function says(figure: FigureMention, { low, high }: Quantity): boolean {
  if (low === high && figure.value !== null) return isNear(figure.value, low);
  return figure.value === null && isNear(figure.low, low) && isNear(figure.high, high);
}

/** Data sets cut fractions: a third is 0.33. */
function isNear(own: number | null, value: number): boolean {
  return (
    own !== null && Math.abs(own - value) <= Math.max(1e-6, Math.abs(value) * (value < 1 ? 0.011 : 1e-5))
  );
}

function note(words: string): void {
  if (values.misses) print(words);
}

function casesOf(data: readonly unknown[]): Case[] {
  return data.flatMap((entry) => {
    const record = entry as Record<string, unknown>;
    if (Array.isArray(record["quantities"]))
      return [{ text: String(record["text"]), quantities: record["quantities"].map(fromCqe) }];
    if (Array.isArray(record["res"]))
      return [{ text: String(record["req"]), quantities: record["res"].map(fromQuantulum) }];
    if (Array.isArray(record["Results"]) && !String(record["NotSupported"]).includes("avascript"))
      return [{ text: String(record["Input"]), quantities: record["Results"].map(fromRecognizers) }];
    return [];
  });
}

/** “8-10” is an interval, “-20” a number. */
function fromCqe(quantity: Record<string, unknown>): Quantity {
  const [, low, high] = /^(-?[^-]+)-([^-]+)$/.exec(String(quantity["value"])) ?? [];
  const value = Number(quantity["value"]);
  return {
    low: low === undefined ? value : Number(low),
    high: high === undefined ? value : Number(high),
    unit: String(quantity["normalized_unit"]),
  };
}

/** quantulum3 gives an interval as its middle and half its width. */
function fromQuantulum(quantity: Record<string, unknown>): Quantity {
  const unit = String(quantity["unit"]);
  const [value, reach] = [Number(quantity["value"]), Number(quantity["uncertainty"] ?? 0)];
  return { low: value - reach, high: value + reach, unit: unit === "dimensionless" ? "-" : unit };
}

function fromRecognizers(result: Record<string, unknown>): Quantity {
  const resolution = result["Resolution"] as Record<string, unknown> | undefined;
  const value = Number(resolution?.["value"]);
  return { low: value, high: value, unit: null };
}
