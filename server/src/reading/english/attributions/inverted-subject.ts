import { afterApposition } from "./appositions.ts";
import { isPronoun, phraseStartingAt, type Run } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { OCCASIONS } from "./source-nouns.ts";
import { FAR, type Subject, subject } from "./subject.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** The subject behind a verb group, whose clause begins behind the part at `left`; `null` where it stands before it. */
export function invertedSubject(parts: readonly Part[], group: VerbGroup, left: number): Subject | null {
  if (!mayInvert(parts, group)) return null;
  const behind = phraseStartingAt(parts, group.verb + 1);
  if (
    behind === null ||
    isObject(parts, behind, isQuotationEnd(parts[left])) ||
    isResumed(parts, left, behind)
  )
    return null;
  return subject(behind, "behind", group.first);
}

/** “Ruiz, in her letter, noted failures of the board”, “Ruiz, the mayor, proposed we wait”: the subject stands before. */
function isResumed(parts: readonly Part[], left: number, behind: Run): boolean {
  if (parts[left]?.lower !== ",") return false;
  const closes = parts[behind.last + 1]?.pos === "PUNCT" && !isPronoun(parts[behind.first]);
  return !closes && afterApposition(parts, left) !== null;
}

/** The end of a quotation, or a mark of one whose other mark is lost. */
const isQuotationEnd = (part: Part | undefined): boolean =>
  part !== undefined && (part.quotation !== null || part.lower === '"' || part.lower === "”");

/**
 * “…,” said Smith; “…, said Smith”: behind a quotation or a comma, with nothing between verb and subject; and “Said
 * Smith: “…””, “But, said Smith, …”.
 */
function mayInvert(parts: readonly Part[], group: VerbGroup): boolean {
  const before = parts[group.first - 1];
  if (group.verb !== group.first) return false;
  const quoted =
    before === undefined
      ? leadsIn(parts, group.verb, /^:$/)
      : isQuotationEnd(before) ||
        (before.lower === "," && (group.first > 3 || leadsIn(parts, group.verb, /^,$/)));
  const { frames } = group.reporting;
  return quoted && (frames.has("clause") || frames.has("marked")) && !frames.has("blame");
}

/** Whether a name and such a mark follow a verb. */
function leadsIn(parts: readonly Part[], verb: number, mark: RegExp): boolean {
  const name = phraseStartingAt(parts, verb + 1);
  if (name === null || parts[verb + 1]?.capital !== true) return false;
  return mark.test(parts[name.last + 1]?.lower ?? "");
}

/** In “…, added that” or “X, who spoke, said it was” the words behind the verb are no inverted subject. */
function isObject(parts: readonly Part[], phrase: Run, quoted: boolean): boolean {
  const after = parts[phrase.last + 1];
  const head = parts[phrase.first];
  if (head === undefined || /^(?:that|which)$/.test(head.lower) || OCCASIONS.has(head.lower)) return true;
  if (!quoted && goesOnAsClause(parts, phrase.last + 1)) return true;
  return (
    after !== undefined &&
    (after.pos === "VERB" || after.pos === "AUX" || /^(?:that|to|of)$/.test(after.lower))
  );
}

function goesOnAsClause(parts: readonly Part[], from: number): boolean {
  for (let at = from; at < Math.min(parts.length, from + FAR); at++) {
    const part = parts[at];
    if (part === undefined || part.pos === "PUNCT" || part.quotation !== null) return false;
    if (part.pos === "AUX" || part.pos === "VERB") return true;
  }
  return false;
}
