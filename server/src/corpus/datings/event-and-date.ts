import type { Analysis, ResolvedDate } from "../../claims/analysis.ts";
import { wordsBetween } from "../../claims/told-dates.ts";
import type { EventMatch, Facts } from "../../facts/facts.ts";
import type { DateSetting } from "../../reading/mention.ts";
import { coveringOne } from "../../text/lookup.ts";
import type { Span } from "../../text/span.ts";
import { daysFrom } from "../../time/day.ts";
import { eventDays } from "./event-days.ts";

/** How many words may stand between an event and its date, and between a fronted date and its verb. */
const NEAR = 3;

/** “the 1944 Normandy landings”: the event is all that the date qualifies, but for an adjective before it. */
export function isWhole(text: string, { scope }: DateSetting, span: Span): boolean {
  return span.end === scope.end && wordsBetween(text, { start: scope.start, end: scope.start }, span) <= 1;
}

/** “the Lockerbie bombing in 1988”: the date right behind the event, or near it where the clause is about it. */
export function isBeside(text: string, { mention }: ResolvedDate, span: Span, scope: Span): boolean {
  const between = wordsBetween(text, span, mention);
  return (
    span.end <= mention.start && (between <= 1 || (between <= NEAR && isHead(text, span, mention, scope)))
  );
}

/** “Parliament passed the Reform Act on 7 June 1833.”: a sentence that is nothing but the event and its date. */
export function isAllThatIsTold(
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
export function isDatedSubject(
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
export function saysItCameAbout(
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
