import { expect, test } from "vitest";
import type { ComparisonContext } from "../../server/src/rules/rule.ts";
import { deskOver, wordRule } from "./support.ts";

const files = {
  "a.md": `# Mill closes

The owner said that 120 workers lost their jobs in March.

## Bread prices

Prices rose by 30% last year.
`,
  "b.txt": "Bakers worry\n\nThe union said that 140 workers lost their jobs in March.\n",
};

test("Documents are listed with their title, claims, findings and the worst of them", async () => {
  const desk = await deskOver(files, {
    rules: [wordRule("test.bread", "Bread"), { ...wordRule("test.mill", "Mill"), severity: "error" }],
  });
  const [a, b] = desk.service.documents();
  expect(a).toMatchObject({ path: "a.md", title: "Mill closes", findings: 2, worst: "error", problem: null });
  expect(b).toMatchObject({ path: "b.txt", title: "Bakers worry", findings: 0, worst: null });
  expect(a?.claims).toBe(desk.service.claims(desk.uri("a.md")).length);
  expect(a?.claims).toBeGreaterThanOrEqual(2);
});

test("A claim knows its section, who vouches, its findings, and the status that a note gives it", async () => {
  const desk = await deskOver(files, { rules: [wordRule("test.flour", "30%")] });
  const uri = desk.uri("a.md");
  const claim = (words: string) => desk.service.claims(uri).find(({ text }) => text.includes(words));
  expect(claim("120")).toMatchObject({ section: null, sourceClass: "named", status: "open", findings: [] });
  expect(claim("30%")).toMatchObject({
    section: "Bread prices",
    source: null,
    findings: [{ code: "test.flour" }],
  });
  const { id } = await desk.service.noteDesk.add({
    uri,
    range: desk.find("a.md", "30%"),
    status: "checked",
    comment: "",
    reason: null,
    answers: null,
    creator: null,
  });
  expect(claim("30%")).toMatchObject({ status: "checked", noteIds: [id] });
  expect(claim("30%")).toMatchObject({ noteId: id, by: null, verdict: null, toCheck: true });
  expect(claim("120")).toMatchObject({ noteId: null, evidence: 0 });
});

test("Documents that point at each other are one conflict with a side for each answer", async () => {
  const point = (from: keyof typeof files, to: keyof typeof files, words: string, others: string) => ({
    ...wordRule("figure.conflict", words),
    compare: ({ article, corpus }: ComparisonContext) => {
      const uri = `file:///folder/${to}`;
      if (article.uri !== `file:///folder/${from}` || corpus.digest(uri) === undefined) return [];
      const start = files[from].indexOf(words);
      const there = files[to].indexOf(others);
      return [
        {
          code: "figure.conflict",
          start,
          end: start + words.length,
          message: "Another document gives another number.",
          question: "How many lose their work?",
          words,
          evidence: [{ uri, start: there, end: there + others.length, text: others, message: "Other." }],
          suggestions: [],
        },
      ];
    },
  });
  const desk = await deskOver(files, {
    rules: [
      point("a.md", "b.txt", "120 workers", "140 workers"),
      point("b.txt", "a.md", "140 workers", "120 workers"),
    ],
  });
  const conflicts = desk.service.conflicts();
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]).toMatchObject({
    code: "figure.conflict",
    question: "How many lose their work?",
    sides: [
      { answer: "120 workers", passages: [{ path: "a.md", range: desk.find("a.md", "120 workers") }] },
      { answer: "140 workers", passages: [{ path: "b.txt", range: desk.find("b.txt", "140 workers") }] },
    ],
  });
});

test("The outline holds the headings, and in each what lies below it", async () => {
  const desk = await deskOver(files);
  const symbols = desk.service.documentSymbols(desk.uri("a.md"));
  expect(symbols.map(({ name }) => name)).toEqual(["Mill closes", "Bread prices"]);
  for (const { range, selectionRange, children } of symbols) {
    expect(selectionRange.start).toEqual(range.start);
    expect(children?.length).toBeGreaterThan(0);
    for (const child of children ?? []) {
      expect(child.range.start.line).toBeGreaterThanOrEqual(range.start.line);
      expect(child.range.end.line).toBeLessThanOrEqual(range.end.line);
    }
  }
});

test("The line above an article tells its date, how much is checked, and findings", async () => {
  const desk = await deskOver(files, { rules: [wordRule("test.mill", "Mill")] });
  const lenses = desk.service.codeLenses(desk.uri("a.md"), true);
  expect(lenses.map(({ command }) => command?.title)).toEqual([
    "Date unknown",
    expect.stringMatching(/^0 of \d+ checked$/),
    "1 finding",
    "Check-list: 0 of 6",
  ]);
  expect(lenses[1]?.command).toMatchObject({
    command: "secondSource.showClaims",
    arguments: [desk.uri("a.md")],
  });
  expect(desk.service.codeLenses(desk.uri("a.md"), false)[1]?.command?.command).toBe("");
});
