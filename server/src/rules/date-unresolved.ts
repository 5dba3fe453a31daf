import type { Analysis, ResolvedDate } from "../claims/analysis.ts";
import { shownDate } from "../claims/article-date.ts";
import { longAgoIn, paragraphOf, sentenceAt, toldDates, writtenYear } from "../claims/told-dates.ts";
import { lastStartingAt } from "../text/lookup.ts";
import type { Span } from "../text/span.ts";
import type { CalendarFields } from "../time/date-expression.ts";
import type { Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";

/** From this confidence on, an article's own date is told rather than worked out. */
const SURE = 0.8;

/**
 * A date that only the article's own date could place, in an article whose date is unknown or worked out from little.
 * The first in each paragraph speaks for the others.
 */
export const dateUnresolved: Rule = {
  code: "date.unresolved",
  severity: "information",
  summary: "A relative date in an article whose own date is unknown",
  check: ({ analysis }): readonly Finding[] => {
    const { date } = analysis;
    const toTheDay = date?.value.length === 10;
    if (toTheDay && date.confidence >= SURE) return [];
    const paragraphs = new Set<number>();
    const told = toldDates(analysis);
    const isOfToldYear = ofToldYear(analysis, told);
    return told
      .filter((each) => (toTheDay ? hangsOnItsDay(each) : hangsOnArticle(each) && !isOfToldYear(each)))
      .filter(({ mention }) => {
        const paragraph = paragraphOf(analysis, mention);
        const first = !paragraphs.has(paragraph);
        paragraphs.add(paragraph);
        return first;
      })
      .map(({ mention: { start, end, text } }) => ({
        code: "date.unresolved",
        start,
        end,
        message: toTheDay
          ? `“${text}” is placed by reasoning alone: ${date.basis}.`
          : `“${text}” cannot be placed: ${whatIsKnown(analysis)}.`,
        evidence: [],
        suggestions: [],
      }));
  },
};

/**
 * Tells whether a month, a day of one or Easter stands behind a date of a year long ago, in the same paragraph or the
 * one before: “on 13 December 1973 …, by 19 December”. History is told so; the article's own day says nothing of it.
 */
function ofToldYear(analysis: Analysis, told: readonly ResolvedDate[]): (date: ResolvedDate) => boolean {
  const nthOf = ({ start }: Span): number => lastStartingAt(analysis.article.blocks, start);
  const isLongAgo = longAgoIn(analysis);
  const years = told.flatMap((each) => {
    const year = writtenYear(each);
    return year === null ? [] : [{ ...each.mention, isLongAgo: isLongAgo(year) }];
  });
  return (date) => {
    const { expression } = date.mention;
    if (expression.kind !== "calendar" || expression.lean !== null) return false;
    const { month, easter, weekday, yearOffset } = expression.fields;
    if ((month === undefined && easter === undefined) || weekday !== undefined) return false;
    if (yearOffset !== undefined || sentenceAt(analysis, date.mention)?.sentence.tense !== "past")
      return false;
    const before = years[lastStartingAt(years, date.mention.start)];
    return before?.isLongAgo === true && nthOf(date.mention) - nthOf(before) <= 1;
  };
}

/** Whether the words point from the day of the article and nothing else places them. */
function hangsOnArticle({ mention: { expression, tense }, timex }: ResolvedDate): boolean {
  switch (expression.kind) {
    case "calendar":
      if (timex.value !== null || expression.anchor !== "article") return false;
      return !isClock(expression.fields) && !isGeneral(expression.fields, tense);
    case "shift":
      return expression.from === "article" && (timex.value === null || expression.amount === null);
    case "reference":
      return expression.unit === "day" || expression.unit === "week";
    case "duration":
      return expression.amount === null && expression.unit === "day" && isPointed(expression.role);
    default:
      return false;
  }
}

/** Whether the words point to a day near the article's: “Tuesday”, “yesterday”. */
function hangsOnItsDay({ mention: { expression } }: ResolvedDate): boolean {
  if (expression.kind === "shift") return expression.from === "article" && expression.unit === "day";
  if (expression.kind !== "calendar" || expression.anchor !== "article") return false;
  const { weekday, day } = expression.fields;
  return weekday !== undefined && day === undefined;
}

/** “The river floods in spring”: in the present, seasons, weekends and holidays are those of any year. */
function isGeneral(
  { season, weekend, easter, month, day }: CalendarFields,
  tense: string | undefined,
): boolean {
  const named = season !== undefined || weekend === true || easter !== undefined;
  const christmas = month === 12 && day !== undefined && day >= 24 && day <= 26;
  return tense !== "past" && tense !== "future" && (named || christmas);
}

/** “At midnight”, “at 05:00”: of whatever day, which is told beside it or not at all. */
const isClock = (fields: CalendarFields): boolean =>
  fields.clock !== undefined && Object.keys(fields).length === 1;

function isPointed(role: string): boolean {
  return role === "from-now" || role === "until-now" || role === "before";
}

function whatIsKnown({ date }: Analysis): string {
  return date === null
    ? "the text does not tell when it is from"
    : `the text is from ${shownDate(date)}, but the day is not known`;
}
