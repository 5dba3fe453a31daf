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

/** News as it is written: names, days and figures come back, sentences do not. */
const NEWS = `Ferry company to replace two of its oldest ships

The ferry company that serves the northern islands will replace two of its oldest ships by 2028, it said on Tuesday, after a winter in which one crossing in nine was cancelled.

Marit Olsen, who has run the company since 2019, told reporters that the new ships would cost 410 million kroner and carry 120 cars each. “We have patched these ships for long enough,” she said.

The islands' mayors had asked for new ships for years. In a letter to the ministry in March, they wrote that children had missed 14 days of school because no ferry came.

The ministry, which pays three fifths of the company's costs, said it would decide by June. A spokeswoman said that the islands could not wait for another winter.

Not everybody is content. The seamen's union fears for 36 jobs, since the new ships need smaller crews, and says the company has promised nothing in writing. Olsen said on Tuesday that nobody would be dismissed.

The oldest ship, the Havørn, was built in 1984. It carried 52,000 passengers last year, the company's figures show, and broke down in January with 80 people on board. They were taken off by a lifeboat from the mainland.
`;

test("In ordinary news nearly all notes are found whose own sentence is left as it was, wherever it went", () => {
  let left = 0;
  let found = 0;
  const sentences = [...NEWS.matchAll(/[^\s.][^.\n]*\.?/g)];
  fc.assert(
    fc.property(
      fc.record({ at: fc.nat(100_000), length: fc.oneof(fc.nat(20), fc.nat(200)), whole: fc.constant(true) }),
      fc.array(anyEdit, { minLength: 1, maxLength: 6 }),
      (chosen, edits) => {
        const span = spanIn(NEWS, chosen);
        const now = edits.reduce(edited, charactersOf(NEWS));
        const place = findQuote(textOf(now), quoteOf(NEWS, span).quote);
        if (place !== null) expect(isRight(now, place, span)).toBe(true);
        const own = sentences.filter(
          ({ 0: words, index }) => index < span.end && index + words.length > span.start,
        );
        const start = Math.min(span.start, ...own.map(({ index }) => index));
        const end = Math.max(span.end, ...own.map(({ 0: words, index }) => index + words.length));
        const places = now.flatMap(({ from }, at) => (from.includes(start) ? [at] : []));
        const isThere = (at: number) =>
          now.slice(at, at + end - start).every(({ from }, step) => from.includes(start + step)) &&
          at + end - start <= now.length;
        if (places.filter(isThere).length !== 1) return;
        left++;
        if (place !== null) found++;
      },
    ),
    { numRuns: 2000, seed: 6 },
  );
  expect(left).toBeGreaterThan(1000);
  expect(found / left).toBeGreaterThan(0.97);
});
