import { shownDate } from "../../claims/article-date.ts";
import type { DateMention } from "../../reading/mention.ts";
import { weekdayName } from "../../rules/dates/write-date.ts";
import { weekdayOf } from "../../time/day.ts";
import type { HoverScene } from "./scene.ts";

/** A date: what it resolves to, and from what. */
export function dateLines({ analysis, prose }: HoverScene, mention: DateMention): string[] {
  const resolved = analysis.dates.find(({ mention: each }) => each === mention);
  const value = resolved?.timex.value ?? null;
  const { date } = analysis;
  const from =
    date === null
      ? "The article’s own date is unknown."
      : `The article is from ${prose.text(shownDate(date))} (${prose.text(date.basis)}).`;
  return [
    value === null ? "Date: cannot be resolved." : `Date: ${prose.strong(value)}${weekday(value)}`,
    from,
  ];
}

/** Of a day its weekday, by which people remember it. */
function weekday(value: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(value) ? `, a ${weekdayName(weekdayOf(value))}` : "";
}
