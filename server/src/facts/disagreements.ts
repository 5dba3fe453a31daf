import { inOrder } from "../text/in-order.ts";
import { type Comparison, compareEvents, compareLives, compareTerms } from "./compare-facts.ts";
import type { Fact, FactPack, TermFact } from "./fact.ts";
import type { Known } from "./facts.ts";
import { groupBy } from "./group-by.ts";

/** Two facts that say the same twice or cannot both be right. */
export interface Disagreement extends Comparison {
  readonly one: Known<Fact>;
  readonly other: Known<Fact>;
}

/** Compares the facts of all packs that go by one name. Linear, but for sorting the terms of an office. */
export function disagreementsIn(packs: readonly FactPack[]): Disagreement[] {
  const all = <F extends Fact>(factsOf: (pack: FactPack) => readonly F[]): Known<F>[] =>
    packs.flatMap((pack) => factsOf(pack).map((fact) => ({ fact, pack })));
  const alike = <F extends Fact>(
    facts: readonly Known<F>[],
    nameOf: (fact: F) => string | undefined,
    compare: (one: F, other: F) => Comparison | null,
  ): Disagreement[] =>
    [...groupBy(facts, ({ fact }) => [nameOf(fact) ?? ""]).values()].flatMap((group) =>
      againstFirst(group, compare),
    );
  const offices = groupBy(
    all(({ terms }) => terms),
    ({ fact }) => [`${fact.office} of ${fact.of}`],
  );
  return [
    ...[...offices.values()].flatMap(overlappingTerms),
    ...alike(
      all(({ events }) => events),
      ({ names }) => names[0],
      compareEvents,
    ),
    ...alike(
      all(({ people }) => people),
      ({ names }) => names[0],
      compareLives,
    ),
    ...alike(
      all(({ places }) => places),
      ({ names }) => names[0]?.name,
      compareLives,
    ),
    ...alike(
      all(({ organisations }) => organisations),
      ({ names }) => names[0]?.name,
      compareLives,
    ),
  ];
}

function againstFirst<F extends Fact>(
  [first, ...rest]: readonly Known<F>[],
  compare: (one: F, other: F) => Comparison | null,
): Disagreement[] {
  if (first === undefined) return [];
  return rest.flatMap((one) => {
    const comparison = compare(one.fact, first.fact);
    return comparison === null ? [] : [{ one, other: first, ...comparison }];
  });
}

/** Each term against the one that lasts longest of those that began before it. */
function overlappingTerms(terms: readonly Known<TermFact>[]): Disagreement[] {
  const found: Disagreement[] = [];
  let lasting: Known<TermFact> | null = null;
  for (const term of [...terms].sort((a, b) => inOrder(a.fact.start, b.fact.start))) {
    const comparison: Comparison | null = lasting === null ? null : compareTerms(term, lasting);
    if (lasting !== null && comparison !== null) found.push({ one: term, other: lasting, ...comparison });
    if (lasting === null || endOf(term) > endOf(lasting)) lasting = term;
  }
  return found;
}

function endOf({ fact, pack }: Known<TermFact>): string {
  return fact.end ?? pack.completeUntil;
}
