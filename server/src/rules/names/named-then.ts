import type { ResolvedDate } from "../../claims/analysis.ts";
import { daysOf, toldDates, writtenYear } from "../../claims/told-dates.ts";
import { shiftDay } from "../../time/day.ts";
import type { Interval } from "../../time/interval.ts";
import { atDate } from "../dates/write-date.ts";
import { knownFact } from "../evidence.ts";
import type { Finding } from "../finding.ts";
import type { RuleContext } from "../rule.ts";
import { type Bearer, lifeOf, type Named, namedIn, story } from "./bearers.ts";

/** Years around a beginning or an end in which a body is spoken of as being there. */
const SLACK = 1;

/**
 * Names in clauses told of a date that is written out: “In 1990 the union sent …” of a union founded in 2002. A later
 * name for what was there before is a courtesy of every newspaper, so only the bearer's own life counts, and only of
 * one that followed on nothing.
 */
export function namedThen(context: RuleContext): Finding[] {
  const { analysis, facts } = context;
  return toldDates(analysis).flatMap((date) => {
    const { setting, tense } = date.mention;
    const days = daysOf(date);
    if (setting?.relation !== "at" || writtenYear(date) === null || days === null) return [];
    if (tense !== "past" || setting.course === "imagined" || setting.course === "looks-back") return [];
    if (setting.cues.some(({ kind }) => kind === "begins" || kind === "birth")) return [];
    return namedIn(analysis, setting.scope, facts).flatMap((named) => {
      const why = objection(named.match.bearer, days);
      return why === null ? [] : [finding(named, date, why)];
    });
  });
}

/** Why a bearer was not there on those days; `null` if it was or may have been. */
function objection(bearer: Bearer, days: Interval): string | null {
  const { from, until } = lifeOf(bearer);
  const { predecessor, successor, founded, dissolved } = bearer.fact;
  if (from !== null && predecessor === null && days.end < (years(from.start, -SLACK) ?? ""))
    return `was founded ${atDate(founded ?? "")}`;
  if (until !== null && successor === null && days.start > (years(until.end, SLACK) ?? "9999"))
    return `ended ${atDate(dissolved ?? "")}`;
  return null;
}

function years(day: string, amount: number): string | null {
  return shiftDay(day, amount, "year");
}

function finding(
  { start, end, match: { bearer, name } }: Named,
  { mention }: ResolvedDate,
  why: string,
): Finding {
  return {
    code: "name.anachronism",
    start,
    end,
    message: `${name.name} is told of at ${mention.text}; by the facts it ${why}.`,
    evidence: [knownFact(bearer, story(bearer))],
    suggestions: [],
  };
}
