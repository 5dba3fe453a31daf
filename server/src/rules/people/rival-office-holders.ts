import { areVariants } from "../../claims/given-name-variants.ts";
import { givenNamesMeet, nameParts } from "../../claims/name-key.ts";
import { isOneName } from "../../claims/one-name.ts";
import type { CorpusView } from "../../corpus/corpus-view.ts";
import { familyKey, type NamedPerson, type PersonPlace } from "../../corpus/named-people.ts";
import type { Office } from "../../corpus/office.ts";
import type { Passage } from "../../corpus/passage.ts";
import type { Profile } from "../../corpus/profile.ts";
import { maySpeakOfOneEvent } from "../../corpus/profile-relations.ts";
import type { Saying } from "../../corpus/section.ts";
import { namesPerson } from "../../corpus/shared-names.ts";
import { isSeldomHeldByTwo } from "../../corpus/sole-offices.ts";
import { areOfOneStory } from "../../corpus/stories.ts";
import { grouped } from "../../text/grouped.ts";
import { withoutAccents } from "../../text/without-accents.ts";
import { elsewhere } from "../evidence.ts";
import type { DocumentEvidence, Finding } from "../finding.ts";
import { firstArticles } from "../other-articles.ts";
import type { ComparisonContext } from "../rule.ts";
import { isCommonFamilyName } from "./common-family-names.ts";
import { mayBeOneOffice } from "./like-offices.ts";

/** The conflicts of a person with somebody of the same family name who holds the same office in another document. */
export function rivalsInOffice(
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
      withoutAccents(parts.family) === withoutAccents(family) &&
      offices.some((office) => heldAlike(other, office) !== undefined) &&
      !givenNamesMeet(parts.given, given) &&
      !areVariants(parts.given, given) &&
      !isOneName(other.name, person.name) &&
      !shareWord(other.name, person.name) &&
      !namesPerson(profile, other.name)
    );
  });
  if (rivals.length === 0) return [];
  const nearby = [...corpus.related(article.uri).all].flatMap((uri) => corpus.profile(uri) ?? []);
  const others = firstArticles(rivals, ({ uri, value }) => {
    const theirs = uri === article.uri ? undefined : corpus.profile(uri);
    return (
      theirs !== undefined &&
      !namesPerson(theirs, person.name) &&
      !nearby.some((each) => namesPerson(each, value.name) && namesPerson(each, person.name)) &&
      offices.some((office) => {
        const alike = heldAlike(value, office);
        return alike !== undefined && isOfBoth(office, alike, profile, theirs);
      })
    );
  });
  return [...grouped(others, ({ value }) => value.name)].flatMap(([other, articles]): Finding[] => {
    const office = offices.find((each) => articles.some(({ value }) => heldAlike(value, each) !== undefined));
    const evidence = articles.flatMap(({ uri, value }) => evidenceOf(uri, value, offices, corpus));
    return office === undefined || evidence.length === 0
      ? []
      : [finding(person, mention, office, other, evidence)];
  });
}

function evidenceOf(
  uri: string,
  other: NamedPerson,
  offices: readonly Office[],
  corpus: CorpusView,
): DocumentEvidence[] {
  const [alike] = offices.flatMap((office) => heldAlike(other, office) ?? []);
  if (alike === undefined) return [];
  return corpus
    .places("people", uri, other)
    .flatMap(({ mentions, full }) => mentions[full] ?? [])
    .map((passage) => elsewhere(uri, passage, `${other.name} is ${alike.title} here.`));
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
 * Whether an office is the same in two articles: that of a named country or organisation, of one event; what there is one
 * of, however it is worded, in one story.
 */
function isOfBoth(here: Office, there: Office, a: Profile, b: Profile): boolean {
  if (here.of !== null && isSame(here, there) && maySpeakOfOneEvent(a, b, here.of)) return true;
  return (here.title !== there.title || isSeldomHeldByTwo(here.title)) && areOfOneStory(a, b);
}

/** The office of a person that is this one: the same, or else worded otherwise where the family name is not everybody’s. */
function heldAlike({ name, offices }: NamedPerson, office: Office): Office | undefined {
  const held = offices.filter(({ status }) => status === "current");
  const same = held.find((each) => isSame(each, office));
  if (same !== undefined || isCommonFamilyName(nameParts(name).family)) return same;
  return held.find((each) => mayBeOneOffice(each, office));
}

const isSame = (a: Office, b: Office): boolean => a.title === b.title && a.of === b.of;

function finding(
  person: NamedPerson,
  mention: Passage,
  { title, of }: Office,
  other: string,
  evidence: readonly DocumentEvidence[],
): Finding {
  const written = of === null ? title : `${title} (${of})`;
  return {
    code: "name.conflict",
    start: mention.start,
    end: mention.end,
    message: `The ${written} is ${person.name} here and ${other} in another document on the same event.`,
    evidence,
    suggestions: [],
    question: `Who is the ${written}?`,
    words: mention.text,
    answer: person.name,
  };
}
