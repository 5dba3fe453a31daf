import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { isObject } from "../text/is-object.ts";
import { jsonProblem } from "../text/json-problem.ts";
import { insertItem, removeItem, replaceItem, spliced } from "./item-edits.ts";
import type { Json } from "./json.ts";
import { annotationText } from "./layout.ts";
import type { Note } from "./note.ts";
import { emptyPage, isBarePage, newerContext } from "./page.ts";
import { noteOf } from "./read-annotation.ts";
import { type DamagedNotes, readDamaged } from "./read-damaged.ts";
import { annotationOf } from "./write-annotation.ts";

export type { NotesProblem } from "./read-damaged.ts";

/** A file of notes as it stands on disk. */
export interface NotesFile extends DamagedNotes {
  readonly text: string;
}

export const emptyNotesFile: NotesFile = { text: "", notes: [], sides: new Map(), problems: [] };

/**
 * Reads a file of notes. Never throws; an empty file holds no notes. Of a damaged one the notes that can be read are
 * given, and what is wrong with it.
 */
export function parseNotes(text: string): NotesFile {
  if (text.trim() === "") return { ...emptyNotesFile, text };
  if (jsonProblem(text) !== null) return { text, ...readDamaged(text) };
  const items = itemsOf(text);
  if (items === null) {
    const message = "This is not a page of annotations: there is no list “items”.";
    return { ...emptyNotesFile, text, problems: [{ line: 1, column: 1, message }] };
  }
  const notes = notesAmong(items).filter((note) => note !== null);
  return { ...emptyNotesFile, text, notes };
}

/** Whether a file may be written. */
export function isWhole({ problems }: NotesFile): boolean {
  return problems.length === 0;
}

/**
 * The file's text with a note added or, by its id, replaced. Everything else stays as it is. A new note takes
 * its place by position, so that notes on different passages merge. `source` is the article, relative to the file;
 * `earlier` is what a note that comes back was read from. Throws where the file is damaged.
 */
export function withNote(file: NotesFile, note: Note, source: string, earlier: Json = {}): string {
  const items = readableItems(file.text);
  const text = file.text.trim() === "" ? emptyPage : withNewContext(file.text);
  const written = (before: Json) => (indent: string) =>
    annotationText(annotationOf(note, source, before), indent).replaceAll("\n", eolOf(text));
  const notes = notesAmong(items);
  const known = notes.findIndex((each) => each?.id === note.id);
  if (known !== -1) {
    const before = items[known];
    return replaceItem(text, known, written(isObject(before) ? before : {}));
  }
  const next = notes.findIndex((each) => (each?.position.start ?? -1) > note.position.start);
  return insertItem(text, next === -1 ? items.length : next, written(earlier));
}

/** The file's text without a note. */
export function withoutNote({ text }: NotesFile, id: string): string {
  const index = notesAmong(readableItems(text)).findIndex((note) => note?.id === id);
  return index === -1 ? text : removeItem(text, index);
}

/** What a note was read from. */
export function annotationWith({ text }: NotesFile, id: string): Json {
  const items = readableItems(text);
  const found = items[notesAmong(items).findIndex((note) => note?.id === id)];
  return isObject(found) ? found : {};
}

/** Whether nothing at all is left in a file that this program began. */
export function isEmptyPage(text: string): boolean {
  return text.trim() === "" || (jsonProblem(text) === null && isBarePage(JSON.parse(text)));
}

/** The file's text with every note's article renamed; `moved` gives where evidence is from there. */
export function withSource(
  file: NotesFile,
  source: string,
  moved: (reference: string) => string = (reference) => reference,
): string {
  return file.notes.reduce((text, note) => {
    const evidence = note.evidence.map((each) => ({ ...each, source: moved(each.source) }));
    return withNote({ ...file, text }, { ...note, evidence }, source);
  }, file.text);
}

function withNewContext(text: string): string {
  const value: unknown = JSON.parse(text);
  const newer = isObject(value) ? newerContext(value["@context"]) : null;
  const tree = newer === null ? undefined : parseTree(text);
  const node = tree && findNodeAtLocation(tree, ["@context"]);
  return node && newer !== null ? spliced(text, node, newer.replaceAll("\n", eolOf(text))) : text;
}

function eolOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

function readableItems(text: string): readonly unknown[] {
  const { problems } = parseNotes(text);
  if (problems[0] !== undefined) throw new Error(problems[0].message);
  return text.trim() === "" ? [] : (itemsOf(text) ?? []);
}

/** The annotations of a page or of a bare list; `null` if it is neither. */
function itemsOf(text: string): readonly unknown[] | null {
  const value: unknown = JSON.parse(text);
  if (Array.isArray(value)) return value;
  const items = isObject(value) ? (value["items"] ?? []) : null;
  return Array.isArray(items) ? items : null;
}

/**
 * The note of each item; `null` where it is none. Of notes with one id, as a hand or a merge may leave them, the second
 * is called `…#2`, and so on; it gets that id for good when it is next changed.
 */
function notesAmong(items: readonly unknown[]): (Note | null)[] {
  const read = items.map(noteOf);
  const taken = new Set(read.map((note) => note?.id));
  const seen = new Set<string>();
  return read.map((note) => {
    if (note === null || !seen.has(note.id)) {
      if (note !== null) seen.add(note.id);
      return note;
    }
    let count = 2;
    while (taken.has(`${note.id}#${count}`)) count++;
    const id = `${note.id}#${count}`;
    taken.add(id);
    return { ...note, id };
  });
}
