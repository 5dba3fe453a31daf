import type { Sentence } from "../reading/reading.ts";
import { coverOf, lastStartingAt } from "../text/lookup.ts";
import { contains, type Span } from "../text/span.ts";
import { type Interval, intervalOf } from "../time/interval.ts";
import type { Analysis, ResolvedDate } from "./analysis.ts";

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

/** So many years ago is history: nobody takes what is told of it for news. */
const LONG_AGO = 10;

/** Tells whether a year lies long before the article's own or, where that is not known, the last one that it writes. */
export function longAgoIn({ date, dates }: Analysis): (year: number) => boolean {
  const latest =
    date === null
      ? dates.reduce((last, each) => Math.max(last, writtenYear(each) ?? 0), 0)
      : Number(date.value.slice(0, 4));
  return (year) => year <= latest - LONG_AGO;
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
  const index = lastStartingAt(sentences, span.start);
  const sentence = sentences[index];
  return sentence !== undefined && contains(sentence, span) ? { sentence, index } : null;
}

/** Where the paragraph of a span starts; spans of one paragraph give the same. */
export function paragraphOf({ article }: Analysis, span: Span): number {
  const block = article.blocks[Math.max(0, lastStartingAt(article.blocks, span.start))];
  return block?.start ?? -1;
}

/** The number of words between two spans of a text, the first before the second. */
export function wordsBetween(text: string, before: Span, after: Span): number {
  return text.slice(before.end, after.start).match(/[\p{L}\d]+/gu)?.length ?? 0;
}
