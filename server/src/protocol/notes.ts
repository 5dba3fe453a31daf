import type { Range } from "vscode-languageserver-types";
import type { EvidenceItem } from "./evidence.ts";

export type NoteStatusName =
  | "open"
  | "assigned"
  | "needs-source"
  | "checked"
  | "disputed"
  | "corrected"
  | "dismissed";

/** What a check found; the setting `notes.verdictLabels` gives the words for it. */
export type VerdictName = "supported" | "refuted" | "not-enough-evidence" | "conflicting-evidence";

/** A note with its place in the text as it is now; `range` is null for an orphan. */
export interface NoteItem {
  readonly id: string;
  readonly uri: string;
  readonly range: Range | null;
  /** Of a note without a range, what stands in its place, where its words were edited in the open document; else `null`. */
  readonly near: Range | null;
  readonly quote: string;
  readonly status: NoteStatusName;
  readonly verdict: VerdictName | null;
  readonly comment: string;
  readonly reason: string | null;
  readonly answers: string | null;
  readonly assignee: string | null;
  readonly evidence: readonly EvidenceItem[];
  readonly replies: readonly ReplyItem[];
  readonly history: readonly NoteEventItem[];
  readonly creator: string | null;
  readonly created: string;
  readonly modified: string;
  /** The side of an unresolved merge that this version of the note is from; `null` where there is no conflict about it. */
  readonly side: string | null;
}

/** What a person answered to a note; the comment is Markdown. */
export interface ReplyItem {
  readonly id: string;
  readonly comment: string;
  readonly creator: string | null;
  readonly created: string;
  readonly modified: string;
}

/** One change of a note. Of a comment or a reply, `from` is the earlier text and `to` is `null`. */
export interface NoteEventItem {
  readonly at: string;
  readonly by: string | null;
  readonly changed:
    | "status"
    | "verdict"
    | "reason"
    | "assignee"
    | "answers"
    | "comment"
    | "words"
    | "evidence"
    | "reply";
  readonly from: string | null;
  readonly to: string | null;
}
