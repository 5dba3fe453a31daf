import { isOneName } from "../../claims/one-name.ts";
import type { CorpusView } from "../../corpus/corpus-view.ts";
import type { Group } from "../../corpus/group.ts";
import { familyKey, type NamedPerson, type PersonPlace } from "../../corpus/named-people.ts";
import type { Office } from "../../corpus/office.ts";
import type { Passage } from "../../corpus/passage.ts";
import type { Saying } from "../../corpus/section.ts";
import { namesPerson } from "../../corpus/shared-names.ts";
import { soleOfficeKey } from "../../corpus/sole-offices.ts";
import { areOfOneStory } from "../../corpus/stories.ts";
import { firstArticles } from "../other-articles.ts";
import type { ComparisonContext } from "../rule.ts";
import { excludeEachOther } from "./excluding-titles.ts";

/** An office that this article gives a person, and what another document on the same story says instead. */
export interface OtherOffice {
  readonly person: string;
  readonly office: Office;
  readonly place: Passage;
  /** Whom and what the other document names. */
  readonly there: {
    readonly uri: string;
    readonly person: string;
    readonly office: Office;
    readonly place: Passage;
  };
}

type Named = Saying<NamedPerson, PersonPlace>;

/** The offices of an article's people that exclude those that other documents of its story give them. */
export function otherOffices(context: ComparisonContext): OtherOffice[] {
  return context.article.says.people.flatMap((person) => {
    if (person.value.givenKey === null) return [];
    const held = currentOf(person.value);
    if (held.length === 0) return [];
    const namesakes = context.corpus.under("people", familyKey(person.value.name));
    const same = namesakes.filter(({ value }) => isSamePerson(value, person.value));
    return compared(person, same, context, isRelated(context), (own, other) => {
      const theirs = currentOf(other);
      const differ = ({ title }: Office): boolean =>
        theirs.length > 0 && theirs.every((office) => excludeEachOther(title, office.title));
      return held.every(differ) && own !== undefined && differ(own) ? (theirs[0] ?? null) : null;
    });
  });
}

/** The offices of which there is one alone, whose holder another document of the story calls otherwise. */
export function otherHolders(context: ComparisonContext): OtherOffice[] {
  return context.article.says.people.flatMap((person) => {
    if (person.value.givenKey === null) return [];
    const keys = new Set(person.value.offices.flatMap((office) => soleOfficeKey(office) ?? []));
    return [...keys].flatMap((key) => {
      const rivals = context.corpus
        .under("people", key)
        .filter(({ value }) => value.givenKey !== null && !mayBeOne(value.name, person.value.name));
      return compared(person, rivals, context, isOfOneStory(context), (own, other) =>
        own !== undefined && soleOfficeKey(own) === key
          ? (other.offices.find((office) => soleOfficeKey(office) === key) ?? null)
          : null,
      ).filter(({ there }) => isNamedAlone(person.value.name, there, context));
    });
  });
}

function compared(
  { value, place }: Named,
  others: readonly Group<NamedPerson>[],
  { article, corpus }: ComparisonContext,
  isNear: (uri: string) => boolean,
  against: (own: Office | undefined, other: NamedPerson) => Office | null,
): OtherOffice[] {
  return value.offices.flatMap((office, nth) => {
    const mention = place.mentions[place.offices[nth] ?? -1];
    if (mention === undefined) return [];
    const rivals = others.filter(({ value: other }) => against(office, other) !== null);
    const found = firstArticles(rivals, ({ uri }) => uri !== article.uri && isNear(uri));
    return found.flatMap(({ uri, value: other }): OtherOffice[] => {
      const theirs = against(office, other);
      const there = theirs && placeOf(uri, other, theirs, corpus);
      if (theirs === null || there === null) return [];
      return [
        {
          person: value.name,
          office,
          place: mention,
          there: { uri, person: other.name, office: theirs, place: there },
        },
      ];
    });
  });
}

/** Somebody who is named alike is one person in articles on one subject. */
const isRelated = ({ article, corpus }: ComparisonContext): ((uri: string) => boolean) => {
  const { all } = corpus.related(article.uri);
  return (uri) => all.has(uri);
};

const isOfOneStory = ({ article, corpus }: ComparisonContext): ((uri: string) => boolean) => {
  const own = corpus.profile(article.uri);
  return (uri) => {
    const theirs = corpus.profile(uri);
    return own !== undefined && theirs !== undefined && areOfOneStory(own, theirs);
  };
};

function placeOf(uri: string, person: NamedPerson, office: Office, corpus: CorpusView): Passage | null {
  const [place] = corpus.places("people", uri, person);
  return place?.mentions[place.offices[person.offices.indexOf(office)] ?? -1] ?? null;
}

const currentOf = ({ offices }: NamedPerson): Office[] =>
  offices.filter(({ status }) => status === "current");

const isSamePerson = (a: NamedPerson, b: NamedPerson): boolean =>
  a.givenKey !== null && (a.name === b.name || isOneName(a.name, b.name));

const mayBeOne = (a: string, b: string): boolean => familyKey(a) === familyKey(b) || isOneName(a, b);

/** Whether neither article names the other's holder: then they are two, one before the other. */
function isNamedAlone(
  name: string,
  there: OtherOffice["there"],
  { article, corpus }: ComparisonContext,
): boolean {
  const names = (uri: string, person: string): boolean => {
    const profile = corpus.profile(uri);
    return profile !== undefined && namesPerson(profile, person);
  };
  return !names(article.uri, there.person) && !names(there.uri, name);
}
