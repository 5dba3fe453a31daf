import type { Basis } from "../dismissals/basis.ts";

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

/** What a piece of evidence says of the claim (CiTO's terms). */
export const stances = ["supports", "refutes"] as const;

export type Stance = (typeof stances)[number];

/** The quoted words with what stands around them: a W3C TextQuoteSelector. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Whether nothing else in the article was like the words when they were quoted; absent where nobody knows. */
  readonly distinct?: boolean;
}

/** What a person found that bears on a claim. */
export interface Evidence {
  /** `urn:uuid:…`. */
  readonly id: string;
  /** A URL, or a document of the same folder relative to the file of notes. */
  readonly source: string;
  /** The words in the source; `null` where the whole of it counts. */
  readonly quote: Quote | null;
  readonly publisher: string | null;
  /** The day it was looked up, ISO. */
  readonly accessed: string | null;
  /** `null` where nobody has said. */
  readonly stance: Stance | null;
  /** The URL of an archived copy. */
  readonly archived: string | null;
  /** Markdown. */
  readonly comment: string;
}

/** What a person answered to a note. */
export interface Reply {
  /** `urn:uuid:…`. */
  readonly id: string;
  /** Markdown. */
  readonly comment: string;
  readonly creator: string | null;
  /** ISO 8601 instants. */
  readonly created: string;
  readonly modified: string;
}

/** The parts of a note whose changes are kept in its history. */
export const noteParts = [
  "status",
  "verdict",
  "reason",
  "assignee",
  "answers",
  "comment",
  "words",
  "evidence",
  "reply",
] as const;

export type NotePart = (typeof noteParts)[number];

/** One change of a note: who changed what, when. */
export interface NoteEvent {
  /** An ISO 8601 instant. */
  readonly at: string;
  readonly by: string | null;
  readonly changed: NotePart;
  /**
   * What it was and what it became: the value; of evidence its source; `null`: nothing. Of a comment and a reply only
   * the earlier text is kept, as the later one stands in the note.
   */
  readonly from: string | null;
  readonly to: string | null;
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
  /** What that finding rested on when it was dismissed; it comes back when that changes. `null`: nothing was kept. */
  readonly basis: Basis | null;
  /** Who is to check it. */
  readonly assignee: string | null;
  readonly evidence: readonly Evidence[];
  readonly replies: readonly Reply[];
  /** In the order of time. */
  readonly history: readonly NoteEvent[];
  readonly creator: string | null;
  /** ISO 8601 instants. */
  readonly created: string;
  readonly modified: string;
}

/** Who changes a note, and when: an ISO 8601 instant. */
export interface Author {
  readonly by: string | null;
  readonly at: string;
}
