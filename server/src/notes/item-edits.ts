import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";

/** The list of annotations in a file that is JSON, as a tree with the place of every value. */
function itemsNode(text: string): Node | null {
  const tree = parseTree(text);
  if (tree === undefined) return null;
  return tree.type === "array" ? tree : (findNodeAtLocation(tree, ["items"]) ?? null);
}

/** The text with an item of its list replaced; `write` is told the item's indentation. */
export function replaceItem(text: string, index: number, write: (indent: string) => string): string {
  const item = itemsNode(text)?.children?.[index];
  return item === undefined ? text : spliced(text, item, write(indentOf(text, item.offset)));
}

/** The text with an item put before the one at `index`, or at the end. */
export function insertItem(text: string, index: number, write: (indent: string) => string): string {
  const list = itemsNode(text);
  const items = list?.children ?? [];
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const next = items[index];
  if (next !== undefined) {
    const indent = indentOf(text, next.offset);
    return inserted(text, next.offset, `${write(indent)},${eol}${indent}`);
  }
  const last = items.at(-1);
  if (last !== undefined) {
    const indent = indentOf(text, last.offset);
    return inserted(text, last.offset + last.length, `,${eol}${indent}${write(indent)}`);
  }
  if (list !== null) {
    const outer = indentOf(text, list.offset);
    return spliced(text, list, `[${eol}${outer}  ${write(`${outer}  `)}${eol}${outer}]`);
  }
  const page = parseTree(text);
  if (page?.type !== "object") throw new Error("This is not a page of annotations.");
  const comma = page.children?.length ? "," : "";
  const at = (page.children?.at(-1)?.offset ?? page.offset) + (page.children?.at(-1)?.length ?? 1);
  return inserted(text, at, `${comma}${eol}  "items": [${eol}    ${write("    ")}${eol}  ]`);
}

/** The text without an item of its list. */
export function removeItem(text: string, index: number): string {
  const list = itemsNode(text);
  const items = list?.children ?? [];
  const item = items[index];
  if (list === null || item === undefined) return text;
  const [before, next] = [items[index - 1], items[index + 1]];
  if (next !== undefined) return text.slice(0, item.offset) + text.slice(next.offset);
  if (before !== undefined)
    return text.slice(0, before.offset + before.length) + text.slice(item.offset + item.length);
  return spliced(text, list, "[]");
}

/** The white space that the line of an offset begins with. */
function indentOf(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return /^[\t ]*/.exec(line)?.[0] ?? "";
}

/** The text with what a node says said otherwise. */
export function spliced(text: string, { offset, length }: Node, replacement: string): string {
  return text.slice(0, offset) + replacement + text.slice(offset + length);
}

function inserted(text: string, offset: number, piece: string): string {
  return text.slice(0, offset) + piece + text.slice(offset);
}
