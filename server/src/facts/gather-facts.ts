import { isObject } from "../text/is-object.ts";
/** A fact as it stands in the file, with what its group and its pack give to all of theirs. */
export interface WrittenFact {
  readonly path: readonly (string | number)[];
  readonly value: Readonly<Record<string, unknown>>;
  /** The path of the group it stands in; `null` if in none. */
  readonly group: readonly (string | number)[] | null;
}

/**
 * Lays groups open. A group is an entry with `facts`; whatever else it holds is given to each of them. A fact's
 * own keys go before those of its group, and those before `shared`, which the pack gives.
 */
export function gatherFacts(
  kind: string,
  entries: readonly Readonly<Record<string, unknown>>[],
  shared: Readonly<Record<string, unknown>>,
): WrittenFact[] {
  return entries.flatMap((entry, index): WrittenFact[] => {
    const path = [kind, index];
    if (!("facts" in entry)) return [{ path, value: { ...shared, ...entry }, group: null }];
    const { facts, ...given } = entry;
    if (!Array.isArray(facts)) return [{ path: [...path, "facts"], value: { facts }, group: null }];
    return facts.map((fact: unknown, inner) => ({
      path: [...path, "facts", inner],
      value: isObject(fact) ? { ...shared, ...given, ...fact } : { fact },
      group: path,
    }));
  });
}
