/**
 * What page patterns take for letters: all beyond ASCII that is no punctuation and no symbol. They are asked of every
 * line, and compiling Unicode's own classes some hundred times would take longer than reading an article.
 */
const noLetters = "\\s\\x00-@[-`{-\\xbf×÷\\u2000-\\u2bff\\u3000-\\u303f\\ufe00-\\ufe6f";

export const letter = `[^${noLetters}]`;

/** A letter or one of `others`, as in a class of a pattern. */
export function letterOr(others: string): string {
  return `(?:${letter}|[${others}])`;
}

/** A capital; of the alphabets whose capitals and small letters alternate in Unicode, any letter. */
export const capital = "[A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΫЀ-Яѐ-ԯḀ-ỿ]";
