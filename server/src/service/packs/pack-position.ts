import { type Document, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit } from "yaml";
import type { FilePath } from "../../facts/yaml-file.ts";
import type { Span } from "../../text/span.ts";

/** A place in a pack that is being written. */
export interface PackPosition {
  /** The value that stands there, or for a key the object that holds it. */
  readonly path: FilePath;
  /** Whether it is, or may become, a key of the object at `path`. */
  readonly isKey: boolean;
  /** The word that stands there, to be replaced; UTF-16 offsets. */
  readonly word: Span;
  /** The keys that the object at `path` has besides. */
  readonly keys: readonly string[];
  readonly isGroup: (path: FilePath) => boolean;
}

/** What is put at the caret, so that there is a word to find. */
const MARK = "secondSourceMark";

const LONGEST_WORD = 100;

/** Larger packs are not written by hand. */
const LONGEST = 1_000_000;

/**
 * Where the caret stands in a pack, which need not be whole: the text is read with a mark in the place of the
 * word there. `null` where no key or value can stand.
 */
export function positionIn(text: string, offset: number): PackPosition | null {
  if (text.length > LONGEST) return null;
  const word = wordAt(text, offset);
  const before = text.slice(0, word.start);
  const after = text.slice(word.end);
  // Alone on its line it is a key to be; without a colon it would run on into the next line.
  const isAlone = /(?:^|\n)[ -]*$/.test(before.slice(-LONGEST_WORD)) && /^[ \t\r]*(?:\n|$)/.test(after);
  const document = parseDocument(`${before}${MARK}${isAlone ? ":" : ""}${after}`, {
    logLevel: "silent",
    prettyErrors: false,
    strict: false,
  });
  let found: Omit<PackPosition, "word" | "isGroup"> | null = null;
  visit(document, {
    Scalar(role, scalar, above) {
      if (scalar.value !== MARK) return undefined;
      const path = pathOf(above, scalar);
      const holder = above.findLast(isMap);
      const isKey = role === "key";
      const keys = isKey && isMap(holder) ? holder.items.flatMap(({ key }) => nameOf(key)) : [];
      found = { path, isKey, keys: keys.filter((key) => key !== MARK) };
      return visit.BREAK;
    },
  });
  return found && { ...(found as Omit<PackPosition, "word" | "isGroup">), word, isGroup: groupsIn(document) };
}

/** The key under an offset, as the path to its value with its place. `null` if there is none. */
export function keyAt(
  text: string,
  offset: number,
): { path: FilePath; span: Span; isGroup: PackPosition["isGroup"] } | null {
  if (text.length > LONGEST) return null;
  const document = parseDocument(text, { logLevel: "silent", prettyErrors: false, strict: false });
  let found: { path: FilePath; span: Span } | null = null;
  visit(document, {
    Scalar(role, scalar, above) {
      const [start, end] = scalar.range ?? [0, 0];
      if (role !== "key" || offset < start || offset > end) return undefined;
      found = { path: [...pathOf(above, scalar), ...nameOf(scalar)], span: { start, end } };
      return visit.BREAK;
    },
  });
  return found && { ...(found as { path: FilePath; span: Span }), isGroup: groupsIn(document) };
}

function wordAt(text: string, offset: number): Span {
  const before = /(?:\w[\w-]*)?$/.exec(text.slice(Math.max(0, offset - LONGEST_WORD), offset))?.[0] ?? "";
  const after = /^[\w-]*/.exec(text.slice(offset, offset + LONGEST_WORD))?.[0] ?? "";
  return { start: offset - before.length, end: offset + after.length };
}

/** The keys and indexes on the way to a node; the last pair's key only if the node is its value. */
function pathOf(above: readonly unknown[], node: unknown): FilePath {
  const way = [...above, node];
  return way.flatMap((each, index): FilePath => {
    const below = way[index + 1];
    if (isPair(each)) return each.value === below ? nameOf(each.key) : [];
    if (isSeq(each)) return [each.items.indexOf(below)];
    return [];
  });
}

function nameOf(key: unknown): string[] {
  return isScalar(key) ? [String(key.value)] : typeof key === "string" ? [key] : [];
}

function groupsIn(document: Document): PackPosition["isGroup"] {
  return (path) => {
    const node = document.getIn(path, true);
    return isNode(node) && isMap(node) && node.has("facts");
  };
}
