import { describe, expect, test } from "vitest";
import type { NewEvidence } from "../../server/src/protocol/evidence.ts";
import type { Rule } from "../../server/src/rules/rule.ts";
import { bundledFacts } from "../support/bundled-facts.ts";
import { deskOver, type TestDesk, wordRule } from "./support.ts";

const files = {
  "storm.txt": "Storm\n\nThe storm sank 40 boats in the harbour. The mayor said little.\n",
  "log/harbour.txt": "Log\n\nThe harbour log counts 31 boats. It is kept by hand.\n",
};

async function noteOn(desk: TestDesk, evidence: readonly NewEvidence[] = []) {
  return desk.service.noteDesk.add({
    uri: desk.uri("storm.txt"),
    range: desk.find("storm.txt", "40 boats"),
    status: "open",
    comment: "",
    reason: null,
    answers: null,
    creator: "Ada",
    evidence,
  });
}

function wordsOfLog(desk: TestDesk): NewEvidence {
  const words = "counts 31 boats";
  const range = desk.find("log/harbour.txt", words);
  return { source: desk.uri("log/harbour.txt"), range, quote: words, stance: "refutes" };
}

describe("Evidence", () => {
  test("in a document is found again where its words stand now, and is kept where they are gone", async () => {
    const desk = await deskOver(files);
    const note = await noteOn(desk, [wordsOfLog(desk)]);
    const [evidence] = note.evidence;
    const which = { uri: note.uri, id: note.id, evidence: evidence?.id ?? "" };
    expect(evidence).toMatchObject({ quote: "counts 31 boats", stance: "refutes", accessed: "2026-03-01" });
    await desk.open("log/harbour.txt", `A line before.\n\n${files["log/harbour.txt"]}`);
    expect(desk.service.noteDesk.evidencePlace(which)).toEqual({
      source: desk.uri("log/harbour.txt"),
      range: desk.find("log/harbour.txt", "counts 31 boats"),
    });
    await desk.open("log/harbour.txt", "Log\n\nThe harbour log counts 29 boats. It is kept by hand.\n");
    expect(desk.service.noteDesk.evidencePlace(which).range).toBeNull();
    expect(() => desk.service.noteDesk.evidencePlace({ ...which, evidence: "x" })).toThrow(
      /not there any more/,
    );
  });

  test("follows its document when that is renamed, and the article when that is", async () => {
    const desk = await deskOver(files);
    const { uri, id } = await noteOn(desk, [wordsOfLog(desk), { source: "https://example.org/log" }]);
    const move = async (from: string, to: string) => {
      const file = desk.workspace.contents.get(desk.uri(from));
      desk.workspace.contents.delete(desk.uri(from));
      if (file !== undefined) desk.workspace.contents.set(desk.uri(to), file);
      await desk.service.fileRenamed(desk.uri(from), desk.uri(to));
    };
    await move("log/harbour.txt", "papers/log 2025.txt");
    const sources = (of: string) =>
      desk.service.notes(of).flatMap(({ evidence }) => evidence.map(({ source }) => source));
    expect(sources(uri)).toEqual([
      desk.uri("papers/log 2025.txt").replace(" ", "%20"),
      "https://example.org/log",
    ]);
    expect(desk.service.notes(uri)[0]?.history).toEqual([]);
    await move("storm.txt", "news/storm.txt");
    expect(sources(desk.uri("news/storm.txt"))).toContain("file:///folder/papers/log%202025.txt");
    expect(desk.service.notes(desk.uri("news/storm.txt"))[0]?.id).toBe(id);
  });

  test.each([
    "javascript:alert(1)",
    " JAVASCRIPT:alert(1)",
    "command:workbench.action.quit",
    "data:text/html,<script>alert(1)</script>",
    "file:///etc/passwd",
    "../../../etc/passwd",
    "nonsense",
  ])("is never %s: that is refused with nothing written", async (source) => {
    const desk = await deskOver(files);
    await expect(noteOn(desk, [{ source }])).rejects.toThrow(/no web address.*and no document/);
    const archived = { source: "https://example.org", archived: source };
    await expect(noteOn(desk, [archived])).rejects.toThrow(/no web address/);
    const note = await noteOn(desk, [{ source: "https://example.org" }]);
    const [evidence] = note.evidence;
    const change = { evidence: { change: [{ id: evidence?.id ?? "", source }] } };
    await expect(desk.service.noteDesk.update({ uri: note.uri, id: note.id, change })).rejects.toThrow(
      /no web address/,
    );
    expect(desk.service.notes(note.uri)).toEqual([note]);
  });

  test("is changed, gets an archived copy, is removed, and each is undone", async () => {
    const desk = await deskOver(files);
    const { uri, id, evidence } = await noteOn(desk, [{ source: "https://example.org/log" }]);
    const of = { uri, id };
    const change = {
      id: evidence[0]?.id ?? "",
      archived: "https://archive.example/log",
      stance: "supports",
    } as const;
    const changed = await desk.service.noteDesk.update({ ...of, change: { evidence: { change: [change] } } });
    expect(changed.evidence).toMatchObject([{ archived: "https://archive.example/log", stance: "supports" }]);
    const removed = await desk.service.noteDesk.update({
      ...of,
      change: { evidence: { remove: [change.id] } },
    });
    expect(removed.evidence).toEqual([]);
    expect(await desk.service.noteDesk.undo(uri, id)).toEqual(changed);
    expect((await desk.service.noteDesk.undo(uri, id))?.evidence).toEqual(evidence);
  });
});

test.each([
  ["https://www.reuters.com/world/a-story", "Reuters"],
  ["https://graphics.reuters.com/x", "Reuters"],
  ["https://reuters.com.evil.example/", null],
  ["javascript:alert(1)", null],
  ["", null],
])("Who publishes at %s: %s", async (address, publisher) => {
  const desk = await deskOver({}, { facts: bundledFacts });
  expect(desk.service.publisherAt(address)).toBe(publisher);
});

test("The notes that were changed last come first", async () => {
  const desk = await deskOver(files);
  const first = await noteOn(desk);
  const second = await noteOn(desk);
  await desk.service.noteDesk.update({ ...first, change: { status: "disputed" }, by: "Ada" });
  expect(desk.service.noteDesk.recent(5).map(({ id }) => id)).toEqual([first.id, second.id]);
  expect(desk.service.noteDesk.recent(1)).toHaveLength(1);
});

describe("A finding that a person accepts", () => {
  const conflict = wordRule("test.conflict", "boats", {
    message: "“40 boats” [here](command:quit) <b>against</b> 31.",
    question: "How many?",
    answer: "40",
  });
  const vague: Rule = { ...wordRule("test.vague", "mayor"), needsSource: true };
  const fact: Rule = {
    ...wordRule("test.fact", "storm", {
      evidence: [
        { fact: "p/a", source: "https://example.org/a", message: "It was on Monday." },
        { fact: "p/b", source: "A book, page 7", message: "It was *strong*." },
      ],
    }),
  };

  async function accepted(code: string, words: string) {
    const desk = await deskOver(files, { rules: [conflict, vague, fact] });
    const uri = desk.uri("storm.txt");
    const range = desk.find("storm.txt", words);
    const note = await desk.service.noteDesk.accept({ uri, range, code, creator: "Ada" });
    return { desk, note };
  }

  test("becomes a disputed note with its message and the other documents' words", async () => {
    const { desk, note } = await accepted("test.conflict", "boats");
    expect(note).toMatchObject({ status: "disputed", answers: "test.conflict", creator: "Ada" });
    expect(note.comment).toBe("“40 boats” \\[here\\](command:quit) \\<b\\>against\\</b\\> 31.");
    expect(note.evidence).toMatchObject([
      { source: desk.uri("log/harbour.txt"), quote: "boats", stance: null },
    ]);
    const codes = desk.service.findings(note.uri).map(({ code }) => code);
    expect(codes).not.toContain("test.conflict");
    await desk.service.noteDesk.undo(note.uri, note.id);
    expect(desk.service.findings(note.uri).map(({ code }) => code)).toContain("test.conflict");
  });

  test("is in need of a source where the rule misses one", async () => {
    const { note } = await accepted("test.vague", "mayor");
    expect(note.status).toBe("needs-source");
  });

  test("takes over facts: their pages as evidence, what is no page in its words", async () => {
    const { note } = await accepted("test.fact", "storm");
    expect(note.evidence).toMatchObject([{ source: "https://example.org/a", comment: "It was on Monday." }]);
    expect(note.comment).toBe("“storm” stands here.\n\nIt was \\*strong\\*. (A book, page 7)");
  });

  test("is refused where it is not there any more", async () => {
    await expect(accepted("test.conflict", "mayor")).rejects.toThrow(/not there any more/);
  });
});

test.each<[string, string, string]>([
  ["40 boats", "People in Genoa woke late. The storm sank 40 boats.", "Genoa The storm sank 40 boats."],
  ["40 boats", "People in Genoa woke late. Ida Jensen lost  40 boats.", "Ida Jensen lost 40 boats."],
  ["40 boats", "The storm sank 40 boats.", "The storm sank 40 boats."],
  ["late. The storm", "Harbourtown woke late. The storm sank 40 boats.", "late. The storm"],
])("To look up “%s” in “%s”, ask for “%s”", async (words, text, query) => {
  const desk = await deskOver({ "a.txt": `Storm\n\n${text}\n` });
  expect(desk.service.lookUpQuery(desk.uri("a.txt"), desk.find("a.txt", words))).toBe(query);
});
