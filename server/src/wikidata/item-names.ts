import { entityId } from "./entity-id.ts";
import type { Row } from "./sparql-endpoint.ts";

/** What an item is called in English: its label and its other names. */
export interface ItemNames {
  readonly label: string;
  readonly aliases: readonly string[];
}

/** The names in the rows of `namesQuery`, by item. English goes before what is meant for all languages. */
export function readNames(rows: readonly Row[]): ReadonlyMap<string, ItemNames> {
  const names = new Map<string, ItemNames>();
  const inOrder = [...rows].sort((a, b) => Number(a["language"] !== "en") - Number(b["language"] !== "en"));
  for (const row of inOrder) {
    const id = entityId(row["item"] ?? "");
    const name = oneLine(row["label"] ?? row["alias"] ?? "");
    if (id === null || name === "") continue;
    const known = names.get(id) ?? { label: "", aliases: [] };
    if (row["label"] !== undefined && known.label === "") names.set(id, { ...known, label: name });
    else if (name !== known.label && !known.aliases.includes(name))
      names.set(id, { ...known, aliases: [...known.aliases, name] });
  }
  return names;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
