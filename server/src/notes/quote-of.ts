import { codePointEnd, codePointStart, toCodePoints } from "../text/code-points.ts";
import type { Span } from "../text/span.ts";
import { FEW } from "./find-quote.ts";
import type { Note, Quote } from "./note.ts";
import { isSearchable, nearOccurrences, occurrences } from "./occurrences.ts";
import { likeness, ownSentence, type Share, sentencesIn, sidesAt, sidesOf } from "./surroundings.ts";

/** What is kept on either side of words that nothing in the article is like, in UTF-16 code units. */
const CONTEXT = 48;
/** What is kept on the longer side at least where something else is like the words, in UTF-16 code units … */
const SHORTEST_APART = 64;
/** … and at most on either. */
const LONGEST = 1024;
/** Words of which this share is other are still much alike. */
const NEAR = 0.35;
/** A sentence of which this share stands around other words, on either side or in all, is like theirs. */
const ALIKE = 0.5;

/**
 * Quotes the words of `span` so that they can be found again. Where nothing else is like them, `CONTEXT` on either side;
 * where something is, so much that it sets them apart: their sentence, and beyond it until each side is like no other's.
 * Code points are kept whole.
 */
export function quoteOf(text: string, span: Span): Pick<Note, "quote" | "position"> {
  const start = codePointStart(text, Math.max(0, Math.min(span.start, text.length)));
  const end = codePointEnd(text, Math.max(start, Math.min(span.end, text.length)));
  const own = { start, end };
  const quote = isAlone(text, own)
    ? { ...quoted(text, own, CONTEXT, CONTEXT), distinct: true }
    : setApart(text, own);
  return { quote, position: { start: toCodePoints(text, start), end: toCodePoints(text, end) } };
}

/** Whether nothing else in the text is like the words and their sentence or, of several sentences, like any of them. */
function isAlone(text: string, own: Span): boolean {
  const words = text.slice(own.start, own.end);
  return (
    isSearchable(text, words) &&
    sentencesIn(words).every((piece) => isLikeNoOther(text, moved(piece, own.start)))
  );
}

/** Whether a place of the text is like no other. */
function isLikeNoOther(text: string, own: Span): boolean {
  const words = text.slice(own.start, own.end);
  const same = occurrences(text, words);
  if (same.length === 0) return false;
  const near = [
    ...nearOccurrences(text.slice(0, own.start), words, NEAR),
    ...nearOccurrences(text.slice(own.end), words, NEAR).map((place) => moved(place, own.end)),
  ];
  const sides = sidesOf(quoted(text, own, CONTEXT, CONTEXT));
  return [...same.filter(({ start }) => start !== own.start), ...near].every((place) => {
    const { before, after } = likeness(sides, sidesAt(text, place));
    const all = { all: before.all + after.all, same: before.same + after.same };
    return all.all >= FEW && ![before, after, all].some(isAlike);
  });
}

/** Whether much of it is the same; of a few words that says nothing. */
function isAlike({ all, same }: Share): boolean {
  return all >= FEW && same >= all * ALIKE;
}

/** A quote with its sentence and, where that is short or stands elsewhere, too, so much more that it stands nowhere else. */
function setApart(text: string, own: Span): Quote {
  const isTwice = (words: string): boolean => text.indexOf(words) !== text.lastIndexOf(words);
  const sentences = sentencesIn(text.slice(own.start, own.end)).map((piece) => moved(piece, own.start));
  const [first = own, last = own] = [sentences[0], sentences.at(-1)];
  const isTwin = (before: number, after: number): boolean =>
    isTwice(text.slice(Math.max(0, own.start - before), first.end)) ||
    isTwice(text.slice(last.start, own.end + after));
  const isAlsoElsewhere = (before: number, after: number): boolean =>
    first === last ? isTwice(text.slice(own.start - before, own.end + after)) : isTwin(before, after);
  const far = ownSentence(quoted(text, own, LONGEST, LONGEST));
  let [before, after] = [far.before.length, far.after.length];
  if (isAlsoElsewhere(before, after)) {
    let more = SHORTEST_APART;
    while (more < LONGEST && isTwin(before + more, after + more)) more *= 2;
    [before, after] = [before + more, after + more];
  }
  if (Math.max(before, after) < SHORTEST_APART) {
    if (own.start >= SHORTEST_APART) before = SHORTEST_APART;
    else after = SHORTEST_APART;
  }
  return quoted(text, own, before, after);
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function quoted(text: string, { start, end }: Span, before: number, after: number): Quote {
  const from = codePointStart(text, Math.max(0, start - before));
  const to = codePointEnd(text, Math.min(text.length, end + after));
  return { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
}
