import { soundAlike } from "./spelling.ts";

/** Letters by which German writes Russian sounds; a word without any of them is read as English writes it. */
const GERMAN = /tsch|sch|dsch|[oe]w(?:a|skij?)?$|[eiy]j$|j[aeou]/u;

/** In turn, each with the English letters for one sound. */
const GERMAN_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/dsch/gu, "j"],
  [/schtsch/gu, "shcy"],
  [/tsch/gu, "cy"],
  [/ch/gu, "kh"],
  [/cy/gu, "ch"],
  [/skh/gu, "sh"],
  [/w/gu, "v"],
  [/j(?=[aeou])/gu, "y"],
  [/j$/gu, "y"],
  [/z/gu, "ts"],
  [/ds/gu, "dz"],
  [/(?<=ch|sh)ov(?=$|a$)/gu, "ev"],
];

/** “s” and “sch” stand for two sounds each. */
const CHOICES: readonly (readonly [RegExp, string])[] = [
  [/sh/gu, "zh"],
  [/^s(?=[aeiou])/gu, "z"],
];

/** Whether one of two words is the other as German transliterates it: “Gorbatschow”, “Gorbachev”. In small plain letters. */
export function areGermanAndEnglish(a: string, b: string): boolean {
  return (
    readAsGerman(a).some((read) => soundAlike(read, b)) || readAsGerman(b).some((read) => soundAlike(read, a))
  );
}

function readAsGerman(word: string): string[] {
  if (!GERMAN.test(word)) return [];
  const read = GERMAN_LETTERS.reduce((letters, [pattern, to]) => letters.replace(pattern, to), word);
  return CHOICES.reduce(
    (all, [pattern, to]) => [...new Set(all.flatMap((each) => [each, each.replace(pattern, to)]))],
    [read],
  );
}

/** A name from East Asia with its syllables apart: “Mao Tse-tung”, “Kim Jong-un”; and with them together. */
const APART = /^\p{L}+ \p{L}[\p{L}'’ʻ]*-\p{Ll}[\p{L}'’ʻ]*$/u;
const TOGETHER = /^\p{L}+ \p{L}+$/u;

/** The older Chinese transliteration (Wade and Giles) in the newer one’s letters, as far as they differ in more than a voice. */
const OLDER: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])j/gu, "r"],
  [/hs/gu, "x"],
  [/t[sz]u(?![a-z])/gu, "zi"],
  [/t[sz]/gu, "z"],
  [/ung/gu, "ong"],
  [/ien/gu, "ian"],
  [/eh(?![a-z])/gu, "e"],
  [/(?<![a-z])in/gu, "yin"],
];

/** Consonants that one of two transliterations tells apart by a mark that news leaves out. */
const VOICES: readonly (readonly [RegExp, string])[] = [
  [/zh|ch|q|j/gu, "č"],
  [/c/gu, "z"],
  [/d/gu, "t"],
  [/(?<!n)g/gu, "k"],
  [/b/gu, "p"],
  [/[^\p{L}]/gu, ""],
];

/** Whether two names are one East Asian name in two transliterations: “Mao Tse-tung”, “Mao Zedong”. */
export function areEastAsianForms(a: string, b: string): boolean {
  if (APART.test(a) && APART.test(b)) return folded(a, VOICES) === folded(b, VOICES);
  const [apart, together] = APART.test(a) ? [a, b] : [b, a];
  if (!APART.test(apart) || !TOGETHER.test(together)) return false;
  return folded(folded(apart, OLDER), VOICES) === folded(together, VOICES);
}

const folded = (name: string, folds: readonly (readonly [RegExp, string])[]): string =>
  folds.reduce(
    (letters, [pattern, to]) => letters.replace(pattern, to),
    name.toLowerCase().replace(/['’ʻ]/gu, ""),
  );

/** “Abd al-Rahman”, “Abdel Rahman”, “Abdurrahman”: a servant of one of God’s names, whose article takes on its letter. */
const SERVANT = /\babd(?:[ -]?([aeu])([lrnszdt])(?:h)?)[ -]?(?=(\p{Ll}))/gu;

/**
 * Writes such names in one word each, in small plain letters. One that stands apart may be two where the name has no other
 * word: “Abdul Khan”.
 */
export function withServants(name: string): string {
  const isLong = name.split(" ").length > 2;
  return name.replace(SERVANT, (written, _vowel: string, article: string, next: string) => {
    const isApart = /[ -]/u.test(written);
    return (article === "l" || article === next) && (isLong || !isApart) ? "abdul" : written;
  });
}

/** “ElBaradei”, “AlKhelaifi”: an Arabic article that is written together with its name. */
export const withArticleApart = (name: string): string => name.replace(/\b([EA]l)(?=\p{Lu}\p{Ll})/gu, "$1 ");

/** Signs of Vietnamese, whose “đ” is a “d”. */
const VIETNAMESE = /[ăơư\u1EA0-\u1EF9]/iu;

/** “Đoković” as English writes it. */
export const withoutStrokes = (name: string): string =>
  VIETNAMESE.test(name) ? name : name.replace(/Đ/gu, "Dj").replace(/đ/gu, "dj");
