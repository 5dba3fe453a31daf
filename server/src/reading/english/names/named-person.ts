import {
  isCommonWord,
  isFamilyName,
  isGivenName,
  organizationHeads,
  peoples,
  placeHeads,
  placesToo,
  things,
} from "./lexicon/lexicon.ts";

const SUFFIXES = new Set(["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"]);

/** Whether capitals throughout, as they open many a report, are a person's name: “BORIS HOLT was last night …”. */
export function isShoutedPerson(words: readonly string[]): boolean {
  if (words.length !== 2 || !words.every((word) => /^\p{Lu}{3,}$/u.test(word))) return false;
  const [given = "", family = ""] = words.map((word) => word.charAt(0) + word.slice(1).toLowerCase());
  return isGivenName(given) && isFamilyName(family) && !isCommonWord(given.toLowerCase());
}

/** A given name, or initials, with a family name. */
export function isNamedPerson(words: readonly string[]): boolean {
  const [first = "", second = ""] = words;
  const last = words.at(-1) ?? "";
  if (words.length > 5 || (!SUFFIXES.has(last) && isImpersonal(last, words.length))) return false;
  if (/^(?:\p{Lu}\.)+$/u.test(first)) return !isCommonWord(second.toLowerCase()) || second.length > 2;
  if (/^\p{Lu}{2}$/u.test(first) && words.length === 2)
    return isFamilyName(second) && !isCommonWord(second.toLowerCase());
  if (first === "Mother" && words.length === 2) return isGivenName(second);
  if (words.length === 2 && placesToo.has(first) && isFamilyName(second)) return true;
  if (!isGivenName(first) || words.slice(1).every(isPeoplesOnly)) return false;
  return !isCommonWord(first.toLowerCase()) || !isCommonWord(second.toLowerCase());
}

/** “Muslims”, “French”; but “White” and “West” are family names, too. */
const isPeoplesOnly = (word: string): boolean => peoples.has(word.toLowerCase()) && !PEOPLES_TOO.has(word);

const PEOPLES_TOO = new Set("White Black West North East South French English Islam".split(" "));

/** Whether a last word speaks against a person: “Inc”, “Airport”, “Cup”; “Church” and “Post” may be surnames. */
function isImpersonal(word: string, length: number): boolean {
  if (length === 2 && SURNAMES_TOO.has(word)) return false;
  return organizationHeads.has(word) || placeHeads.has(word) || things.has(word.toLowerCase());
}

const SURNAMES_TOO = new Set(
  "Post Church Guard Front Press Park Hill Lane Bridge Rivers Forest Lake Banks Bay Street Hall Field War Day Price Bowl Code Wars Storm Bridges Hills Brothers Fleet Chambers Law Castle Union Court Steel".split(
    " ",
  ),
);
