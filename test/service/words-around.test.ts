import { expect, test } from "vitest";
import { wordsAround } from "../../server/src/service/words-around.ts";

/** The words around what is marked, in the one sentence of a text. */
function around(marked: string): string {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace(/[[\]]/g, "");
  const sentence = { start: 0, end: text.length };
  const claim = {
    ...{ start, end, sentence, id: "", kind: "figure" as const, text: text.slice(start, end) },
    ...{ checkWorthiness: 1, attribution: null },
  };
  const { before, after } = wordsAround(claim, text);
  return `${before}[${claim.text}]${after}`;
}

test.each([
  ["The club paid [£3m] for him.", "The club paid [£3m] for him."],
  ["[£3m] was the fee.", "[£3m] was the fee."],
  [
    "After a summer of talks with agents the club paid [£3m] for a striker who had played only four games.",
    "…with agents the club paid [£3m] for a striker who had played…",
  ],
  ["The museum [sold 4,200 tickets] in May.", "[sold 4,200 tickets]"],
  ["The fee\nwas  [£3m]\nin all.", "The fee was [£3m] in all."],
])("%s", (marked, expected) => {
  expect(around(marked)).toBe(expected);
});

test("no pair of surrogates is parted", () => {
  const { length } = "𝔸".repeat(40);
  const shown = around(`${"𝔸".repeat(40)}[£3m]${"𝔸".repeat(40)}`);
  expect(!/\p{Surrogate}/u.test(shown)).toBe(true);
  expect(shown.length).toBeLessThan(length * 2);
});
