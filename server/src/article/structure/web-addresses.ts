import type { Span } from "../../text/span.ts";

/** Web addresses written out in a text; punctuation that follows one is not part of it. */
export function webAddresses(words: string): Span[] {
  return [...words.matchAll(/\b(?:https?:\/\/|www\.)[^\s<>"“”«»()[\]{}|\\^`]{1,2000}/gi)].map(
    ({ index, 0: match }) => ({
      start: index,
      end: index + match.replace(/[.,;:!?'’*_]{1,8}$/, "").length,
    }),
  );
}
