import { applyEdits, type JSONPath, modify, parse } from "jsonc-parser";
import { type JsonProblem, jsonProblem } from "../text/json-problem.ts";
import { annotationOf, isObject, type Json, noteOf } from "./annotation.ts";
import type { Note } from "./note.ts";

/** A file of notes as it stands on disk. */
export interface NotesFile {
  readonly text: string;
  readonly notes: readonly Note[];
}

/** Why a file of notes cannot be read. */
export type NotesProblem = JsonProblem;

export const emptyNotesFile: NotesFile = { text: "", notes: [] };

const layout = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: "\n" } };

const emptyPage = `${JSON.stringify(
  {
    "@context": [
      "http://www.w3.org/ns/anno.jsonld",
      { secondSource: { "@id": "urn:second-source:note", "@type": "@json" } },
    ],
    type: "AnnotationPage",
    items: [],
  },
  null,
  2,
)}\n`;

const emptyPageValue = JSON.stringify(JSON.parse(emptyPage));

/** Reads a file of notes. Never throws; an empty file holds no notes. */
export function parseNotes(text: string): NotesFile | NotesProblem {
  if (text.trim() === "") return { text, notes: [] };
  const items = itemsOf(text);
  if (!Array.isArray(items)) return items;
  const notes = items.map(noteOf).filter((note) => note !== null);
  return { text, notes };
}

/** Whether a file could be read. */
export function isReadable(parsed: NotesFile | NotesProblem): parsed is NotesFile {
  return "notes" in parsed;
}

/**
 * The file's text with a note added or, by its id, replaced. Everything else stays as it is. A new note takes
 * its place by position, so that notes on different passages merge. `source` is the article, relative to the file.
 */
export function withNote(file: NotesFile, note: Note, source: string): string {
  const text = file.text.trim() === "" ? emptyPage : file.text;
  const items = readableItems(text);
  const known = items.findIndex((item) => noteOf(item)?.id === note.id);
  if (known !== -1) {
    const earlier = items[known];
    return edited(text, known, annotationOf(note, source, isObject(earlier) ? earlier : {}), false);
  }
  const next = items.findIndex((item) => (noteOf(item)?.position.start ?? -1) > note.position.start);
  return edited(text, next === -1 ? items.length : next, annotationOf(note, source), true);
}

/** The file's text without a note. */
export function withoutNote(file: NotesFile, id: string): string {
  const index = readableItems(file.text).findIndex((item) => noteOf(item)?.id === id);
  return index === -1 ? file.text : edited(file.text, index, undefined, false);
}

/** Whether nothing at all is left in a file that this program began. */
export function isEmptyPage(text: string): boolean {
  return (
    text.trim() === "" || (jsonProblem(text) === null && JSON.stringify(JSON.parse(text)) === emptyPageValue)
  );
}

/** The file's text with every note's article renamed. */
export function withSource(file: NotesFile, source: string): string {
  return file.notes.reduce((text, note) => withNote({ ...file, text }, note, source), file.text);
}

function edited(text: string, index: number, value: Json | undefined, isNew: boolean): string {
  const path: JSONPath = Array.isArray(parse(text)) ? [index] : ["items", index];
  return applyEdits(text, modify(text, path, value, { ...layout, isArrayInsertion: isNew }));
}

function readableItems(text: string): readonly unknown[] {
  const items = itemsOf(text);
  if (!Array.isArray(items)) throw new Error(items.message);
  return items;
}

/** The annotations of a page or of a bare list. */
function itemsOf(text: string): unknown[] | NotesProblem {
  const problem = jsonProblem(text);
  if (problem !== null) return problem;
  const value: unknown = JSON.parse(text);
  if (Array.isArray(value)) return value;
  const items = isObject(value) ? (value["items"] ?? []) : null;
  return Array.isArray(items)
    ? items
    : { line: 1, column: 1, message: "This is not a page of annotations: there is no list “items”." };
}
