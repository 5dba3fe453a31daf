/** Where a fact is from and when it was looked up. */
export interface Provenance {
  /** A URL or a bibliographic reference. */
  readonly source: string;
  /** The day it was looked up, ISO. */
  readonly retrieved: string;
}

/** An event with its date: an ISO 8601 day, month or year; `end` is its last day where it lasted. */
export interface EventFact extends Provenance {
  readonly id: string;
  /** What it is called, the usual name first. */
  readonly names: readonly string[];
  /**
   * Ways to tell it without naming it: each a list of names and words that must all stand in one sentence,
   * as “seized” and “Suez Canal”.
   */
  readonly descriptions: readonly (readonly string[])[];
  /** Words of which an article must contain at least one for the names to mean this event; empty: none needed. */
  readonly context: readonly string[];
  readonly start: string;
  readonly end: string | null;
  /** The town, region or country. */
  readonly place: string | null;
  /** The building or ground in that place. */
  readonly venue: string | null;
  /** What it is one of, as an article would write it: “round of talks”. */
  readonly series: string | null;
  /** Its number in that series, counted from 1. */
  readonly number: number | null;
  readonly participants: readonly string[];
  readonly mediators: readonly string[];
  /** Who led each side: canonical country or organisation → person. */
  readonly leaders: Readonly<Record<string, string>>;
}

/** A person's term in an office. `end` null: still in office when the pack says it is complete. */
export interface TermFact extends Provenance {
  readonly id: string;
  readonly person: string;
  /** The title in lower case, singular, without country: “foreign minister”. */
  readonly office: string;
  /** Canonical country or organisation. */
  readonly of: string;
  readonly start: string;
  readonly end: string | null;
  readonly acting: boolean;
}

/** A person's name in its usual spellings, the preferred one first. */
export interface PersonFact extends Provenance {
  readonly id: string;
  readonly names: readonly string[];
  readonly born: string | null;
  readonly died: string | null;
}

/** One file of facts; it speaks of nothing after `completeUntil`. */
export interface FactPack {
  readonly id: string;
  readonly title: string;
  readonly completeUntil: string;
  readonly events: readonly EventFact[];
  readonly terms: readonly TermFact[];
  readonly people: readonly PersonFact[];
}
