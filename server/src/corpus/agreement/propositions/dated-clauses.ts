import { hash } from "../../../text/digest.ts";
import type { Span } from "../../../text/span.ts";
import type { Saying, Section } from "../../section.ts";
import { relateTimes } from "./items.ts";
import { REPORTED_DAY } from "./needed.ts";
import { likenessOf, type Slot, type SlotClause, slotsOf } from "./slots.ts";
import type { Telling, ToldTime } from "./telling.ts";
import { isTellingVerb } from "./telling-words.ts";
import { tellings } from "./tellings.ts";

/** What a date is the date of, in the reporter's own words: all by which the place that it has is one with another. */
export interface DatedClause {
  readonly time: Fields;
  readonly clause: SlotClause;
  /** Which of the parts has the date. */
  readonly at: number;
  readonly names: readonly string[];
}

const FIELDS = ["year", "month", "day", "weekday"] as const;
type Fields = Pick<ToldTime, (typeof FIELDS)[number] | "days">;

/** Tells which reports of a story may date the same otherwise, so that only these need be held beside each other. */
export const datedClauses: Section<DatedClause, Span> = {
  compared: true,
  read: (analysis, facts) =>
    tellings
      .read(analysis, facts)
      .flatMap(({ value, place: { start, end } }): Saying<DatedClause, Span>[] =>
        datedIn(value).map((dated) => ({ value: dated, place: { start, end } })),
      ),
  keys,
  needsRelation: () => true,
  isPacked: () => true,
  tellsOfAll: true,
  concern: mayDateOtherwise,
};

function datedIn(telling: Telling): DatedClause[] {
  return telling.items.flatMap((item) =>
    item.kind === "time" && FIELDS.some((field) => item[field] !== null)
      ? slotsOf(telling, item).flatMap((slot) => datedClause(item, slot) ?? [])
      : [],
  );
}

function datedClause({ year, month, day, weekday, days }: ToldTime, slot: Slot): DatedClause | null {
  const { verb, direction, negated, mood, quoted, parts } = slot.clause;
  if (quoted) return null;
  return {
    time: { year, month, day, weekday, days },
    clause: {
      verb,
      direction,
      negated,
      mood,
      quoted,
      parts: parts.map(({ role, words }) => ({ role, words })),
    },
    at: parts.indexOf(slot.part),
    names: slot.names,
  };
}

/** Two clauses that may date the same (`mayDateOtherwise`) have two words in common, or their verb and one. */
function keys({ time, clause }: DatedClause): number[] {
  const { verb, negated, mood } = clause;
  const words = [...new Set(clause.parts.flatMap((part) => part.words))].sort();
  const verbs = isTellingVerb(verb) ? words.map((word) => `${verb}! ${word}`) : [];
  const pairs = words.flatMap((word, nth) => words.slice(nth + 1).map((other) => `${word} ${other}`));
  return FIELDS.flatMap((field) =>
    time[field] === null
      ? []
      : [...verbs, ...pairs].map((each) => hash(`${field} ${negated} ${mood === "unsure"} ${each}`)),
  );
}

/** Whether what two reports date is so much one that a reader may take two dates for answers to one question. */
export function mayDateOtherwise(own: DatedClause, other: DatedClause): boolean {
  if (relateTimes(own.time, other.time) !== "other") return false;
  return likenessOf([slotOf(own)], [slotOf(other)], true) >= REPORTED_DAY.place;
}

function slotOf({ clause, at, names }: DatedClause): Slot {
  return { clause, part: clause.parts[at] ?? { role: "", words: [] }, names };
}
