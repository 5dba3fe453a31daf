import { compareIntervals, type Interval, intervalOf } from "../time/interval.ts";
import type { EventFact, Fact, TermFact } from "./fact.ts";
import type { Known } from "./facts.ts";
import { foldName } from "./fold-words.ts";
import { groupBy } from "./group-by.ts";

/** Leaves out terms that a nearer pack gives, too; `terms` come in the order of their packs. */
export function nearestTerms(terms: readonly Known<TermFact>[]): Known<TermFact>[] {
  return withoutShadowed(
    terms,
    ({ person, office, of }) => `${person}, ${office} of ${of}`,
    (one, other) => {
      const [a, b] = [spanOf(one), spanOf(other)];
      return a === null || b === null || compareIntervals(a, b) === "overlaps";
    },
  );
}

/** Leaves out events that a nearer pack gives, too; `events` come in the order of their packs. */
export function nearestEvents(events: readonly Known<EventFact>[]): Known<EventFact>[] {
  return withoutShadowed(
    events,
    ({ names, number }) => `${names[0] ?? ""} ${number ?? ""}`,
    () => true,
  );
}

function withoutShadowed<F extends Fact>(
  facts: readonly Known<F>[],
  keyOf: (fact: F) => string,
  isSame: (one: Known<F>, other: Known<F>) => boolean,
): Known<F>[] {
  if (facts.every(({ pack }) => pack === facts[0]?.pack)) return [...facts];
  const alike = groupBy(facts, ({ fact }) => [keyOf(fact)]);
  return facts.filter((one) => {
    const nearer = alike.get(foldName(keyOf(one.fact))) ?? [];
    const same = nearer.find((other) => other === one || (other.pack !== one.pack && isSame(other, one)));
    return same === one;
  });
}

function spanOf({ fact, pack }: Known<TermFact>): Interval | null {
  const [start, end] = [intervalOf(fact.start)?.start, intervalOf(fact.end ?? pack.completeUntil)?.end];
  return start === undefined || end === undefined ? null : { start, end };
}
