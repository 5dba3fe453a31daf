import type { PersonMention } from "../reading/mention.ts";
import type { Person } from "./analysis.ts";
import { familiesOf, givenNames } from "./families.ts";
import type { Group } from "./family.ts";
import { keyedParts, partsOf } from "./keyed-name.ts";

/**
 * Joins the mentions of one article that name the same person: a full name, its later surname, its other spellings.
 * Two full names with different given names stay two people; a bare surname is the one who was called so before, else the
 * one named last: relatives of a person are told of with their given names.
 * People stand in order of their first mention.
 */
export function linkPeople(mentions: readonly PersonMention[]): Person[] {
  const parts = partsOf(mentions);
  const families = familiesOf(parts);
  const byGiven = givenNames(families);
  const groups = new Set<Group>();
  const last = new Map<string, Group>();
  const bare = new Map<string, Group>();
  for (const mention of mentions) {
    const { given, family, familyKey } = parts.get(mention.name) ?? keyedParts(mention.name);
    const key = given === null && families.get(familyKey)?.beginsLike(family) === false ? family : familyKey;
    const own = families.get(key);
    const group = (given === null
      ? likeliest(mention, [bare.get(key), last.get(key), ...(own?.groups ?? []), byGiven.get(mention.name)])
      : own?.find(given)) ??
      own?.add(given) ?? { given, mentions: [] };
    group.mentions.push(mention);
    if (mention.gender !== undefined && given !== null) group.gender ??= mention.gender;
    groups.add(group);
    last.set(key, group);
    if (given === null) bare.set(key, group);
  }
  return [...groups].map(({ mentions: named }) => ({ name: fullest(named), mentions: named }));
}

/** Whom a bare surname names, of those who bear it: where it has a form of address, a woman or a man accordingly. */
function likeliest({ gender }: PersonMention, bearers: readonly (Group | undefined)[]): Group | undefined {
  const known = bearers.filter((one) => one !== undefined);
  if (gender === undefined) return known[0];
  return (
    known.find((one) => one.gender === gender) ?? known.find((one) => one.gender === undefined) ?? known[0]
  );
}

/** The longest name of a person, in the spelling used first. */
function fullest(mentions: readonly PersonMention[]): string {
  let name = "";
  let words = 0;
  for (const mention of mentions) {
    if (mention.name === name) continue;
    const own = wordCount(mention.name);
    if (name !== "" && own < words + (/^\p{Lu}\./u.test(name) ? 0 : 1)) continue;
    name = mention.name;
    words = own;
  }
  return name;
}

const wordCount = (name: string): number => (name === "" ? 0 : name.split(" ").length);
