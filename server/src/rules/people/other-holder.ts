import { nameKey, nameParts } from "../../claims/name-key.ts";
import type { TermFact } from "../../facts/fact.ts";
import type { Facts, Known } from "../../facts/facts.ts";
import type { Role } from "../../reading/mention.ts";
import { shiftDay } from "../../time/day.ts";
import { type Interval, intervalOf } from "../../time/interval.ts";

/** So many days around a change of office either may be meant. */
const CHANGE = 30;

/**
 * Whom the facts know in an office on `day`, where it is certainly somebody else than a person whom they know, too: the
 * office is named with its country or organisation, one person holds it at a time, and nobody of that family name ever
 * held it. `null` otherwise.
 */
export function otherHolder(
  person: string,
  { title, of }: Pick<Role, "title" | "of">,
  facts: Facts,
  day: Interval,
): Known<TermFact> | null {
  if (of === null || !title.includes(" ") || !isKnown(person, facts)) return null;
  const terms = facts.holdersOf(title, of);
  if (terms.some(({ fact }) => fact.shared || family(fact.person) === family(person))) return null;
  const holding = terms.filter((term) => surelyCovers(term, day));
  const [only, another] = holding;
  return only === undefined || another !== undefined ? null : only;
}

function isKnown(person: string, facts: Facts): boolean {
  return facts.personNamed(person) !== null || facts.termsOf(person).length > 0;
}

function family(person: string): string {
  return nameKey(nameParts(person).family);
}

/** Whether somebody held the office on `day` for good, a month from any change and within what their pack knows. */
export function surelyCovers({ fact, pack }: Known<TermFact>, day: Interval): boolean {
  const start = intervalOf(fact.start)?.end;
  const end = fact.end === null ? pack.completeUntil : intervalOf(fact.end)?.start;
  if (start === undefined || end === undefined || fact.acting) return false;
  return (
    (shiftDay(start, CHANGE, "day") ?? start) <= day.start &&
    day.end <= (shiftDay(end, -CHANGE, "day") ?? end)
  );
}
