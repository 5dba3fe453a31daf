import type { Part } from "./parts.ts";

/** What no clause goes on behind. */
export const ENDS_CLAUSE: ReadonlySet<string> = new Set([".", ";", ":"]);

/** How far behind a verb its “that”, colon, quotation or clause is looked for. */
export const FAR = 22;

/** Whether a clause begins here: a noun phrase and, before any comma, a verb. */
export function isClause(parts: readonly Part[], from: number): boolean {
  let nominal = false;
  for (let at = from; at < Math.min(parts.length, from + FAR); at++) {
    const part = parts[at];
    if (part === undefined || ENDS_CLAUSE.has(part.lower)) return false;
    if (nominal && (part.pos === "AUX" || (part.pos === "VERB" && !part.lower.endsWith("ing")))) return true;
    if (nominal && part.lower === "cost" && /^(?:SYM|NUM)$/.test(parts[at + 1]?.pos ?? "")) return true;
    if (part.lower === "," && !nominal) return false;
    nominal ||=
      part.pos === "NOUN" ||
      part.pos === "PROPN" ||
      part.pos === "PRON" ||
      part.pos === "DET" ||
      part.pos === "NUM";
  }
  return false;
}
