import type { DateMention } from "../reading/mention.ts";
import type { Sentence } from "../reading/reading.ts";
import type { Span } from "../text/span.ts";
import type { DateContext } from "../time/date-context.ts";
import type { CalendarFields, DateExpression } from "../time/date-expression.ts";
import { intervalOf } from "../time/interval.ts";
import { resolveDate } from "../time/resolve-date.ts";
import type { ResolvedDate } from "./analysis.ts";
import { type ArticleDate, sharedPart } from "./article-date.ts";
import { dayAfter, endsRange, yearOfNext } from "./date-neighbours.ts";

/** The day an event of that name began on, ISO; `null` where it is not known. */
export type EventDates = (name: string) => string | null;

/**
 * Works out what each date means, from the article's own date and the dates spoken of before it. Weekdays,
 * months and quarters without a year lean to the past or future by the tense of their verb. Mentions stand in
 * order of their start.
 */
export function resolveDates(
  mentions: readonly DateMention[],
  sentences: readonly Sentence[],
  articleDate: ArticleDate | null,
  eventDate: EventDates = () => null,
): ResolvedDate[] {
  const article = articleDate === null ? null : sharedPart(articleDate.value);
  const resolved: ResolvedDate[] = [];
  const chain = new Chain(article);
  let sentence = 0;
  for (const [index, mention] of mentions.entries()) {
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= mention.start) sentence++;
    const { expression } = mention;
    const context: DateContext = {
      article,
      spoken: chain.spoken,
      quarter: chain.quarter(sentence),
      period: chain.period,
      reportedQuarter: chain.reportedQuarter,
      year: chain.year(mention),
      tense: mention.tense ?? sentences[sentence]?.tense ?? "past",
      eventDate,
    };
    const day = dayAfter(mentions, index, sentences[sentence]?.end ?? 0);
    const spoken = day && resolveDate(day.expression, { ...context, tense: day.tense ?? context.tense });
    const year = yearOfNext(mentions, index) ?? context.year;
    const around = { ...context, year, spoken: spoken ?? context.spoken };
    const start = endsRange(mentions, index) ? (resolved.at(-1)?.timex.value ?? null) : null;
    const value = endOfRange(expression, resolveDate(expression, around), start, around);
    chain.add(mention, value, sentence);
    resolved.push({ mention, timex: { type: expression.type, value, mod: expression.mod } });
  }
  return resolved;
}

/** “from Monday to Friday”, “from November to March”: the end of a range lies after its start. */
function endOfRange(
  expression: DateExpression,
  value: string | null,
  start: string | null,
  context: DateContext,
): string | null {
  if (start === null || value === null || value.length !== start.length || value >= start) return value;
  if (expression.kind !== "calendar") return value;
  return resolveDate({ ...expression, lean: "next", anchor: "spoken" }, { ...context, spoken: start });
}

function namesYear({ year, yearOffset }: CalendarFields): boolean {
  return year !== undefined || yearOffset !== undefined;
}

/** “a year earlier”, “the same period last year”: what the date spoken of is compared with. */
function isComparison(expression: DateExpression): boolean {
  if (expression.kind === "calendar") return expression.fields.samePeriod === true;
  return expression.kind === "shift" && expression.unit === "year" && expression.amount === -1;
}

/** A quarter that is told of, not one that it is compared with. */
function isOwnQuarter(expression: DateExpression, value: string): boolean {
  const own =
    expression.kind === "calendar" ||
    (expression.kind === "shift" && expression.unit === "quarter" && expression.amount !== -4);
  return own && /^\d{4}-Q\d$/.test(value);
}

/** “2022-23”: what is told of it next is counted from the year in which it began. */
const BUSINESS_YEAR = /^\d{4}\/\d{4}$/;

/** How many sentences a quarter is told of for. */
const PASSAGE = 5;

/** “the first nine months”, “the year”: what results are told for instead of a quarter. */
function isPeriod({ expression, definite }: DateMention): boolean {
  if (expression.kind !== "duration" || definite === undefined) return false;
  return expression.unit === "month" || expression.unit === "year";
}

/** The dates spoken of so far that later ones hang on. */
class Chain {
  /** The date spoken of last, as a TIMEX3 value. */
  spoken: string | null = null;
  /** The quarter that the article reports on: the first that it tells of. */
  reportedQuarter: string | null = null;
  /** The same, as long as no longer period is told of. */
  #compared: { readonly value: string; readonly sentence: number } | null = null;
  /** A quarter before the one reported on, which its sentence alone tells of. */
  #aside: { readonly value: string; readonly sentence: number } | null = null;
  #year: { readonly value: number; readonly told: Span } | null = null;
  readonly #article: string | null;

  /** `article` is the article's own date. */
  constructor(article: string | null) {
    this.#article = article;
  }

  add(mention: DateMention, value: string | null, sentence: number): void {
    const { expression } = mention;
    if (isPeriod(mention)) this.#widen();
    if (value !== null && BUSINESS_YEAR.test(value)) this.spoken = value.slice(0, 4);
    if (value === null || !/^\d{4}(?!\/)/.test(value)) return;
    if (this.#compared?.value === value) this.#compared = { value, sentence };
    const compared = isComparison(expression);
    if (!compared && mention.setting?.relation !== "since") this.spoken = value;
    if (!compared && isOwnQuarter(expression, value) && this.#isReported(value)) {
      this.reportedQuarter ??= value;
      if (value < this.reportedQuarter) this.#aside = { value, sentence };
      else this.#compared = { value, sentence };
    }
    const named = !compared && expression.kind === "calendar" && namesYear(expression.fields);
    if (named) this.#year = { value: Number(value.slice(0, 4)), told: mention.setting?.scope ?? mention };
    else if (expression.kind === "shift" && expression.from === "article") this.#year = null;
  }

  /** Whether results are told of a quarter: one that is over, or that still runs where no other is told of. */
  #isReported(quarter: string): boolean {
    const reported = intervalOf(quarter);
    const now = this.#article === null ? null : intervalOf(this.#article);
    if (reported === null || now === null || reported.end < now.start) return true;
    return this.#compared === null && reported.start <= now.end;
  }

  /** From a quarter to its year, as results are now told of for longer. */
  #widen(): void {
    this.#compared = null;
    if (this.spoken !== null && /-Q\d$/.test(this.spoken)) this.spoken = this.spoken.slice(0, 4);
  }

  /** The quarter that is told of, however long ago. */
  get period(): string | null {
    return this.#compared?.value ?? null;
  }

  /** The quarter that this sentence or the ones before it told of, and that “a year earlier” compares with. */
  quarter(sentence: number): string | null {
    if (this.#aside?.sentence === sentence) return this.#aside.value;
    return this.#compared !== null && sentence - this.#compared.sentence <= PASSAGE
      ? this.#compared.value
      : null;
  }

  /** The year that this clause tells of, if it is an earlier one than the article's. */
  year({ start, ahead }: DateMention): number | null {
    if (this.#year === null || ahead === true || start < this.#year.told.start || start > this.#year.told.end)
      return null;
    const { value } = this.#year;
    return this.#article === null || value < Number(this.#article.slice(0, 4)) ? value : null;
  }
}
