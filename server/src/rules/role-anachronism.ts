import type { Analysis, Person } from "../claims/analysis.ts";
import type { TermFact } from "../facts/fact.ts";
import type { Facts, Known } from "../facts/facts.ts";
import type { PersonMention, Role } from "../reading/mention.ts";
import { coverOf } from "../text/lookup.ts";
import { contains, hull } from "../text/span.ts";
import { shiftDay } from "../time/day.ts";
import { compareIntervals, type Interval, intervalOf } from "../time/interval.ts";
import { tellsOfAnotherYear } from "./dates/another-year.ts";
import { atDate, inWords } from "./dates/write-date.ts";
import { knownFact } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { actsAt } from "./people/acting.ts";
import { officeSuggestions } from "./people/office-suggestions.ts";
import { otherHolder, surelyCovers } from "./people/other-holder.ts";
import { sameOffice } from "./people/same-office.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { partsAt } from "./sentence-parts.ts";

/** What is worked out of less is too little to call an office wrong. */
const SURE_ENOUGH = 0.5;
/** Around its beginning and end, in days, an office is called the holder's by those who look ahead or back. */
const GRACE = 14;
/**
 * So many days after its pack's last, an ended term is still taken to be over. Of those in the bundled packs whose term
 * in an office was over, one in 850 was back in it within 90 days, one in 155 within a year.
 */
const STILL_OVER = 90;

/** An acting office-holder who, by the facts, held the office only at other times than the article's own. */
export const roleAnachronism: Rule = {
  code: "role.anachronism",
  severity: "error",
  summary: "A person acting in an office that they did not hold then",
  check: (context: RuleContext): readonly Finding[] => {
    const { date } = context.analysis;
    const day = date === null || date.confidence < SURE_ENOUGH ? null : intervalOf(date.value);
    if (day === null) return [];
    return context.analysis.people.flatMap((person) => anachronisms(person, day, context));
  },
};

function anachronisms(person: Person, day: Interval, context: RuleContext): Finding[] {
  const { analysis, facts } = context;
  const acting = person.mentions.flatMap((mention) =>
    mention.roles
      .filter((role) => role.status === "current" || role.status === "acting")
      .filter((role) => !isBelowCountry(role, analysis))
      .map((role) => ({ mention, role })),
  );
  if (!acting.some(({ mention }) => actsAt(mention, analysis, day))) return [];
  const terms = facts.termsOf(person.name);
  const isQuoted = coverOf(analysis.mentions.filter((each) => each.kind === "quotation" && !each.scare));
  return acting.flatMap(({ mention, role }): Finding[] => {
    if (isQuoted(mention) || isSetInAnotherTime(mention, analysis, day)) return [];
    const held = terms.filter(({ fact }) => sameOffice(role, fact));
    if (role.status === "acting" && !held.some(({ fact }) => fact.acting)) return [];
    if (held.some((term) => mayCover(term, day) || isCourtesy(role, term, day))) return [];
    if (held.length > 0 && held.every((term) => mayBeBack(term, facts, day))) return [];
    if (held.length > 0) return [finding(person, mention, role, held, context, day)];
    const whole = isWhole(mention, role, analysis.article.text);
    const other = whole ? otherHolder(person.name, role, facts, day) : null;
    return other === null ? [] : [findingWith(other, person, mention, role, context, day)];
  });
}

/** The longest article before a title behind its name: “X, the finance minister”. */
const ARTICLE = 3;

/** Whether nothing of a title behind its name was left out: “X, assistant US attorney general”. */
function isWhole(mention: PersonMention, role: Role, text: string): boolean {
  return (text.slice(mention.end, role.start).match(/\p{L}+/gu) ?? []).every(
    ({ length }) => length <= ARTICLE,
  );
}

/** “Ohio Secretary of State”: an office of a part of the country that it is put down to. */
function isBelowCountry({ start, end }: Role, analysis: Analysis): boolean {
  const mentions = partsAt(analysis, { start, end })?.mentions ?? [];
  return mentions.some(
    (each) => each.kind === "place" && each.name !== each.country && contains({ start, end }, each),
  );
}

/** Whether a bare title may be kept for life: “President X” of a former one; “German President X” is no courtesy. */
function isCourtesy({ title, of }: Role, { fact }: Known<TermFact>, day: Interval): boolean {
  return of === null && !title.includes(" ") && fact.end !== null && fact.end < day.start;
}

/** Whether a term reaches the article's time, or may: an open one may as soon as its pack knows no more. */
function mayCover({ fact, pack }: Known<TermFact>, day: Interval): boolean {
  const start = intervalOf(fact.start)?.start;
  const end = fact.end === null ? null : intervalOf(fact.end)?.end;
  if (start === undefined || end === undefined) return true;
  const from = shiftDay(start, -GRACE, "day") ?? start;
  if (end === null) return from <= day.end || pack.completeUntil < day.start;
  return compareIntervals({ start: from, end: shiftDay(end, GRACE, "day") ?? end }, day) === "overlaps";
}

/** Whether a former holder may have come back to the office since its pack knew more: nobody else is known in it. */
function mayBeBack({ fact, pack }: Known<TermFact>, facts: Facts, day: Interval): boolean {
  if ((shiftDay(pack.completeUntil, STILL_OVER, "day") ?? pack.completeUntil) >= day.start) return false;
  const holders = facts.holdersOf(fact.office, fact.of);
  return !holders.some((term) => !term.fact.shared && surelyCovers(term, day));
}

/** Whether the sentence tells of another time: “In 2015, …”. */
function isSetInAnotherTime(mention: PersonMention, analysis: Analysis, day: Interval): boolean {
  return tellsOfAnotherYear(partsAt(analysis, mention)?.dates ?? [], day);
}

function finding(
  person: Person,
  mention: PersonMention,
  role: Role,
  held: readonly Known<TermFact>[],
  context: RuleContext,
  day: Interval,
): Finding {
  const times = held.map(({ fact }) => `from ${term(fact)}`).join(", and ");
  return {
    code: "role.anachronism",
    ...hull(mention, role),
    message: `${person.name} acts as ${role.text} here, ${when(day)}. The facts know ${person.name} in that office ${times}.`,
    evidence: held.map((known) => {
      const { person: name, office, of } = known.fact;
      return knownFact(known, `${name}: ${office}, ${of}, ${term(known.fact)}.`);
    }),
    suggestions: officeSuggestions(person.name, mention, role, held, context, day),
  };
}

/** The same where the facts never knew the person in that office, but know somebody else in it. */
function findingWith(
  other: Known<TermFact>,
  person: Person,
  mention: PersonMention,
  role: Role,
  context: RuleContext,
  day: Interval,
): Finding {
  const { person: holder, office, of } = other.fact;
  return {
    code: "role.anachronism",
    ...hull(mention, role),
    message: `${person.name} acts as ${role.text} here, ${when(day)}. The facts know ${holder} in that office, from ${term(other.fact)}.`,
    evidence: [knownFact(other, `${holder}: ${office}, ${of}, ${term(other.fact)}.`)],
    suggestions: officeSuggestions(person.name, mention, role, [], context, day),
  };
}

function when({ start, end }: Interval): string {
  return atDate(start === end ? start : start.slice(0, 7));
}

function term({ start, end }: TermFact): string {
  return `${inWords(start)} ${end === null ? "on" : `to ${inWords(end)}`}`;
}
