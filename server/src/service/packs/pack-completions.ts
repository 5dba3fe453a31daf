import type { TextDocument } from "vscode-languageserver-textdocument";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import { rangeOf } from "../positions.ts";
import { type PackPosition, positionIn } from "./pack-position.ts";
import { propertyOf, type SchemaNode, schemaAt } from "./schema-node.ts";

/** What may be written at an offset of a pack: the keys of the object there, or the values of the key. */
export function packCompletions(document: TextDocument, offset: number): CompletionItem[] {
  const position = positionIn(document.getText(), offset);
  if (position === null) return [];
  const node = schemaAt(position.path, position.isGroup);
  if (node === null) return [];
  const range = rangeOf(document, position.word);
  if (position.isKey || node.properties !== undefined) {
    return keysOf(node, position).map(([key, property], index) => ({
      label: key,
      kind: CompletionItemKind.Property,
      sortText: String(index).padStart(3, "0"),
      ...(node.required?.includes(key) ? { detail: "required" } : {}),
      ...(property.description ? { documentation: property.description } : {}),
      textEdit: { range, newText: `${key}:${holdsMore(property) ? "" : " "}` },
    }));
  }
  return node.type === "boolean"
    ? ["true", "false"].map((label) => ({
        label,
        kind: CompletionItemKind.Value,
        textEdit: { range, newText: label },
      }))
    : [];
}

function keysOf(node: SchemaNode, { keys }: PackPosition): [string, SchemaNode][] {
  return Object.keys(node.properties ?? {})
    .filter((key) => !keys.includes(key))
    .map((key) => [key, propertyOf(node, key) ?? {}]);
}

/** Whether a key's value begins on the next line. */
function holdsMore({ items, properties }: SchemaNode): boolean {
  return items?.allOf !== undefined || properties !== undefined;
}
