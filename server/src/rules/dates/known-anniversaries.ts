import type { Analysis, ResolvedDate } from "../../claims/analysis.ts";
import { writtenYear } from "../../claims/told-dates.ts";
import type { EventFact } from "../../facts/fact.ts";
import type { Facts, Known } from "../../facts/facts.ts";
import type { AnniversaryExpression, DateExpression } from "../../time/date-expression.ts";
import { type Day, daysFrom, shiftDay } from "../../time/day.ts";
import { knownFact } from "../evidence.ts";
import type { Finding } from "../finding.ts";
import { partsAt } from "../sentence-parts.ts";
import { ordinalLike } from "../write-ordinal.ts";
import { inWords } from "./write-date.ts";

/** Below this an article's date is worked out from little, perhaps from this very anniversary. */
const SURE = 0.8;
/** An anniversary that is spoken of as near lies within so many days; one a year off does not. */
const NEAR = 45;
const FAR = 300;

/** “The third anniversary of the earthquake is next week”, where the facts' day makes it the fourth. */
export function wrongAnniversary(analysis: Analysis, facts: Facts, date: ResolvedDate): Finding | null {
  const { article, date: own } = analysis;
  const { mention } = date;
  const anniversary = anniversaryIn(mention.expression);
  if (anniversary === null || anniversary.nth === null || anniversary.of === null) return null;
  if (own === null || own.value.length !== 10 || own.confidence < SURE || mention.tense === "past")
    return null;
  if (isElsewhere(analysis, date)) return null;
  const event = onlyEvent(facts, anniversary.of, article.text);
  if (event === null) return null;
  const told = fallsOn(event.fact, anniversary.nth);
  const right = anniversary.nth + Math.round(daysFrom(told ?? own.value, own.value) / 365.25);
  const nearest = fallsOn(event.fact, right);
  if (told === null || nearest === null || right < 1) return null;
  if (Math.abs(daysFrom(own.value, told)) < FAR || Math.abs(daysFrom(own.value, nearest)) > NEAR) return null;
  const name = event.fact.names[0] ?? event.fact.id;
  return {
    code: "date.interval",
    start: mention.start,
    end: mention.end,
    message: `Anniversary ${anniversary.nth} of ${name} was ${inWords(told)}; the one near the article, ${inWords(nearest)}, is number ${right}.`,
    evidence: [knownFact(event, `${name}: ${inWords(event.fact.start)}.`)],
    suggestions: corrected(mention.text, anniversary.nth, right),
  };
}

/** Whether its sentence names a year besides: “will be marked in 2032”. */
function isElsewhere(analysis: Analysis, { mention }: ResolvedDate): boolean {
  return (partsAt(analysis, mention)?.dates ?? []).some((other) => {
    const { expression } = other.mention;
    const year = writtenYear(other) !== null || (expression.kind === "shift" && expression.unit === "year");
    return year && other.mention !== mention;
  });
}

function anniversaryIn(expression: DateExpression): AnniversaryExpression | null {
  if (expression.kind === "shift" && typeof expression.from === "object")
    return anniversaryIn(expression.from);
  return expression.kind === "anniversary" ? expression : null;
}

function onlyEvent(facts: Facts, words: string, surroundings: string): Known<EventFact> | null {
  const [first, ...others] = facts.eventsIn(words, surroundings).map(({ event }) => event);
  if (first === undefined || first.fact.start.length !== 10) return null;
  return others.some(({ fact }) => fact.start !== first.fact.start) ? null : first;
}

function fallsOn({ start }: EventFact, nth: number): Day | null {
  return shiftDay(start, nth, "year");
}

function corrected(words: string, nth: number, right: number): string[] {
  for (const like of ["first", "1st"]) {
    const written = ordinalLike(nth, like);
    if (words.includes(written)) return [words.replace(written, ordinalLike(right, like))];
  }
  return [];
}
