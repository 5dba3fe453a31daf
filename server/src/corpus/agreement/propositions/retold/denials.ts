import type { ToldClause } from "../telling.ts";
import { clausesOtherwise } from "./clause-otherwise.ts";
import { isOneDeed } from "./likeness.ts";

/** So many who or what must take part in both clauses. */
const NEEDED = 2;

/** Whether something is told as a fact or as what is ahead; without a finite verb it is not known what a denial reaches over. */
function stageOf({ tense }: ToldClause): "fact" | "ahead" | null {
  if (tense === "none") return null;
  return tense === "future" ? "ahead" : "fact";
}

/** Denials: what was done in one and not done in the other. */
export const deniedIn = clausesOtherwise({
  asks: (own) => stageOf(own) !== null,
  says: (own, other) => other.clause.negated === own.clause.negated && isOneDeed(own, other, NEEDED - 1),
  turns: (own, other) =>
    other.clause.negated !== own.clause.negated &&
    stageOf(other.clause) === stageOf(own.clause) &&
    isOneDeed(own, other, NEEDED),
});
