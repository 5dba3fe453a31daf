/**
 * Scores the repair of mojibake on cases in ftfy's format, which are not part of the project.
 * Run: npm run eval -- mojibake [--misses] FILE.json or FOLDER…
 * A case has `original` and `fixed`; `fixed-encoding`, where given, is what undoing the encoding alone makes of it. A
 * case is positive where the two differ. A repair is right if it gives the whole text; text that holds U+FFFD once
 * repaired has lost bytes that nothing brings back, and is counted apart, as are cases that are marked `expect: fail`.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { repaired } from "../support/repaired.ts";
import { dataFiles } from "./data-files.ts";
import { percent, print } from "./print.ts";

type Case = Readonly<Record<string, string>>;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: "boolean" } },
});
const total = { right: 0, positive: 0, alarms: 0, negative: 0 };
for (const path of dataFiles(positionals, [".json"]))
  score(basename(path), JSON.parse(readFileSync(path, "utf8")) as Case[]);
line("in all", total);

function score(name: string, cases: readonly Case[]): void {
  const count = { right: 0, positive: 0, alarms: 0, negative: 0 };
  let [lossy, hopeless] = [0, 0];
  for (const entry of cases) {
    const { original = "", fixed = "", label = "" } = entry;
    const wanted = entry["fixed-encoding"] ?? fixed;
    const given = repaired(original);
    const positive = original !== wanted;
    const right = positive ? [wanted, fixed].includes(given) : given === original;
    if (positive && wanted.includes("\ufffd")) lossy += 1;
    else if (entry["expect"] === "fail") hopeless += 1;
    else if (positive) {
      count.positive += 1;
      if (right) count.right += 1;
    } else {
      count.negative += 1;
      if (!right) count.alarms += 1;
    }
    if (values.misses && !right) print(`  ${label}\n    ${original}\n    ${given}\n    ${wanted}`);
  }
  line(name, count);
  if (lossy + hopeless > 0) print(`  not counted: ${lossy} with lost bytes, ${hopeless} expected to fail`);
  for (const key of ["right", "positive", "alarms", "negative"] as const) total[key] += count[key];
}

function line(name: string, { right, positive, alarms, negative }: typeof total): void {
  print(
    `${name}: repaired ${right} of ${positive} (${percent(right, positive)}), false on ${alarms} of ${negative} clean texts`,
  );
}
