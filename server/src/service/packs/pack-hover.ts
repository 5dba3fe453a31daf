import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Hover } from "vscode-languageserver-types";
import { rangeOf } from "../positions.ts";
import type { Prose } from "../prose.ts";
import { keyAt } from "./pack-position.ts";
import { schemaAt } from "./schema-node.ts";

/** What the key at an offset of a pack is for. `null` where no key stands, or one that packs do not have. */
export function packHover(document: TextDocument, offset: number, prose: Prose): Hover | null {
  const key = keyAt(document.getText(), offset);
  const description = key === null ? undefined : schemaAt(key.path, key.isGroup)?.description;
  if (key === null || !description) return null;
  const lines = [prose.strong(String(key.path.at(-1))), prose.text(description)];
  return {
    contents: { kind: prose.kind, value: prose.lines(lines) },
    range: rangeOf(document, key.span),
  };
}
