import type { Telling, ToldClause } from "../telling.ts";
import type { Retold, RetoldOtherwise } from "./retold.ts";

/** A clause, with the sentence that has it. */
export interface Placed {
  readonly telling: Telling;
  readonly clause: ToldClause;
}

/** One way in which a clause of a retelling may say otherwise than a clause of what it retells. */
export interface Way {
  /** Whether a clause of the retelling is asked about. */
  readonly asks: (own: ToldClause) => boolean;
  /** Whether a clause, anywhere in what is retold, says what this one says: then nothing is otherwise. */
  readonly says: (own: Placed, clause: Placed) => boolean;
  /** Whether a clause of a sentence that may be retold says otherwise. */
  readonly turns: (own: Placed, clause: Placed) => boolean;
}

/** Finds what the clauses of a sentence say otherwise in one way. */
export function clausesOtherwise({ asks, says, turns }: Way): (retold: Retold) => RetoldOtherwise[] {
  return ({ telling, alike, whole }) =>
    telling.clauses.flatMap((clause): RetoldOtherwise[] => {
      const own = { telling, clause };
      if (!asks(clause) || whole.tellings.some((each) => clauseIn(each, (one) => says(own, one)) !== null))
        return [];
      for (const { telling: other } of alike) {
        const rival = clauseIn(other, (one) => turns(own, one));
        if (rival !== null) return [{ own: telling, words: clause.said, other, instead: rival.said }];
      }
      return [];
    });
}

function clauseIn(telling: Telling, test: (placed: Placed) => boolean): ToldClause | null {
  return telling.clauses.find((clause) => test({ telling, clause })) ?? null;
}
