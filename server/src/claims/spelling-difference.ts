import { remembered } from "../text/remembered.ts";
import { plainLetters, soundAlike, soundKey } from "./spelling.ts";

/**
 * How two spellings of a name differ: in the writing alone (accents, capitals, hyphens, blanks, “St” and “Saint”,
 * “centre” and “center”), in letters that transliterations choose between, by one slip of the hand, in a plural that is
 * one or none, by words that one leaves out between others, or by a slip in a shorter word.
 */
export type SpellingDifference = "writing" | "sound" | "slip" | "plural" | "words" | "short slip";

/** A name's letters without what writing alone changes; equal for “Médecins Sans Frontières” and “Medecins sans Frontieres”. */
export const writingKey: (name: string) => string = remembered((name) => wordsOf(name).join(""));

/** Shorter words are not compared by a slip or by sound: too many are one letter from another name. */
const SHORTEST_SLIP = 6;
const SHORTEST_SHORT_SLIP = 5;
const SHORTEST_SOUND = 4;
const SHORTEST_SOUND_IN_PHRASE = 5;

/**
 * The difference between two names that may be spellings of one, `null` where they cannot be. It tells nothing by
 * itself: whoever joins names by it asks for more. Names with other words, numbers, or a letter more at their end
 * (“Georgia”, “Georgian”) are no spellings of each other.
 */
export function spellingDifference(a: string, b: string): SpellingDifference | null {
  if (writingKey(a) === writingKey(b)) return isSameWriting(a, b) ? null : "writing";
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.length !== other.length) return leavesOut(one, other) || leavesOut(other, one) ? "words" : null;
  const differing = one.flatMap((word, index): (readonly [string, string])[] => {
    const against = other[index] ?? "";
    return word === against ? [] : [[word, against]];
  });
  if (differing.some(([word, against]) => /\p{N}/u.test(word + against))) return null;
  const shortest = one.length === 1 ? SHORTEST_SOUND : SHORTEST_SOUND_IN_PHRASE;
  if (differing.every((words) => isSameSound(...words, shortest))) return "sound";
  const [sole] = differing.length === 1 ? differing : [];
  if (sole !== undefined && isSlip(...sole)) return "slip";
  if (one.length < 2) return null;
  if (differing.every((words) => isPlural(...words))) return "plural";
  if (sole === undefined) return null;
  return isSlip(...sole, SHORTEST_SHORT_SLIP) || isSameSound(...sole, SHORTEST_SOUND) ? "short slip" : null;
}

const isPlural = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= SHORTEST_SOUND && (`${a}s` === b || `${b}s` === a);

/** So many words of a name must stand on both sides together, and so many at most may be left out between them. */
const FEWEST_AROUND = 3;
const MOST_LEFT_OUT = 3;

/** “Ashby Daily News” for “Ashby County Daily News”: names are cut short at their ends, not between. */
function leavesOut(short: readonly string[], long: readonly string[]): boolean {
  const left = long.length - short.length;
  if (short.length < FEWEST_AROUND || left < 1 || left > MOST_LEFT_OUT) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  return (
    same > 0 && same < short.length && short.slice(same).every((word, i) => word === long[same + left + i])
  );
}

/** Names with fewer letters have too many others one letter from them. */
const SHORTEST_KEYED = 8;

/**
 * Keys of which two names have one in common if they may be spellings of one, given the names' writing keys. Of two
 * names with one slip, one half at least is the same.
 */
export const spellingKeys: (writingKey: string) => readonly string[] = remembered((letters) => {
  const { length } = letters;
  const halves = length < SHORTEST_KEYED ? [] : [Math.floor((length - 1) / 2), Math.floor((length - 2) / 2)];
  return [
    ...new Set([
      `~ ${soundKey(letters)}`,
      ...halves.flatMap((half) => [`< ${letters.slice(0, half)}`, `> ${letters.slice(-half)}`]),
    ]),
  ];
});

/** A key under which names of several words have those that leave words out; `null` of shorter ones. */
export function outlineKey(name: string): string | null {
  const words = wordsOf(name);
  return words.length < FEWEST_AROUND ? null : `# ${words[0]} ${words.at(-1)}`;
}

/** The words of a name in small plain letters. */
const wordsOf: (name: string) => readonly string[] = remembered((name) =>
  plainLetters(name)
    .replace(/['’ʻʼ`.]/gu, "")
    .replaceAll("&", " and ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word, index) => word !== "" && !(index === 0 && word === "the"))
    .map((word) => FOLDS.reduce((folded, [pattern, to]) => folded.replace(pattern, to), word)),
);

/** British endings in their American form, and a word that is usually shortened. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/^saint(?=e?$)/u, "st"],
  [/our$/u, "or"],
  [/(?<=[bt])re$/u, "er"],
  [/(?<=[a-z]{3})is(?=e$|ed$|ing$|ation$)/u, "iz"],
  [/(?<=[a-z]{3})ence$/u, "ense"],
];

/** Whether two ways to write a name differ in nothing but stops, commas, a first capital or words in capitals. */
function isSameWriting(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.replace(/[.,]/gu, "").split(/\s+/u));
  if (one === undefined || other === undefined || one.length !== other.length) return false;
  return one.every((word, index) => {
    const against = other[index] ?? "";
    if (word === against) return true;
    const isCase = word.toLowerCase() === against.toLowerCase();
    return isCase && (isInCapitals(word) || isInCapitals(against) || word.slice(1) === against.slice(1));
  });
}

const isInCapitals = (word: string): boolean => word === word.toUpperCase();

function isSameSound(a: string, b: string, shortest: number): boolean {
  if (Math.min(a.length, b.length) < shortest || a[0] !== b[0]) return false;
  return Math.abs(a.length - b.length) <= 1 && soundAlike(a, b);
}

/** Letters that are taken for others by the eye. */
const LOOK_ALIKE = new Set(["rn m", "cl d"]);

/** One letter inserted, deleted or substituted, or two transposed; not the first, and none added at the end. */
function isSlip(a: string, b: string, shortest = SHORTEST_SLIP): boolean {
  if (Math.max(a.length, b.length) < shortest || a[0] !== b[0]) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
  if (LOOK_ALIKE.has(`${left} ${right}`) || LOOK_ALIKE.has(`${right} ${left}`)) return true;
  if (Math.min(a.length, b.length) < shortest) return false;
  if (left.length === 2 && right.length === 2) return left === right[1] + (right[0] ?? "");
  if (left.length > 1 || right.length > 1) return false;
  return left.length === right.length || Math.max(endA, endB) < Math.max(a.length, b.length);
}
