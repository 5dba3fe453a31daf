import { describe, expect, test } from "vitest";
import { rowsOf } from "../../../client/src/timeline/view/rows.ts";
import { item, timelineOf } from "./items.ts";

const B = { uri: "file:///b.txt" };
const fire = {
  id: "fire",
  name: "Great Fire",
  known: { from: "1987-05-12", to: "1987-05-12", source: "a book" },
};
const flood = { id: "flood", name: "Flood", known: null };
const timeline = timelineOf(
  [
    item("a1", "1987-05-12", { event: "fire" }),
    item("a2", "1999-01-01"),
    item("own", "2001-01-01", { kind: "article" }),
    item("a3", "2003-01-01", { event: "frost" }),
    item("b1", "1988-05-12", { ...B, event: "fire" }),
    item("b2", "1990-01-01", { ...B, event: "flood", trouble: "conflict", comparedWith: ["a2"] }),
  ],
  [fire, flood, { id: "frost", name: "Frost", known: null }],
);

function rows(grouping: "document" | "event", onlyTrouble = false): (readonly [string, string, string])[] {
  return rowsOf(timeline, { grouping, onlyTrouble }).map(
    ({ label, detail, items }) => [label, detail, items.map(({ id }) => id).join(" ")] as const,
  );
}

describe("rows", () => {
  test("of documents stand in the order of their paths, with their own day", () => {
    expect(rows("document")).toEqual([
      ["About a.txt", "1 Jan 2001 · a.txt", "a1 a2 own a3"],
      ["About b.txt", "undated · b.txt", "b1 b2"],
    ]);
  });

  test("of events show trouble first, then what more documents tell of, and what is no known event last", () => {
    expect(rows("event")).toEqual([
      ["Flood", "1 document", "b2"],
      ["Great Fire", "fact: 12 May 1987 · 2 documents", "a1 b1"],
      ["Other dated claims", "2 claims", "a2 a3"],
    ]);
  });

  test("of trouble only hold what is in trouble and what that is compared with", () => {
    expect(rows("document", true).map(([, , items]) => items)).toEqual(["a2", "b2"]);
    expect(rowsOf(timelineOf([]), { grouping: "event", onlyTrouble: true })).toEqual([]);
  });
});
