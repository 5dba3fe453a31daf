import type { ToldClause } from "../telling.ts";
import { isOneDeed } from "./likeness.ts";
import type { Retold, RetoldOtherwise } from "./retold.ts";

/** So many who or what must take part in both clauses. */
const NEEDED = 2;

/** Whether it is told as done, not as planned, supposed or wished. */
const isDone = ({ tense }: ToldClause): boolean => tense === "past" || tense === "present";

/** Denials: what was done in one and not done in the other. */
export function deniedIn({ telling, alike, whole }: Retold): RetoldOtherwise[] {
  return telling.clauses.flatMap((own) => {
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
          isDone(clause) === isDone(own) &&
          isOneDeed(telling, own, other, clause, NEEDED),
      );
      if (rival !== undefined) return [{ own: telling, words: own.said, other, instead: rival.said }];
    }
    return [];
  });
}
