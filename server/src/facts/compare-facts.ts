import { compareIntervals, type Interval, intervalOf } from "../time/interval.ts";
import type { EventFact, OrganisationFact, PersonFact, PlaceFact, TermFact } from "./fact.ts";
import type { Known } from "./facts.ts";
import { foldName } from "./fold-words.ts";

/**
 * How a fact relates to another that may be about the same: `same` repeats it, `contrary` means that one of them is wrong,
 * `doubtful` that both may be right. `message` takes what the two are called.
 */
export interface Comparison {
  readonly kind: "same" | "contrary" | "doubtful";
  readonly message: (one: string, two: string) => string;
}

/** Two events by one name. They differ if their number, place or context does; then nothing is said. */
export function compareEvents(one: EventFact, two: EventFact): Comparison | null {
  const differ =
    differs(one.number, two.number) ||
    differs(one.place, two.place) ||
    one.context.join("\n") !== two.context.join("\n");
  if (differ) return null;
  if (meets(one.start, one.end ?? one.start, two.start, two.end ?? two.start)) return repeated(one.names[0]);
  return {
    kind: "contrary",
    message: (a, b) => `“${one.names[0]}” is dated ${one.start} in ${a} and ${two.start} in ${b}.`,
  };
}

/** Two people, places or organisations by one name. */
export function compareLives<F extends PersonFact | PlaceFact | OrganisationFact>(
  one: F,
  two: F,
): Comparison | null {
  const [a, b] = [lifeOf(one), lifeOf(two)];
  if (differs(a.country, b.country)) return null;
  const apart = [
    ["begins", a.from, b.from],
    ["ends", a.until, b.until],
  ].find(([, x, y]) => x && y && !meets(x, x, y, y));
  if (apart === undefined) return repeated(a.name);
  const [verb, x, y] = apart;
  return {
    kind: "doubtful",
    message: (here, there) =>
      `“${a.name}” ${verb} in ${x} after ${here} and in ${y} after ${there}; both are right only of two.`,
  };
}

/** Two terms in one office of which the first does not begin before the second. */
export function compareTerms(one: Known<TermFact>, two: Known<TermFact>): Comparison | null {
  if (!certainlyOverlap(two, one)) return null;
  if (foldName(one.fact.person) === foldName(two.fact.person)) return repeated(one.fact.person);
  if (one.fact.shared || two.fact.shared || one.fact.acting || two.fact.acting) return null;
  const { office, of, start } = one.fact;
  return {
    kind: "doubtful",
    message: (a, b) =>
      `${one.fact.person} (${a}) and ${two.fact.person} (${b}) are both ${office} of ${of} in ${start}. ` +
      "If several people hold the office at once, say “shared: true”.",
  };
}

function repeated(name: string | undefined): Comparison {
  return { kind: "same", message: (a, b) => `${a} says again what ${b} says of “${name ?? ""}”.` };
}

function lifeOf(fact: PersonFact | PlaceFact | OrganisationFact) {
  return "type" in fact
    ? { name: fact.names[0]?.name, from: fact.founded, until: fact.dissolved, country: fact.country }
    : { name: fact.names[0], from: fact.born, until: fact.died, country: null };
}

function differs<T>(a: T | null, b: T | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** Whether two spans of dates may have a day in common. */
function meets(from: string, until: string, otherFrom: string, otherUntil: string): boolean {
  const [a, b] = [spanning(from, until), spanning(otherFrom, otherUntil)];
  return a === null || b === null || compareIntervals(a, b) === "overlaps";
}

function spanning(from: string, until: string): Interval | null {
  const [start, end] = [intervalOf(from)?.start, intervalOf(until)?.end];
  return start === undefined || end === undefined ? null : { start, end };
}

/** Whether `late` has certainly begun before `early` has ended; the day of the change belongs to both. */
function certainlyOverlap(early: Known<TermFact>, late: Known<TermFact>): boolean {
  const begun = intervalOf(late.fact.start)?.end;
  const ended = early.fact.end === null ? early.pack.completeUntil : intervalOf(early.fact.end)?.start;
  return begun !== undefined && ended !== undefined && begun < ended;
}
