import type { RoleStatus } from "../../../mention.ts";
import { wordSet } from "../../word-set.ts";
import offices from "./offices.json";

/** Nouns that name an office or function: “minister”, “spokesman”. */
export const officeHeads = wordSet(offices.heads);

/** Heads that stand with a capital before a name: “President”. */
export const capitalisedHeads = wordSet(offices.capitalised);

/** Words that come before a head as part of the title: “deputy”, “foreign”. */
export const officeModifiers = wordSet(offices.modifiers);

/** Forms of address before a name, with and without their full stop: “mr”, “gen.”. */
export const honorifics: ReadonlySet<string> = new Set(
  offices.honorifics.split(" ").flatMap((word) => [word, `${word}.`]),
);

/** The office that an abbreviated form of address stands for: “gen” is a general. */
export const officeOfHonorific: ReadonlyMap<string, string> = new Map(Object.entries(offices.expansions));

const ranks = wordSet(offices.ranks);

/** Whether a word in lower case stands before a rank as part of it: “rear”, “brig.”. */
export const isRank = (lower: string): boolean => ranks.has(lower.replace(/\.$/u, ""));

const statuses: ReadonlyMap<string, string> = new Map(Object.entries(offices.status));

/** What a word before a title says of the time of the office: “former”, “acting”; `null` if nothing. */
export function statusOf(word: string): RoleStatus | null {
  const status = statuses.get(word);
  return status === "former" || status === "then" || status === "acting" || status === "designate"
    ? status
    : status === "current"
      ? "current"
      : null;
}
