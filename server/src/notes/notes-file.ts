import { applyEdits, type JSONPath, modify, type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import { annotationOf, isObject, type Json, noteOf } from "./annotation.ts";
import type { Note } from "./note.ts";

/** A file of notes as it stands on disk. */
export interface NotesFile {
  readonly text: string;
  readonly notes: readonly Note[];
}

/** Why a file of notes cannot be read; the line and column are 1-based. */
export interface NotesProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

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
    text.trim() === "" ||
    (syntaxProblem(text) === null && JSON.stringify(JSON.parse(text)) === emptyPageValue)
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
  const problem = syntaxProblem(text);
  if (problem !== null) return problem;
  const value: unknown = JSON.parse(text);
  if (Array.isArray(value)) return value;
  const items = isObject(value) ? (value["items"] ?? []) : null;
  return Array.isArray(items)
    ? items
    : { line: 1, column: 1, message: "This is not a page of annotations: there is no list “items”." };
}

function syntaxProblem(text: string): NotesProblem | null {
  const conflict = /^(?:<{7}|={7}|>{7})/m.exec(text);
  try {
    JSON.parse(text);
    return null;
  } catch {
    if (conflict !== null) return at(text, conflict.index, "A merge conflict is not resolved here.");
    const [first] = errorsIn(text);
    return first === undefined
      ? at(text, 0, "This is not JSON.")
      : at(text, first.offset, `This is not JSON: ${wordsFor(first)}.`);
  }
}

function errorsIn(text: string): ParseError[] {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    // Nested too deeply to be read; it is reported as not being JSON.
  }
  return errors;
}

function wordsFor({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
}

function at(text: string, offset: number, message: string): NotesProblem {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? "").length + 1, message };
}
