import fc from "fast-check";
import { expect, test } from "vitest";
import { rules } from "../../server/src/rules/rules.ts";
import { bundledFacts } from "../support/bundled-facts.ts";
import { checkRule } from "../support/check-rule.ts";

const dateRules = rules.filter(({ code }) => code.startsWith("date."));

const piece = fc.constantFrom(
  "The war",
  "began",
  "in",
  "2014",
  "and ended",
  "from",
  "to",
  "9999",
  "1000",
  "999999 years",
  "ago",
  "later",
  ",",
  "29 February",
  "Tuesday",
  "aged",
  "130",
  "born",
  "the",
  "4th",
  "anniversary of",
  "9/11",
  "when",
  "(",
  "“",
  "”",
  ".",
  "\n\n",
  "a week before",
  "last",
  "century",
  "decade",
  "quarter",
  "Q4",
  "25:00",
  "31/12/9999",
  "then",
  "\ud83d",
  "0000",
  "sinking of the Titanic",
  "1912",
  "’70s",
  "every",
  "night",
  "next",
  "Sunday",
  "12/31/0001",
  "W53",
);

test("no text makes a date rule fail or point outside it", () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }),
      fc.constantFrom(undefined, "2026-02-18", "0001-01-01", "9999-12-31", "2026", "2026-02"),
      (pieces, date) => {
        const text = pieces.join(" ");
        const around = {
          facts: bundledFacts,
          others: { "other.txt": text },
          ...(date === undefined ? {} : { date }),
        };
        for (const rule of dateRules) {
          for (const { start, end } of checkRule(rule, text, around)) {
            expect(0 <= start && start < end && end <= text.length).toBe(true);
          }
        }
      },
    ),
    { numRuns: 80 },
  );
});
