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

/** Phrases with what they stand for, by their first word. */
export type Phrases<V> = ReadonlyMap<string, readonly (readonly [readonly string[], V])[]>;

/** Groups phrases by their first word; the order stays. */
export function byFirstWord<V>(phrases: readonly (readonly [readonly string[], V])[]): Phrases<V> {
  const grouped = new Map<string, (readonly [readonly string[], V])[]>();
  for (const phrase of phrases) {
    const [[first = ""]] = phrase;
    grouped.set(first, [...(grouped.get(first) ?? []), phrase]);
  }
  return grouped;
}
