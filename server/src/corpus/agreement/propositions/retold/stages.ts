import type { ToldClause } from "../telling.ts";
import { isTellingVerb } from "../telling-words.ts";
import { clausesOtherwise, type Placed } from "./clause-otherwise.ts";
import { isOneDeed } from "./likeness.ts";

/** So many who or what must take part in both clauses. */
const NEEDED = 2;

/** Stages: what has been done in one and is yet to come, or only may be, in the other. */
export const stagesIn = clausesOtherwise({
  asks: isKnown,
  says: (own, other) => agree(own.clause, other.clause) && areOne(own, other, NEEDED - 1),
  turns: (own, other) =>
    isKnown(other.clause) && other.clause.tense === opposite(own.clause) && areOne(own, other, NEEDED),
});

/** Whether a clause tells for sure what has been done, or what is ahead. */
function isKnown({ tense, mood }: ToldClause): boolean {
  return tense === "future" || (tense === "past" && mood === "told");
}

/** Whether both have come as far; a present may be either. */
function agree(own: ToldClause, { tense }: ToldClause): boolean {
  return tense === own.tense || tense === (own.tense === "past" ? "present" : "none");
}

function opposite({ tense }: ToldClause): string {
  return tense === "past" ? "future" : "past";
}

function areOne(own: Placed, other: Placed, needed: number): boolean {
  if (!isTellingVerb(own.clause.verb) || own.clause.negated !== other.clause.negated) return false;
  return isOneDeed(own, other, needed);
}
