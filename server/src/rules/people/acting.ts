import type { Analysis } from "../../claims/analysis.ts";
import { wordsBetween } from "../../claims/told-dates.ts";
import type { DateSetting, Mention, PersonMention } from "../../reading/mention.ts";
import { contains, overlaps, type Span } from "../../text/span.ts";
import { daysFrom } from "../../time/day.ts";
import { type Interval, intervalOf } from "../../time/interval.ts";
import { partsAt } from "../sentence-parts.ts";

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
  const span = { start, end: mention.end };
  return (
    speaks(span, analysis) !== null ||
    isSubjectOfNews(span, analysis, day) ||
    beside(span, analysis).some((each) => each.kind === "position" && overlaps(each.holder, mention))
  );
}

/** Where somebody or something by that name speaks: the verb; `null` if it does not. */
export function speaks(span: Span, analysis: Analysis): Span | null {
  if (isPossessive(span, analysis.article.text)) return null;
  for (const each of beside(span, analysis)) {
    if (
      each.kind === "attribution" &&
      each.stance === "report" &&
      each.source.class === "named" &&
      overlaps(each.source, span) &&
      span.start - each.source.start <= LONGEST_ARTICLE
    )
      return each.cue;
  }
  return null;
}

/** A day of which a clause tells. */
export interface NewsDay {
  readonly date: Span;
  readonly setting: DateSetting;
}

/** The days near the article's own that a clause is told of in which `span` lies. */
export function newsDays(span: Span, analysis: Analysis, day: Interval): NewsDay[] {
  return (partsAt(analysis, span)?.dates ?? []).flatMap(({ mention: date, timex }) => {
    const { setting, tense } = date;
    if (setting?.relation !== "at" || tense === "future" || !contains(setting.scope, span)) return [];
    const told = timex.value === null ? null : intervalOf(timex.value);
    const near =
      told !== null &&
      daysFrom(told.start, told.end) <= NEWS &&
      Math.abs(daysFrom(told.end, day.end)) <= NEWS;
    return near ? [{ date, setting }] : [];
  });
}

/** Whether what a day tells of is told as fact. */
export function isFact({ setting }: NewsDay): boolean {
  return setting.course !== "imagined";
}

/** “Foreign Minister X arrived on Tuesday”, “On Tuesday, Foreign Minister X arrived”: nothing stands before the name. */
function isSubjectOfNews(span: Span, analysis: Analysis, day: Interval): boolean {
  const { text } = analysis.article;
  if (isPossessive(span, text)) return false;
  return newsDays(span, analysis, day)
    .filter((news) => isFact(news) && opensClause(news.setting.scope, analysis))
    .some(({ date, setting }) => {
      const opening = date.end <= span.start ? date.end : setting.scope.start;
      return wordsBetween(text, { start: opening, end: opening }, span) === 0;
    });
}

/** Whether a clause begins its sentence or follows a comma, so that no “named after” stands before it. */
function opensClause(clause: Span, analysis: Analysis): boolean {
  const { start } = clause;
  const { text } = analysis.article;
  return (
    partsAt(analysis, clause)?.sentence.start === start ||
    /[,;:–—(]\s*$/u.test(text.slice(Math.max(0, start - 3), start))
  );
}

/** What is read in the sentence of a span and in the one before, in which a speech may begin whose speaker follows. */
function beside(span: Span, analysis: Analysis): readonly Mention[] {
  const here = partsAt(analysis, span);
  if (here === null) return [];
  const before = partsAt(analysis, { start: here.sentence.start - 2, end: here.sentence.start });
  return before === null ? here.mentions : [...before.mentions, ...here.mentions];
}

function isPossessive({ end }: Span, text: string): boolean {
  return /^[’']/u.test(text.slice(end, end + 1));
}
