import type { Person } from "../claims/analysis.ts";
import { areVariants } from "../claims/given-name-variants.ts";
import { givenNamesMeet, nameParts } from "../claims/name-key.ts";
import { maySpeakOfOneEvent } from "../corpus/profile.ts";
import type { PersonMention, Role } from "../reading/mention.ts";
import { passage } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** Two given names for one surname in one office, in two documents on one event. */
export const nameConflict: Rule = {
  code: "name.conflict",
  severity: "warning",
  summary: "Two different names for one person or one office-holder",
  check: (context: RuleContext): readonly Finding[] =>
    context.analysis.people.flatMap((person) => conflicts(person, context)),
};

function conflicts(person: Person, { analysis, corpus }: RuleContext): Finding[] {
  const { given, family } = nameParts(person.name);
  const office = officeOf(person);
  const mention = person.mentions.find(({ name }) => name === person.name);
  const profile = corpus.profile(analysis.uri);
  if (given === null || office === null || mention === undefined || profile === undefined) return [];
  return corpus.namesakes(family).flatMap(({ uri, person: other }): Finding[] => {
    const parts = nameParts(other.name);
    const article = corpus.article(uri);
    const elsewhere = corpus.profile(uri);
    const place = other.mentions.find(({ name }) => name === other.name);
    if (uri === analysis.uri || article === undefined || elsewhere === undefined || place === undefined)
      return [];
    if (parts.given === null || parts.family !== family || !holds(other, office)) return [];
    if (
      givenNamesMeet(parts.given, given) ||
      areVariants(parts.given, given) ||
      names(article.people, person)
    )
      return [];
    if (names(analysis.people, other) || !maySpeakOfOneEvent(profile, elsewhere, office.of)) return [];
    return [
      finding(
        person,
        mention,
        office,
        other,
        passage(article, place, `${other.name} is ${office.title} here.`),
      ),
    ];
  });
}

/** An office of a named country or organisation: a bare title is held by many. */
function officeOf({ mentions }: Person): Role | null {
  return (
    mentions.flatMap(({ roles }) => roles).find(({ of, status }) => of !== null && status === "current") ??
    null
  );
}

function holds({ mentions }: Person, { title, of }: Role): boolean {
  return mentions.some(({ roles }) =>
    roles.some((role) => role.title === title && role.of === of && role.status === "current"),
  );
}

/** Whether an article names somebody else's full name, too: then the two are two people. */
function names(people: readonly Person[], { name }: Person): boolean {
  return people.some((each) => each.name === name);
}

function finding(
  person: Person,
  mention: PersonMention,
  { title, of }: Role,
  other: Person,
  evidence: ReturnType<typeof passage>,
): Finding {
  return {
    code: "name.conflict",
    start: mention.start,
    end: mention.end,
    message: `The ${title} (${of}) is ${person.name} here and ${other.name} in another document on the same event.`,
    evidence: [evidence],
    suggestions: [],
    question: `Who is the ${title} (${of})?`,
    answer: person.name,
  };
}
