import { phraseStartingAt } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** “claimed four lives”, “claims the title”: to take, not to say. */
export function claimsALife(parts: readonly Part[], group: VerbGroup): boolean {
  if (group.reporting.lemma !== "claim") return false;
  const object = phraseStartingAt(parts, group.verb + 1);
  const words = object === null ? [] : parts.slice(object.first, object.last + 1);
  return words.some(({ lower }) =>
    /^(?:lives?|victims?|titles?|trophy|championships?|gold|silver|bronze|medals?|wins?|prizes?|seats?|benefits?|credit|points?|wickets?|crown|asylum|place)$/.test(
      lower,
    ),
  );
}

const NAMING = new Set(["call", "brand", "dub", "label"]);

/** “a machine called Atlas 2”, “called the police”: a name or a telephone call, where nothing else follows the noun. */
export function givesAName(parts: readonly Part[], { reporting, verb }: VerbGroup): boolean {
  if (!NAMING.has(reporting.lemma) || parts[verb + 1]?.quotation != null) return false;
  if (isName(parts, verb + 1)) return true;
  const object = phraseStartingAt(parts, verb + 1);
  const next = object === null ? undefined : parts[object.last + 1];
  if (object === null || next === undefined) return object !== null;
  return next.quotation === null && !COMPLEMENTS.has(next.pos) && !isQuotedSoon(parts, object.last + 1);
}

/** Whether capitals and then a verb follow: “a firm called Oak Dairy has closed”. */
function isName(parts: readonly Part[], first: number): boolean {
  let at = first;
  while (parts[at]?.capital === true) at++;
  return at > first && /^(?:AUX|VERB)$/.test(parts[at]?.pos ?? "");
}

/** “called the fall in May’s figures “very mild””: what it is called stands behind more words for it. */
function isQuotedSoon(parts: readonly Part[], from: number): boolean {
  if (parts[from]?.pos !== "ADP") return false;
  for (let at = from; at < Math.min(parts.length, from + 12); at++) {
    const part = parts[at];
    if (part?.quotation?.scare === false) return true;
    if (part?.pos === "VERB" || part?.pos === "AUX" || part?.lower === ",") return false;
  }
  return false;
}

const COMPLEMENTS = new Set("DET ADJ NOUN PROPN PRON ADV SCONJ".split(" "));
