import { eventDays } from "../corpus/datings/event-days.ts";
import type { Dating, DatingPlace } from "../corpus/datings.ts";
import type { ArticleDigest } from "../corpus/digest.ts";
import type { EventFact } from "../facts/fact.ts";
import type { Known } from "../facts/facts.ts";
import { eventWithId } from "../facts/facts-about.ts";
import { shiftDay } from "../time/day.ts";
import { compareIntervals, type Interval } from "../time/interval.ts";
import { inWords, rewrittenAs } from "./dates/write-date.ts";
import { elsewhere, knownFact } from "./evidence.ts";
import type { Evidence, Finding } from "./finding.ts";
import { firstArticles } from "./other-articles.ts";
import type { ComparisonContext, Rule } from "./rule.ts";

/** A relative date counts only where the article's own date is at least this sure. */
const SURE_ENOUGH = 0.6;

/** An event dated where a fact says it was not. */
export const dateAnachronism: Rule = {
  code: "date.anachronism",
  severity: "error",
  summary: "An event dated where it cannot have been",
  compare: (context): readonly Finding[] =>
    context.article.says.datings.flatMap(({ value, place }) => {
      const event = eventWithId(context.facts, value.event);
      return event !== null && isDatedSurely(context.article, value) && contradicts(value, event)
        ? [finding(context, value, place, event)]
        : [];
    }),
};

function isDatedSurely({ date: own }: ArticleDigest, { writesYear }: Dating): boolean {
  return writesYear || (own !== null && own.confidence >= SURE_ENOUGH);
}

/**
 * Before its day an event cannot have been; after it, only the words that say it came about then are wrong,
 * since what lasts or is remembered can be spoken of at any time. A day either way may be the time zone.
 */
function contradicts({ days, comesAbout }: Dating, event: Known<EventFact>): boolean {
  const known = eventDays(event.fact);
  if (known === null) return false;
  const relation = compareIntervals(days, widened(known));
  return relation === "before" || (relation === "after" && comesAbout);
}

function widened({ start, end }: Interval): Interval {
  return { start: shiftDay(start, -1, "day") ?? start, end: shiftDay(end, 1, "day") ?? end };
}

function finding(
  context: ComparisonContext,
  dating: Dating,
  place: DatingPlace,
  event: Known<EventFact>,
): Finding {
  const { fact } = event;
  const source = knownFact(event, `${fact.names[0] ?? fact.id}: ${inWords(fact.start)}`);
  return {
    code: "date.anachronism",
    start: place.start,
    end: place.end,
    message: `“${place.name}” is dated ${inWords(fact.start)}, not ${written(place)}.`,
    evidence: [...agreeing(context, dating, event), source],
    suggestions: [replacement(dating, place, fact)].filter((words) => words !== null),
  };
}

function written({ text, timex }: DatingPlace): string {
  const day = inWords(timex ?? text);
  return day === text ? day : `${day} (“${text}”)`;
}

function replacement({ writesYear }: Dating, { text }: DatingPlace, { start }: EventFact): string | null {
  return writesYear ? rewrittenAs(text, start) : `in ${inWords(start.slice(0, 7))}`;
}

/** The passages of other articles that date the event as the fact does. */
function agreeing(
  { article, corpus }: ComparisonContext,
  dating: Dating,
  { fact }: Known<EventFact>,
): Evidence[] {
  const known = eventDays(fact);
  if (known === null) return [];
  const groups = [...corpus.like("datings", dating)].filter(
    ({ value }) => value.writesYear && compareIntervals(value.days, known) === "overlaps",
  );
  return firstArticles(groups, ({ uri }) => uri !== article.uri).flatMap(({ uri, value }) =>
    corpus.places("datings", uri, value).map((place) => elsewhere(uri, place, `dates it ${place.text}`)),
  );
}
