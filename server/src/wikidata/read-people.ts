import type { PersonFact } from "../facts/fact.ts";
import { entityId, pageOf } from "./entity-id.ts";
import type { ItemNames } from "./item-names.ts";
import type { TermReading } from "./read-terms.ts";
import type { Row } from "./sparql-endpoint.ts";
import { isoDate } from "./wikidata-time.ts";

/** The people in the rows of `livesQuery`, with their other full names. One who has no name is left out. */
export function readPeople(
  rows: readonly Row[],
  { names, idFor, today }: Pick<TermReading, "names" | "idFor" | "today">,
): PersonFact[] {
  const people = new Map<string, PersonFact>();
  for (const row of rows) {
    const id = entityId(row["person"] ?? "");
    const known = names.get(id ?? "");
    if (id === null || !known?.label || people.has(id)) continue;
    people.set(id, {
      id: idFor(known.label),
      names: [known.label, ...fullNames(known)],
      born: isoDate(row["born"], row["bornPrecision"]),
      died: isoDate(row["died"], row["diedPrecision"]),
      source: pageOf(id),
      retrieved: today,
    });
  }
  return [...people.values()];
}

/** Other names of two words or more: a surname or a nickname alone may be anybody's. */
function fullNames({ aliases }: ItemNames): string[] {
  return aliases.filter((alias) => /^\p{L}\S* .*\p{L}/u.test(alias) && !/[\d(),]/.test(alias));
}
