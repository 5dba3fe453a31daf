import { inOrder } from "../text/in-order.ts";
import { isObject } from "../text/is-object.ts";
import { jsonProblem } from "../text/json-problem.ts";
import { evidenceOf, replyOf } from "./bodies.ts";
import { conflictsIn, sidesOf } from "./conflict-markers.ts";
import { historyOf } from "./history.ts";
import { insertItem, replaceItem } from "./item-edits.ts";
import { isSame, type Json, listOf } from "./json.ts";
import { annotationText } from "./layout.ts";
import type { Note } from "./note.ts";
import { noteOf, sourceOf } from "./read-annotation.ts";
import { annotationOf } from "./write-annotation.ts";

/**
 * Resolves the merge conflicts of a file of notes by keeping what both sides say: the notes of either, and of a note that
 * both only added to, all evidence, replies and history. Where they changed a note differently, both versions stay, the
 * other side's after ours with `#2` behind its id. `null` where a side is not a whole file, or where the sides differ in
 * more than notes: a person has to decide that.
 */
export function keptBoth(text: string): string | null {
  if (conflictsIn(text).length === 0) return null;
  const { ours, theirs } = sidesOf(text);
  if (ours.text.trim() === "") return pageIn(theirs.text) && theirs.text;
  if (theirs.text.trim() === "") return pageIn(ours.text) && ours.text;
  const [mine, other] = [pageIn(ours.text), pageIn(theirs.text)];
  if (mine === null || other === null || !isSame(mine.page, other.page)) return null;
  const items = [...mine.items];
  let result = ours.text;
  for (const item of other.items) {
    if (items.some((each) => isOneThing(each, item) && isSame(each, item))) continue;
    const at = items.findIndex((each) => isOneThing(each, item));
    const merged = at === -1 ? null : withAdditions(items[at], item);
    if (merged !== null) {
      items[at] = merged;
      result = replaceItem(result, at, written(merged, result));
    } else {
      const added = at === -1 ? item : renamed(item, items);
      const place = at === -1 ? placeFor(added, items) : at + 1;
      items.splice(place, 0, added);
      result = insertItem(result, place, written(added, result));
    }
  }
  return result;
}

/** Whether two annotations go by one id, or both by none. */
function isOneThing(one: unknown, other: unknown): boolean {
  return isObject(one) && isObject(other) ? one["id"] === other["id"] : isSame(one, other);
}

interface Page {
  /** What the file is besides its annotations; `null` for a bare list. */
  readonly page: Json | null;
  readonly items: readonly unknown[];
}

function pageIn(text: string): Page | null {
  if (jsonProblem(text) !== null) return null;
  const value: unknown = JSON.parse(text);
  if (Array.isArray(value)) return { page: null, items: value };
  if (!isObject(value)) return null;
  const { items = [], ...page } = value;
  return Array.isArray(items) ? { page, items } : null;
}

/** One annotation with all that two say, where they differ only in what was added to lists; else `null`. */
function withAdditions(mine: unknown, other: unknown): Json | null {
  if (!isObject(mine) || !isObject(other)) return null;
  const [one, two] = [noteOf(mine), noteOf(other)];
  if (one === null || two === null || !isSame(bare(one, mine), bare(two, other))) return null;
  const evidence = joined(one.evidence, two.evidence, ({ id }) => id);
  const replies = joined(one.replies, two.replies, ({ id }) => id);
  if (evidence === null || replies === null) return null;
  const history = chronicle([...listOf(mine["history"]), ...listOf(other["history"])]);
  const note: Note = {
    ...one,
    evidence,
    replies: replies.toSorted((a, b) => inOrder(a.created, b.created)),
    history: historyOf(history),
    modified: [one.modified, two.modified].sort().at(-1) ?? one.modified,
  };
  const theirs = listOf(other["body"]).filter((body) => evidenceOf(body) !== null || replyOf(body) !== null);
  const body = [...listOf(mine["body"]), ...theirs];
  return annotationOf(note, sourceOf(mine), { ...mine, body, history });
}

/** Entries of a history in the order of time, each once, to the letter. */
function chronicle(entries: readonly unknown[]): unknown[] {
  const when = (entry: unknown): string => String((isObject(entry) && entry["at"]) || "");
  return entries
    .filter((entry, index) => !entries.slice(0, index).some((each) => isSame(each, entry)))
    .sort((a, b) => inOrder(when(a), when(b)));
}

/** An annotation without what can be added to. */
function bare(note: Note, annotation: Json): Json {
  const empty = { ...note, evidence: [], replies: [], history: [], modified: "" };
  return annotationOf(empty, sourceOf(annotation), annotation);
}

/** Both lists without repetition; `null` where they say different things under one name. */
function joined<T>(one: readonly T[], two: readonly T[], nameOf: (each: T) => string): T[] | null {
  const known = new Map(one.map((each) => [nameOf(each), each]));
  if (two.some((each) => !isSame(known.get(nameOf(each)) ?? each, each))) return null;
  return [...one, ...two.filter((each) => !known.has(nameOf(each)))];
}

function renamed(item: unknown, among: readonly unknown[]): unknown {
  if (!isObject(item)) return item;
  const taken = new Set(among.map((each) => (isObject(each) ? each["id"] : null)));
  let count = 2;
  while (taken.has(`${item["id"]}#${count}`)) count++;
  return { ...item, id: `${item["id"]}#${count}` };
}

/** Where an annotation goes by the place of its words. */
function placeFor(item: unknown, items: readonly unknown[]): number {
  const start = noteOf(item)?.position.start;
  if (start === undefined) return items.length;
  const next = items.findIndex((each) => (noteOf(each)?.position.start ?? -1) > start);
  return next === -1 ? items.length : next;
}

function written(item: unknown, file: string): (indent: string) => string {
  const eol = file.includes("\r\n") ? "\r\n" : "\n";
  return (indent) =>
    (isObject(item) ? annotationText(item, indent) : JSON.stringify(item)).replaceAll("\n", eol);
}
