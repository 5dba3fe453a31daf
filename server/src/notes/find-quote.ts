import search from "approx-string-match";
import type { Span } from "../text/span.ts";
import { codePointEnd, codePointStart, fromCodePoints } from "./code-points.ts";
import type { Note, Quote } from "./note.ts";

/** A quote this long that stands once in the text needs nothing around it to be known again. */
const DISTINCTIVE = 48;
/** Of the words around a quote, on one side at least, this share must still be there. */
const FAMILIAR = 0.5;
/** Of a quote's own code units, this share may have changed. */
const CHANGED = 0.2;
/** The shortest quote that is sought when its words have changed. */
const SHORTEST_CHANGED = 12;
/** Words that stand in more places than this are a pattern rather than a quote. */
const MOST_PLACES = 5_000;
/** How many steps an approximate search may take: text length times 32-unit pieces of the quote. */
const SEARCH_BUDGET = 20_000_000;

/**
 * Finds the place of a note's words in a text, in UTF-16 offsets: the exact words with what stood around them,
 * else nearly the same words in a familiar place. `null` where there is no such place or two are equally good.
 */
export function findQuote(text: string, { quote, position }: Pick<Note, "quote" | "position">): Span | null {
  if (quote.exact === "") return null;
  const exact = best(text, quote, occurrences(text, quote.exact));
  if (exact.length > 1) {
    const start = fromCodePoints(text, position.start);
    return exact.find((span) => span.start === start) ?? null;
  }
  const [only] = exact;
  if (only !== undefined && isKnown(text, quote, only)) return only;
  const changed = best(text, quote, changedOccurrences(text, quote.exact));
  const [nearly] = changed;
  return changed.length === 1 && nearly !== undefined && isFamiliar(text, quote, nearly) ? nearly : null;
}

function isKnown(text: string, quote: Quote, span: Span): boolean {
  const everything = agreement(text, quote, span) === quote.prefix.length + quote.suffix.length;
  if (everything || isFamiliar(text, quote, span)) return true;
  return quote.exact.length >= DISTINCTIVE && occurrences(text, quote.exact).length === 1;
}

function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    found.push({ start: at, end: at + words.length });
    if (found.length > MOST_PLACES) return [];
  }
  return found;
}

/** The places with nearly these words. Other digits make other words: a note on “150” never moves to “160”. */
function changedOccurrences(text: string, words: string): Span[] {
  const steps = text.length * Math.ceil(words.length / 32);
  if (words.length < SHORTEST_CHANGED || steps > SEARCH_BUDGET) return [];
  const found: Span[] = [];
  for (const match of search(text, words, Math.floor(words.length * CHANGED))) {
    const start = codePointStart(text, match.start);
    const end = codePointEnd(text, match.end);
    const last = found.at(-1);
    if (digitsOf(text.slice(start, end)) !== digitsOf(words)) continue;
    if (last === undefined || last.end <= start) found.push({ start, end });
  }
  return found;
}

function digitsOf(words: string): string {
  return (words.match(/\p{Nd}+/gu) ?? []).join(" ");
}

/** Those of `places` that agree most with what stood around the quote. */
function best(text: string, quote: Quote, places: readonly Span[]): Span[] {
  let most = 0;
  let kept: Span[] = [];
  for (const place of places) {
    const score = agreement(text, quote, place);
    if (score > most) kept = [];
    if (score >= most) kept.push(place);
    most = Math.max(most, score);
  }
  return kept;
}

/** How many code units next to the place, on both sides, are as they stood around the quote. */
function agreement(text: string, { prefix, suffix }: Quote, { start, end }: Span): number {
  let before = 0;
  while (before < prefix.length && before < start && text[start - 1 - before] === prefix.at(-1 - before))
    before++;
  let after = 0;
  while (after < suffix.length && end + after < text.length && text[end + after] === suffix[after]) after++;
  return before + after;
}

/** Whether the words before or after the place are largely those that stood there. */
function isFamiliar(text: string, { prefix, suffix }: Quote, { start, end }: Span): boolean {
  return (
    resembles(text.slice(Math.max(0, start - 2 * prefix.length), start), prefix) ||
    resembles(text.slice(end, end + 2 * suffix.length), suffix)
  );
}

function resembles(window: string, words: string): boolean {
  return words.trim() !== "" && search(window, words, Math.floor(words.length * (1 - FAMILIAR))).length > 0;
}
