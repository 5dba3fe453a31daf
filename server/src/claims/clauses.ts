import { lastStartingAt } from "../text/lookup.ts";
import type { Span } from "../text/span.ts";

/** Fewer words between two marks are a phrase, which goes with the sentence around it. */
const CLAUSE_WORDS = 4;

/** No phrase of so few words is longer, in code units. */
const LONGEST_PHRASE = 80;

/**
 * Gives the part of a sentence around some of its words, between commas, semicolons, colons and dashes, with a phrase
 * that opens the sentence before it (“On Saturday, …”); the sentence itself where that part is too short to say
 * something.
 */
export function clausesOf(text: string, sentence: Span): (words: Span) => Span {
  let found: Span[] | null = null;
  return (words) => {
    found ??= boundariesIn(text, sentence);
    const start = startOf(
      found[lastStartingAt(found, words.start - 1)]?.end ?? sentence.start,
      text,
      sentence,
    );
    let end = found[lastStartingAt(found, words.end - 1) + 1]?.start ?? sentence.end;
    while (end > words.end && /[.!?\s]/.test(text.charAt(end - 1))) end -= 1;
    const clause = text.slice(start, end);
    if (isPhrase(clause)) return sentence;
    return { start: start + clause.length - clause.trimStart().length, end };
  };
}

/** Where a clause begins: with the sentence, if only a phrase stands before it. */
function startOf(start: number, text: string, sentence: Span): number {
  const isNear = start - sentence.start <= LONGEST_PHRASE;
  return isNear && isPhrase(text.slice(sentence.start, start)) ? sentence.start : start;
}

function isPhrase(words: string): boolean {
  return words.trim().split(/\s+/, CLAUSE_WORDS).length < CLAUSE_WORDS;
}

/** “2:05:02” and “2010–2015” are one word. */
const BOUNDARY = /[;—]|(?<!\d)[:–]|[:–](?!\d)|,(?=\s)/g;

function boundariesIn(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end + 1);
  return Array.from(words.matchAll(BOUNDARY), ({ index }) => ({
    start: start + index,
    end: start + index + 1,
  })).filter((boundary) => boundary.start < end);
}
