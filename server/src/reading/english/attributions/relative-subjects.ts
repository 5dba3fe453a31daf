import { named } from "./appositions.ts";
import { isHead, phraseEndingAt } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";
import { ending, isComma, RELATIVES, type Subject, subject, upTo } from "./subject.ts";

/** Whether the part at `at` takes up a noun before it: “Smith, who …”, “a poll that …”. */
export function isRelative(parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  return part !== undefined && RELATIVES.has(part.lower) && isHead(parts[at - 1]) !== isComma(parts[at - 1]);
}

/** “two aides, both of whom said …”: the index of “both”, where “whom” stands at `at`. */
export function whomStart(parts: readonly Part[], at: number): number | null {
  if (parts[at]?.lower !== "whom" || parts[at - 1]?.lower !== "of") return null;
  return isHead(parts[at - 2]) && isComma(parts[at - 3]) ? at - 2 : null;
}

/** “Smith, who said …”: the noun phrase that the relative pronoun stands for. */
export function antecedent(parts: readonly Part[], relative: number): Subject | null {
  const last = isComma(parts[relative - 1]) ? relative - 2 : relative - 1;
  const phrase = phraseEndingAt(parts, last);
  const whom = named(parts, phrase && subject(phrase, "before", relative));
  return whom && subject(whom, whom.place, relative, relative);
}

/** “people who were there said”: the noun phrase before a relative clause without commas. */
export function afterRelative(parts: readonly Part[], left: number): Subject | null {
  for (let at = left; at > 0 && left - at < 14; at--) {
    const part = parts[at];
    if (part === undefined || part.pos === "PUNCT" || part.quotation !== null) return null;
    if (part.lower !== "who" && part.lower !== "whose") continue;
    const found = ending(parts, at - 1);
    return found && upTo(found, left);
  }
  return null;
}

/** “Guards who listened to the tape said”: the tape is what they listened to. */
export function heardBy(parts: readonly Part[], left: number): Subject | null {
  const object = ending(parts, left);
  const before = parts[(object?.first ?? 0) - 1];
  if (before?.pos !== "ADP" && (before?.pos !== "VERB" || REPORTING_VERBS.has(before.lower))) return null;
  return afterRelative(parts, left);
}

/** “A poll released on Monday showed”: the noun phrase before a participle that says more of it. */
export function afterReduced(parts: readonly Part[], left: number): Subject | null {
  for (let at = left; at > 0 && left - at < 10; at--) {
    const part = parts[at];
    if (part === undefined || part.pos === "AUX" || part.pos === "PUNCT" || part.quotation !== null)
      return null;
    if (part.pos !== "VERB") continue;
    const who = parts[at - 1];
    const plain =
      part.lower.endsWith("ed") && (who?.pos === "NOUN" || who?.pos === "PROPN" || who?.lower === "those");
    const found = plain ? ending(parts, at - 1) : null;
    return found && upTo(found, left);
  }
  return null;
}
