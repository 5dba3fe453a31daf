import search from "approx-string-match";
import { codePointEnd, codePointStart } from "../text/code-points.ts";
import type { Span } from "../text/span.ts";

/** The shortest words that are sought when they have changed. */
const SHORTEST_CHANGED = 12;
/** Words that stand in more places than this are a pattern rather than a quote. */
const MOST_PLACES = 500;
/** How many steps an approximate search may take: the length of the text times the number of 32-unit blocks of the words. */
const SEARCH_BUDGET = 20_000_000;

/** Every place of some words; none where they are a pattern rather than a quote. */
export function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    found.push({ start: at, end: at + words.length });
    if (found.length > MOST_PLACES) return [];
  }
  return found;
}

/**
 * The places with nearly these words, of which the share `changed` may be other, on each line the best of them. Other
 * digits make other words: a note on “150” never moves to “160”.
 */
export function changedOccurrences(text: string, words: string, changed: number): Span[] {
  return nearOccurrences(text, words, changed).filter(
    ({ start, end }) => digitsOf(text.slice(start, end)) === digitsOf(words),
  );
}

/** The same, with other digits, too. */
export function nearOccurrences(text: string, words: string, changed: number): Span[] {
  if (words.length < SHORTEST_CHANGED || !isSearchable(text, words)) return [];
  const pieces = words.includes("\n") ? [{ 0: text, index: 0 }] : text.matchAll(/.+/g);
  const found: Span[] = [];
  for (const { 0: piece, index } of pieces) {
    for (const match of search(piece, words, Math.floor(words.length * changed))) {
      const start = codePointStart(text, index + match.start);
      const end = codePointEnd(text, index + match.end);
      const last = found.at(-1);
      if (last === undefined || last.end <= start) found.push({ start, end });
    }
  }
  return found;
}

/** Whether words can be sought approximately in no more than some milliseconds. */
export function isSearchable(text: string, words: string): boolean {
  return text.length * Math.ceil(words.length / 32) <= SEARCH_BUDGET;
}

function digitsOf(words: string): string {
  return (words.match(/\p{Nd}+/gu) ?? []).join(" ");
}
