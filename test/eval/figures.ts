/**
 * Scores figure reading against data sets that are not part of the project.
 * Run: npm run eval -- figures [--misses] [--half dev|test] FILE.json or FOLDER…
 * Reads CQE's formatted test sets, quantulum3's quantities.json and Recognizers-Text's NumberModel.json. Scored as CQE
 * does (Almasian et al., 2023): a quantity is right if one of its sentence has the same value, or both ends where it
 * is an interval; value and unit, if that one has the same unit or counts the same noun. Whatever else is found is
 * wrong. Every second case is the half that is kept from tuning.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { findDates } from "../../server/src/reading/english/dates/find-dates.ts";
import { findFigures } from "../../server/src/reading/english/figures/find-figures.ts";
import { loadTagger } from "../../server/src/reading/english/tagger.ts";
import { dataFiles, NoData } from "./data-files.ts";
import { type Case, casesOf } from "./figures-gold.ts";
import { hasUnit, match } from "./figures-score.ts";
import { halfOf } from "./half.ts";
import { precisionRecallF1, print } from "./print.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { half: { type: "string" }, misses: { type: "boolean" } },
});
const isInHalf = halfOf(values.half);
const tag = await loadTagger();
let read = 0;
const total = { gold: 0, found: 0, value: 0, unit: 0, measured: 0 };
for (const path of dataFiles(positionals, [".json"])) {
  const cases = casesOf(JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, "")) as unknown[]);
  if (cases.length === 0) continue;
  read += 1;
  score(
    basename(path),
    cases.filter((_, index) => isInHalf(index)),
  );
}
if (read === 0) throw new NoData("None of these files has quantities in a form that is known.");
if (read > 1) line("in all", total);

function score(name: string, cases: readonly Case[]): void {
  const count = { gold: 0, found: 0, value: 0, unit: 0, measured: 0 };
  for (const { text, quantities } of cases) {
    const paragraph = tag(text);
    const figures = findFigures(paragraph, findDates(paragraph)).filter(({ vague }) => !vague);
    const matched = match(quantities, figures);
    count.gold += quantities.length;
    count.found += figures.length;
    quantities.forEach((quantity, index) => {
      const figure = matched.figures[index] ?? null;
      if (quantity.unit !== null) count.measured += 1;
      if (figure !== null) count.value += 1;
      else note(`  missed ${quantity.low} ${quantity.unit ?? ""} in: ${text}`);
      if (figure === null || quantity.unit === null) return;
      if (hasUnit(figure, quantity)) count.unit += 1;
      else note(`  unit ${figure.unit ?? figure.of} for ${quantity.unit} in: ${text}`);
    });
    for (const { text: words } of matched.spare) note(`  spare “${words}” in: ${text}`);
  }
  line(`${name}, ${cases.length} cases`, count);
  for (const key of ["gold", "found", "value", "unit", "measured"] as const) total[key] += count[key];
}

function line(name: string, { gold, found, value, unit, measured }: typeof total): void {
  print(`${name}, ${gold} quantities: value ${precisionRecallF1(value, found, gold)}`);
  if (measured === gold) print(`  value and unit ${precisionRecallF1(unit, found, gold)}`);
}

function note(words: string): void {
  if (values.misses) print(words);
}
