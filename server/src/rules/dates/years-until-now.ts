import type { Analysis, ResolvedDate } from "../../claims/analysis.ts";
import { sentenceAt, writtenYear } from "../../claims/told-dates.ts";
import { toleranceOf, type WrongCount } from "./wrong-count.ts";

/**
 * A count of years up to the article's own year, `own`, with the year that it counts from beside it: “three years ago,
 * in 2019”, “in 2019, three years ago”, “for three years, since 2019”. `dates` are those in the reporter's own words,
 * `nth` is the first of the two.
 */
export function wrongYearsUntilNow(
  analysis: Analysis,
  dates: readonly ResolvedDate[],
  nth: number,
  own: number,
): WrongCount | null {
  const [first, second] = dates.slice(nth, nth + 2);
  if (first === undefined || second === undefined) return null;
  const { text } = analysis.article;
  const between = text.slice(first.mention.end, second.mention.start);
  const [ago, lasting] = [yearsAgo(first), yearsLasting(first)];
  if (ago !== null && /^(?:,? \p{L}{2,3})? $/u.test(between) && second.mention.setting?.relation !== "of")
    return compared(first, second, second, ago, own);
  const behind = yearsAgo(second);
  const isApposed = /^, $/u.test(between) && /^(?:[.,;:)]|$|\n)/u.test(text.slice(second.mention.end));
  if (behind !== null && isApposed) return compared(second, first, second, behind, own);
  const isSince = second.mention.setting?.relation === "since" && /^,? \p{L}+ $/u.test(between);
  if (lasting === null || !isSince || reachesOther(analysis, dates, second, lasting)) return null;
  return compared(first, second, second, lasting, own);
}

function compared(
  { mention: { expression } }: ResolvedDate,
  from: ResolvedDate,
  { mention: against }: ResolvedDate,
  amount: number,
  own: number,
): WrongCount | null {
  const year = writtenYear(from);
  if (year === null || year > own || Math.abs(own - amount - year) <= toleranceOf(amount, expression.mod))
    return null;
  return {
    message: `${year} is ${own - year} years before the article, which is from ${own}.`,
    against,
  };
}

/** The least number of years that is counted back. */
const FEWEST = 2;

function yearsAgo({ mention: { expression } }: ResolvedDate): number | null {
  if (expression.kind !== "shift" || expression.unit !== "year" || expression.from !== "article") return null;
  return expression.amount === null || expression.amount > -FEWEST ? null : -expression.amount;
}

function yearsLasting({ mention: { expression } }: ResolvedDate): number | null {
  if (expression.kind !== "duration" || expression.unit !== "year") return null;
  const isLength = expression.role === "length" || expression.role === "until-now";
  return isLength ? expression.amount : null;
}

/**
 * “He had led it for ten years, since 1994”: whether another year that is named makes the count, or stands in the
 * sentence.
 */
function reachesOther(
  analysis: Analysis,
  dates: readonly ResolvedDate[],
  since: ResolvedDate,
  amount: number,
): boolean {
  const from = writtenYear(since);
  const place = sentenceAt(analysis, since.mention)?.index;
  return dates.some((date) => {
    const year = writtenYear(date);
    if (date === since || year === null || from === null) return false;
    const isReached = Math.abs(year - from - amount) <= toleranceOf(amount, null);
    return isReached || sentenceAt(analysis, date.mention)?.index === place;
  });
}
