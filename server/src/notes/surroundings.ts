import type { Span } from "../text/span.ts";
import type { Quote } from "./note.ts";

/** Of some words' own sentence, what stands before and after them: the words, from the nearest to the farthest. */
export interface Sides {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** How much of the sentence around some words stands around other words, too. */
export interface Likeness {
  readonly before: Share;
  readonly after: Share;
}

export interface Share {
  /** How many words there are on this side, and how many of them stand there in the same order. */
  readonly all: number;
  readonly same: number;
}

/** What ends a sentence; that an abbreviation ends one, too, only makes the sentence shorter. */
const SENTENCE_END = /[.!?…]["'”’»)\]]*(?=\s|\p{Lu})|[\n\r]/gu;
const ENDS_WITH_SENTENCE = /(?:[.!?…]["'”’»)\]]*\s*|[\n\r]\s*)$/;
/** How far a sentence is looked at, in UTF-16 code units. */
const FAR = 72;

/** The part of a quote's own sentence that its prefix and its suffix hold. */
export function ownSentence({ exact, prefix, suffix }: Quote): {
  readonly before: string;
  readonly after: string;
} {
  const ends = [...`${prefix}${exact.slice(0, 1)}`.matchAll(SENTENCE_END)].map(
    ({ 0: end, index }) => index + end.length,
  );
  const before = prefix.slice(ends.findLast((end) => end <= prefix.length) ?? 0);
  if (ENDS_WITH_SENTENCE.test(exact) && /^\s|^$/.test(suffix)) return { before, after: "" };
  const end = [...suffix.matchAll(SENTENCE_END)][0];
  const after = end === undefined ? suffix : suffix.slice(0, end.index + end[0].trimEnd().length);
  return { before: /\S/.test(before) ? before : "", after: /\S/.test(after) ? after : "" };
}

/** The places of the sentences, or parts of them, that some words are made of. */
export function sentencesIn(words: string): Span[] {
  const ends = [...words.matchAll(SENTENCE_END)].map(({ 0: end, index }) => index + end.length);
  return [...ends, words.length]
    .map((end, at) => {
      const start = ends[at - 1] ?? 0;
      const space = /^\s*/.exec(words.slice(start, end))?.[0].length ?? 0;
      return { start: start + space, end };
    })
    .filter(({ start, end }) => start < end);
}

/** The words of a quote's own sentence around it; those that its ends cut are left out. */
export function sidesOf(quote: Quote): Sides {
  const { before, after } = ownSentence(quote);
  return {
    before: wordsIn(
      before.length === quote.prefix.length ? before.replace(/^[\p{L}\p{N}]+/u, "") : before,
    ).reverse(),
    after: wordsIn(after.length === quote.suffix.length ? after.replace(/[\p{L}\p{N}]+$/u, "") : after),
  };
}

/** The words of the sentence around a place of a text. */
export function sidesAt(text: string, { start, end }: Span): Sides {
  return sidesOf({
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - FAR), start),
    suffix: text.slice(end, end + FAR),
  });
}

/** How much of `own` stands in `other`. */
export function likeness(own: Sides, other: Sides): Likeness {
  return { before: shared(own.before, other.before), after: shared(own.after, other.after) };
}

function shared(own: readonly string[], other: readonly string[]): Share {
  return { all: own.length, same: common(own, other) };
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** The length of the longest common subsequence. */
function common(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    for (let at = 1; at <= other.length; at++)
      next.push(word === other[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}
