import { expect } from "vitest";
import type { ResolvedDate } from "../../server/src/claims/analysis.ts";
import { analyseText } from "./check-rule.ts";
import { unmark } from "./marks.ts";

/** What is shown of a date: its words and value, with its modifier, or a set's quantifier and frequency, if any. */
function shown({ mention: { text, expression }, timex }: ResolvedDate): string[] {
  const set = expression.kind === "set" ? [expression.quant, expression.freq] : [];
  const said = [timex.mod, ...set].filter((part) => part !== null);
  return [text, [String(timex.value), ...said].join(" ")];
}

/** The dates of an article from Wednesday, 18 February 2026. */
export function datesIn(text: string): string[][] {
  return analyseText(text, { date: "2026-02-18" }).dates.map(shown);
}

/**
 * Expects the marked words, and no others, to be the dates of an article from Wednesday, 18 February 2026, each with its
 * value and what is shown besides, parted by spaces.
 */
export function expectDates(marked: string, ...values: readonly string[]): void {
  const { text, spans } = unmark(marked);
  const expected = spans.map(({ start, end }, index) => [text.slice(start, end), values[index]]);
  expect(datesIn(text)).toEqual(expected);
}
