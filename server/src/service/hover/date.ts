import { shownDate } from "../../claims/article-date.ts";
import type { DateMention } from "../../reading/mention.ts";
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
  return [value === null ? "Date: cannot be resolved." : `Date: ${prose.strong(value)}`, from];
}
