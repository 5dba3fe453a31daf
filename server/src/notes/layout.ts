import type { Json } from "./json.ts";
import { onOneLine } from "./page.ts";

/**
 * An annotation as text: one property a line and one entry of its history a line, so that version control merges line by
 * line. `indent` stands before its closing brace.
 */
export function annotationText(annotation: Json, indent: string): string {
  const inner = `${indent}  `;
  const fields = Object.entries(annotation).map(([key, value]) => {
    const text =
      key === "history" && Array.isArray(value) ? listText(value, inner) : JSON.stringify(value, null, 2);
    return `${inner}${JSON.stringify(key)}: ${key === "history" ? text : text.replaceAll("\n", `\n${inner}`)}`;
  });
  return `{\n${fields.join(",\n")}\n${indent}}`;
}

function listText(entries: readonly unknown[], indent: string): string {
  const lines = entries.map((entry) => `${indent}  ${onOneLine(entry)}`);
  return lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n${indent}]`;
}
