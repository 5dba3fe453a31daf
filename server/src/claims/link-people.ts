import type { PersonMention } from "../reading/mention.ts";
import type { Person } from "./analysis.ts";
import { givenNamesMeet, nameKey, nameParts } from "./name-key.ts";

interface Group {
  readonly given: string | null;
  readonly mentions: PersonMention[];
}

/**
 * Joins the mentions of one article that name the same person: a full name, its later surname, its other spellings.
 * Two full names with different given names stay two people; a bare surname is the one named last before it.
 * People stand in order of their first mention.
 */
export function linkPeople(mentions: readonly PersonMention[]): Person[] {
  const byFamily = fullNames(mentions);
  const byGiven = givenNames(byFamily);
  const groups = new Set<Group>();
  const last = new Map<string, Group>();
  for (const mention of mentions) {
    const { given, family } = nameParts(mention.name);
    const key = nameKey(family);
    const namesakes = byFamily.get(key) ?? [];
    const group =
      given === null
        ? (last.get(key) ?? namesakes[0] ?? byGiven.get(mention.name) ?? alone(byFamily, key))
        : (namesakes.find((one) => givenNamesMeet(one.given, given)) ?? alone(byFamily, key));
    group.mentions.push(mention);
    groups.add(group);
    last.set(key, group);
  }
  return [...groups].map(({ mentions: own }) => ({ name: fullest(own), mentions: own }));
}

/** The people whom the article names in full, by the key of their family name. */
function fullNames(mentions: readonly PersonMention[]): Map<string, Group[]> {
  const byFamily = new Map<string, Group[]>();
  for (const mention of mentions) {
    const { given, family } = nameParts(mention.name);
    if (given === null) continue;
    const key = nameKey(family);
    const namesakes = byFamily.get(key) ?? [];
    if (!namesakes.some((one) => givenNamesMeet(one.given, given))) namesakes.push({ given, mentions: [] });
    byFamily.set(key, namesakes);
  }
  return byFamily;
}

/** Given names that only one person of the article bears. */
function givenNames(byFamily: ReadonlyMap<string, readonly Group[]>): ReadonlyMap<string, Group> {
  const unique = new Map<string, Group>();
  const shared = new Set<string>();
  for (const group of [...byFamily.values()].flat()) {
    if (group.given === null) continue;
    if (unique.has(group.given)) shared.add(group.given);
    unique.set(group.given, group);
  }
  for (const given of shared) unique.delete(given);
  return unique;
}

function alone(byFamily: Map<string, Group[]>, key: string): Group {
  const group: Group = { given: null, mentions: [] };
  byFamily.set(key, [...(byFamily.get(key) ?? []), group]);
  return group;
}

/** The longest name of a person, in the spelling used first. */
function fullest(mentions: readonly PersonMention[]): string {
  let name = "";
  for (const mention of mentions) {
    const longer =
      wordCount(mention.name) > wordCount(name) ||
      (wordCount(mention.name) === wordCount(name) && /^\p{Lu}\./u.test(name));
    if (name === "" || longer) name = mention.name;
  }
  return name;
}

const wordCount = (name: string): number => (name === "" ? 0 : name.split(" ").length);
