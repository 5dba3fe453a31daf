import type { Words } from "./words.ts";

/** A dash that joins two days, months or years rather than parting two phrases. */
export function isDash(words: Words, at: number): boolean {
  const dash = words.lower(at);
  return dash === "–" || ((dash === "-" || dash === "—") && words.at(at).glued && words.at(at + 1).glued);
}
