import type { Span } from "../text/span.ts";
import type { Quote } from "./note.ts";
import { changedOccurrences, occurrences } from "./occurrences.ts";
import { type Likeness, likeness, ownSentence, sentencesIn, sidesAt, sidesOf } from "./surroundings.ts";

/** A quote this long that resembled nothing else needs nothing around it. */
const DISTINCTIVE = 48;
/** Of a quote's own code units, this share may have changed. */
const CHANGED = 0.2;
/** Fewer words around a place say nothing. */
export const FEW = 3;
/** So many UTF-16 code units, the words and what stands right beside them, must be unchanged, or the whole sentence. */
const UNCHANGED = 32;
/** Of the words around a quote in its sentence this share must still be there … */
const FAMILIAR = 0.7;
/** … and this one on each side; of words across sentences as much on each side, as each is of another sentence. */
const ALIKE = 0.5;

/**
 * Finds the place of a quote's words in a text, in UTF-16 offsets. `null` where there is no place that can only be the
 * quote's, or more than one. `docs/notes.md` says how.
 */
export function findQuote(text: string, quote: Quote): Span | null {
  if (quote.exact === "") return null;
  const exact = occurrences(text, quote.exact);
  const whole = exact.filter((place) => isWhole(text, quote, place));
  if (whole.length > 0 || quote.distinct !== true) return only(whole);
  return (
    inFamiliarSentence(text, quote, exact) ??
    only(changedOccurrences(text, quote.exact, CHANGED).filter((place) => isWhole(text, quote, place)))
  );
}

/** Whether all that stood around the quote is there. */
function isWhole(text: string, { prefix, suffix }: Quote, { start, end }: Span): boolean {
  return text.endsWith(prefix, start) && text.startsWith(suffix, end);
}

/** The one place of the words whose sentence is much like the quote's, while no other's is somewhat like it. */
function inFamiliarSentence(text: string, quote: Quote, places: readonly Span[]): Span | null {
  const own = sidesOf(quote);
  if (quote.exact.length >= DISTINCTIVE && own.before.length + own.after.length < FEW) return only(places);
  const alike = places
    .map((place) => ({ place, like: likeness(own, sidesAt(text, place)) }))
    .filter(({ like }) => shareOf(like) > ALIKE);
  const [best] = alike;
  const isFound =
    alike.length === 1 && best && isFamiliar(quote, best.like) && isJoined(text, quote, best.place);
  return isFound ? best.place : null;
}

/** Whether enough of the sentence is there to be sure that it is the same one. */
function isFamiliar({ exact }: Quote, like: Likeness): boolean {
  const each = sentencesIn(exact).length === 1 ? ALIKE : FAMILIAR;
  const { before, after } = like;
  return (
    before.same + after.same >= FEW &&
    shareOf(like) >= FAMILIAR &&
    before.same >= before.all * each &&
    after.same >= after.all * each
  );
}

/** Whether enough of the sentence stands right beside the words, as it did: else they may be joined from two. */
function isJoined(text: string, quote: Quote, { start, end }: Span): boolean {
  const { before, after } = ownSentence(quote);
  let [left, right] = [0, 0];
  while (left < before.length && text[start - 1 - left] === before.at(-1 - left)) left++;
  while (right < after.length && text[end + right] === after[right]) right++;
  const { length } = quote.exact;
  return length + left + right >= Math.min(UNCHANGED, length + before.length + after.length);
}

function shareOf({ before, after }: Likeness): number {
  return (before.same + after.same) / Math.max(1, before.all + after.all);
}

function only(places: readonly Span[]): Span | null {
  return places.length === 1 ? (places[0] ?? null) : null;
}
