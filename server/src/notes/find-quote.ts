import search from "approx-string-match";
import type { Span } from "../text/span.ts";
import { codePointEnd, codePointStart } from "./code-points.ts";
import type { Quote } from "./note.ts";

/**
 * What a note keeps on either side of words that stand once in the text, in UTF-16 code units. More of it says that they
 * stood in several places.
 */
export const CONTEXT = 32;
/** A quote this long that stands once in the text, as it did when the note was made, needs nothing around it. */
const DISTINCTIVE = 48;
/** A shorter quote stands once only by chance. */
const SHORTEST_SINGLE = 10;
/** Of what stood on one side of words that stand once, this share must still be there … */
const FAMILIAR = 0.8;
/** … or this share on both. */
const FAMILIAR_AROUND = 0.7;
/** Of what stood on each side of words that stand in several places, this share must still stand right next to them. */
const ADJACENT = 0.5;
/** And so many code units of it, where there were so many. */
const LEAST_ADJACENT = 16;
/** With this share of that, another place is too much like it when the note is made. */
const NEAR = 0.7;
/** Of a quote's own code units, this share may have changed. */
const CHANGED = 0.2;
/** The shortest quote that is sought when its words have changed. */
const SHORTEST_CHANGED = 12;
/** Words that stand in more places than this are a pattern rather than a quote. */
const MOST_PLACES = 500;
/** How many steps an approximate search may take: text length times 32-unit pieces of the quote. */
const SEARCH_BUDGET = 20_000_000;

/**
 * Finds the place of a quote's words in a text, in UTF-16 offsets: the exact words with all that stood around them, else
 * the exact words in a familiar place, else nearly the same words in a familiar place. `null` where there is no such
 * place or more than one.
 */
export function findQuote(text: string, quote: Quote): Span | null {
  const [place, other] = placesOf(text, quote);
  return place === undefined || other !== undefined ? null : place;
}

/** The places that may be the quote's: one, if it can be told from all else. */
export function placesOf(text: string, quote: Quote): readonly Span[] {
  if (quote.exact === "") return [];
  const exact = occurrences(text, quote.exact);
  const whole = exact.filter((place) => isWhole(text, quote, place));
  if (whole.length > 0) return whole;
  const wasSingle = Math.max(quote.prefix.length, quote.suffix.length) <= CONTEXT;
  const isSingle = wasSingle && exact.length === 1 && quote.exact.length >= SHORTEST_SINGLE;
  const isKnown = isSingle ? isFamiliar : isAdjacent;
  const known = exact.filter((place) => isKnown(text, quote, place));
  if (known.length > 0) return known;
  return changedOccurrences(text, quote.exact).filter((place) => isWhole(text, quote, place));
}

/** Whether all that stood around the quote is there. */
function isWhole(text: string, { prefix, suffix }: Quote, { start, end }: Span): boolean {
  return text.endsWith(prefix, start) && text.startsWith(suffix, end);
}

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
 * The places with nearly these words, on each line the best of them. Other digits make other words: a note on “150” never
 * moves to “160”.
 */
export function changedOccurrences(text: string, words: string): Span[] {
  const steps = text.length * Math.ceil(words.length / 32);
  if (words.length < SHORTEST_CHANGED || steps > SEARCH_BUDGET) return [];
  const pieces = words.includes("\n") ? [{ 0: text, index: 0 }] : text.matchAll(/.+/g);
  const found: Span[] = [];
  for (const { 0: piece, index } of pieces) {
    for (const match of search(piece, words, Math.floor(words.length * CHANGED))) {
      const start = codePointStart(text, index + match.start);
      const end = codePointEnd(text, index + match.end);
      const last = found.at(-1);
      if (digitsOf(text.slice(start, end)) !== digitsOf(words)) continue;
      if (last === undefined || last.end <= start) found.push({ start, end });
    }
  }
  return found;
}

function digitsOf(words: string): string {
  return (words.match(/\p{Nd}+/gu) ?? []).join(" ");
}

/** Whether enough of what stood around the quote stands right next to the place, on both sides. */
function isAdjacent(text: string, quote: Quote, place: Span): boolean {
  const [before, after] = agreementAt(text, quote, place);
  const all = quote.prefix.length + quote.suffix.length;
  const isEnough = before + after >= Math.min(all, 2 * LEAST_ADJACENT);
  return (
    isEnough && before >= leastOf(quote.prefix, quote.suffix) && after >= leastOf(quote.suffix, quote.prefix)
  );
}

/** Whether what stands on one side of a place comes near to being what `isAdjacent` asks of both. */
export function isAlike(text: string, quote: Quote, place: Span): boolean {
  const [before, after] = agreementAt(text, quote, place);
  const isNear = (context: string, agreement: number) =>
    context.length >= LEAST_ADJACENT && agreement >= leastOf(context, context) * NEAR;
  return isNear(quote.prefix, before) || isNear(quote.suffix, after);
}

/** How many code units right before and right after the place are as they stood there. */
function agreementAt(text: string, { prefix, suffix }: Quote, { start, end }: Span): [number, number] {
  let before = 0;
  while (before < prefix.length && before < start && text[start - 1 - before] === prefix.at(-1 - before))
    before++;
  let after = 0;
  while (after < suffix.length && end + after < text.length && text[end + after] === suffix[after]) after++;
  return [before, after];
}

/** How much of one side must be there: all of it where it is shorter than the other, as at an end of the text. */
function leastOf(context: string, other: string): number {
  const isCut = context.length < other.length - 2;
  return isCut
    ? context.length
    : Math.min(context.length, Math.max(LEAST_ADJACENT, context.length * ADJACENT));
}

/** Whether the words are long, or what stands around the place is largely what stood there. */
function isFamiliar(text: string, { exact, prefix, suffix }: Quote, { start, end }: Span): boolean {
  if (exact.length >= DISTINCTIVE) return true;
  const longer = Math.max(prefix.length, suffix.length);
  const before = (part: number) => endsLike(text.slice(0, start), prefix, part);
  const after = (part: number) => endsLike(mirrored(text.slice(end)), mirrored(suffix), part);
  return (
    (prefix.length >= longer * FAMILIAR && before(FAMILIAR)) ||
    (suffix.length >= longer * FAMILIAR && after(FAMILIAR)) ||
    (before(FAMILIAR_AROUND) && after(FAMILIAR_AROUND))
  );
}

/** Stands at the end of what is compared, more often than may be changed, so that a match cannot end before it. */
const WALL = "\uffff";

/** Whether a text ends with nearly these words. */
function endsLike(text: string, words: string, share: number): boolean {
  const changes = Math.floor(words.length * (1 - share));
  const wall = WALL.repeat(changes + 1);
  const window = text.slice(Math.max(0, text.length - words.length - changes));
  return words.length > changes && search(window + wall, words + wall, changes).length > 0;
}

function mirrored(text: string): string {
  return text
    .slice(0, 2 * CONTEXT)
    .split("")
    .reverse()
    .join("");
}
