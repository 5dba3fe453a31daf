/**
 * Scores whether two spellings of a name are taken for one person's.
 * Run: npm run eval -- name-pairs [--misses] FILE.csv or FOLDER…
 * A row has two names and a label, 1 or 0 (also true or false), with commas, semicolons or tabs between them and
 * double quotes where needed; other rows are heads. Names are the same as `isOneName` takes them to be.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { isOneName } from "../../server/src/claims/one-name.ts";
import { dataFiles } from "./data-files.ts";
import { precisionRecallF1, print } from "./print.ts";

interface Pair {
  readonly names: readonly [string, string];
  readonly same: boolean;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: "boolean" } },
});
for (const path of dataFiles(positionals, [".csv", ".tsv"]))
  score(basename(path), pairsOf(readFileSync(path, "utf8")));

function score(name: string, pairs: readonly Pair[]): void {
  const count = { right: 0, found: 0, gold: 0 };
  for (const { names, same } of pairs) {
    const taken = isOneName(...names);
    if (same) count.gold += 1;
    if (taken) count.found += 1;
    if (same && taken) count.right += 1;
    if (values.misses && same !== taken) print(`  ${same ? "missed" : "joined"} ${names.join(" = ")}`);
  }
  print(
    `${name}, ${pairs.length} pairs, ${count.gold} the same: ${precisionRecallF1(count.right, count.found, count.gold)}`,
  );
}

function pairsOf(csv: string): Pair[] {
  return csv.split(/\r?\n/).flatMap((line) => {
    const [first = "", second = "", label = ""] = cellsOf(line.replace(/^\uFEFF/, ""));
    if (!/^(?:[01]|true|false)$/i.test(label)) return [];
    return [{ names: [first, second], same: /^(?:1|true)$/i.test(label) }];
  });
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t]*))/g)].map(([, quoted, plain = ""]) =>
    (quoted?.replaceAll('""', '"') ?? plain).trim(),
  );
}
