import type { Range } from "vscode-languageserver-types";

/** How far a dismissal goes: these words, all of their document, or all of the folder. */
export type DismissalScope = "place" | "article" | "folder";

/** A dismissed finding. For a place it is a note, and its id the note's. */
export interface DismissalItem {
  readonly id: string;
  readonly scope: DismissalScope;
  /** The document; `null`: the folder. */
  readonly uri: string | null;
  readonly path: string | null;
  /** Where the words of a place stand; `null` where they are gone, and for the other scopes. */
  readonly range: Range | null;
  readonly code: string;
  /** What it is about: the words, a pair of spellings, or the question that documents answer. */
  readonly subject: string;
  readonly reason: string;
  readonly by: string | null;
  /** The instant, ISO 8601. */
  readonly at: string;
  /** How many findings it answers now. */
  readonly answered: number;
  /** What is other than when it was dismissed, so that a finding came back; `null`: nothing. */
  readonly back: string | null;
}

/** A finding to be dismissed for its document or the folder; for its place it is a note. */
export interface NewDismissal {
  readonly uri: string;
  readonly range: Range;
  readonly code: string;
  readonly scope: Exclude<DismissalScope, "place">;
  readonly reason: string;
  readonly by?: string | null;
}
