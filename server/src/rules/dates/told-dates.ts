import type { Analysis, ResolvedDate } from "../../claims/analysis.ts";
import type { Sentence } from "../../reading/reading.ts";
import { coverOf } from "../../text/lookup.ts";
import { contains, type Span } from "../../text/span.ts";
import { type Interval, intervalOf } from "../../time/interval.ts";

/**
 * The dates in the reporter's own words: what stands in a quotation is somebody else's, what is part of a name
 * (“the Friday Club”) is no date.
 */
export function toldDates({ mentions, dates }: Analysis): readonly ResolvedDate[] {
  const isOther = coverOf(mentions.filter(({ kind }) => kind === "quotation" || kind === "organization"));
  return dates.filter(({ mention }) => !isOther(mention));
}

/** The year that a date names itself; `null` where it follows from something else. */
export function writtenYear({ mention: { expression } }: ResolvedDate): number | null {
  return expression.kind === "calendar" ? (expression.fields.year ?? null) : null;
}

/** The days that a date stands for; `null` where they are not known. */
export function daysOf({ timex }: ResolvedDate): Interval | null {
  return timex.value === null ? null : intervalOf(timex.value);
}

/** The sentence that a span lies in, with its index. */
export function sentenceAt(
  { sentences }: Analysis,
  span: Span,
): { readonly sentence: Sentence; readonly index: number } | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const index = (low + high) >> 1;
    const sentence = sentences[index];
    if (sentence === undefined) break;
    if (contains(sentence, span)) return { sentence, index };
    if (sentence.start > span.start) high = index - 1;
    else low = index + 1;
  }
  return null;
}

/** Where the paragraph of a span starts; spans of one paragraph give the same. */
export function paragraphOf({ article }: Analysis, span: Span): number {
  let low = 0;
  let high = article.blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((article.blocks[middle]?.start ?? 0) <= span.start) low = middle;
    else high = middle - 1;
  }
  return article.blocks[low]?.start ?? -1;
}

/** The number of words between two spans of a text, the first before the second. */
export function wordsBetween(text: string, before: Span, after: Span): number {
  return text.slice(before.end, after.start).match(/[\p{L}\d]+/gu)?.length ?? 0;
}
