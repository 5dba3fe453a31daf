import type { Analysis, ResolvedDate } from "../../claims/analysis.ts";
import { sentenceAt, wordsBetween, writtenYear } from "../../claims/told-dates.ts";
import type { Span } from "../../text/span.ts";
import { daysFrom } from "../../time/day.ts";

/** Why an anniversary does not follow from a year beside it. */
export interface Miscounted {
  /** The year that it counts from. */
  readonly year: number;
  /** The year that it falls in by that count. */
  readonly falls: number;
  /** The words that it is held against. */
  readonly against: Span;
}

/** Anniversaries are kept a little before or after their day. */
const TOLERANCE = 1;
/** How many days before or after the article's own day something is its news. */
const NEWS = 7;

/**
 * An anniversary of this year that counts from another: of what it names with its year (“the 10th anniversary of the
 * 2012 flood”), or of what its own sentence says was begun (“founded in 1998, it celebrates its 20th anniversary”).
 * `own` is the article's year.
 */
export function miscountedAnniversary(
  analysis: Analysis,
  dates: readonly ResolvedDate[],
  date: ResolvedDate,
  own: number,
): Miscounted | null {
  const { expression } = date.mention;
  if (expression.kind !== "anniversary" || expression.nth === null) return null;
  const beside = dates.filter(
    (other) => other !== date && sentenceOf(analysis, other) === sentenceOf(analysis, date),
  );
  const from =
    expression.of === null ? begunIn(analysis, beside, date) : namedYear(expression.of, date.mention);
  if (from === null || !isOfThisYear(analysis, beside, date, own)) return null;
  const falls = from.year + expression.nth;
  return Math.abs(own - falls) <= TOLERANCE ? null : { ...from, falls };
}

function sentenceOf(analysis: Analysis, { mention }: ResolvedDate): number | undefined {
  return sentenceAt(analysis, mention)?.index;
}

function namedYear(of: string, mention: Span): Omit<Miscounted, "falls"> | null {
  const [year] = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(of) ?? [];
  return year === undefined ? null : { year: Number(year), against: mention };
}

/** The only year of the sentence, if something was begun in it and the anniversary is of nothing else. */
function begunIn(
  analysis: Analysis,
  beside: readonly ResolvedDate[],
  { mention }: ResolvedDate,
): Omit<Miscounted, "falls"> | null {
  const written = beside.filter((other) => writtenYear(other) !== null);
  const [beginning] = written;
  const year = beginning === undefined ? null : writtenYear(beginning);
  if (beginning === undefined || year === null || written.length > 1) return null;
  const isBegun = beginning.mention.setting?.cues.some(({ kind }) => kind === "begins") === true;
  if (!isBegun || beginning.mention.start > mention.start || !isAlone(analysis, beside, mention)) return null;
  return { year, against: beginning.mention };
}

/** Whether nothing behind an anniversary says what of: a mark follows, or another date. */
function isAlone({ article: { text } }: Analysis, beside: readonly ResolvedDate[], mention: Span): boolean {
  if (/^\s*(?:[.,;:!?)—–]|$)/u.test(text.slice(mention.end, mention.end + 8))) return true;
  return beside.some(
    (other) => other.mention.start >= mention.end && wordsBetween(text, mention, other.mention) === 0,
  );
}

/** Whether it is told of now: not as past, or with a date of the article's own year or days beside it. */
function isOfThisYear(
  { date: article }: Analysis,
  beside: readonly ResolvedDate[],
  { mention }: ResolvedDate,
  own: number,
): boolean {
  if (mention.tense !== "past") return true;
  return beside.some(({ mention: other, timex: { value } }) => {
    if (value === null || other.expression.kind === "anniversary") return false;
    if (value.length === 10 && article?.value.length === 10)
      return Math.abs(daysFrom(value, article.value)) <= NEWS;
    return value.length < 10 && value.startsWith(String(own)) && other.expression.kind !== "duration";
  });
}
