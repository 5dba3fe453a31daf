import { nameKey } from "../../claims/name-key.ts";
import { soundAlike } from "../../claims/spelling.ts";
import { OMISSION } from "../../reading/mention.ts";
import type { Difference } from "./wording.ts";

/**
 * Whether other words are used: not the same ones written apart or together, by their initials or in another
 * transliteration, nor a change that is marked as one.
 */
export function isAltered({ removed, added }: Difference): boolean {
  const [own, theirs] = [removed.join(""), added.join("")];
  if (own === theirs || [...removed, ...added].includes(OMISSION)) return false;
  if (areInitials(removed, added) || areInitials(added, removed)) return false;
  if (Math.min(own.length, theirs.length) < TRANSLITERATED) return true;
  return nameKey(own) !== nameKey(theirs) && !soundAlike(own, theirs);
}

/** Shorter words that sound alike are two: “of” and “off”. */
const TRANSLITERATED = 6;

/** “UK” and “United Kingdom”. */
function areInitials([short = "", ...others]: readonly string[], long: readonly string[]): boolean {
  if (others.length > 0 || long.length < 2) return false;
  return short.replaceAll(".", "") === long.map((word) => word.charAt(0)).join("");
}
