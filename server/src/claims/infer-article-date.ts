import type { Facts } from "../facts/facts.ts";
import type { ParagraphReader } from "../reading/read-article.ts";
import { NOTHING } from "../reading/reading.ts";
import { pad } from "../time/day.ts";
import { intersection } from "../time/interval.ts";
import type { ArticleDate } from "./article-date.ts";
import { anniversaryClues } from "./dating/anniversary-clues.ts";
import { type Clue, dateFrom } from "./dating/clue.ts";
import { nextDayOf } from "./dating/dateline-year.ts";
import { distanceClues } from "./dating/distance-clues.ts";
import { earliestDay } from "./dating/earliest-day.ts";
import { eventClues, type Told } from "./dating/event-clues.ts";
import { fullDateClues } from "./dating/full-date-clues.ts";
import { datelineDay, writtenDate } from "./dating/written-date.ts";

/** Reads nothing: for callers that have the mentions only. */
const unread: ParagraphReader = (paragraphs) => paragraphs.map(() => NOTHING);

/**
 * Works out when an article is from: what it states (front matter, date line, dateline, file name), else what
 * follows from what it says. Never from a clock; `null` where the text does not tell.
 */
export function inferArticleDate(
  told: Told,
  facts: Facts,
  uri: string,
  readParagraphs: ParagraphReader = unread,
): ArticleDate | null {
  const { article } = told;
  const written = writtenDate(article, uri, readParagraphs);
  if (written !== null) return written;
  const reasoned = dateFrom(consistentClues(told, facts));
  const dateline = datelineDay(article, readParagraphs);
  if (dateline === null) return reasoned;
  if (reasoned === null) return nextDayOf(dateline, told);
  const { month, day } = dateline.fields;
  if (month === undefined || day === undefined) return reasoned;
  const value = `${reasoned.value.slice(0, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return { value, basis: `the dateline says “${dateline.words}”; ${reasoned.basis}`, confidence: 0.7 };
}

/**
 * The clues that can be true of one article: none before a day of which it tells as past, and of several events that
 * may be meant the one that fits the rest.
 */
function consistentClues(told: Told, facts: Facts): Clue[] {
  const earliest = earliestDay(told);
  const notBefore = ({ days }: Clue): boolean => earliest === null || days.end >= earliest;
  const firm = [
    ...anniversaryClues(told.article, told.dates, facts),
    ...distanceClues(told, facts),
    ...fullDateClues(told),
  ].filter(notBefore);
  const events = eventClues(told, facts).filter(notBefore);
  const fitting = events.filter(({ days }) => firm.every((clue) => intersection(clue.days, days) !== null));
  const meant = fitting.length > 0 ? fitting : events;
  return meant.length === 1 ? [...firm, ...meant] : firm;
}
