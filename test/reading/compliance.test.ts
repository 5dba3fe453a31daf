import { describe, expect, test } from "vitest";
import { findCompliance } from "../../server/src/reading/english/events/find-compliance.ts";
import { loadTagger } from "../../server/src/reading/english/tagger.ts";
import { unmark } from "../support/marks.ts";

const tag = await loadTagger();
const compliance = (text: string) => findCompliance(tag(text));

describe("words that hold somebody to an agreement", () => {
  test.each([
    "The union called for the implementation of ⟦the Basel accord⟧.",
    "Ships must comply with ⟦the Harbour Treaty⟧.",
    "Both clubs promise to honour ⟦the transfer agreement⟧.",
    "⟦The ceasefire⟧ has been repeatedly violated.",
    "⟦The 2009 fishing pact⟧ is widely ignored.",
    "It is a breach of ⟦the Basel accord⟧, lawyers say.",
    "They are not implementing ⟦the Basel accord⟧.",
  ])("%s", (marked) => {
    const { text, spans } = unmark(marked);
    expect(compliance(text).map(({ start, end }) => ({ start, end }))).toEqual(spans);
  });

  test.each([
    "The Basel accord was signed in 2004.",
    "They would honour the Basel accord.",
    "They did not implement the Basel accord.",
    "The accord had been violated.",
    "Players must observe the rules.",
    "The law must be implemented by May.",
    "He respects his father.",
    "The implementation of a new timetable was late.",
  ])("not in “%s”", (text) => expect(compliance(text)).toEqual([]));

  test("tells a name from a noun", () => {
    expect(compliance("Ships must comply with the Harbour Treaty.")[0]?.named).toBe(true);
    expect(compliance("The treaty is being violated.")[0]?.named).toBe(false);
  });
});
