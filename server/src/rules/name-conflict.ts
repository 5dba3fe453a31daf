import { areVariants } from "../claims/given-name-variants.ts";
import { givenNamesMeet, nameParts } from "../claims/name-key.ts";
import { isOneName } from "../claims/one-name.ts";
import { familyKey, type NamedPerson, type PersonPlace } from "../corpus/named-people.ts";
import type { Office } from "../corpus/office.ts";
import type { Passage } from "../corpus/passage.ts";
import { maySpeakOfOneEvent, type Profile } from "../corpus/profile.ts";
import type { Saying } from "../corpus/section.ts";
import { isSeldomHeldByTwo } from "../corpus/sole-offices.ts";
import { areOfOneStory } from "../corpus/stories.ts";
import { grouped } from "../text/grouped.ts";
import { elsewhere } from "./evidence.ts";
import type { DocumentEvidence, Finding } from "./finding.ts";
import { firstArticles } from "./other-articles.ts";
import { areTwoNamesOfOne, fullNameIn, twoSpeakers } from "./people/quoted-speakers.ts";
import type { ComparisonContext, Rule } from "./rule.ts";

/**
 * Two given names for one surname in one office, in two documents on one event; and two names with a word in common whose
 * bearers say the same words in two documents.
 */
export const nameConflict: Rule = {
  code: "name.conflict",
  severity: "warning",
  summary: "Two different names for one person or one office-holder",
  compare: (context: ComparisonContext): readonly Finding[] => [
    ...context.article.says.people.flatMap((person) => conflicts(person, context)),
    ...conflictsOfSpeakers(context),
  ],
};

/** The speakers of this article whose words another document gives to somebody of much the same name. */
function conflictsOfSpeakers(context: ComparisonContext): Finding[] {
  const { article, corpus } = context;
  const found = twoSpeakers(context, "two").filter((speakers) => areTwoNamesOfOne(speakers, context));
  return [...grouped(found, ({ here }) => here)].flatMap(([name, speakers]): Finding[] => {
    const place = fullNameIn(article.uri, name, corpus);
    if (place === null) return [];
    const others = [...new Set(speakers.map(({ there }) => there))].join(", ");
    return [
      {
        code: "name.conflict",
        start: place.start,
        end: place.end,
        message: `${name} says here what ${others} says in another document.`,
        evidence: speakers.flatMap(({ uri, there }) => {
          const passage = fullNameIn(uri, there, corpus);
          return passage === null ? [] : [elsewhere(uri, passage, `${there} says it here.`, there)];
        }),
        suggestions: [],
        question: "What is the speaker’s name?",
        words: place.text,
        answer: name,
      },
    ];
  });
}

function conflicts(
  { value: person, place }: Saying<NamedPerson, PersonPlace>,
  { article, corpus }: ComparisonContext,
): Finding[] {
  const { given, family } = nameParts(person.name);
  const offices = person.offices.filter(({ status }) => status === "current");
  const mention = place.mentions[place.full];
  const profile = corpus.profile(article.uri);
  if (given === null || offices.length === 0 || mention === undefined || profile === undefined) return [];
  const rivals = [...corpus.under("people", familyKey(person.name))].filter(({ value: other }) => {
    const parts = nameParts(other.name);
    return (
      parts.given !== null &&
      parts.family === family &&
      offices.some((office) => holds(other, office)) &&
      !givenNamesMeet(parts.given, given) &&
      !areVariants(parts.given, given) &&
      !isOneName(other.name, person.name) &&
      !shareWord(other.name, person.name) &&
      !profile.people.has(other.name)
    );
  });
  const others = firstArticles(rivals, ({ uri, value }) => {
    const theirs = uri === article.uri ? undefined : corpus.profile(uri);
    return (
      theirs !== undefined &&
      !theirs.people.has(person.name) &&
      offices.some((office) => holds(value, office) && isOfBoth(office, profile, theirs))
    );
  });
  return others.flatMap(({ uri, value: other }) => {
    const office = offices.find((each) => holds(other, each));
    if (office === undefined) return [];
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

/**
 * Whether an office is the same in two articles: that of a named country or organisation, of one event; a bare title
 * only of what there is one of, in one story.
 */
const isOfBoth = ({ title, of }: Office, a: Profile, b: Profile): boolean =>
  (of !== null && maySpeakOfOneEvent(a, b, of)) || (isSeldomHeldByTwo(title) && areOfOneStory(a, b));

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
  const written = of === null ? title : `${title} (${of})`;
  return {
    code: "name.conflict",
    start: mention.start,
    end: mention.end,
    message: `The ${written} is ${person.name} here and ${other.name} in another document on the same event.`,
    evidence: [evidence],
    suggestions: [],
    question: `Who is the ${written}?`,
    words: mention.text,
    answer: person.name,
  };
}
