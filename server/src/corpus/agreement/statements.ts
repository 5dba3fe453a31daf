import { type Profile, profileOf, subjectIn } from "../profile.ts";
import type { Section } from "../section.ts";
import { ageStatements, compareAges } from "./ages.ts";
import { compareFigures, mayGoOn } from "./compare-figures.ts";
import { compareDays, compareOutcomes } from "./compare-outcomes.ts";
import { compareQuotations } from "./compare-quotations.ts";
import { compareDates, dateStatements } from "./dates.ts";
import { figureStatements } from "./figures.ts";
import { compareHosts, comparePlaces, hostStatements, placeStatements } from "./holding.ts";
import { isKnownByItself } from "./known-outcomes.ts";
import { compareOffices, officeStatements } from "./offices.ts";
import { outcomeStatements } from "./outcomes.ts";
import { comparePositions, positionStatements } from "./positions.ts";
import { quotationKeys, quotationStatements } from "./quotations.ts";
import { compareNumbers, compareVenues, numberStatements, venueStatements } from "./series.ts";
import type { Outcome, Stated, Statement, StatementPlace } from "./statement.ts";

/** What an article says that other documents may say, too, or otherwise, by the questions that it answers. */
export const statements: Section<Statement, StatementPlace> = {
  compared: true,
  heedsSubject: true,
  read(analysis, facts) {
    const profile = profileOf(subjectIn(analysis));
    const found: Stated[] = [
      ...figureStatements(analysis, profile),
      ...ageStatements(analysis),
      ...positionStatements(analysis, profile),
      ...officeStatements(analysis),
      ...numberStatements(analysis, profile),
      ...venueStatements(analysis),
      ...placeStatements(analysis, profile),
      ...hostStatements(analysis, profile),
      ...dateStatements(analysis, facts),
      ...outcomeStatements(analysis, profile),
      ...quotationStatements(analysis),
    ];
    return found.sort(({ place: a, value: { kind } }, { place: b, value }) => {
      return a.start - b.start || a.end - b.end || (kind < value.kind ? -1 : 1);
    });
  },
  keys: (statement) => (statement.kind === "quotation" ? quotationKeys(statement) : statement.questions),
  kindOf: ({ kind }) => kind,
  needsRelation,
  isPacked: ({ kind }) => kind === "figure",
};

/** All kinds whose comparison asks for a common event or subject first. */
function needsRelation(statement: Statement): boolean {
  const { kind } = statement;
  if (kind === "date") return !statement.written;
  if (kind === "outcome") return !isKnownByItself(statement);
  return kind !== "office" && kind !== "quotation";
}

/** Whether only articles of one day or of two in a row may contradict a statement: how many there are changes with the days. */
export function isOfOneDay(statement: Statement): boolean {
  return statement.kind === "figure" && statement.course !== "lasts";
}

/** Whether statements of articles that are days apart may answer each other. */
export function mayMeetAnyDay(a: Statement, b: Statement): boolean {
  return a.kind !== "figure" || b.kind !== "figure" || !isOfOneDay(a) || mayGoOn(a, b);
}

/**
 * How what two articles say compares: the one comparison that conflicts and corroboration both rest on. The order of the two
 * makes no difference.
 */
export function compare(a: Statement, b: Statement, own: Profile, other: Profile): Outcome {
  if (a.kind === "figure" && b.kind === "figure") return compareFigures(a, b, own, other);
  if (a.kind === "age" && b.kind === "age") return compareAges(a, b, own, other);
  if (a.kind === "position" && b.kind === "position") return comparePositions(a, b, own, other);
  if (a.kind === "office" && b.kind === "office") return compareOffices(a, b, own, other);
  if (a.kind === "number" && b.kind === "number") return compareNumbers(a, b, own, other);
  if (a.kind === "venue" && b.kind === "venue") return compareVenues(a, b, own, other);
  if (a.kind === "place" && b.kind === "place") return comparePlaces(a, b, own, other);
  if (a.kind === "host" && b.kind === "host") return compareHosts(a, b, own, other);
  if (a.kind === "date" && b.kind === "date") return compareDates(a, b, own, other);
  if (a.kind === "outcome" && b.kind === "outcome") return compareOutcomes(a, b, own, other);
  if (a.kind === "day" && b.kind === "day") return compareDays(a, b, own, other);
  if (a.kind === "quotation" && b.kind === "quotation") return compareQuotations(a, b, own, other);
  return "nothing";
}
