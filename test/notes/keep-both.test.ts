import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSame } from "../../server/src/notes/json.ts";
import { keptBoth } from "../../server/src/notes/keep-both.ts";
import type { Note } from "../../server/src/notes/note.ts";
import { emptyNotesFile, isWhole, parseNotes, withNote } from "../../server/src/notes/notes-file.ts";
import { anyNote } from "./support.ts";

const at = (hour: number): string => `2026-03-02T1${hour}:00:00.000Z`;

const note: Note = {
  id: "urn:uuid:a",
  quote: { exact: "40 boats", prefix: "The storm sank ", suffix: " at anchor." },
  position: { start: 15, end: 23 },
  status: "open",
  verdict: null,
  comment: "Who counted?",
  reason: null,
  answers: "figure.unverifiable",
  basis: null,
  assignee: null,
  evidence: [],
  replies: [],
  history: [],
  creator: "Ada",
  created: at(0),
  modified: at(0),
};

const reply = (id: string, hour: number) => ({
  id,
  comment: `Said by ${id}.`,
  creator: id,
  created: at(hour),
  modified: at(hour),
});
const evidence = (id: string) => ({
  id,
  source: `https://${id}.example`,
  quote: null,
  publisher: null,
  accessed: null,
  stance: null,
  archived: null,
  comment: "",
});
const event = (by: string, hour: number, to: string) =>
  ({ at: at(hour), by, changed: "reply", from: null, to }) as const;

function fileOf(...notes: readonly Note[]): string {
  return notes.reduce((text, each) => withNote(parseNotes(text), each, "../../storm.txt"), "");
}

function inConflict(ours: string, theirs: string): string {
  return `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> desk\n`;
}

function both(ours: readonly Note[], theirs: readonly Note[]): readonly Note[] {
  const file = parseNotes(keptBoth(inConflict(fileOf(...ours), fileOf(...theirs))) ?? "");
  expect(file.problems).toEqual([]);
  return file.notes;
}

describe("Both sides of a merge stay", () => {
  test("notes of either side, in the order of the text", () => {
    const later = { ...note, id: "urn:uuid:b", position: { start: 90, end: 98 } };
    const last = { ...note, id: "urn:uuid:c", position: { start: 120, end: 128 } };
    expect(both([note, last], [note, later])).toEqual([note, later, last]);
  });

  test("in one note what both only added: evidence, replies, history", () => {
    const ours = {
      ...note,
      replies: [reply("ada", 3)],
      evidence: [evidence("ada")],
      history: [event("ada", 3, "Said by ada.")],
      modified: at(3),
    };
    const theirs = {
      ...note,
      replies: [reply("ben", 1)],
      evidence: [evidence("ben")],
      history: [event("ben", 1, "Said by ben.")],
      modified: at(1),
    };
    expect(both([ours], [theirs])).toEqual([
      {
        ...note,
        evidence: [evidence("ada"), evidence("ben")],
        replies: [reply("ben", 1), reply("ada", 3)],
        history: [event("ben", 1, "Said by ben."), event("ada", 3, "Said by ada.")],
        modified: at(3),
      },
    ]);
  });

  test.each<Partial<Note>>([
    { status: "disputed" },
    { verdict: "refuted" },
    { comment: "I did." },
    { assignee: "Ben" },
    { quote: { ...note.quote, exact: "40 boats at anchor" } },
  ])("as two notes where they say different things: %j", (change) => {
    const ours = { ...note, status: "checked" as const };
    expect(both([ours], [{ ...note, ...change }])).toEqual([
      ours,
      { ...note, ...change, id: "urn:uuid:a#2" },
    ]);
  });

  test("a reply that they worded differently", () => {
    const ours = { ...note, replies: [reply("ada", 1)] };
    const theirs = { ...note, replies: [{ ...reply("ada", 1), comment: "Otherwise." }] };
    expect(both([ours], [theirs]).map(({ replies }) => replies)).toEqual([ours.replies, theirs.replies]);
  });

  test("what other programs wrote, with its own fields", () => {
    const foreign = `{ "id": "x", "type": "Annotation", "body": "…", "target": "https://a.example" }`;
    const page = (items: string) => `{\n  "type": "AnnotationPage",\n  "items": [\n    ${items}\n  ]\n}\n`;
    const own = fileOf(note).match(/\{\n {6}"id"[\s\S]*\n {4}\}/)?.[0] ?? "";
    const text = keptBoth(inConflict(page(own), page(`${own},\n    ${foreign}`))) ?? "";
    expect(JSON.parse(text).items).toEqual([JSON.parse(own), JSON.parse(foreign)]);
  });
});

describe("It is left to a person", () => {
  const page = fileOf(note);

  test.each([
    ["where there is no conflict", page],
    ["where the file is broken otherwise", page.slice(0, -9)],
    ["where a side is no whole file", inConflict(page, page.slice(0, -9))],
    ["where the sides are not of one kind", inConflict(page, "[]\n")],
    ["where they differ in more than notes", inConflict(page, page.replace("AnnotationPage", "Collection"))],
  ])("%s", (_, text) => {
    expect(keptBoth(text)).toBeNull();
  });
});

test("Whatever two people did, everything that either said is there", () => {
  const change = fc.oneof(
    fc.constant({}),
    anyNote.map(({ status, comment }) => ({ status, comment })),
    anyNote.map(({ replies, evidence: found, history }) => ({ replies, evidence: found, history })),
  );
  const sides = fc.tuple(
    fc.uniqueArray(anyNote, { maxLength: 3, selector: ({ id }) => id }),
    fc.array(fc.tuple(change, change), { minLength: 3, maxLength: 3 }),
    fc.uniqueArray(anyNote, { maxLength: 2, selector: ({ id }) => id }),
  );
  fc.assert(
    fc.property(sides, ([shared, changes, added]) => {
      const ours = shared.map((each, index) => ({ ...each, ...changes[index]?.[0] }));
      const theirs = [...shared.map((each, index) => ({ ...each, ...changes[index]?.[1] })), ...added];
      const notes = both(ours, theirs);
      expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
      for (const said of [...ours, ...theirs]) expect(notes.some((kept) => says(kept, said))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

/** Whether a note says all that another does. */
function says(kept: Note, said: Note): boolean {
  const holds = (list: "evidence" | "replies" | "history") =>
    said[list].every((each) => kept[list].some((other) => isSame(other, each)));
  const own = ({ status, comment, quote }: Note) => [status, comment, quote];
  return (
    kept.id.startsWith(said.id) &&
    isSame(own(kept), own(said)) &&
    (["evidence", "replies", "history"] as const).every(holds)
  );
}

test("An empty file is none", () => {
  expect(keptBoth(emptyNotesFile.text)).toBeNull();
  expect(isWhole(parseNotes(keptBoth(inConflict(fileOf(note), fileOf(note))) ?? "{"))).toBe(true);
});
