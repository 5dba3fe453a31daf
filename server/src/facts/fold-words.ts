import type { Span } from "../text/span.ts";

/** A word as names are compared: lower case, without accents. */
export interface FoldedWord extends Span {
  readonly word: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const PLAIN = /^[A-Za-z0-9]*$/;
const ACCENTS = /\p{M}+/gu;
/** Latin letters that Unicode does not take apart into a letter and an accent. */
const UNACCENTED: Readonly<Record<string, string>> = {
  æ: "ae",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  ø: "o",
  œ: "oe",
  ß: "ss",
  þ: "th",
};
const WITHOUT_ACCENT = /[æđðħıłøœßþ]/g;
const APOSTROPHES = "'’ʼ";

/** The words of a text, folded, without the s of a possessive. Spans are UTF-16 offsets of `text`. */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const word = foldWord(raw);
    const possessive = word === "s" && index > 0 && APOSTROPHES.includes(text.charAt(index - 1));
    if (!possessive) words.push({ word, start: index, end: index + raw.length });
  }
  return words;
}

/** A name as a key: its folded words with single spaces, without a leading article. */
export function foldName(name: string): string {
  return foldedWords(name)
    .map(({ word }) => word)
    .filter((word, index) => !(index === 0 && word === "the"))
    .join(" ");
}

/** The first word of `foldName(name)`, mostly without folding the others. */
export function firstFoldedWord(name: string): string {
  const words = name.matchAll(WORD);
  let word = foldWord(words.next().value?.[0] ?? "");
  if (word === "the") word = foldWord(words.next().value?.[0] ?? "");
  // It may be the s of a possessive, which only the whole name tells.
  return word === "s" ? (foldName(name).split(" ")[0] ?? "") : word;
}

function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize("NFD")
    .replace(ACCENTS, "")
    .toLowerCase()
    .replace(WITHOUT_ACCENT, (letter) => UNACCENTED[letter] ?? letter);
}
