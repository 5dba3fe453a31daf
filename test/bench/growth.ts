import { analyse } from "../../server/src/claims/analyse.ts";
import { loadEnglish } from "../../server/src/reading/english/english.ts";
import { noFacts } from "../support/no-facts.ts";
import { patterns } from "./patterns.ts";
import { table } from "./report.mjs";

const SIZES = [4, 16, 64, 256] as const;
/** A text that takes longer, in milliseconds, is measured once. */
const SLOW = 400;
/** Beyond this no larger text of the pattern is tried. */
const TOO_SLOW = 10_000;

/**
 * Reads each hostile pattern at 4, 16, 64 and 256 kB and gives the table of milliseconds (the best of the tries)
 * with the growth exponent between the two largest sizes: 1 is linear, 2 quadratic.
 */
export async function growth(names: readonly string[], say: (line: string) => void): Promise<string> {
  const language = await loadEnglish();
  const read = (text: string) =>
    analyse(
      { uri: "file:///a.txt", text, format: "plain" },
      { language, readParagraphs: language.readAll, facts: noFacts },
    );
  const rows: string[][] = [];
  for (const [name, pattern] of Object.entries(patterns)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const times: number[] = [];
    for (const size of SIZES)
      if ((times.at(-1) ?? 0) < TOO_SLOW) times.push(best(() => read(pattern(size * 1024)), 3));
    const [large = 0, largest = 0] = times.slice(-2);
    const row = [
      name,
      ...SIZES.map((_, nth) => times[nth]?.toFixed(1) ?? "–"),
      (Math.log(largest / large) / Math.log(4)).toFixed(2),
    ];
    say(row.join("  "));
    rows.push(row);
  }
  return table(["pattern", ...SIZES.map((size) => `${size} kB`), "exponent"], rows).join("\n");
}

function best(work: () => unknown, tries: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let nth = 0; nth < tries; nth++) {
    const before = performance.now();
    work();
    least = Math.min(least, performance.now() - before);
    if (least > SLOW) break;
  }
  return least;
}
