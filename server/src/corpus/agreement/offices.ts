import type { Analysis } from "../../claims/analysis.ts";
import { givenNamesMeet, nameKey, nameParts } from "../../claims/name-key.ts";
import { hash } from "../../text/digest.ts";
import { daysFrom } from "../../time/day.ts";
import { passageAt } from "../passage.ts";
import type { Profile } from "../profile.ts";
import { mayShareEvent } from "../profile-relations.ts";
import type { OfficeStatement, Outcome, Stated } from "./statement.ts";

/** An office changes hands: two articles further apart, in days, do not bear each other out. */
const ONE_TIME = 62;

/** Who holds which office of a country or organisation by an article, in its own time; each once. */
export function officeStatements(analysis: Analysis): Stated<"office">[] {
  return analysis.people.flatMap((person) => {
    const { given, family } = nameParts(person.name);
    const seen = new Set<string>();
    return person.mentions.flatMap((mention) =>
      mention.roles.flatMap(({ title, of, status, start, end }): Stated<"office">[] => {
        const question = `office ${title} ${of} ${nameKey(family)}`;
        if (of === null || status !== "current" || seen.has(question)) return [];
        seen.add(question);
        const span = { start: Math.min(start, mention.start), end: Math.max(end, mention.end) };
        const said = { answer: person.name, same: nameKey(person.name), questions: [hash(question)] };
        return [{ value: { kind: "office", ...said, given }, place: passageAt(analysis, span) }];
      }),
    );
  });
}

/**
 * Whether two articles of about one time give somebody one office. That they give it to two people is told apart by
 * rules, which know who may hold an office together.
 */
export function compareOffices(
  a: OfficeStatement,
  b: OfficeStatement,
  own: Profile,
  other: Profile,
): Outcome {
  if (!givenNamesMeet(a.given, b.given)) return "nothing";
  const isOneTime =
    own.date === null || other.date === null
      ? mayShareEvent(own, other)
      : Math.abs(daysFrom(own.date.start, other.date.start)) <= ONE_TIME;
  return isOneTime ? "agrees" : "nothing";
}
