import type { Analysis } from "../../server/src/claims/analysis.ts";
import { toldDates, writtenYear } from "../../server/src/claims/told-dates.ts";
import { datedEvents } from "../../server/src/corpus/datings/dated-events.ts";
import type { Facts } from "../../server/src/facts/facts.ts";
import { actsAt } from "../../server/src/rules/people/acting.ts";
import { sameOffice } from "../../server/src/rules/people/same-office.ts";
import { contains, type Span } from "../../server/src/text/span.ts";
import { weekdayOf } from "../../server/src/time/day.ts";
import { intervalOf } from "../../server/src/time/interval.ts";
import type { Mutant, MutationKind } from "../mutations/mutants.ts";
import { analyseText } from "../support/check-rule.ts";

const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
/** How far a year is shifted, back and on. */
const YEARS = [-3, 2];

/**
 * An article's text with one thing shifted that can be told to be wrong: the year of a known event, a weekday beside
 * its date, the name of an acting office-holder for that of another holder of the office, a number that others give.
 */
export function mutantsOfNews(text: string, date: string, facts: Facts): Mutant[] {
  const analysis = analyseText(text, { facts, date });
  const change = (kind: MutationKind, span: Span, wrong: string): Mutant => ({
    kind,
    right: text.slice(span.start, span.end),
    wrong,
    text: text.slice(0, span.start) + wrong + text.slice(span.end),
    context: sentenceOf(analysis, span),
  });
  return [
    ...yearsIn(analysis, facts, change),
    ...weekdaysIn(analysis, change),
    ...namesIn(analysis, date, facts, change),
    ...countsIn(analysis, change),
  ];
}

type Change = (kind: MutationKind, span: Span, wrong: string) => Mutant;

function yearsIn(analysis: Analysis, facts: Facts, change: Change): Mutant[] {
  const own = Number(analysis.date?.value.slice(0, 4));
  return datedEvents(analysis, facts).flatMap(({ date }) => {
    const year = writtenYear(date);
    const at = year === null ? -1 : date.mention.text.indexOf(String(year));
    if (year === null || at < 0) return [];
    const span = { start: date.mention.start + at, end: date.mention.start + at + 4 };
    return YEARS.map((shift) => year + shift)
      .filter((wrong) => wrong <= own)
      .map((wrong) => change("year", span, String(wrong)));
  });
}

function weekdaysIn(analysis: Analysis, change: Change): Mutant[] {
  return toldDates(analysis).flatMap((date) => {
    const { expression, start } = date.mention;
    const day = date.timex.value;
    if (expression.kind !== "calendar" || expression.fields.day === undefined || day?.length !== 10)
      return [];
    const { weekday, nth } = expression.fields;
    const name = WEEKDAYS[(weekday ?? 0) - 1];
    if (weekday === undefined || nth !== undefined || name === undefined || weekdayOf(day) !== weekday)
      return [];
    const span = { start, end: start + name.length };
    const isWritten = analysis.article.text.slice(span.start, span.end) === name;
    return isWritten ? [change("weekday", span, WEEKDAYS[weekday % 7] ?? "")] : [];
  });
}

/** Those who act in an office by the facts, for another who held it at another time. */
function namesIn(analysis: Analysis, date: string, facts: Facts, change: Change): Mutant[] {
  const day = intervalOf(date);
  if (day === null) return [];
  return analysis.people.flatMap(({ name, mentions }) =>
    mentions.flatMap((mention) => {
      const [role] = mention.roles;
      if (role?.status !== "current" || mention.text !== name || !actsAt(mention, analysis, day)) return [];
      const term = facts
        .termsOf(name)
        .find(({ fact }) => sameOffice(role, fact) && fact.start <= date && (fact.end ?? "9999") >= date);
      if (term === undefined) return [];
      const { office, of } = term.fact;
      const other = facts
        .holdersOf(office, of)
        .find(({ fact }) => fact.end !== null && fact.end < date && fact.person.includes(" "));
      return other === undefined ? [] : [change("name", mention, other.fact.person)];
    }),
  );
}

function countsIn({ mentions, article }: Analysis, change: Change): Mutant[] {
  return mentions.flatMap((mention) => {
    if (mention.kind !== "relation" || !mention.agrees) return [];
    const written = /\d+(?=%| percent| per cent)/.exec(article.text.slice(mention.start, mention.end));
    if (written === null || mention.type !== "share") return [];
    const start = mention.start + written.index;
    return [change("count", { start, end: start + written[0].length }, String(Number(written[0]) + 11))];
  });
}

function sentenceOf({ sentences, article }: Analysis, span: Span): string {
  const { start, end } = sentences.find((each) => contains(each, span)) ?? span;
  return article.text.slice(start, end).replaceAll("\n", " ");
}
