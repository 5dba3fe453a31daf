import type { DateMention } from "../reading/mention.ts";
import type { DateExpression } from "../time/date-expression.ts";

/** The widest gap between a time on the clock and its day: “8 p.m. on Friday”. */
const BESIDE = 5;

/** How many times on the clock may share a day: “at 9 a.m., 11 a.m. and noon on Friday”. */
const SHARING = 4;

/** The day that a time on the clock takes from the mentions after it, unless one stands right before it. */
export function dayAfter(
  mentions: readonly DateMention[],
  index: number,
  sentenceEnd: number,
): DateMention | null {
  const [before, time] = [mentions[index - 1], mentions[index]];
  if (time === undefined || !isClock(time.expression)) return null;
  if (before !== undefined && time.start - before.end <= BESIDE && isDay(before.expression)) return null;
  let last = time;
  for (const next of mentions.slice(index + 1, index + 1 + SHARING)) {
    if (next.start - last.end > BESIDE || next.start >= sentenceEnd) return null;
    if (isDay(next.expression)) return next;
    if (!isClock(next.expression)) return null;
    last = next;
  }
  return null;
}

/** A time on the clock or a part of the day that is told without its day. */
function isClock(expression: DateExpression): boolean {
  if (expression.kind === "shift")
    return expression.from === "spoken" && expression.amount === 0 && expression.partOfDay !== null;
  if (expression.kind !== "calendar") return false;
  return expression.fields.clock !== undefined && Object.keys(expression.fields).length === 1;
}

function isDay(expression: DateExpression): boolean {
  if (expression.kind === "shift")
    return expression.unit === "day" && expression.amount !== null && !isClock(expression);
  if (expression.kind !== "calendar") return false;
  const { day, weekday } = expression.fields;
  return day !== undefined || weekday !== undefined;
}

/** The widest gap between the two dates of a range: “28 February until 3 March”. */
const WITHIN_RANGE = 9;

/** Whether a date without a year of its own is the end of a range that the mention before it opens. */
export function endsRange(mentions: readonly DateMention[], index: number): boolean {
  const [start, end] = [mentions[index - 1], mentions[index]];
  if (start === undefined || end === undefined || end.setting?.relation !== "until") return false;
  return end.start - start.end <= WITHIN_RANGE && isYearless(start.expression) && isYearless(end.expression);
}

/** The year that a day takes from the one right after it: “28 February to 3 March 2024”. */
export function yearOfNext(mentions: readonly DateMention[], index: number): number | null {
  const [first, second] = [mentions[index], mentions[index + 1]];
  if (first === undefined || second === undefined || second.start - first.end > WITHIN_RANGE) return null;
  const [start, end] = [first.expression, second.expression];
  if (start.kind !== "calendar" || end.kind !== "calendar" || !isYearless(start)) return null;
  if (start.mod !== null || end.mod !== null) return null;
  const { year, month, day } = end.fields;
  const [startMonth, startDay] = [start.fields.month, start.fields.day];
  if (year === undefined || month === undefined || startMonth === undefined) return null;
  const earlier = startMonth < month || (startMonth === month && (startDay ?? 0) <= (day ?? 31));
  return earlier ? year : year - 1;
}

function isYearless(expression: DateExpression): boolean {
  if (expression.kind !== "calendar" || expression.lean !== null) return false;
  return expression.fields.year === undefined && expression.fields.yearOffset === undefined;
}
