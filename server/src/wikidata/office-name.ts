import type { ItemNames } from "./item-names.ts";

/** An office's title as a news article gives it, and what it belongs to. */
export interface OfficeName {
  /** In lower case, without country: “minister of foreign affairs”. */
  readonly office: string;
  /** Its other titles in the same form. */
  readonly names: readonly string[];
  readonly of: string;
}

/**
 * Takes “President of Ukraine” apart. `belongsTo` is what the item says it belongs to, `null` where it does not say:
 * then it is what stands after the last “of”. `null` where neither tells.
 */
export function officeName({ label, aliases }: ItemNames, belongsTo: string | null): OfficeName | null {
  const of = belongsTo ?? partsOf(label)?.tail ?? "";
  if (label === "" || of === "") return null;
  const office = titleOf(label, of);
  const others = aliases.map((alias) => titleOf(alias, of)).filter((title) => title.includes(" "));
  return { office, names: [...new Set(others)].filter((title) => title !== office), of };
}

/** The title without “of” and what it belongs to. */
function titleOf(label: string, of: string): string {
  const parts = partsOf(label);
  const isOwner = parts !== null && of.toLowerCase().endsWith(parts.tail.toLowerCase());
  return (isOwner ? parts.head : label).toLowerCase();
}

function partsOf(label: string): { readonly head: string; readonly tail: string } | null {
  const [, head = "", tail = ""] = /^(.+) of (?:the )?([^,]+)$/i.exec(label) ?? [];
  return tail === "" ? null : { head, tail };
}
