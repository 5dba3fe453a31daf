import type { Analysis, ResolvedDate } from "../../claims/analysis.ts";
import { shownDate } from "../../claims/article-date.ts";
import { daysOf, sentenceAt, toldDates, wordsBetween, writtenYear } from "../../claims/told-dates.ts";
import type { DateCue } from "../../reading/mention.ts";
import type { Span } from "../../text/span.ts";
import { shiftDay } from "../../time/day.ts";
import { type Interval, intervalOf } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import { inWords } from "./write-date.ts";

/** From here on an article's date is written down or given rather than reasoned. */
const SURE = 0.9;

/** An article is brought up to date for so many days without another date line. */
const BROUGHT_UP_TO_DATE = 7;

/** So many words may stand between what happened and its date; more may tell of a plan: “signed a deal for 2031”. */
const NEAR: Readonly<Record<DateCue["kind"], number>> = {
  birth: 3,
  ends: 3,
  begins: 1,
  happens: 1,
  recurs: 1,
};

/** What the article tells as past, on a date that it writes out and that lies after its own. */
export function toldTooEarly(analysis: Analysis): Finding[] {
  const own = analysis.date === null || analysis.date.confidence < SURE ? null : analysis.date;
  const days = own === null ? null : intervalOf(own.value);
  if (own === null || days === null) return [];
  return toldDates(analysis)
    .filter((date) => isToldAsPast(analysis, date) && liesAhead(date, days))
    .map(({ mention: { start, end, text } }) => ({
      code: "date.order",
      start,
      end,
      message: `It is told as past, and ${text} lies after the article's own date, ${inWords(shownDate(own))}.`,
      evidence: [],
      suggestions: [],
    }));
}

/** “died aged 87 in 2031”: what happened stands close before the date, and nothing speaks of a plan. */
function isToldAsPast(analysis: Analysis, date: ResolvedDate): boolean {
  const { text } = analysis.article;
  const { tense, setting, start } = date.mention;
  if (
    tense !== "past" ||
    (setting?.relation !== "at" && setting?.relation !== "since") ||
    writtenYear(date) === null
  )
    return false;
  if (setting.course === "imagined" || setting.course === "looks-back") return false;
  const last = setting.cues.filter((cue) => cue.end <= start).at(-1);
  if (last?.kind === "ends" && !opensSentence(analysis, setting.scope)) return false;
  return last !== undefined && wordsBetween(text, last, date.mention) <= NEAR[last.kind];
}

/** Not “she signed a contract that ended in 2031”: a clause of a clause in the past may tell of an end to come. */
const opensSentence = (analysis: Analysis, clause: Span): boolean =>
  sentenceAt(analysis, clause)?.sentence.start === clause.start;

function liesAhead(date: ResolvedDate, own: Interval): boolean {
  const last = shiftDay(own.end, BROUGHT_UP_TO_DATE, "day");
  const told = daysOf(date);
  return told !== null && last !== null && told.start > last;
}
