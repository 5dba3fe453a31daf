import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Note } from "../../server/src/notes/note.ts";
import {
  emptyNotesFile,
  isEmptyPage,
  isWhole,
  type NotesFile,
  parseNotes,
  withNote,
  withoutNote,
  withSource,
} from "../../server/src/notes/notes-file.ts";
import { anyNote, exampleNote as note } from "./support.ts";

function readable(text: string): NotesFile {
  const file = parseNotes(text);
  if (!isWhole(file)) throw new Error(file.problems[0]?.message);
  return file;
}

test("A note stands in its file as a Web Annotation", () => {
  const page = JSON.parse(withNote(emptyNotesFile, note, "../../match.txt"));
  expect(page["@context"][0]).toBe("http://www.w3.org/ns/anno.jsonld");
  expect(page.items[0]).toEqual({
    id: note.id,
    type: "Annotation",
    motivation: "assessing",
    creator: { type: "Person", name: "Ada" },
    created: note.created,
    modified: note.modified,
    assignee: { type: "Person", name: "Ben" },
    body: [
      { type: "TextualBody", purpose: "commenting", format: "text/markdown", value: note.comment },
      { type: "TextualBody", purpose: "tagging", format: "text/plain", value: "checked" },
      { type: "TextualBody", purpose: "classifying", format: "text/plain", value: "supported" },
      {
        id: "urn:uuid:e1",
        type: "SpecificResource",
        purpose: "linking",
        source: {
          id: "https://club.example/attendance",
          publisher: { type: "Organization", name: "Harbour FC" },
        },
        selector: { type: "TextQuoteSelector", exact: "52,017 tickets", prefix: "", suffix: "" },
        state: { type: "TimeState", sourceDate: "2026-03-02T00:00:00Z", cached: "https://archive.example/1" },
        stance: "refutes",
        comment: "Counted at the gates.",
      },
      {
        id: "urn:uuid:r1",
        type: "TextualBody",
        purpose: "replying",
        format: "text/markdown",
        creator: { type: "Person", name: "Ben" },
        created: "2026-03-02T09:00:00.000Z",
        modified: "2026-03-02T09:00:00.000Z",
        value: "Agreed.",
      },
    ],
    history: [{ at: "2026-03-02T10:00:00.000Z", by: "Ada", changed: "status", from: "open", to: "checked" }],
    target: {
      source: "../../match.txt",
      selector: [
        {
          type: "TextQuoteSelector",
          exact: "52,000 people",
          prefix: "The derby drew ",
          suffix: " on Sunday.",
        },
        { type: "TextPositionSelector", start: 15, end: 28 },
      ],
    },
    secondSource: {
      answers: "figure.unverifiable",
      reason: null,
      basis: note.basis,
    },
  });
});

test("Any note comes back from its file as it was", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyNote, { maxLength: 5, selector: ({ id }) => id }), (notes) => {
      const text = notes.reduce((file, each) => withNote(readable(file), each, "a.txt"), "");
      const byId = (a: Note, b: Note) => (a.id < b.id ? -1 : 1);
      expect([...readable(text).notes].sort(byId)).toEqual([...notes].sort(byId));
    }),
  );
});

test("One property stands on a line, in an order that does not change, notes in the order of their places", () => {
  const later = { ...note, id: "urn:uuid:b", position: { start: 90, end: 99 } };
  const text = withNote(readable(withNote(emptyNotesFile, later, "a.txt")), note, "a.txt");
  expect(readable(text).notes.map(({ id }) => id)).toEqual([note.id, later.id]);
  expect(
    text.split("\n").filter((line) => !/"at"|"@(?:id|type)"/.test(line) && line.split('": ').length > 2),
  ).toEqual([]);
  expect(withNote(readable(text), later, "a.txt")).toBe(text);
});

describe("What is not ours stays as it is", () => {
  const foreign = '    { "id": "x",   "body": {"big": 12345678901234567890, "__proto__": 1} }';
  const file = `{\n\t"@context": "http://www.w3.org/ns/anno.jsonld",\n\t"total": 1,\n  "items": [\n${foreign},\n    7\n  ]\n}\n`;

  test("annotations and fields of others, to the letter", () => {
    const text = withNote(readable(file), note, "a.txt");
    expect(text).toContain(foreign);
    expect(text).toContain('\t"total": 1,');
    expect(readable(text).notes).toEqual([note]);
    expect(withoutNote(readable(text), note.id)).toContain(foreign);
  });

  test("unknown fields, bodies and selectors of our own notes", () => {
    const page = JSON.parse(withNote(emptyNotesFile, note, "a.txt"));
    page.items[0].rights = "CC0";
    page.items[0].body.push({ type: "Image", id: "https://example.org/scan.png" });
    page.items[0].target.selector.push({ type: "FragmentSelector", value: "p=3" });
    page.items[0].secondSource.reviewers = 2;
    const changed = { ...note, status: "disputed" as const };
    const text = withNote(readable(JSON.stringify(page)), changed, "a.txt");
    expect(readable(text).notes).toEqual([changed]);
    const item = JSON.parse(text).items[0];
    expect(item.rights).toBe("CC0");
    expect(item.body.at(-1)).toEqual({ type: "Image", id: "https://example.org/scan.png" });
    expect(item.target.selector.at(-1)).toEqual({ type: "FragmentSelector", value: "p=3" });
    expect(item.secondSource.reviewers).toBe(2);
  });

  test("a bare list of annotations is one, too", () => {
    expect(readable(withNote(readable("[]"), note, "a.txt")).notes).toEqual([note]);
  });
});

test("Deleting the last note leaves nothing, and a renamed article renames its notes' target", () => {
  const text = withNote(emptyNotesFile, note, "a.txt");
  expect(isEmptyPage(withoutNote(readable(text), note.id))).toBe(true);
  expect(isEmptyPage(text)).toBe(false);
  expect(JSON.parse(withSource(readable(text), "b.txt")).items[0].target.source).toBe("b.txt");
});

test("Two notes with one id are both there, and each can be changed and deleted", () => {
  const page = JSON.parse(withNote(emptyNotesFile, note, "a.txt"));
  const twin = { ...page.items[0], creator: { type: "Person", name: "Cem" } };
  const text = JSON.stringify({ ...page, items: [page.items[0], twin, page.items[0]] });
  const ids = (now: string) => readable(now).notes.map(({ id, creator }) => [id, creator]);
  const all = [
    [note.id, note.creator],
    [`${note.id}#2`, "Cem"],
    [`${note.id}#3`, note.creator],
  ];
  expect(ids(text)).toEqual(all);
  const second = readable(text).notes[1] ?? note;
  const changed = withNote(readable(text), { ...second, status: "disputed" }, "a.txt");
  expect(ids(changed)).toEqual(all);
  expect(readable(changed).notes.map(({ status }) => status)).toEqual([note.status, "disputed", note.status]);
  expect(ids(withoutNote(readable(changed), note.id)).length).toBe(2);
  expect(ids(withoutNote(readable(text), `${note.id}#2`)).map(([, creator]) => creator)).not.toContain("Cem");
  expect(ids(withSource(readable(text), "b.txt"))).toEqual(all);
});

describe("A damaged file says where", () => {
  test.each([
    ['{\n  "items": [\n    {,}\n  ]\n}', 3, 6],
    ['{\n  "items": [\n<<<<<<< ours\n  ]\n}', 3, 1],
    ['{ "items": 7 }', 1, 1],
    ['"a"', 1, 1],
    ["{", 1, 2],
  ])("%j", (text, line, column) => {
    expect(parseNotes(text).problems).toMatchObject([{ line, column }]);
  });
});

test("No file makes it throw, and no damaged one is written", () => {
  const values = fc.oneof(fc.jsonValue(), fc.record({ items: fc.array(fc.jsonValue()) }));
  const ours = fc
    .tuple(fc.jsonValue(), fc.jsonValue(), fc.jsonValue())
    .map(([target, body, secondSource]) => ({ items: [{ id: "a", target, body, secondSource }] }));
  const files = fc.oneof(
    fc.string(),
    values.map((value) => JSON.stringify(value)),
    ours.map((value) => JSON.stringify(value)),
    fc.constant("[".repeat(200_000)),
    fc.constant(`{"__proto__":{"items":[]},"items":[{"__proto__":{},"secondSource":{}}]}`),
  );
  fc.assert(
    fc.property(files, (text) => {
      const file = parseNotes(text);
      if (isWhole(file)) expect(readable(withNote(file, note, "a.txt")).notes).toContainEqual(note);
      else expect(() => withNote({ ...emptyNotesFile, text }, note, "a.txt")).toThrow();
    }),
  );
});
