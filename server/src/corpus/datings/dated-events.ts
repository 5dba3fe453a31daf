import type { Analysis, ResolvedDate } from "../../claims/analysis.ts";
import { daysOf, toldDates } from "../../claims/told-dates.ts";
import type { EventFact } from "../../facts/fact.ts";
import type { Facts, Known } from "../../facts/facts.ts";
import type { DateSetting } from "../../reading/mention.ts";
import type { Span } from "../../text/span.ts";
import { hull, type Interval, intervalOf } from "../../time/interval.ts";
import { isAllThatIsTold, isBeside, isDatedSubject, isWhole, saysItCameAbout } from "./event-and-date.ts";
import { eventBefore } from "./event-before-date.ts";
import { hedgedDistance } from "./hedged-distance.ts";
import { endsPhrase } from "./phrase-end.ts";

/** A known event that an article says took place on a date. */
export interface DatedEvent {
  readonly date: ResolvedDate;
  readonly days: Interval;
  readonly event: Known<EventFact>;
  /** The words that name the event, in the article. */
  readonly span: Span;
  /** Whether the words say that it came about then, rather than only name it. */
  readonly comesAbout: boolean;
}

const known = new WeakMap<Analysis, { readonly facts: Facts; readonly events: readonly DatedEvent[] }>();

/** The known events that an article dates, in its own words and as fact; asked for by several, and found once. */
export function datedEvents(analysis: Analysis, facts: Facts): readonly DatedEvent[] {
  const before = known.get(analysis);
  if (before?.facts === facts) return before.events;
  const events = foundIn(analysis, facts);
  known.set(analysis, { facts, events });
  return events;
}

function foundIn(analysis: Analysis, facts: Facts): readonly DatedEvent[] {
  const { text } = analysis.article;
  const own = analysis.date === null ? null : intervalOf(analysis.date.value);
  return toldDates(analysis).flatMap((date) => {
    const { setting } = date.mention;
    const days = daysMeant(date, own);
    if (setting === undefined || days === null || !isTold(date, setting)) return [];
    const { start, end } = setting.scope;
    const inserted = eventBefore(text, facts, date, setting).map(({ event, ...span }) => ({
      date,
      days,
      event,
      span,
      comesAbout: false,
    }));
    const inClause = facts.eventsIn(text.slice(start, end), text).flatMap((match) => {
      const span = { start: start + match.start, end: start + match.end };
      const beginnings = [date.mention, ...setting.cues].map((each) => each.start);
      if (namesYear(text, span) || !endsPhrase(text, span, beginnings)) return [];
      if (setting.relation === "of")
        return isWhole(text, setting, span) ? [told(date, days, match.event, span)] : [];
      const comesAbout =
        saysItCameAbout(text, facts, date, setting, match, span) ||
        isAllThatIsTold(analysis, date, span) ||
        isDatedSubject(analysis, date, match, span);
      const near = comesAbout || isBeside(text, date, span, setting.scope);
      return near ? [{ date, days, event: match.event, span, comesAbout }] : [];
    });
    return [...inserted, ...inClause];
  });
}

/** The days of a calendar date; of a distance from the article, all that it may be rounded from. */
function daysMeant(date: ResolvedDate, article: Interval | null): Interval | null {
  const days = daysOf(date);
  const distance = article === null ? null : hedgedDistance(date, article);
  return days === null || distance === null ? days : hull(days, distance);
}

function told(date: ResolvedDate, days: Interval, event: Known<EventFact>, span: Span): DatedEvent {
  return { date, days, event, span, comesAbout: true };
}

/** “the 1998 World Cup”: a name with its year in it takes no other date of its clause. */
function namesYear(text: string, { start, end }: Span): boolean {
  return /\b\d{4}\b/.test(text.slice(start, end));
}

function isTold({ mention }: ResolvedDate, { relation, course, scope }: DateSetting): boolean {
  if (relation === "of") return true;
  if (course === "imagined" || mention.tense === "future") return false;
  return relation === "at" || (relation === "since" && scope.start >= mention.end);
}
