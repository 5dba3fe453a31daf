import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuote } from "../../server/src/notes/find-quote.ts";
import { quoteOf } from "../../server/src/notes/quote-of.ts";
import { codePointEnd, codePointStart } from "../../server/src/text/code-points.ts";
import { type Marked, unmark } from "../support/marks.ts";

/** The words that a note on the marked words of `before` stands on in `after`. */
function moved(before: string, after: string): string | null {
  const { text, spans } = unmark(before);
  const [span] = spans;
  if (span === undefined) throw new Error("Nothing is marked.");
  const found = findQuote(after, quoteOf(text, span).quote);
  return found && after.slice(found.start, found.end);
}

function place({ text, spans }: Marked, after: Marked): void {
  const [from] = spans;
  if (from === undefined) throw new Error("Nothing is marked.");
  expect(findQuote(after.text, quoteOf(text, from).quote)).toEqual(after.spans[0] ?? null);
}

describe("A note finds its words again", () => {
  test.each([
    [
      "in a paragraph that was moved",
      "The harbour flooded.\nThe storm sank ⟦40 boats⟧ in the harbour on Monday night, the mayor said.\nNobody was hurt.",
      "The harbour flooded.\nNobody was hurt.\nThe storm sank ⟦40 boats⟧ in the harbour on Monday night, the mayor said.",
    ],
    [
      "when it is a sentence and moves alone",
      "⟦The storm sank 40 boats in the harbour on Monday night.⟧ Nobody was hurt on the island, the mayor said on Tuesday.",
      "Nobody was hurt on the island, the mayor said on Tuesday. Schools stay closed. ⟦The storm sank 40 boats in the harbour on Monday night.⟧",
    ],
    [
      "after lines were added above and below",
      "The ferry sank off Batangas on Monday. ⟦Nineteen people drowned⟧, the coastguard said.",
      "Update.\n\nThe ferry sank off Batangas on Monday. ⟦Nineteen people drowned⟧, the coastguard said.\nMore soon.",
    ],
    [
      "after words beside it were changed",
      "The club paid ⟦£40 million⟧ for the striker, according to its accounts for last year.",
      "The newly promoted club paid ⟦£40 million⟧ for the striker, according to its published accounts for last year.",
    ],
    [
      "where the same words stand twice, by what stands around them",
      "The north lost 300 jobs in the spring. In the autumn the south lost ⟦300 jobs⟧ as well, and more will go.",
      "The north lost 300 jobs in the mild spring. In the autumn the south lost ⟦300 jobs⟧ as well, and more will go.",
    ],
    [
      "after a spelling mistake in it was repaired",
      "In the evening the mayor said that ⟦the bridge will be closed for repiars all summer⟧ unless it rains hard before the end of next week.",
      "In the evening the mayor said that ⟦the bridge will be closed for repairs all summer⟧ unless it rains hard before the end of next week.",
    ],
    [
      "behind characters that are two UTF-16 units wide",
      "🏟️🏟️ The derby drew ⟦52,000 people⟧ 🎉 to the old stadium by the river on Sunday afternoon.",
      "🏟️ Yesterday: 🏟️ The derby drew ⟦52,000 people⟧ 🎉 to the old stadium by the river on Sunday afternoon.",
    ],
  ])("%s", (_, before, after) => place(unmark(before), unmark(after)));
});

describe("A note is an orphan rather than in the wrong place", () => {
  test.each([
    [
      "when its sentence stood twice and that one was deleted",
      "The mill closed. ⟦The company did not immediately respond to a request for comment.⟧ Workers left.\nThe mine closed. The company did not immediately respond to a request for comment. Miners left.",
      "The mill closed. Workers left.\nThe mine closed. The company did not immediately respond to a request for comment. Miners left.",
    ],
    [
      "when its paragraph was copied, and nothing tells the copies apart",
      "The harbour flooded.\nThe mayor said on Tuesday that ⟦40 boats⟧ sank in the harbour on Monday night.\nNobody was hurt.",
      "One.\nThe mayor said on Tuesday that 40 boats sank in the harbour on Monday night.\nTwo.\nThe mayor said on Tuesday that 40 boats sank in the harbour on Monday night.",
    ],
    [
      "when its words were deleted",
      "The ferry sank. ⟦Nineteen people drowned⟧. The coastguard is looking for others.",
      "The ferry sank. The coastguard is looking for others.",
    ],
    [
      "when its figure was changed",
      "Rain fell for days. The dam held back ⟦more than 150 million cubic metres⟧ of water, engineers said.",
      "Rain fell for days. The dam held back more than 160 million cubic metres of water, engineers said.",
    ],
    [
      "when only other, distant words are the same",
      "On Friday ⟦Peru⟧ beat Chile in Lima after extra time.",
      "Archaeologists working in the north of Peru have found a tomb.",
    ],
    [
      "when two places are equally good",
      "One. The vote was close. ⟦Turnout was low⟧. The count went on.",
      "New. Turnout was low. Other things happened then. New. Turnout was low. Other things happened then.",
    ],
  ])("%s", (_, before, after) => expect(moved(before, after)).toBeNull());
});

/** Words over few letters, so that repetitions are common, with whole and broken surrogate pairs. */
const text = fc
  .array(fc.constantFrom("a", "b", "ab ", " ", "\n", "é", "🎉", "\ud83c", "1", "The ", "said. "), {
    maxLength: 200,
  })
  .map((parts) => parts.join(""));

test("An edit elsewhere never moves a note to other words", () => {
  fc.assert(
    fc.property(text, text, text, text, text, (before, quoted, after, newBefore, newAfter) => {
      const whole = before + quoted + after;
      const { quote } = quoteOf(whole, {
        start: before.length,
        end: before.length + quoted.length,
      });
      fc.pre(quote.exact !== "");
      const kept = quote.prefix + quote.exact + quote.suffix;
      const edited = newBefore + kept + newAfter;
      const start = newBefore.length + quote.prefix.length;
      const found = findQuote(edited, quote);
      const isRepeated = edited.indexOf(kept) !== edited.lastIndexOf(kept);
      if (isRepeated) expect(found === null || edited.startsWith(quote.exact, found.start)).toBe(true);
      else expect(found).toEqual({ start, end: start + quote.exact.length });
    }),
    { numRuns: 500 },
  );
});

test("In the text it was made on, a note stands where it was made", () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
      const [one, other] = [a % (whole.length + 1), b % (whole.length + 1)];
      const span = { start: Math.min(one, other), end: Math.max(one, other) };
      fc.pre(span.start < span.end);
      const start = codePointStart(whole, span.start);
      const end = codePointEnd(whole, span.end);
      expect(findQuote(whole, quoteOf(whole, span).quote)).toEqual({ start, end });
    }),
    { numRuns: 500 },
  );
});

test("No quote and no text make it throw or take long", () => {
  const quote = { exact: "ab".repeat(400), prefix: "a".repeat(512), suffix: "b".repeat(512) };
  const long = "ab".repeat(500_000);
  expect(() => findQuote(long, quote)).not.toThrow();
  fc.assert(
    fc.property(text, fc.string(), fc.string(), fc.string(), (whole, exact, prefix, suffix) => {
      const found = findQuote(whole, { exact, prefix, suffix });
      expect(found === null || (0 <= found.start && found.end <= whole.length)).toBe(true);
    }),
  );
});
