import type { Analysis, Person } from "../claims/analysis.ts";
import type { TermFact } from "../facts/fact.ts";
import type { Known } from "../facts/facts.ts";
import type { PersonMention, Role } from "../reading/mention.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import { compareIntervals, type Interval, intervalOf } from "../time/interval.ts";
import { knownFact } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { sameOffice } from "./people/same-office.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** An acting office-holder who, by the facts, held the office only at other times than the article's own. */
export const roleAnachronism: Rule = {
  code: "role.anachronism",
  severity: "error",
  summary: "A person acting in an office that they did not hold then",
  check: (context: RuleContext): readonly Finding[] => {
    const { date } = context.analysis;
    const day = date === null ? null : intervalOf(date.value);
    if (day === null) return [];
    return context.analysis.people.flatMap((person) => anachronisms(person, day, context));
  },
};

function anachronisms(person: Person, day: Interval, { analysis, facts }: RuleContext): Finding[] {
  const acting = person.mentions.flatMap((mention) =>
    mention.roles
      .filter(({ status }) => status === "current" || status === "acting")
      .map((role) => ({ mention, role })),
  );
  if (!acting.some(({ mention }) => isActing(mention, analysis))) return [];
  const terms = facts.termsOf(person.name);
  return acting.flatMap(({ mention, role }): Finding[] => {
    const held = terms.filter(({ fact }) => sameOffice(role, fact));
    const silent =
      held.length === 0 || held.some((term) => mayCover(term, day) || isCourtesy(role, term, day));
    return silent || isSetInAnotherTime(mention, analysis, day)
      ? []
      : [finding(person, mention, role, held, day)];
  });
}

/**
 * Whether a person does something in the article's own voice and time: speaks, or holds a position. A title alone may
 * be a courtesy (“a judge appointed by President X”) or a thought (“a President X would …”).
 */
function isActing(mention: PersonMention, { mentions }: Analysis): boolean {
  const start = Math.min(mention.start, ...mention.roles.map((role) => role.start));
  return mentions.some((each) => {
    if (each.kind === "position") return overlaps(each.holder, mention);
    return (
      each.kind === "attribution" &&
      each.stance === "report" &&
      each.source.class === "named" &&
      overlaps(each.source, mention) &&
      start - each.source.start <= LONGEST_ARTICLE
    );
  });
}

/**
 * How far behind its source's beginning a speaker's name and title may begin, in code units: behind an article, not
 * behind somebody else (“an aide of President X said”).
 */
const LONGEST_ARTICLE = 4;

/** Whether a bare title may be kept for life: “President X” of a former one; “German President X” is no courtesy. */
function isCourtesy({ title, of }: Role, { fact }: Known<TermFact>, day: Interval): boolean {
  return of === null && !title.includes(" ") && fact.end !== null && fact.end < day.start;
}

/** Whether a term reaches the article's time, or may: an open one may as soon as its pack knows no more. */
function mayCover({ fact, pack }: Known<TermFact>, day: Interval): boolean {
  const start = intervalOf(fact.start);
  const end = fact.end === null ? null : intervalOf(fact.end);
  if (start === null || (fact.end !== null && end === null)) return true;
  if (end === null) return start.start <= day.end || pack.completeUntil < day.start;
  return compareIntervals({ start: start.start, end: end.end }, day) === "overlaps";
}

/** Whether the sentence tells of another time or quotes somebody: “In 2015, …”. */
function isSetInAnotherTime(
  mention: PersonMention,
  { sentences, dates, mentions }: Analysis,
  day: Interval,
): boolean {
  if (mentions.some((each) => each.kind === "quotation" && !each.scare && contains(each, mention)))
    return true;
  const sentence = sentences.find((each) => contains(each, mention));
  if (sentence === undefined) return false;
  return dates.some(({ mention: date, timex }) => {
    if (!contains(sentence, date)) return false;
    if (timex.value === "PAST_REF") return true;
    const told = timex.type === "DURATION" || timex.value === null ? null : intervalOf(timex.value);
    return (
      told !== null &&
      told.start.slice(0, 4) !== day.start.slice(0, 4) &&
      compareIntervals(told, day) !== "overlaps"
    );
  });
}

function finding(
  person: Person,
  mention: PersonMention,
  role: Role,
  held: readonly Known<TermFact>[],
  day: Interval,
): Finding {
  const span: Span = { start: Math.min(role.start, mention.start), end: Math.max(role.end, mention.end) };
  const times = held.map(({ fact }) => `${fact.start} to ${fact.end ?? "now"}`).join(", ");
  return {
    code: "role.anachronism",
    ...span,
    message: `${person.name} is called ${role.text} here, at ${day.start === day.end ? day.start : day.start.slice(0, 7)}; the facts know that office from ${times}.`,
    evidence: held.map((term) =>
      knownFact(
        term,
        `${term.fact.person}: ${term.fact.office}, ${term.fact.of}, ${term.fact.start} to ${term.fact.end ?? "now"}.`,
      ),
    ),
    suggestions: [],
  };
}
