import type { Analysis } from "../claims/analysis.ts";
import { shiftDay } from "../time/day.ts";
import { compareIntervals, type Interval } from "../time/interval.ts";
import { type DatedEvent, datedEvents, eventDays } from "./dates/dated-events.ts";
import { writtenYear } from "./dates/told-dates.ts";
import { inWords, rewrittenAs } from "./dates/write-date.ts";
import { knownFact, passage } from "./evidence.ts";
import type { Evidence, Finding } from "./finding.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** A relative date counts only where the article's own date is at least this sure. */
const SURE_ENOUGH = 0.6;

/** An event dated where a fact says it was not. */
export const dateAnachronism: Rule = {
  code: "date.anachronism",
  severity: "error",
  summary: "An event dated where it cannot have been",
  check: (context): readonly Finding[] =>
    datedEvents(context.analysis, context.facts)
      .filter((dated) => isDatedSurely(context.analysis, dated) && contradicts(dated))
      .map((dated) => finding(context, dated)),
};

function isDatedSurely({ date: own }: Analysis, { date }: DatedEvent): boolean {
  return writtenYear(date) !== null || (own !== null && own.confidence >= SURE_ENOUGH);
}

/**
 * Before its day an event cannot have been; after it, only the words that say it came about then are wrong,
 * since what lasts or is remembered can be spoken of at any time. A day either way may be the time zone.
 */
function contradicts({ days, event, comesAbout }: DatedEvent): boolean {
  const known = eventDays(event.fact);
  if (known === null) return false;
  const relation = compareIntervals(days, widened(known));
  return relation === "before" || (relation === "after" && comesAbout);
}

function widened({ start, end }: Interval): Interval {
  return { start: shiftDay(start, -1, "day") ?? start, end: shiftDay(end, 1, "day") ?? end };
}

function finding(context: RuleContext, dated: DatedEvent): Finding {
  const { analysis } = context;
  const { mention } = dated.date;
  const { fact } = dated.event;
  const name = analysis.article.text.slice(dated.span.start, dated.span.end);
  const source = knownFact(dated.event, `${fact.names[0] ?? fact.id}: ${inWords(fact.start)}`);
  return {
    code: "date.anachronism",
    start: mention.start,
    end: mention.end,
    message: `“${name}” is dated ${inWords(fact.start)}, not ${written(dated)}.`,
    evidence: [...agreeing(context, dated), source],
    suggestions: [replacement(dated)].filter((words) => words !== null),
  };
}

function written({ date: { mention, timex } }: DatedEvent): string {
  const day = inWords(timex.value ?? mention.text);
  return day === mention.text ? day : `${day} (“${mention.text}”)`;
}

function replacement({ date, event }: DatedEvent): string | null {
  if (writtenYear(date) !== null) return rewrittenAs(date.mention.text, event.fact.start);
  const { start } = event.fact;
  return `in ${inWords(start.slice(0, 7))}`;
}

/** The passages of other articles that date the event as the fact does. */
function agreeing({ analysis, corpus, facts }: RuleContext, { event }: DatedEvent): Evidence[] {
  const known = eventDays(event.fact);
  if (known === null) return [];
  return corpus.articles
    .filter((other) => other.uri !== analysis.uri)
    .flatMap((other) =>
      datedEvents(other, facts)
        .filter((dated) => dated.event.fact.id === event.fact.id && writtenYear(dated.date) !== null)
        .filter(({ days }) => compareIntervals(days, known) === "overlaps")
        .map(({ date }) => passage(other, date.mention, `dates it ${date.mention.text}`)),
    );
}
