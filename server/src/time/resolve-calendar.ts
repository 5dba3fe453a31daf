import type { DateContext } from "./date-context.ts";
import type { CalendarExpression, CalendarFields, Lean } from "./date-expression.ts";
import type { Day } from "./day.ts";
import {
  dayOfMonth,
  dayOnWeekday,
  weekdayAround,
  weekdayOfWeek,
  weekendAround,
  yearlyAround,
} from "./nearest-date.ts";
import { shiftValue } from "./shift-value.ts";
import { dayOrNull, inYear } from "./value-in-year.ts";

/** The TIMEX3 value of a calendar expression; `null` where the context does not tell. */
export function resolveCalendar(expression: CalendarExpression, context: DateContext): string | null {
  const around = expression.anchor === "spoken" ? { ...context, article: context.spoken } : context;
  const date = dateOf(expression.fields, expression.lean, around);
  if (date === null) return null;
  const { clock, partOfDay } = expression.fields;
  if (clock !== undefined) return `${date}T${clock}`;
  return partOfDay === undefined ? date : `${date}T${partOfDay}`;
}

function dateOf(fields: CalendarFields, lean: Lean | null, context: DateContext): string | null {
  const year = yearOf(fields, lean, context);
  if (year !== null) return inYear(fields, year, context.period);
  const { article } = context;
  if (fields.dayOffset !== undefined)
    return article === null ? null : shiftValue(article, "day", fields.dayOffset);
  if (onlyTime(fields)) return spokenDay(context) ?? dayOrNull(article);
  if (article === null) return null;
  if (fields.month === undefined && fields.day !== undefined)
    return fields.weekday === undefined
      ? dayOfMonth(article, fields.day, fields.monthOffset ?? null)
      : dayOnWeekday(article, fields.day, fields.weekday, context.tense);
  if (fields.weekend === true) return weekendAround(dayOrNull(article), lean, context.tense);
  if (fields.month === undefined && fields.weekday !== undefined) {
    const today = dayOrNull(article);
    if (fields.weekOffset !== undefined) return weekdayOfWeek(article, fields.weekOffset, fields.weekday);
    return today === null ? null : weekdayAround(today, fields.weekday, lean, context.tense);
  }
  return yearlyAround(article, fields, lean, context.tense);
}

function yearOf(fields: CalendarFields, lean: Lean | null, context: DateContext): number | null {
  if (fields.year !== undefined) return fields.year;
  const own = context.article === null ? null : Number(context.article.slice(0, 4));
  if (fields.yearOffset !== undefined) return own === null ? null : own + fields.yearOffset;
  if (onlyTime(fields) || fields.dayOffset !== undefined || fields.month === undefined) {
    const partOfYear = fields.quarter ?? fields.half ?? fields.season ?? fields.easter;
    return partOfYear === undefined || lean !== null ? null : context.year;
  }
  return lean === null ? context.year : null;
}

function onlyTime(fields: CalendarFields): boolean {
  return (
    fields.month === undefined &&
    fields.weekday === undefined &&
    fields.weekend === undefined &&
    fields.easter === undefined &&
    fields.day === undefined &&
    fields.dayOffset === undefined &&
    fields.quarter === undefined &&
    fields.half === undefined &&
    fields.season === undefined &&
    fields.year === undefined &&
    fields.yearOffset === undefined
  );
}

function spokenDay(context: DateContext): Day | null {
  return context.spoken === null ? null : dayOrNull(context.spoken);
}
