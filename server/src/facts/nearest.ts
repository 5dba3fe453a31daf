import { compareIntervals, type Interval, intervalOf } from "../time/interval.ts";
import type { EventFact, TermFact } from "./fact.ts";
import type { Known } from "./facts.ts";
import { foldName } from "./fold-words.ts";

/** Leaves out terms that a nearer pack gives, too; `terms` come in the order of their packs. */
export function nearestTerms(terms: readonly Known<TermFact>[]): Known<TermFact>[] {
  return withoutShadowed(terms, (one, other) => {
    const [a, b] = [spanOf(one), spanOf(other)];
    return (
      foldName(one.fact.person) === foldName(other.fact.person) &&
      foldName(one.fact.office) === foldName(other.fact.office) &&
      foldName(one.fact.of) === foldName(other.fact.of) &&
      (a === null || b === null || compareIntervals(a, b) === "overlaps")
    );
  });
}

/** Leaves out events that a nearer pack gives, too; `events` come in the order of their packs. */
export function nearestEvents(events: readonly Known<EventFact>[]): Known<EventFact>[] {
  return withoutShadowed(
    events,
    ({ fact: a }, { fact: b }) =>
      foldName(a.names[0] ?? "") === foldName(b.names[0] ?? "") && a.number === b.number,
  );
}

function withoutShadowed<F>(
  facts: readonly Known<F>[],
  isSame: (one: Known<F>, other: Known<F>) => boolean,
): Known<F>[] {
  return facts.filter(
    (fact, index) =>
      !facts.slice(0, index).some((nearer) => nearer.pack !== fact.pack && isSame(nearer, fact)),
  );
}

function spanOf({ fact, pack }: Known<TermFact>): Interval | null {
  const [start, end] = [intervalOf(fact.start)?.start, intervalOf(fact.end ?? pack.completeUntil)?.end];
  return start === undefined || end === undefined ? null : { start, end };
}
