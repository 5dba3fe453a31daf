import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editBetween, spanAfter } from "../../server/src/notes/follow-edit.ts";

/** What is left of the words between `[` and `]` after the first text becomes the second. */
function followed(before: string, after: string): string | null {
  const span = { start: before.indexOf("["), end: before.indexOf("]") - 1 };
  const text = before.replace(/[[\]]/g, "");
  const now = spanAfter(span, editBetween(text, after));
  return now && after.slice(now.start, now.end);
}

describe("Words are followed through an edit", () => {
  test.each([
    ["before them", "Rain. [40 boats] sank.", "Heavy rain. 40 boats sank.", "40 boats"],
    ["behind them", "[40 boats] sank.", "40 boats sank at night.", "40 boats"],
    ["right before them", "The [boats] sank.", "The oldest boats sank.", "boats"],
    ["right behind them", "[40 boats], they say", "40 boats sank, they say", "40 boats"],
    ["within them", "[40 boats] sank.", "40 fishing boats sank.", "40 fishing boats"],
    ["that takes of them", "[40 fishing boats] sank.", "40 boats sank.", "40 boats"],
    ["that takes their beginning", "About [40 boats] sank.", "Boats sank.", "oats"],
    ["that takes their end", "Then [40 boats sank] there.", "Then 40 boats.", "40 boats"],
  ])("%s", (_, before, after, words) => expect(followed(before, after)).toBe(words));

  test("and what is written in their place is followed", () => {
    expect(followed("The [boats] sank.", "The pier sank.")).toBe("pier");
  });

  test("and are gone where all of them is replaced", () => {
    expect(followed("The [boats] sank.", "The sank.")).toBeNull();
    expect(followed("The [boats] sank.", "Calm.")).toBeNull();
  });

  test("whatever is written elsewhere, they are where they are followed to", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1 }),
        fc.string(),
        fc.string(),
        fc.nat(),
        fc.boolean(),
        (left, words, right, typed, at, isLeft) => {
          const put = (text: string): string => {
            const place = at % (text.length + 1);
            return text.slice(0, place) + typed + text.slice(place);
          };
          const before = left + words + right;
          const after = isLeft ? put(left) + words + right : left + words + put(right);
          const span = { start: left.length, end: left.length + words.length };
          const now = spanAfter(span, editBetween(before, after));
          expect(now && after.slice(now.start, now.end)).toContain(words);
        },
      ),
    );
  });
});
