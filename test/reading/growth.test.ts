import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/claims/analyse.ts";
import { loadEnglish } from "../../server/src/reading/english/english.ts";
import { patterns } from "../bench/patterns.ts";
import { noFacts } from "../support/no-facts.ts";

const language = await loadEnglish();

/** How long a text is read, in milliseconds. */
function timeOf(text: string): number {
  const begun = performance.now();
  analyse(
    { uri: "file:///a.txt", text, format: "plain" },
    { language, readParagraph: language.read, facts: noFacts },
  );
  return performance.now() - begun;
}

/** Four times the text takes four times as long; sixteen times if the time is quadratic. */
const FACTOR = 4;
const ALLOWED = 12;
/** Below this many milliseconds the clock and the compiler decide. */
const MEASURABLE = 4;

describe("time grows with the text", () => {
  test.each(Object.entries(patterns))("%s", (_, pattern) => {
    const [small, large] = [pattern(2048), pattern(2048 * FACTOR)];
    const ratio = () => timeOf(large) / Math.max(MEASURABLE, timeOf(small));
    let least = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 5 && least >= ALLOWED; tries++) least = Math.min(least, ratio());
    expect(least).toBeLessThan(ALLOWED);
  });
});
