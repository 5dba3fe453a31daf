import type { PersonMention } from "../reading/mention.ts";
import type { Person } from "./analysis.ts";
import { areVariants } from "./given-name-variants.ts";
import { givenNamesMeet, isInitial, nameKey, nameParts } from "./name-key.ts";
import { isOneName } from "./one-name.ts";

interface Group {
  readonly given: string | null;
  /** The name in full, where the article gives it. */
  readonly name?: string;
  readonly mentions: PersonMention[];
}

/**
 * Joins the mentions of one article that name the same person: a full name, its later surname, its other spellings.
 * Two full names with different given names stay two people; a bare surname is the one named last before it.
 * People stand in order of their first mention.
 */
export function linkPeople(mentions: readonly PersonMention[]): Person[] {
  const families = familiesOf(mentions);
  const byGiven = givenNames(families);
  const groups = new Set<Group>();
  const last = new Map<string, Group>();
  for (const mention of mentions) {
    const { given, family } = nameParts(mention.name);
    const folded = nameKey(family);
    const key = given === null && families.get(folded)?.beginsLike(family) === false ? family : folded;
    const own = families.get(key);
    const group = (given === null
      ? (last.get(key) ?? own?.groups[0] ?? byGiven.get(mention.name))
      : own?.find(given)) ??
      own?.add(given) ?? { given, mentions: [] };
    group.mentions.push(mention);
    groups.add(group);
    last.set(key, group);
  }
  return [...groups].map(({ mentions: named }) => ({ name: fullest(named), mentions: named }));
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
    const variants = this.groups.filter((one) => one.given !== null && areVariants(one.given, given));
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

function familiesOf(mentions: readonly PersonMention[]): Map<string, Family> {
  const families = new Map<string, Family>();
  const byWord = new Map<string, Group[]>();
  for (const mention of mentions) {
    const { given, family } = nameParts(mention.name);
    const key = nameKey(family);
    const own = families.get(key) ?? new Family();
    families.set(key, own);
    if (given === null) continue;
    own.spelled(family);
    if (own.find(given) !== undefined) continue;
    const other = spelledOtherwise(mention.name, byWord);
    if (other === undefined) note(own.add(given, mention.name), byWord);
    else own.join(other, given);
  }
  return families;
}

/** A person named before whose name shares a word with this one, and is the same in another order or spelling. */
function spelledOtherwise(name: string, byWord: ReadonlyMap<string, readonly Group[]>): Group | undefined {
  return wordKeys(name)
    .flatMap((key) => byWord.get(key) ?? [])
    .find((group) => group.name !== undefined && isOneName(group.name, name));
}

function note(group: Group, byWord: Map<string, Group[]>): void {
  for (const key of wordKeys(group.name ?? "")) byWord.set(key, [...(byWord.get(key) ?? []), group]);
}

const wordKeys = (name: string): string[] => name.split(" ").map(nameKey);

const letterOf = (name: string): string => name.normalize("NFD").charAt(0).toLowerCase();

/** Given names that only one person of the article bears. */
function givenNames(families: ReadonlyMap<string, Family>): ReadonlyMap<string, Group> {
  const unique = new Map<string, Group>();
  const shared = new Set<string>();
  for (const group of [...families.values()].flatMap(({ groups }) => groups)) {
    if (group.given === null) continue;
    if (unique.has(group.given)) shared.add(group.given);
    unique.set(group.given, group);
  }
  for (const given of shared) unique.delete(given);
  return unique;
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
