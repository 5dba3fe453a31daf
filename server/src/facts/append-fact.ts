import { isMap, isSeq, parseDocument, stringify } from "yaml";
import type { FactKind } from "./fact.ts";

/** What a new pack says of itself. */
export interface PackHead {
  readonly id: string;
  readonly title: string;
  /** ISO day. */
  readonly completeUntil: string;
}

/** A fact to be written, with its keys as packs have them. */
export type NewFact = Readonly<Record<string, unknown>> & { readonly id: string };

/** The text of a pack that holds nothing yet. */
export function emptyPack({ id, title, completeUntil }: PackHead): string {
  return stringify({ id, title, "complete-until": completeUntil });
}

/**
 * Adds a fact at the end of its list. Everything else stays as it was written, byte for byte: comments, order,
 * quotes, line ends. A list on one line is reformatted. The text must be YAML without errors.
 */
export function appendFact(text: string, kind: FactKind, fact: NewFact): string {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const document = parseDocument(text);
  const list = isMap(document.contents) ? document.get(kind, true) : undefined;
  if (isSeq(list) && list.flow !== true && list.items.length > 0 && list.range) {
    const column = list.range[0] - (text.lastIndexOf("\n", list.range[0] - 1) + 1);
    return insertedAfter(text, list.range[1], itemOf(fact, column), lineEnd);
  }
  if (!document.hasIn([kind])) {
    const before = text === "" || text.endsWith("\n") ? text : text + lineEnd;
    return `${before}${[`${kind}:`, ...itemOf(fact, 2)].join(lineEnd)}${lineEnd}`;
  }
  if (isSeq(list)) list.add(document.createNode(fact));
  else document.set(kind, document.createNode([fact]));
  return document.toString({ lineWidth: 0 });
}

/** The lines of an item of a list whose dashes stand in `column`, counted from 0. */
function itemOf(fact: NewFact, column: number): string[] {
  const lines = stringify([fact], { lineWidth: 0 }).trimEnd().split("\n");
  return lines.map((line) => " ".repeat(column) + line);
}

/** Puts lines after the line in which the text before `end` has its last word. */
function insertedAfter(text: string, end: number, lines: readonly string[], lineEnd: string): string {
  const last = text.slice(0, end).trimEnd().length;
  const next = text.indexOf("\n", last);
  const before = next < 0 ? text + lineEnd : text.slice(0, next + 1);
  return `${before}${lines.join(lineEnd)}${lineEnd}${text.slice(before.length)}`;
}
