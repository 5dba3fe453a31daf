import type { Range } from "vscode-languageserver-types";
import type { NewEvidence } from "./evidence.ts";
import type { NoteStatusName, VerdictName } from "./notes.ts";

/** What a new note says. */
export interface NewNote {
  readonly uri: string;
  readonly range: Range;
  readonly status: NoteStatusName;
  readonly comment: string;
  readonly reason: string | null;
  readonly answers: string | null;
  readonly creator: string | null;
  readonly verdict?: VerdictName | null;
  readonly assignee?: string | null;
  readonly evidence?: readonly NewEvidence[];
}

/** What changes in a note; absent fields stay. */
export interface NoteChange {
  readonly status?: NoteStatusName;
  readonly verdict?: VerdictName | null;
  readonly comment?: string;
  readonly reason?: string | null;
  readonly answers?: string | null;
  readonly assignee?: string | null;
  /** Attaches the note to these words. */
  readonly range?: Range;
  readonly evidence?: {
    readonly add?: readonly NewEvidence[];
    readonly change?: readonly (Partial<NewEvidence> & { readonly id: string })[];
    readonly remove?: readonly string[];
  };
  readonly replies?: {
    readonly add?: readonly { readonly comment: string }[];
    readonly change?: readonly { readonly id: string; readonly comment: string }[];
    readonly remove?: readonly string[];
  };
}

/** A change of a note; `by` is who makes it, by default the setting `notes.author`. */
export interface NoteUpdate {
  readonly uri: string;
  readonly id: string;
  readonly change: NoteChange;
  readonly by?: string | null;
}

/** One of several things that are done to notes at once. */
export type NoteOrder =
  | { readonly add: NewNote }
  | { readonly update: NoteUpdate }
  | { readonly delete: { readonly uri: string; readonly id: string } }
  | { readonly accept: AcceptedFinding };

/** A finding that a person accepts as a note; `creator` is by default the setting `notes.author`. */
export interface AcceptedFinding {
  readonly uri: string;
  readonly range: Range;
  readonly code: string;
  readonly creator?: string | null;
}
