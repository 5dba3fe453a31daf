import type { Telling, ToldClause } from "../telling.ts";
import { isTellingVerb } from "../telling-words.ts";
import { isOneDeed } from "./likeness.ts";
import type { Retold, RetoldOtherwise } from "./retold.ts";

/** So many who or what must take part in both clauses. */
const NEEDED = 2;

/** Stages: what has been done in one and is yet to come, or only may be, in the other. */
export function stagesIn({ telling, alike, whole }: Retold): RetoldOtherwise[] {
  return telling.clauses.flatMap((own) => {
    if (!isKnown(own)) return [];
    const isTold = whole.tellings.some((each) =>
      each.clauses.some((clause) => agree(own, clause) && areOne(telling, own, each, clause, 1)),
    );
    if (isTold) return [];
    for (const { telling: other } of alike) {
      const rival = other.clauses.find(
        (clause) =>
          isKnown(clause) && clause.tense === opposite(own) && areOne(telling, own, other, clause, NEEDED),
      );
      if (rival !== undefined) return [{ own: telling, words: own.said, other, instead: rival.said }];
    }
    return [];
  });
}

/** Whether a clause tells for sure what has been done, or what is ahead. */
const isKnown = ({ tense, mood }: ToldClause): boolean =>
  tense === "future" || (tense === "past" && mood === "told");

/** Whether both have come as far; a present may be either. */
const agree = (own: ToldClause, { tense }: ToldClause): boolean =>
  tense === own.tense || tense === (own.tense === "past" ? "present" : "none");

const opposite = ({ tense }: ToldClause): string => (tense === "past" ? "future" : "past");

function areOne(
  telling: Telling,
  own: ToldClause,
  other: Telling,
  clause: ToldClause,
  needed: number,
): boolean {
  if (!isTellingVerb(own.verb) || own.negated !== clause.negated) return false;
  return isOneDeed(telling, own, other, clause, needed);
}
