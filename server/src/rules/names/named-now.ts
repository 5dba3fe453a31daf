import type { Analysis } from "../../claims/analysis.ts";
import { foldedWords } from "../../facts/fold-words.ts";
import { memoize } from "../../text/memoize.ts";
import { shiftDay } from "../../time/day.ts";
import { type Interval, intervalOf } from "../../time/interval.ts";
import { tellsOfAnotherYear } from "../dates/another-year.ts";
import { atDate, inWords } from "../dates/write-date.ts";
import { knownFact } from "../evidence.ts";
import type { Finding } from "../finding.ts";
import { isFact, type NewsDay, newsDays, speaks } from "../people/acting.ts";
import type { RuleContext } from "../rule.ts";
import { sentenceParts } from "../sentence-parts.ts";
import { type Bearer, lifeOf, type Named, namedIn, story } from "./bearers.ts";

/** How long an old name lingers, in years, and how long before it is official a new one is used, in months. */
const LINGERS = 2;
const AHEAD = 3;

/**
 * Names that the article gives to what acts in its own news (speaks, or is told of with a day near its own), though by
 * then it was called otherwise or was no more. An article that gives the other name, too, knows.
 */
export function namedNow(context: RuleContext, day: Interval): Finding[] {
  const { analysis, facts } = context;
  return sentenceParts(analysis).flatMap(({ sentence, dates }) => {
    if (tellsOfAnotherYear(dates, day)) return [];
    return namedIn(analysis, sentence, facts)
      .filter((named) => speaks(named, analysis) !== null || newsDays(named, analysis, day).some(isNews))
      .flatMap((named) => finding(named, context, day) ?? []);
  });
}

function finding(
  { start, end, match: { bearer, name } }: Named,
  context: RuleContext,
  day: Interval,
): Finding | null {
  const why = objection(bearer, name, day);
  const today = nameAt(bearer, day);
  if (why === null || (today !== null && mentions(context, today))) return null;
  return {
    code: "name.anachronism",
    start,
    end,
    message: `${name.name} is named here as of ${inWords(day.start.slice(0, 7))}; by the facts it ${why}.`,
    evidence: [knownFact(bearer, story(bearer))],
    suggestions: today === null ? [] : [today],
  };
}

function objection(bearer: Bearer, { from, until }: Named["match"]["name"], day: Interval): string | null {
  const { until: ended } = lifeOf(bearer);
  if (ended !== null && (shiftDay(ended.end, LINGERS, "year") ?? "9999") < day.start)
    return `ended ${atDate(bearer.fact.dissolved ?? "")}`;
  const last = until === null ? null : intervalOf(until);
  if (until !== null && last !== null && (shiftDay(last.end, LINGERS, "year") ?? "9999") < day.start)
    return `was called so until ${inWords(until)}`;
  const first = from === null ? null : intervalOf(from);
  if (from !== null && first !== null && day.end < (shiftDay(first.start, -AHEAD, "month") ?? ""))
    return `is called so only since ${inWords(from)}`;
  return null;
}

/** The name that a bearer has at a time, of several the first that the pack gives; `null` where it knows none. */
function nameAt({ fact }: Bearer, day: Interval): string | null {
  if (fact.dissolved !== null && (intervalOf(fact.dissolved)?.end ?? "9999") < day.start) return null;
  const current = fact.names.filter(({ from, until }) => {
    const [first, last] = [
      from === null ? null : intervalOf(from),
      until === null ? null : intervalOf(until),
    ];
    return (first === null || first.start <= day.end) && (last === null || day.start <= last.end);
  });
  return current[0]?.name ?? null;
}

/** Told as fact and not with a look back: “the former pact’s members”. */
function isNews(news: NewsDay): boolean {
  return isFact(news) && news.setting.course !== "looks-back";
}

const foldedArticle = memoize(({ article }: Analysis): string => foldedText(article.text));

function mentions({ analysis }: RuleContext, name: string): boolean {
  return foldedArticle(analysis).includes(foldedText(name));
}

function foldedText(text: string): string {
  const words = foldedWords(text).map(({ word }) => word);
  return ` ${words.join(" ")} `;
}
