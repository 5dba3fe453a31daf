import type { ToldClause } from "../telling.ts";
import { isOneDeed } from "./likeness.ts";
import type { Retold, RetoldOtherwise } from "./retold.ts";

/** So many who or what must take part in both clauses. */
const NEEDED = 2;

/** Whether something is told as a fact or as what is ahead; without a finite verb it is not known what a denial reaches over. */
function stageOf({ tense }: ToldClause): "fact" | "ahead" | null {
  if (tense === "none") return null;
  return tense === "future" ? "ahead" : "fact";
}

/** Denials: what was done in one and not done in the other. */
export function deniedIn({ telling, alike, whole }: Retold): RetoldOtherwise[] {
  return telling.clauses.flatMap((own) => {
    if (stageOf(own) === null) return [];
    const isTold = whole.tellings.some((each) =>
      each.clauses.some(
        (clause) => clause.negated === own.negated && isOneDeed(telling, own, each, clause, NEEDED - 1),
      ),
    );
    if (isTold) return [];
    for (const { telling: other } of alike) {
      const rival = other.clauses.find(
        (clause) =>
          clause.negated !== own.negated &&
          stageOf(clause) === stageOf(own) &&
          isOneDeed(telling, own, other, clause, NEEDED),
      );
      if (rival !== undefined) return [{ own: telling, words: own.said, other, instead: rival.said }];
    }
    return [];
  });
}
