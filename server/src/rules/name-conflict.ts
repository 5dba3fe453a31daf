import { areVariants } from "../claims/given-name-variants.ts";
import { givenNamesMeet, nameParts } from "../claims/name-key.ts";
import { isOneName } from "../claims/one-name.ts";
import type { NamedPerson, Office, PersonPlace } from "../corpus/named-people.ts";
import type { Passage } from "../corpus/passage.ts";
import { maySpeakOfOneEvent } from "../corpus/profile.ts";
import type { Saying } from "../corpus/section.ts";
import { elsewhere } from "./evidence.ts";
import type { DocumentEvidence, Finding } from "./finding.ts";
import { firstArticles } from "./other-articles.ts";
import type { ComparisonContext, Rule } from "./rule.ts";

/** Two given names for one surname in one office, in two documents on one event. */
export const nameConflict: Rule = {
  code: "name.conflict",
  severity: "warning",
  summary: "Two different names for one person or one office-holder",
  compare: (context: ComparisonContext): readonly Finding[] =>
    context.article.says.people.flatMap((person) => conflicts(person, context)),
};

function conflicts(
  { value: person, place }: Saying<NamedPerson, PersonPlace>,
  { article, corpus }: ComparisonContext,
): Finding[] {
  const { given, family } = nameParts(person.name);
  const office = officeOf(person);
  const mention = place.mentions[place.full];
  const profile = corpus.profile(article.uri);
  if (given === null || office === null || mention === undefined || profile === undefined) return [];
  const rivals = [...corpus.like("people", person)].filter(({ value: other }) => {
    const parts = nameParts(other.name);
    return (
      parts.given !== null &&
      parts.family === family &&
      holds(other, office) &&
      !givenNamesMeet(parts.given, given) &&
      !areVariants(parts.given, given) &&
      !isOneName(other.name, person.name) &&
      !shareWord(other.name, person.name) &&
      !profile.people.has(other.name)
    );
  });
  const others = firstArticles(rivals, ({ uri }) => {
    const theirs = uri === article.uri ? undefined : corpus.profile(uri);
    return (
      theirs !== undefined &&
      !theirs.people.has(person.name) &&
      maySpeakOfOneEvent(profile, theirs, office.of)
    );
  });
  return others.flatMap(({ uri, value: other }) => {
    const there = corpus.places("people", uri, other).flatMap(({ mentions, full }) => mentions[full] ?? []);
    return there.map((passage) =>
      finding(
        person,
        mention,
        office,
        other,
        elsewhere(uri, passage, `${other.name} is ${office.title} here.`),
      ),
    );
  });
}

/** Whether two names have another word than the family name in common: then one of them has a slip, or leaves words out. */
function shareWord(a: string, b: string): boolean {
  const words = new Set(a.split(" ").slice(0, -1));
  return b
    .split(" ")
    .slice(0, -1)
    .some((word) => words.has(word));
}

/** An office of a named country or organisation: a bare title is held by many. */
function officeOf({ offices }: NamedPerson): Office | null {
  return offices.find(({ of, status }) => of !== null && status === "current") ?? null;
}

function holds({ offices }: NamedPerson, { title, of }: Office): boolean {
  return offices.some((each) => each.title === title && each.of === of && each.status === "current");
}

function finding(
  person: NamedPerson,
  mention: Passage,
  { title, of }: Office,
  other: NamedPerson,
  evidence: DocumentEvidence,
): Finding {
  return {
    code: "name.conflict",
    start: mention.start,
    end: mention.end,
    message: `The ${title} (${of}) is ${person.name} here and ${other.name} in another document on the same event.`,
    evidence: [evidence],
    suggestions: [],
    question: `Who is the ${title} (${of})?`,
    words: mention.text,
    answer: person.name,
  };
}
