import { lastStartingAt } from "../text/lookup.ts";
import type { Span } from "../text/span.ts";

/** Fewer words between two marks are a phrase, which goes with the sentence around it. */
const CLAUSE_WORDS = 4;

/**
 * Gives the part of a sentence around some of its words, between commas, semicolons, colons and dashes; the sentence
 * itself where that part is too short to say something.
 */
export function clausesOf(text: string, sentence: Span): (words: Span) => Span {
  let found: Span[] | null = null;
  return (words) => {
    found ??= boundariesIn(text, sentence);
    const start = found[lastStartingAt(found, words.start - 1)]?.end ?? sentence.start;
    let end = found[lastStartingAt(found, words.end - 1) + 1]?.start ?? sentence.end;
    while (end > words.end && /[.!?\s]/.test(text.charAt(end - 1))) end -= 1;
    const clause = text.slice(start, end);
    if (clause.trim().split(/\s+/, CLAUSE_WORDS).length < CLAUSE_WORDS) return sentence;
    return { start: start + clause.length - clause.trimStart().length, end };
  };
}

function boundariesIn(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end + 1);
  return Array.from(words.matchAll(/[;:—–]|,(?=\s)/g), ({ index }) => ({
    start: start + index,
    end: start + index + 1,
  })).filter((boundary) => boundary.start < end);
}
