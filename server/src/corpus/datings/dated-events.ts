import type { Analysis, ResolvedDate } from "../../claims/analysis.ts";
import { daysOf, toldDates, wordsBetween } from "../../claims/told-dates.ts";
import type { EventFact } from "../../facts/fact.ts";
import type { EventMatch, Facts, Known } from "../../facts/facts.ts";
import type { DateSetting } from "../../reading/mention.ts";
import { coveringOne } from "../../text/lookup.ts";
import type { Span } from "../../text/span.ts";
import { daysFrom } from "../../time/day.ts";
import { hull, type Interval, intervalOf } from "../../time/interval.ts";
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

/** How many words may stand between an event and its date, and between a fronted date and its verb. */
const NEAR = 3;

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

/** “the 1944 Normandy landings”: the event is all that the date qualifies, but for an adjective before it. */
function isWhole(text: string, { scope }: DateSetting, span: Span): boolean {
  return span.end === scope.end && wordsBetween(text, { start: scope.start, end: scope.start }, span) <= 1;
}

/** The days of an event. */
export function eventDays({ start, end }: EventFact): Interval | null {
  const first = intervalOf(start);
  const last = end === null ? first : intervalOf(end);
  return first === null || last === null ? null : { start: first.start, end: last.end };
}

function isTold({ mention }: ResolvedDate, { relation, course, scope }: DateSetting): boolean {
  if (relation === "of") return true;
  if (course === "imagined" || mention.tense === "future") return false;
  return relation === "at" || (relation === "since" && scope.start >= mention.end);
}

/** “the Lockerbie bombing in 1988”: the date right behind the event, or near it where the clause is about it. */
function isBeside(text: string, { mention }: ResolvedDate, span: Span, scope: Span): boolean {
  const between = wordsBetween(text, span, mention);
  return (
    span.end <= mention.start && (between <= 1 || (between <= NEAR && isHead(text, span, mention, scope)))
  );
}

/** “Parliament passed the Reform Act on 7 June 1833.”: a sentence that is nothing but the event and its date. */
function isAllThatIsTold(
  { article: { text }, sentences }: Analysis,
  { mention }: ResolvedDate,
  span: Span,
): boolean {
  if (span.end > mention.start) return false;
  const sentence = coveringOne(sentences, { start: span.start, end: mention.end });
  if (sentence === null) return false;
  const { start, end } = sentence;
  return (
    wordsBetween(text, { start, end: start }, span) <= 1 &&
    wordsBetween(text, span, mention) <= 1 &&
    wordsBetween(text, mention, { start: end, end }) === 0
  );
}

/** What lasted longer, in days, can be spoken of as of a later time. */
const BRIEF = 31;

/**
 * “The collapse of the bridge in 1999 led to …”: a sentence's subject with its date behind it, before the verb. What lasts is left alone:
 * “the siege in 1999” may be its third year.
 */
function isDatedSubject(
  { article: { text }, sentences }: Analysis,
  { mention }: ResolvedDate,
  { event: { fact } }: EventMatch,
  span: Span,
): boolean {
  const days = eventDays(fact);
  const isBrief = days !== null && fact.inForce === null && daysFrom(days.start, days.end) <= BRIEF;
  const sentence = sentences.find(({ start, end }) => start <= span.start && mention.end <= end);
  if (!isBrief || sentence === undefined || span.end > mention.start) return false;
  const opening = { start: sentence.start, end: sentence.start };
  return (
    wordsBetween(text, opening, span) <= 1 &&
    wordsBetween(text, span, mention) <= 1 &&
    mention.beforeVerb === true
  );
}

/** How far back, in code units, an event's name is looked for before a date between commas. */
const NAME_WITHIN = 80;

/** “The Lockerbie bombing, in 1988, …”: the events named right before a date that is put between commas. */
function eventBefore(
  text: string,
  facts: Facts,
  { mention }: ResolvedDate,
  { scope, relation }: DateSetting,
): EventMatch[] {
  const opening = Math.min(scope.start, mention.start);
  const comma = /,\s+$/u.exec(text.slice(Math.max(0, opening - 4), opening));
  if (relation !== "at" || comma === null || text[mention.end] !== "," || scope.end < mention.end) return [];
  const end = opening - comma[0].length;
  const start = Math.max(0, end - NAME_WITHIN);
  return facts
    .eventsIn(text.slice(start, end), text)
    .filter((match) => start + match.end === end)
    .map(({ event, ...span }) => ({ event, start: start + span.start, end }));
}

/** How many words may stand before an event that its clause is about: “the”, “the first”. */
const BEFORE_HEAD = 2;

/** Whether the clause is about the event and not about “talks on” or “the inquiry into” it. */
function isHead(text: string, span: Span, date: Span, scope: Span): boolean {
  const opening = date.end <= span.start ? Math.max(date.end, scope.start) : scope.start;
  return wordsBetween(text, { start: opening, end: opening }, span) <= BEFORE_HEAD;
}

/**
 * Whether the clause tells the event itself: by its description with the date behind it, or by its name with a
 * word like “launched” beside it.
 */
function saysItCameAbout(
  text: string,
  facts: Facts,
  { mention }: ResolvedDate,
  { cues, scope }: DateSetting,
  match: EventMatch,
  span: Span,
): boolean {
  const beginnings = cues.filter(({ kind }) => kind !== "ends");
  const inside = beginnings.find((cue) => span.start <= cue.start && cue.end <= span.end);
  const whenClause = scope.start >= mention.end;
  const described = !facts
    .eventsNamed(text.slice(span.start, span.end))
    .some(({ fact }) => fact === match.event.fact);
  if (described) return whenClause || (span.end <= mention.start && wordsBetween(text, span, mention) <= 1);
  const cue =
    inside ??
    beginnings.find(({ start, end, conjoined }) =>
      end <= span.start
        ? wordsBetween(text, { start, end }, span) <= 2
        : start >= span.end &&
          !conjoined &&
          wordsBetween(text, span, { start, end }) <= 2 &&
          isHead(text, span, mention, scope),
    );
  if (cue === undefined) return false;
  if (whenClause) return true;
  return mention.end <= cue.start
    ? wordsBetween(text, mention, cue) <= NEAR
    : wordsBetween(text, span.end > cue.end ? span : cue, mention) <= NEAR + 1;
}
