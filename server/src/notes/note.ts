/** Where a claim stands in the checker's work. Apart from its verdict. */
export const noteStatuses = [
  "open",
  "assigned",
  "needs-source",
  "checked",
  "disputed",
  "corrected",
  "dismissed",
] as const;

export type NoteStatus = (typeof noteStatuses)[number];

/** What the check found (AVeriTeC's scale). */
export const verdicts = ["supported", "refuted", "not-enough-evidence", "conflicting-evidence"] as const;

export type Verdict = (typeof verdicts)[number];

/** The quoted words with what stands around them: a W3C TextQuoteSelector. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What a person decided about some words of an article. Kept on disk as a W3C Web Annotation. */
export interface Note {
  /** `urn:uuid:…`. */
  readonly id: string;
  readonly quote: Quote;
  /** Where the words stood when last seen, in Unicode code points, as the standard counts. */
  readonly position: { readonly start: number; readonly end: number };
  readonly status: NoteStatus;
  readonly verdict: Verdict | null;
  /** Markdown; empty where the status says it all. */
  readonly comment: string;
  /** Why it was dismissed. */
  readonly reason: string | null;
  /** The rule code of the finding that the note answers; `null` for a note on a selection. */
  readonly answers: string | null;
  readonly creator: string | null;
  /** ISO 8601 instants. */
  readonly created: string;
  readonly modified: string;
}
