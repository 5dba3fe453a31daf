import type { Analysis } from "../../claims/analysis.ts";
import type { PersonMention } from "../../reading/mention.ts";
import { contains, overlaps } from "../../text/span.ts";
import { daysFrom } from "../../time/day.ts";
import { type Interval, intervalOf } from "../../time/interval.ts";
import { wordsBetween } from "../dates/told-dates.ts";

/**
 * How far behind its source's beginning a speaker's name and title may begin, in code units: behind an article, not
 * behind somebody else (“an aide of President X said”).
 */
const LONGEST_ARTICLE = 4;

/** How near to the article, in days, something is told as its news. */
const NEWS = 31;

/**
 * Whether a person does something in the article's own voice and time: speaks, holds a position, or is the subject of
 * what came about on a day near the article's own. A title alone may be a courtesy (“a judge appointed by President
 * X”) or a thought (“a President X would …”). `day` is the article's own.
 */
export function actsAt(mention: PersonMention, analysis: Analysis, day: Interval): boolean {
  const start = Math.min(mention.start, ...mention.roles.map((role) => role.start));
  return (
    isDatedSubject(mention, start, analysis, day) ||
    analysis.mentions.some((each) => {
      if (each.kind === "position") return overlaps(each.holder, mention);
      return (
        each.kind === "attribution" &&
        each.stance === "report" &&
        each.source.class === "named" &&
        overlaps(each.source, mention) &&
        start - each.source.start <= LONGEST_ARTICLE
      );
    })
  );
}

/** “Foreign Minister X arrived on Tuesday”, “On Tuesday, Foreign Minister X arrived”: nothing stands before the name. */
function isDatedSubject(
  mention: PersonMention,
  start: number,
  { article: { text }, dates }: Analysis,
  day: Interval,
): boolean {
  if (/^[’']/u.test(text.slice(mention.end))) return false;
  return dates.some(({ mention: date, timex }) => {
    const { setting, tense } = date;
    if (setting?.relation !== "at" || setting.course === "imagined" || tense === "future") return false;
    if (timex.type !== "DATE" || timex.value === null || !contains(setting.scope, mention)) return false;
    const opening = date.end <= start ? date.end : setting.scope.start;
    const told = intervalOf(timex.value);
    return (
      told !== null &&
      wordsBetween(text, { start: opening, end: opening }, { start, end: start }) === 0 &&
      daysFrom(told.start, told.end) <= NEWS &&
      Math.abs(daysFrom(told.end, day.end)) <= NEWS
    );
  });
}
