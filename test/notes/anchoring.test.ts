import fc from "fast-check";
import { expect, test } from "vitest";
import { findQuote } from "../../server/src/notes/find-quote.ts";
import { quoteOf } from "../../server/src/notes/quote-of.ts";
import type { Span } from "../../server/src/text/span.ts";
import { anyEdit, article, type Characters, charactersOf, edited, textOf } from "./edited-text.ts";

/** Of the characters that a note is found on, this share at least are the very ones that it was made on. */
const NEARLY_ALL = 0.75;
/** A twin that stands where its twin stood, so far to either side, is the same to any reader. */
const IN_SIGHT = 64;

/** Any words at all: within a sentence, across sentences and paragraphs, and sometimes from the middle of a word. */
function spanIn(text: string, { at, length, whole }: { at: number; length: number; whole: boolean }): Span {
  if (!whole) {
    const start = at % Math.max(1, text.length - 1);
    const words = text.slice(start, start + 1 + length);
    return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
  }
  const words = [...text.matchAll(/\S+/g)];
  const first = at % Math.max(1, words.length);
  const last = words[Math.min(words.length - 1, first + (length % 30))];
  return { start: words[first]?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
}

/** Whether a place holds nearly the very characters of `span`. */
function isRight(now: Characters, found: Span, span: Span): boolean {
  const same = new Set<number>();
  for (const { from } of now.slice(found.start, found.end)) {
    const origin = from.find((each) => each >= span.start && each < span.end && !same.has(each));
    if (origin !== undefined) same.add(origin);
  }
  return same.size >= NEARLY_ALL * Math.max(found.end - found.start, span.end - span.start);
}

/** Whether a place reads as the note’s did, as far as one sees and as the text went. */
function readsTheSame(before: string, span: Span, after: string, found: Span): boolean {
  return (
    after.endsWith(before.slice(Math.max(0, span.start - IN_SIGHT), span.start), found.start) &&
    after.startsWith(before.slice(span.start, span.end + IN_SIGHT), found.start)
  );
}

test("After any edits a note stands on the very words it was made on, or nowhere; mostly it finds them", () => {
  let whole = 0;
  let found = 0;
  fc.assert(
    fc.property(
      article,
      fc.record({ at: fc.nat(100_000), length: fc.oneof(fc.nat(20), fc.nat(200)), whole: fc.boolean() }),
      fc.array(anyEdit, { minLength: 1, maxLength: 6 }),
      (text, chosen, edits) => {
        const span = spanIn(text, chosen);
        fc.pre(span.start < span.end);
        const now = edits.reduce(edited, charactersOf(text));
        const after = textOf(now);
        const { quote } = quoteOf(text, span);
        const place = findQuote(after, quote);
        const isLeft = now.some((_, at) =>
          isRight(now, { start: at, end: at + span.end - span.start }, span),
        );
        if (isLeft) whole++;
        if (place === null) return;
        if (isLeft) found++;
        const right = isRight(now, place, span) || readsTheSame(text, span, after, place);
        expect(right, `${JSON.stringify(quote)} in ${after} at ${place.start}`).toBe(true);
      },
    ),
    { numRuns: 4000, seed: 6 },
  );
  expect(found / whole).toBeGreaterThan(0.4);
});
