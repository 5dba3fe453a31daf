/** The item's number in “Q42”, in the address of its page or in its identifier; `null` in anything else. */
export function entityId(text: string): string | null {
  const [, id = ""] = /^(?:https?:\/\/\S+\/)?(Q[1-9]\d{0,11})(?:#\S*)?$/i.exec(text.trim()) ?? [];
  return id === "" ? null : id.toUpperCase();
}

/** The page where a person can read about an item. */
export function pageOf(id: string): string {
  return `https://www.wikidata.org/wiki/${id}`;
}
