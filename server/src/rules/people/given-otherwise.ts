import { areVariants } from "../../claims/given-name-variants.ts";
import { givenNamesMeet, nameParts } from "../../claims/name-key.ts";
import { isOneName } from "../../claims/one-name.ts";
import { familyKey, type NamedPerson, type PersonPlace } from "../../corpus/named-people.ts";
import type { Passage } from "../../corpus/passage.ts";
import type { Saying } from "../../corpus/section.ts";
import { namesPerson } from "../../corpus/shared-names.ts";
import { areOfOneEvent } from "../../corpus/stories.ts";
import { withoutAccents } from "../../text/without-accents.ts";
import { firstArticles } from "../other-articles.ts";
import type { ComparisonContext } from "../rule.ts";

/** Somebody of this article whom another report of its event gives another first name. */
export interface GivenOtherwise {
  readonly name: string;
  readonly place: Passage;
  readonly there: readonly { readonly uri: string; readonly name: string; readonly place: Passage }[];
}

/**
 * People of whom two reports of one event have the family name alike and first names that begin alike: “Greta” and “Gerda”.
 * Each is the only one of the family in both articles, so that they are no relatives.
 */
export function givenOtherwise({ article, corpus }: ComparisonContext): GivenOtherwise[] {
  const own = corpus.profile(article.uri);
  if (own === undefined) return [];
  return article.says.people.flatMap(({ value: person, place }): GivenOtherwise[] => {
    const mention = place.mentions[place.full];
    if (mention === undefined || !isAlone(person, article.says.people)) return [];
    const rivals = corpus
      .under("people", familyKey(person.name))
      .filter(({ value }) => mayBeMistaken(person.name, value.name));
    const found = firstArticles(rivals, ({ uri, value }) => {
      const theirs = uri === article.uri ? undefined : corpus.profile(uri);
      if (theirs === undefined || !areOfOneEvent(own, theirs)) return false;
      return (
        !namesPerson(theirs, person.name) &&
        !namesPerson(own, value.name) &&
        corpus.values("people", uri).filter((each) => familyKey(each.name) === familyKey(value.name))
          .length === 1
      );
    });
    const there = found.flatMap(({ uri, value }) => {
      const [first] = corpus.places("people", uri, value);
      const passage = first?.mentions[first.full];
      if (passage === undefined) return [];
      const isOther = !areSpellings(person.name, value.name) || areOfOtherGender(place, first);
      return isOther ? [{ uri, name: value.name, place: passage }] : [];
    });
    return there.length === 0 ? [] : [{ name: person.name, place: mention, there }];
  });
}

function isAlone({ name }: NamedPerson, people: readonly Saying<NamedPerson, PersonPlace>[]): boolean {
  return people.every(({ value }) => value.name === name || familyKey(value.name) !== familyKey(name));
}

/** Whether two names are so near that one may be a slip for the other. */
function mayBeMistaken(a: string, b: string): boolean {
  const [one, two] = [nameParts(a), nameParts(b)];
  if (one.given === null || two.given === null || isInitial(one.given) || isInitial(two.given)) return false;
  if (withoutAccents(one.family) !== withoutAccents(two.family)) return false;
  if (givenNamesMeet(one.given, two.given) || areVariants(one.given, two.given)) return false;
  return one.given.charAt(0).toLowerCase() === two.given.charAt(0).toLowerCase();
}

/** Whether two names may be one, spelled or cut otherwise: that is a matter of spelling. */
function areSpellings(a: string, b: string): boolean {
  return isOneName(a, b) || areNearInLetters(nameParts(a).given ?? "", nameParts(b).given ?? "");
}

/** “Colin” and “Colleen”: one name is a man's, the other a woman's. */
const areOfOtherGender = (a: PersonPlace, b: PersonPlace | undefined): boolean =>
  a.gender !== null && b !== undefined && b.gender !== null && a.gender !== b.gender;

/** Whether one is short for the other, or one letter or the order of two makes the difference. */
function areNearInLetters(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return true;
  let [start, end] = [0, 0];
  const shorter = Math.min(a.length, b.length);
  while (start < shorter && a[start] === b[start]) start++;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [one, two] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return Math.max(one.length, two.length) <= 1 || [...one].reverse().join("") === two;
}

const isInitial = (given: string): boolean => given.replace(".", "").length < 3;
