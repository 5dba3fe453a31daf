import { describe, expect, test } from "vitest";
import {
  mattersOf,
  Names,
  shown,
  spoken,
  troubleInWords,
  whenInWords,
} from "../../../client/src/timeline/view/words.ts";
import { item, timelineOf } from "./items.ts";

describe("when something was", () => {
  test.each([
    [item("a", "1987-05-12"), "12 May 1987"],
    [item("a", "2022-02-01", { to: "2022-02-28" }), "February 2022"],
    [item("a", "2024-02-01", { to: "2024-02-29" }), "February 2024"],
    [item("a", "2014-01-01", { to: "2014-12-31" }), "2014"],
    [item("a", "1990-01-01", { to: "1999-12-31" }), "1990 to 1999"],
    [item("a", "2025-01-01", { to: "2025-03-31" }), "January – March 2025"],
    [item("a", "2026-02-17", { to: "2026-02-18" }), "17 – 18 February 2026"],
    [item("a", "0900-01-01", { to: "0900-12-31" }), "0900"],
    [item("a", "2014-01-01", { to: "2014-12-31", fades: "end" }), "2014 or later"],
    [item("a", "2014-01-01", { to: "2014-12-31", fades: "start" }), "2014 or earlier"],
    [item("a", "2014-01-01", { to: "2014-12-31", fades: "both" }), "about 2014"],
  ])("%# is said in words", (entry, words) => expect(whenInWords(entry)).toBe(words));
});

test("a mark is spoken of with what stands beside it first, then when, where and what is the matter", () => {
  const finding = {
    code: "date.conflict",
    severity: "warning",
    message: "Dated otherwise.",
    range: item("a", "").range,
  } as const;
  const entry = item("fire", "1987-05-12", { trouble: "conflict", findings: [finding] });
  expect(spoken(entry, "Conflict: The fire happened", new Names(timelineOf([entry])))).toBe(
    "Conflict: The fire happened. 12 May 1987. a.txt. Dated otherwise. (date.conflict)",
  );
});

test("a date is called doubtful, and an anachronism where a rule or the article's own date says that it is one", () => {
  const found = (code: string) =>
    item("fire", "1987-05-12", {
      trouble: "anachronism",
      findings: [{ code, severity: "error", message: "Look.", range: item("a", "").range }],
    });
  expect(troubleInWords(found("date.weekday"))?.word).toBe("Doubtful date");
  expect(troubleInWords(found("date.anachronism"))?.word).toBe("Anachronism");
  expect(troubleInWords(item("a", "2031-01-01", { trouble: "anachronism", ahead: "told" }))?.word).toBe(
    "Anachronism",
  );
});

test("what is told as past but lies ahead is a matter by itself", () => {
  expect(mattersOf(item("a", "2031-01-01", { ahead: "told" }))).toEqual([
    "Told as past, but after the article’s own date.",
  ]);
  expect(mattersOf(item("a", "2031-01-01", { ahead: "announced" }))).toEqual([]);
});

test("text is on one line, short, and in characters that XML may hold", () => {
  expect(shown("a\n\u0000b\u202e \ud83c c\uffff")).toBe("a b � c�");
  expect(shown("word ".repeat(200), 40).length).toBeLessThanOrEqual(40);
});
