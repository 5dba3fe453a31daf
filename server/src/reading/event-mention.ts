import type { Span } from "../text/span.ts";

/**
 * What the text says of an event: its number in a series, how many came before it, where it was held and by whom.
 * “a second round of peace talks in Oslo”, “two earlier rounds held in Doha”, “held at the Palace of Nations”.
 */
export interface EventMention extends Span {
  readonly kind: "event";
  readonly text: string;
  /** The event's noun, singular: “round”. */
  readonly noun: string;
  /** Its number in the series, counted from 1. */
  readonly ordinal: number | null;
  /** The words that give the number, so that they can be replaced. */
  readonly ordinalSpan: Span | null;
  /** How many came before, where the text says “two earlier rounds”. */
  readonly earlier: number | null;
  /** The town or country, as written. */
  readonly place: string | null;
  /** The building or ground, as written. */
  readonly venue: string | null;
  /** The words of the venue, in lower case, that tell it from another: “albert” of “Albert Hall”; none of “City Hall”. */
  readonly venueWords: readonly string[];
  /** Whether it is said to have been held there, rather than only named after the place. */
  readonly held: boolean;
  /** Who is said to have hosted it: “Brazil”, “Brazil and Chile”. */
  readonly host: Span | null;
}

/**
 * An agreement that somebody is held to, as in force: “the implementation of the Basel accord”, “the accord has been
 * violated”. The span covers the words for the agreement.
 */
export interface ComplianceMention extends Span {
  readonly kind: "compliance";
  readonly text: string;
  /** Whether it is named rather than only called “the agreement”, which is then one spoken of before. */
  readonly named: boolean;
}

/** Words that say that a country or organisation had no part in something: “Norway was not involved”. */
export interface AbsenceMention extends Span {
  readonly kind: "absence";
  readonly text: string;
  /** Who had no part: a country, or an organisation by its name. */
  readonly name: string;
}

/**
 * Words that assert something checkable without a number: a superlative over a period, what a public thinks, how
 * markets react, what was discussed.
 */
export interface AssertionMention extends Span {
  readonly kind: "assertion";
  readonly text: string;
  readonly type: "superlative" | "public-opinion" | "reaction" | "agenda";
}
