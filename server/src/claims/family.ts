import type { PersonMention } from "../reading/mention.ts";
import type { Gender } from "../reading/name-mention.ts";
import { areVariants } from "./given-name-variants.ts";
import { givenNamesMeet, isInitial, nameKey } from "./name-key.ts";

/** One person, with the mentions that name them. */
export interface Group {
  readonly given: string | null;
  /** The name in full, where the article gives it. */
  readonly name?: string;
  /** What the first full name that tells so calls for. */
  gender?: Gender;
  readonly mentions: PersonMention[];
}

/** So many people who share a word of their names are compared with a new one: time stays linear in any text. */
export const MOST_ALIKE = 24;

/** The people whom the article names in full under one family name. */
export class Family {
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

const letterOf = (name: string): string => name.normalize("NFD").charAt(0).toLowerCase();
