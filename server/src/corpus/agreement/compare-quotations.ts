import type { Profile } from "../profile.ts";
import { areFarApart } from "../profile-relations.ts";
import { alignment, type Common, inOnePlace, mayBeOneSpeech, wordingOf } from "./one-speech.ts";
import { speakerRelation } from "./speakers.ts";
import type { Outcome, QuotationStatement } from "./statement.ts";
import type { Difference } from "./wording.ts";

/**
 * Compares the wording of what may be one speech. Cuts and marked changes alter nothing. People say again what they
 * said before, in other words: where the articles are weeks apart, only a word put in the place of another in an otherwise
 * identical run is told to be altered.
 */
export function compareQuotations(
  a: QuotationStatement,
  b: QuotationStatement,
  own: Profile,
  other: Profile,
): Outcome {
  if (!mayBeOneSpeech(a, b)) return "nothing";
  const relation = speakerRelation(a.speaker, b.speaker);
  if (relation === "two") return areForTwo(a, b) ? "disagrees" : "nothing";
  const found = alignment(a, b, relation) ?? inOnePlace(a, b, relation, { own, other });
  if (found === null) return "nothing";
  if (found.differences.length === 0) return "agrees";
  return !areFarApart(own, other) || isSubstitution(found) ? "disagrees" : "nothing";
}

/** Whether the same words are surely given to two people. */
function areForTwo(a: QuotationStatement, b: QuotationStatement): boolean {
  if (a.speaker?.sure !== true || b.speaker?.sure !== true) return false;
  const found = alignment(a, b, "unknown");
  if (found === null) return false;
  const shorter = Math.min(wordingOf(a).words.length, wordingOf(b).words.length);
  return a.same === b.same || found.common >= SAME_WORDS * shorter;
}

/** Two people have so much of what either says in common only where it is one saying. */
const SAME_WORDS = 0.8;

/** So much of two wordings that are weeks apart must be common. */
const IDENTICAL = 0.8;

function isSubstitution({ common, length, differences }: Common): boolean {
  const isReplaced = ({ removed, added, atEnd }: Difference): boolean =>
    atEnd !== true && removed.length > 0 && added.length > 0;
  return common >= IDENTICAL * length && differences.every(isReplaced);
}

/**
 * Where the wordings of one speech part, if they do otherwise than by cuts and marked changes; `null` where the two are
 * not the same speech.
 */
export function alterations(a: QuotationStatement, b: QuotationStatement): readonly Difference[] | null {
  const relation = speakerRelation(a.speaker, b.speaker);
  if (relation === "two") return null;
  return (alignment(a, b, relation) ?? inOnePlace(a, b, relation, null))?.differences ?? null;
}
