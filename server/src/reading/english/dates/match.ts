import type { DateExpression } from "../../../time/date-expression.ts";
import type { Words } from "./words.ts";

/** What a recogniser found: the expression and the index of the first word after it. */
export interface Match {
  readonly to: number;
  readonly expression: DateExpression;
}

/** A match up to the word `to`, which is no part of it. */
export function matched(to: number, expression: DateExpression): Match {
  return { to, expression };
}

/** Recognises a date that begins at the word `from`; looks only a few words ahead. */
export type Recogniser = (words: Words, from: number) => Match | null;

/** The first match that one of the recognisers finds. */
export function firstMatch(recognisers: readonly Recogniser[], words: Words, from: number): Match | null {
  for (const recognise of recognisers) {
    const match = recognise(words, from);
    if (match !== null) return match;
  }
  return null;
}
