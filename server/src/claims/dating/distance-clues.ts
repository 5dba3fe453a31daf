import type { Facts } from "../../facts/facts.ts";
import type { DateMention } from "../../reading/mention.ts";
import { coveringOne, coverOf } from "../../text/lookup.ts";
import { type Day, shiftDay, weekdayOf } from "../../time/day.ts";
import { around, type Clue } from "./clue.ts";
import type { Told } from "./event-clues.ts";
import { weekdaysIn } from "./weekdays.ts";

/** How far behind “two days after” the event's name may begin, and how long it may be, in code units. */
const NEAR = 16;
const LONGEST_NAME = 80;

/**
 * What a distance from a known event tells beside a weekday that agrees with it: “on Saturday, two days after the
 * referendum”.
 */
export function distanceClues({ article, sentences, mentions, dates }: Told, facts: Facts): Clue[] {
  const isQuoted = coverOf(mentions.filter(({ kind }) => kind === "quotation"));
  return dates.flatMap((mention): Clue[] => {
    if (isQuoted(mention)) return [];
    const found = dayBeside(mention, article.text, facts);
    const sentence = found === null ? null : coveringOne(sentences, mention);
    if (found === null || sentence === null) return [];
    const agreeing = weekdaysIn(dates, sentence).find(
      ({ weekday, mention: day }) => weekday === weekdayOf(found.day) && day.tense !== "future",
    );
    if (agreeing === undefined) return [];
    const basis = `“${agreeing.mention.text}”, “${mention.text}” from ${found.event}, is this day`;
    return [{ days: around(found.day, 0, 0), basis, confidence: 0.8 }];
  });
}

/** The day that a length of days or weeks before or after the event named behind it gives. */
function dayBeside(
  { expression, end }: DateMention,
  text: string,
  facts: Facts,
): { readonly day: Day; readonly event: string } | null {
  if (expression.kind !== "duration" || expression.amount === null) return null;
  const { role, unit, amount } = expression;
  if ((role !== "after" && role !== "before") || (unit !== "day" && unit !== "week")) return null;
  const [match] = facts.eventsIn(text.slice(end, end + NEAR + LONGEST_NAME), text);
  if (match === undefined || match.start > NEAR) return null;
  const { start, end: last, names, id } = match.event.fact;
  const from = role === "after" ? (last ?? start) : start;
  const day = from.length === 10 ? shiftDay(from, role === "after" ? amount : -amount, unit) : null;
  return day === null ? null : { day, event: `${names[0] ?? id} (${from})` };
}
