import { describe, expect, test } from "vitest";
import {
  conflictChildren,
  conflictNodes,
  questionOf,
  saysNoMore,
  stepConflict,
} from "../../client/src/conflicts/conflict-node.ts";
import {
  conflictAriaLabel,
  conflictDescription,
  conflictLabel,
  conflictsSummary,
  conflictTooltip,
  passageDescription,
  sideAriaLabel,
  sideDescription,
} from "../../client/src/conflicts/conflict-words.ts";
import { sideNotes } from "../../client/src/conflicts/side-notes.ts";
import { conflict } from "./items.ts";

const settled = conflict({
  id: "old",
  settled: { side: 1, by: "Jo Marsh", at: "2024-05-03T08:00:00Z", notes: [] },
});

test("settled questions stand below the open ones, with who settled them, and count for themselves", () => {
  const rows = conflictNodes([settled, conflict()]);
  expect(rows.map(({ id }) => id)).toEqual(["bridge", "settled"]);
  const below = rows[1] === undefined ? [] : conflictChildren(rows[1]);
  expect(below).toMatchObject([{ kind: "question", conflict: { id: "old" } }]);
  expect(questionOf([settled, conflict()], "old")).toMatchObject({ parent: { kind: "settled" } });
  expect(questionOf([conflict()], "old")).toBeNull();
  expect(conflictsSummary([settled, conflict()])).toBe("1 open, 1 settled");
  expect(conflictsSummary([conflict()])).toBe("1 open");
  expect(conflictsSummary([])).toBe("");
  expect(conflictDescription(settled)).toBe("June · by Jo Marsh · 2024-05-03");
  expect(conflictAriaLabel(settled)).toContain("Settled: June");
});

test("the rows of a side show the words of its passages unless all of them repeat the answer", () => {
  const [side] = conflict().sides;
  const [passage] = side?.passages ?? [];
  if (passage === undefined) throw new Error("there is no passage");
  const passages = [passage, { ...passage, text: "as early as May" }];
  expect(saysNoMore({ answer: passage.text, passages: [passage, passage] })).toBe(true);
  expect(saysNoMore({ answer: passage.text, passages })).toBe(false);
});

test("a conflict over a quotation is told by the words that differ", () => {
  const wording = (added: string) => [
    { kind: "same" as const, words: "Nobody believed in us but us, and" },
    { kind: "removed" as const, words: "tonight" },
    ...(added === "" ? [] : [{ kind: "added" as const, words: added }]),
  ];
  expect(conflictDescription(conflict({ wording: wording("today") }))).toMatch(
    /^“tonight” \/ “today” · a\.txt/,
  );
  expect(conflictDescription(conflict({ wording: wording("") }))).toMatch(/^“tonight” \/ left out · /);
});

test("a passage tells who vouches for it, where it stands and when its document is from", () => {
  const passage = conflict().sides[0]?.passages[0];
  if (passage === undefined) throw new Error("no passage");
  expect(passageDescription(passage)).toBe("the mayor · a.txt:4 · 2024-05-02");
  expect(passageDescription({ ...passage, source: "an aide", sourceClass: "anonymous", date: null })).toBe(
    "an aide (anonymous) · a.txt:4 · undated",
  );
  expect(passageDescription({ ...passage, source: null, sourceClass: null })).toMatch(/^no source/);
  const [may, june] = conflict().sides;
  expect(may && sideDescription(may)).toBe("2 passages in 2 documents");
  expect(june && sideAriaLabel(june, true)).toBe("Confirmed: June, the mayor · c.txt:4 · 2024-05-02");
});

test("two wordings of a quotation are told in one, and no word of them is Markdown", () => {
  const told = conflictTooltip(
    conflict({
      wording: [
        { kind: "same", words: "The river took our" },
        { kind: "removed", words: "*boat*" },
        { kind: "added", words: "car" },
      ],
    }),
  );
  expect(told).toContain("The river took our ~~\\*boat\\*~~ **car**");
  expect(conflictTooltip(conflict())).not.toContain("~~");
});

test("going on from conflict to conflict leaves out the settled ones and goes around the end", () => {
  const all = [conflict({ id: "1" }), settled, conflict({ id: "2" })];
  const after = (id: string | null, step: 1 | -1) => stepConflict(all, id, step)?.id;
  expect([after(null, 1), after("1", 1), after("2", 1)]).toEqual(["1", "2", "1"]);
  expect([after(null, -1), after("2", -1), after("1", -1)]).toEqual(["2", "1", "2"]);
  expect([after("old", 1), after("old", -1), after("gone", 1)]).toEqual(["2", "1", "1"]);
  expect(stepConflict([settled], null, 1)).toBeNull();
  expect(stepConflict([], null, -1)).toBeNull();
  expect(stepConflict([conflict()], "bridge", 1)?.id).toBe("bridge");
});

test("taking a side checks its passages and disputes the others, each with what was compared", () => {
  const notes = sideNotes(conflict(), 0, { others: "disputed", sentence: "The council's minutes say so." });
  expect(notes.map(({ target, words }) => [target.uri, target.answers, words.status])).toEqual([
    ["file:///a.txt", "date.conflict", "checked"],
    ["file:///b.txt", "date.conflict", "checked"],
    ["file:///c.txt", "date.conflict", "disputed"],
  ]);
  const [first, , last] = notes;
  expect(first?.words.comment).toBe(
    "When did the bridge open? “May”, not “June” (c.txt:4).\n\nThe council's minutes say so.",
  );
  expect(first?.words.evidence).toMatchObject([
    { source: "file:///b.txt", stance: "supports" },
    { source: "file:///c.txt", stance: "refutes" },
  ]);
  expect(last?.words.comment).toContain("(a.txt:4, b.txt:4)");
  expect(last?.words.evidence).toMatchObject([
    { source: "file:///a.txt", stance: "refutes" },
    { source: "file:///b.txt", stance: "refutes" },
  ]);
});

test("a passage that two rules noticed is answered for both; corrected passages are corrected", () => {
  const [may, june] = conflict().sides;
  if (may === undefined || june === undefined) throw new Error("no sides");
  const twice = june.passages.map((passage) => ({ ...passage, codes: ["date.conflict", "event.conflict"] }));
  const both = conflict({ sides: [may, { ...june, passages: twice }] });
  const notes = sideNotes(both, 0, { others: "corrected", sentence: "" });
  expect(notes.slice(2).map(({ target, words }) => [target.answers, words.status])).toEqual([
    ["date.conflict", "corrected"],
    ["event.conflict", "corrected"],
  ]);
  expect(sideNotes(both, 7, { others: "disputed", sentence: "" })).toEqual([]);
});

test("an article's words in a comment are no Markdown", () => {
  const [may, june] = conflict().sides;
  if (may === undefined || june === undefined) throw new Error("no sides");
  const hostile = conflict({ sides: [{ ...may, answer: "![x](http://evil) <b>" }, june] });
  const [note] = sideNotes(hostile, 0, { others: "disputed", sentence: "" });
  expect(note?.words.comment).toContain("“!\\[x\\](http://evil) \\<b\\>”");
});

describe("the row of a question", () => {
  test("asks it", () => {
    expect(conflictLabel(conflict())).toBe("When did the bridge open?");
  });

  test("says how a quotation begins that is worded in two ways", () => {
    const [first, ...others] = conflict().sides;
    const sides = first === undefined ? [] : [{ ...first, answer: "“The bridge opens tonight,”" }, ...others];
    const altered = conflict({ code: "quote.altered", question: "Which were the words?", sides });
    expect(conflictLabel(altered)).toBe("Which were the words? “The bridge opens tonight,”");
  });

  test("says how a quotation begins that two people are given", () => {
    const said = conflict({ code: "quote.speaker", question: "Who said this?" });
    expect(conflictLabel(said)).toBe("Who said this? “The bridge opened in May.”");
    expect(conflictAriaLabel(said)).toMatch(/^Who said this\? “The bridge opened in May\.” 2 answers: /);
  });
});
