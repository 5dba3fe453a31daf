import type { ClaimItem } from "../../../server/src/protocol/claims.ts";
import type { DocumentItem } from "../../../server/src/protocol/documents.ts";
import type { FindingItem } from "../../../server/src/protocol/findings.ts";
import type { NoteItem, NoteStatusName } from "../../../server/src/protocol/notes.ts";
import type { ClaimKind } from "./view-state.ts";

interface Node<K extends string, P> {
  readonly kind: K;
  /** Stays the same as long as the node means the same. */
  readonly id: string;
  readonly parent: P;
  readonly document: DocumentItem;
}

/** An article of the folder. */
export type DocumentNode = Node<"document", null>;

/** What the claims of a group have in common. */
export type GroupOf =
  | { readonly by: "section"; readonly section: string | null }
  | { readonly by: "kind"; readonly kind: ClaimKind }
  | { readonly by: "status"; readonly status: NoteStatusName }
  /** `null`: nobody is to check them. */
  | { readonly by: "assignee"; readonly assignee: string | null };

/** Claims of one section, kind, status or assignee. */
export interface GroupNode extends Node<"group", DocumentNode> {
  readonly label: string;
  readonly of: GroupOf;
  readonly claims: readonly ClaimItem[];
  /** The notes of the document. */
  readonly notes: readonly NoteItem[];
}

export interface ClaimEntry extends Node<"claim", DocumentNode | GroupNode> {
  readonly claim: ClaimItem;
  /** The notes on it. */
  readonly notes: readonly NoteItem[];
}

/** Findings that belong to no claim. */
export interface LooseFindingsNode extends Node<"loose-findings", DocumentNode> {
  readonly findings: readonly FindingItem[];
}

export interface FindingEntry extends Node<"finding", ClaimEntry | LooseFindingsNode> {
  readonly finding: FindingItem;
}

/** Notes whose words are no longer in the text. */
export interface LostNotesNode extends Node<"lost-notes", DocumentNode> {
  readonly notes: readonly NoteItem[];
}

export interface NoteEntry extends Node<"note", ClaimEntry | LostNotesNode> {
  readonly note: NoteItem;
}

/** A row of the Claims view. */
export type ClaimNode =
  | DocumentNode
  | GroupNode
  | ClaimEntry
  | LooseFindingsNode
  | FindingEntry
  | LostNotesNode
  | NoteEntry;
