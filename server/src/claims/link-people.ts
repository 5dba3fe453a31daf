import type { PersonMention } from "../reading/mention.ts";
import type { Gender } from "../reading/name-mention.ts";
import type { Person } from "./analysis.ts";
import { areVariants } from "./given-name-variants.ts";
import { givenNamesMeet, isInitial, type NameParts, nameKey, nameParts } from "./name-key.ts";
import { isOneName } from "./one-name.ts";

interface Group {
  readonly given: string | null;
  /** The name in full, where the article gives it. */
  readonly name?: string;
  /** What the first full name that tells so calls for. */
  gender?: Gender;
  readonly mentions: PersonMention[];
}

/** So many people who share a word of their names are compared with a new one: time stays linear in any text. */
const MOST_ALIKE = 24;

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

/** The people whom the article names in full under one family name. */
class Family {
  readonly groups: Group[] = [];
  readonly #byGiven = new Map<string, Group>();
  readonly #initials: Group[] = [];
  readonly #letters = new Set<string>();

  /** Takes note of a family name that stands with a given name. */
  spelled(family: string): void {
    this.#letters.add(letterOf(family));
  }

  /**
   * Whether a bare surname begins with the letter of one that stands with a given name: a key alone makes one of
   * “Hahn” and “Gahn”.
   */
  beginsLike(family: string): boolean {
    return this.#letters.size === 0 || this.#letters.has(letterOf(family));
  }

  /** The person with this given name; an initial is whoever has it first. */
  find(given: string): Group | undefined {
    const exact = this.#byGiven.get(nameKey(given));
    const candidates = isInitial(given) ? this.groups : this.#initials;
    const met = exact ?? candidates.find((one) => givenNamesMeet(one.given, given));
    if (met !== undefined) return met;
    const variants = this.groups
      .slice(0, MOST_ALIKE)
      .filter((one) => one.given !== null && areVariants(one.given, given));
    return variants.length === 1 ? variants[0] : undefined;
  }

  add(given: string | null, name?: string): Group {
    const group: Group = { given, mentions: [], ...(name !== undefined && { name }) };
    this.join(group, given);
    return group;
  }

  /** Takes in a person, who may be known under another family name, too. */
  join(group: Group, given: string | null): void {
    this.groups.push(group);
    if (given !== null) this.#byGiven.set(nameKey(given), group);
    if (given !== null && isInitial(given)) this.#initials.push(group);
  }
}

interface KeyedParts extends NameParts {
  readonly familyKey: string;
}

/** An Arabic article goes with a name or is left out: “al-Sadr”, “Sadr”. */
const ARTICLE = /^(?:al|el|ul)-(?=\p{L})/iu;

function keyedParts(name: string): KeyedParts {
  const { given, family } = nameParts(name);
  const bare = family.replace(ARTICLE, "");
  return { given, family: bare, familyKey: nameKey(bare) };
}

/** Each name taken apart, once however often it is mentioned, in order. */
function partsOf(mentions: readonly PersonMention[]): ReadonlyMap<string, KeyedParts> {
  const parts = new Map<string, KeyedParts>();
  for (const { name } of mentions) if (!parts.has(name)) parts.set(name, keyedParts(name));
  for (const [name, of] of generations(parts.keys())) {
    const own = parts.get(name);
    if (own !== undefined) parts.set(name, { ...own, familyKey: `${own.familyKey} ${of}` });
  }
  return parts;
}

const GENERATION = / (jr|sr|ii|iii|iv)\.?$/iu;

/** The names that tell father from son, with how they do: “Robert Downey Jr.” where “Robert Downey Sr.” is named, too. */
function generations(names: Iterable<string>): [string, string][] {
  const byName = new Map<string, [string, string][]>();
  for (const name of names) {
    const of = GENERATION.exec(name)?.[1]?.toLowerCase();
    if (of === undefined) continue;
    const rest = nameKey(name.replace(GENERATION, ""));
    byName.set(rest, [...(byName.get(rest) ?? []), [name, of]]);
  }
  return [...byName.values()].filter((each) => new Set(each.map(([, of]) => of)).size > 1).flat();
}

function familiesOf(parts: ReadonlyMap<string, KeyedParts>): Map<string, Family> {
  const families = new Map<string, Family>();
  const byWord = new Map<string, Group[]>();
  const bearers = countBy([...parts.values()].map(({ familyKey }) => familyKey));
  const isFamily = (name: string): boolean => (bearers.get(keyedParts(name).familyKey) ?? 0) > 1;
  for (const [name, { given, family, familyKey }] of parts) {
    const own = families.get(familyKey) ?? new Family();
    families.set(familyKey, own);
    if (given === null) continue;
    own.spelled(family);
    if (own.find(given) !== undefined) continue;
    const other = spelledOtherwise(name, byWord, isFamily);
    if (other === undefined) note(own.add(given, name), byWord);
    else own.join(other, given);
  }
  return families;
}

/** A person named before whose name shares a word with this one, and is the same in another order or spelling. */
function spelledOtherwise(
  name: string,
  byWord: ReadonlyMap<string, readonly Group[]>,
  isFamily: (name: string) => boolean,
): Group | undefined {
  return wordKeys(name)
    .flatMap((key) => byWord.get(key) ?? [])
    .find(
      ({ name: other }) =>
        other !== undefined && isOneName(other, name) && !isNamesake(other, name, isFamily),
    );
}

/**
 * Whether one of two names is a person's who was called after the other: “Dora Quill”, “Dora Quill Omondi” in an article that
 * has both Quill and Omondi for family names.
 */
function isNamesake(a: string, b: string, isFamily: (name: string) => boolean): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(`${short} `) && !GENERATION.test(long) && isFamily(long) && isFamily(short);
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function note(group: Group, byWord: Map<string, Group[]>): void {
  for (const key of wordKeys(group.name ?? "")) {
    const groups = byWord.get(key) ?? [];
    byWord.set(key, groups);
    if (groups.length < MOST_ALIKE) groups.push(group);
  }
}

const wordKeys = (name: string): string[] => name.split(" ").map(nameKey);

const letterOf = (name: string): string => name.normalize("NFD").charAt(0).toLowerCase();

/** Given names, and parts of double-barrelled family names, that only one person of the article bears. */
function givenNames(families: ReadonlyMap<string, Family>): ReadonlyMap<string, Group> {
  const unique = new Map<string, Group>();
  const shared = new Set<string>();
  for (const group of [...families.values()].flatMap(({ groups }) => groups)) {
    if (group.given === null) continue;
    const barrels = nameParts(group.name ?? "").family.split("-");
    for (const name of [group.given, ...(barrels.length > 1 ? barrels : [])]) {
      if (unique.has(name)) shared.add(name);
      unique.set(name, group);
    }
  }
  for (const given of shared) unique.delete(given);
  return unique;
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
