import type { Telling, ToldClause } from "../telling.ts";
import { isTellingVerb } from "../telling-words.ts";
import { common, haveOneVerb, takingPart } from "./likeness.ts";
import type { Retold, RetoldOtherwise } from "./retold.ts";

const DOING: ReadonlySet<string> = new Set(["subject"]);
/** Whom it is done to, in whatever words. */
const DONE_TO: ReadonlySet<string> = new Set([
  "object",
  "to",
  "from",
  "against",
  "with",
  "over",
  "behind",
  "for",
  "of",
]);
/** What two do to each other. */
const MUTUAL: ReadonlySet<string> = new Set(
  "meet marry talk agree disagree share be join play fight discuss debate speak negotiate compare".split(" "),
);

/** Roles turned round: who does it in one is whom it is done to in the other. */
export function swappedIn({ telling, alike, whole }: Retold): RetoldOtherwise[] {
  return telling.clauses.flatMap((own) => {
    if (MUTUAL.has(own.verb) || !isTellingVerb(own.verb)) return [];
    const isTold = whole.tellings.some((each) =>
      each.clauses.some((clause) => haveOneVerb(own, clause) && areInPlace(telling, own, each, clause)),
    );
    if (isTold) return [];
    for (const { telling: other } of alike) {
      const rival = other.clauses.find(
        (clause) => haveOneVerb(own, clause) && areTurned(telling, own, other, clause),
      );
      if (rival !== undefined) return [{ own: telling, words: own.said, other, instead: rival.said }];
    }
    return [];
  });
}

function areTurned(telling: Telling, own: ToldClause, other: Telling, clause: ToldClause): boolean {
  const [doing, doneTo] = [takingPart(telling, own, DOING), takingPart(telling, own, DONE_TO)];
  const [doing2, doneTo2] = [takingPart(other, clause, DOING), takingPart(other, clause, DONE_TO)];
  return common(doing, doneTo2) > 0 && common(doneTo, doing2) > 0;
}

function areInPlace(telling: Telling, own: ToldClause, other: Telling, clause: ToldClause): boolean {
  return (
    common(takingPart(telling, own, DOING), takingPart(other, clause, DOING)) > 0 &&
    common(takingPart(telling, own, DONE_TO), takingPart(other, clause, DONE_TO)) > 0
  );
}
