import type { Analysis, ResolvedDate } from "../../claims/analysis.ts";
import { sentenceAt, wordsBetween, writtenYear } from "../../claims/told-dates.ts";
import type { TimeUnit } from "../../time/date-expression.ts";
import { daysFrom } from "../../time/day.ts";
import { TOLERANCE, toleranceOf, type WrongCount } from "./wrong-count.ts";

/** “for five years from 2010 to 2013”, “nine days, from 9 October to 15 October”: `nth` is the length. */
export function wrongLength(
  analysis: Analysis,
  dates: readonly ResolvedDate[],
  nth: number,
): WrongCount | null {
  const [length, from, to] = dates.slice(nth, nth + 3);
  const expression = length?.mention.expression;
  if (length === undefined || from === undefined || to === undefined || expression?.kind !== "duration")
    return null;
  const { amount, unit, mod } = expression;
  if (amount === null || !isRun(analysis, length, from, to)) return null;
  const [first, last] = [writtenYear(from), writtenYear(to)];
  if (unit === "year" && first !== null && last !== null)
    return Math.abs(last - first - amount) <= toleranceOf(amount, mod)
      ? null
      : { message: `From ${first} to ${last} it is ${last - first} years.`, against: from.mention };
  const days = daysBetween(from, to);
  const unitDays = DAYS.get(unit);
  if (days === null || unitDays === undefined || mod !== null) return null;
  // The last day may count or not, and weeks and months begin and end within a day.
  const [least, most] = [days / unitDays, (days + 1) / unitDays];
  if (amount >= least - TOLERANCE && amount <= most + TOLERANCE) return null;
  return {
    message: `From ${from.mention.text} to ${to.mention.text} it is ${days} days, or ${days + 1} with the last one.`,
    against: from.mention,
  };
}

const DAYS: ReadonlyMap<TimeUnit, number> = new Map([
  ["day", 1],
  ["week", 7],
  ["fortnight", 14],
  ["month", 30.4],
]);

/** Nobody gives both ends of a longer time by their days without a year. */
const LONGEST = 330;

function isRun(analysis: Analysis, length: ResolvedDate, from: ResolvedDate, to: ResolvedDate): boolean {
  const { text } = analysis.article;
  return (
    from.mention.setting?.relation === "since" &&
    to.mention.setting?.relation === "until" &&
    /^,? \p{L}+ $/u.test(text.slice(length.mention.end, from.mention.start)) &&
    wordsBetween(text, from.mention, to.mention) === 1
  );
}

function daysBetween({ timex: from }: ResolvedDate, { timex: to }: ResolvedDate): number | null {
  if (from.value?.length !== 10 || to.value?.length !== 10) return null;
  const days = daysFrom(from.value, to.value);
  return days > 0 && days <= LONGEST ? days : null;
}

/** “in 2010 … in 2013, two years later”, “at 2.15pm … at 2.50pm, 55 minutes later”: `nth` is the first of the three. */
export function wrongLater(
  analysis: Analysis,
  dates: readonly ResolvedDate[],
  nth: number,
): WrongCount | null {
  const [first, second, later] = dates.slice(nth, nth + 3);
  const expression = later?.mention.expression;
  if (first === undefined || second === undefined || later === undefined || expression?.kind !== "shift")
    return null;
  const { amount, unit, from, sign, mod } = expression;
  const { text } = analysis.article;
  const isBehind =
    text.slice(second.mention.end, later.mention.start) === ", " &&
    /^(?:[.,;]|$|\n)/u.test(text.slice(later.mention.end));
  if (from !== "spoken" || sign !== 1 || amount === null || mod !== null || !isBehind) return null;
  const places = [first, second, later].map(({ mention }) => sentenceAt(analysis, mention)?.index);
  if (new Set(places).size !== 1) return null;
  const told = unit === "year" ? yearsBetween(first, second) : minutesBetween(first, second, unit);
  if (told === null || Math.abs(told - amount) <= SLACK[unit === "year" ? "year" : "minute"]) return null;
  const [begins, ends] = [first.mention.text, second.mention.text];
  return {
    message: `From ${begins} to ${ends} it is ${told} ${unit}${Math.abs(told) === 1 ? "" : "s"}, not ${amount}.`,
    against: second.mention,
  };
}

const SLACK = { year: TOLERANCE, minute: 2 } as const;

function yearsBetween(first: ResolvedDate, second: ResolvedDate): number | null {
  const [from, to] = [writtenYear(first), writtenYear(second)];
  return from === null || to === null ? null : to - from;
}

const DAY = 24 * 60;
/** Nobody counts the minutes of a longer time. */
const HOURS = 6;

/**
 * The minutes from one time of day to another, the next day's if it is earlier; `null` where they are of no one day.
 */
function minutesBetween(first: ResolvedDate, second: ResolvedDate, unit: TimeUnit): number | null {
  const [from, to] = [clockOf(first), clockOf(second)];
  if (unit !== "minute" || from === null || to === null) return null;
  const passed = to - from;
  return passed < 0 && passed + DAY <= HOURS * 60 ? passed + DAY : passed;
}

function clockOf({ mention: { expression } }: ResolvedDate): number | null {
  const clock = expression.kind === "calendar" ? expression.fields.clock : undefined;
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(clock ?? "") ?? [];
  return hours === undefined ? null : 60 * Number(hours) + Number(minutes);
}
