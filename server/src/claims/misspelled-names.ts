import { areVariants } from "./given-name-variants.ts";
import { isInitial, nameKey, nameParts } from "./name-key.ts";
import { plainLetters, soundAlike } from "./spelling.ts";

/**
 * Whether two names are so alike that one may be the other with slips, or in other letters. That joins nobody: whoever asks
 * knows otherwise that the two may be one person, as where both are given the same words. Short forms, initials, accents
 * and names left out are no slips.
 */
export function mayBeMisspelled(a: string, b: string): boolean {
  if (joined(a) === joined(b)) return a.split(" ").length !== b.split(" ").length && !/-/u.test(a + b);
  const [one, other] = [nameParts(a), nameParts(b)];
  const [family, otherFamily] = [plainLetters(one.family), plainLetters(other.family)];
  const [given, otherGiven] = [plainLetters(one.given ?? ""), plainLetters(other.given ?? "")];
  const isGivenAlike = given === otherGiven || areAlike(given, otherGiven);
  if (family !== otherFamily) {
    const isShort = given === "" || otherGiven === "" || isInitial(given) || areVariants(given, otherGiven);
    return areAlike(family, otherFamily) && (isShort || isGivenAlike);
  }
  return (
    given !== otherGiven && isGivenAlike && (soundAlike(given, otherGiven) || !areVariants(given, otherGiven))
  );
}

/** Whether two words of some length are so near that within one article one is a slip for the other. */
export function isSlip(a: string, b: string): boolean {
  const [one, other] = [plainLetters(a), plainLetters(b)];
  const shortest = Math.min(one.length, other.length);
  if (shortest < SHORTEST_SLIP || one === other || one[0] !== other[0]) return false;
  return (
    soundAlike(one, other) || distanceOf(one, other) <= Math.max(1, Math.floor(shortest / LETTERS_FOR_A_SLIP))
  );
}

/** Of shorter words many are alike; of longer ones, so many letters for each slip. */
const SHORTEST_SLIP = 5;
const LETTERS_FOR_A_SLIP = 5;

const joined = (name: string): string => plainLetters(name).replace(/[^\p{L}\p{N}]/gu, "");

/** Shorter words are alike by chance; of longer ones, so many letters for each that differs. */
const SHORTEST = 4;
const LETTERS_FOR_EACH = 3;

/** Whether two words are one with a few letters more, less, other or in turned order; not where one is the other's beginning. */
function areAlike(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  if (shortest < SHORTEST || a.startsWith(b) || b.startsWith(a)) return false;
  if (soundAlike(a, b)) return true;
  const [one, other] = [nameKey(a), nameKey(b)];
  return a[0] === b[0] && distanceOf(one, other) <= Math.floor(shortest / LETTERS_FOR_EACH);
}

/** How many letters must be put in, taken out, changed or turned round to make one word of the other. */
function distanceOf(a: string, b: string): number {
  let [before, row] = [[] as number[], [...b, ""].map((_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isTurned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
        isTurned ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
