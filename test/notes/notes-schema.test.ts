import { readFileSync } from "node:fs";
import Ajv from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { notesJsonSchema, notesSchemaFile } from "../../scripts/notes-schema.mjs";
import { emptyNotesFile, parseNotes, withNote } from "../../server/src/notes/notes-file.ts";
import * as schemas from "../../server/src/notes/notes-schema.ts";
import { anyNote } from "./support.ts";

const written: object = JSON.parse(readFileSync(notesSchemaFile, "utf8"));
const isNotes = new Ajv({ strict: false }).compile(written);
const page = readFileSync(new URL("../../docs/notes.md", import.meta.url), "utf8");

describe("The JSON schema of notes", () => {
  test("is made of the one in code (npm run schema && npm run format)", () => {
    expect(written).toEqual(JSON.parse(JSON.stringify(notesJsonSchema(schemas))));
  });

  test("describes every property", () => {
    const silent: string[] = [];
    const look = (node: unknown, path: string): void => {
      if (typeof node !== "object" || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === "properties") {
          for (const [name, property] of Object.entries<object>(value)) {
            if (!("description" in property)) silent.push(`${path}/${name}`);
          }
        }
        look(value, `${path}/${key}`);
      }
    };
    look(written, "");
    expect(silent).toEqual([]);
  });

  test("holds for whatever this program writes", () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        expect(isNotes(JSON.parse(withNote(emptyNotesFile, note, "a.txt"))), note.id).toBe(true);
      }),
    );
  });

  test("holds for the page in docs/notes.md, which holds a whole note, and for others' annotations", () => {
    const [, example = ""] = /```json\n(\{\n {2}"@context"[\s\S]*?)```/.exec(page) ?? [];
    expect(isNotes(JSON.parse(example))).toBe(true);
    const file = parseNotes(example);
    expect(file.notes).toMatchObject([
      {
        verdict: "supported",
        assignee: "Ben",
        evidence: [{ stance: "supports" }],
        replies: [{}],
        history: [{}],
      },
    ]);
    const [note] = file.notes;
    expect(note && withNote({ ...file, text: "" }, note, "../../../news/derby.txt")).toBe(example);
    const others = [
      {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        id: "a:1",
        type: "Annotation",
        body: "b:1",
        target: "c:1",
      },
    ];
    expect(isNotes(others)).toBe(true);
    expect(isNotes({ items: others })).toBe(true);
  });

  test.each([
    { items: 7 },
    { items: [{ history: [{ at: "2026", changed: "everything" }] }] },
    { items: [{ target: { selector: 3 } }] },
    7,
  ])("%j is no file of notes", (value) => expect(isNotes(value)).toBe(false));

  test("has every property in docs/notes.md", () => {
    for (const key of ["assignee", "history", "secondSource", "stance", "comment", "publisher", "cached"])
      expect(page, key).toMatch(new RegExp(`\`(?:[\\w.]*\\.)?${key}\\b`));
  });
});
