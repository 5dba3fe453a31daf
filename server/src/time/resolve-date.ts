import type { DateContext } from "./date-context.ts";
import type {
  AnniversaryExpression,
  DateExpression,
  RangeExpression,
  ShiftExpression,
} from "./date-expression.ts";
import { shiftDay, weekOf } from "./day.ts";
import { CLOCK_UNITS, durationValue } from "./duration.ts";
import { intervalOf } from "./interval.ts";
import { resolveCalendar } from "./resolve-calendar.ts";
import { shiftValue } from "./shift-value.ts";

/** The TIMEX3 value of an expression; `null` where what surrounds it does not tell. */
export function resolveDate(expression: DateExpression, context: DateContext): string | null {
  switch (expression.kind) {
    case "calendar":
      return resolveCalendar(expression, context);
    case "era":
      return expression.digits;
    case "shift":
      return shifted(expression, context);
    case "duration":
      return durationValue(expression.amount, expression.unit);
    case "anniversary":
      return anniversaryDate(expression, context);
    case "range":
      return rangeValue(expression, context);
    case "reference":
    case "set":
      return expression.value;
    case "ordinal":
    case "impossible":
      return null;
  }
}

function shifted(given: ShiftExpression, context: DateContext): string | null {
  const expression = inWholeUnits(given);
  const { unit, amount, from, partOfDay } = expression;
  if (CLOCK_UNITS.has(unit)) return durationValue(amount === null ? null : Math.abs(amount), unit);
  if (amount === null) {
    const told = from === "spoken" && context.tense !== "future";
    return expression.sign < 0 || told ? "PAST_REF" : "FUTURE_REF";
  }
  if (typeof from === "string" && unit === "year" && context.quarter !== null && amount === -1) {
    return shiftValue(context.quarter, "quarter", -4);
  }
  if (from === "spoken" && unit === "quarter" && (amount === 0 || amount === -4)) {
    const quarter = theQuarter(context);
    return quarter === null ? null : shiftValue(quarter, unit, amount);
  }
  const spoken = context.spoken ?? (unit === "day" && amount === 0 ? context.article : null);
  if (typeof from !== "string") return distant(resolveDate(from, context), unit, amount);
  const anchor = from === "article" ? context.article : spoken;
  if (anchor === null) return null;
  const value =
    from === "article"
      ? shiftValue(anchor, unit, amount)
      : (shiftFromSpoken(anchor, unit, amount) ?? here(context, expression));
  if (value === null || (from === "spoken" && isYetToCome(value, context) && !isYetToCome(anchor, context)))
    return null;
  return partOfDay === null ? value : `${value}T${partOfDay}`;
}

/** “It failed five years later”: told as past, it cannot lie in a year after the article's. */
function isYetToCome(value: string, { article, tense }: DateContext): boolean {
  return tense === "past" && article !== null && value.length >= 4 && value.slice(0, 4) > article.slice(0, 4);
}

/** “two and a half years ago” in months, “half a century ago” in years. */
function inWholeUnits(expression: ShiftExpression): ShiftExpression {
  const { unit, amount } = expression;
  const parts = PARTS.get(unit);
  if (amount === null || Number.isInteger(amount) || parts === undefined) return expression;
  return { ...expression, unit: parts[1], amount: Math.round(amount * parts[0]) };
}

/** The units that a part of a longer one is counted in. */
const PARTS: ReadonlyMap<ShiftExpression["unit"], readonly [number, ShiftExpression["unit"]]> = new Map([
  ["century", [100, "year"]],
  ["decade", [10, "year"]],
  ["year", [12, "month"]],
  ["week", [7, "day"]],
]);

/** “the day”, where the date spoken of is no day: the article's own. */
function here({ article }: DateContext, { unit, amount }: ShiftExpression): string | null {
  return article === null || amount !== 0 ? null : shiftValue(article, unit, 0);
}

/** A date at a distance from a named one is as precise as that one: “a year ago today”, “two days after Easter”. */
function distant(anchor: string | null, unit: ShiftExpression["unit"], amount: number): string | null {
  if (anchor === null) return null;
  if (unit === "year" && /^\d{4}-\d\d-\d\d$/.test(anchor)) return shiftDay(anchor, amount, "year");
  if (unit === "year" && /^\d{4}-\d\d$/.test(anchor)) return shiftValue(anchor, "month", 12 * amount);
  if (unit === "year" && /^\d{4}-W\d\d$/.test(anchor)) return weekInOtherYear(anchor, amount);
  return shiftFromSpoken(anchor, unit, amount);
}

/** “ten years ago this week”: the week that the same days lie in. */
function weekInOtherYear(week: string, years: number): string | null {
  const monday = intervalOf(week)?.start;
  const moved = monday === undefined ? null : shiftDay(monday, years, "year");
  return moved === null ? null : weekOf(moved);
}

/** “the quarter”: the one reported on, or the one that ended before the article. */
function theQuarter({ reportedQuarter, article }: DateContext): string | null {
  return reportedQuarter ?? (article === null ? null : shiftValue(article, "quarter", -1));
}

/** From a date spoken of, weeks are counted in days, and quarters stay quarters. */
function shiftFromSpoken(anchor: string, unit: ShiftExpression["unit"], amount: number): string | null {
  if (unit === "year" && /-Q\d$/.test(anchor)) return shiftValue(anchor, "quarter", 4 * amount);
  if (unit === "week" && amount !== 0) {
    const exact = shiftValue(anchor, "day", 7 * amount);
    if (exact !== null) return exact;
  }
  return shiftValue(anchor, unit, amount);
}

function anniversaryDate({ nth, of }: AnniversaryExpression, context: DateContext): string | null {
  const began = nth === null || of === null ? null : context.eventDate(of);
  if (began === null || nth === null) return null;
  if (/^\d{4}-\d\d-\d\d$/.test(began)) return shiftDay(began, nth, "year");
  return shiftValue(began, began.length === 7 ? "month" : "year", began.length === 7 ? 12 * nth : nth);
}

function rangeValue({ from, to }: RangeExpression, context: DateContext): string | null {
  const end = resolveDate(to, context);
  const year = end === null ? null : Number(end.slice(0, 4));
  const start = resolveDate(from, { ...context, year: year ?? context.year });
  return start === null || end === null ? null : `${start}/${end}`;
}
