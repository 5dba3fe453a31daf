import type { ClaimItem, DocumentItem, FindingItem, NoteItem } from "../../../server/src/protocol.ts";
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

/** Claims of one section or kind. */
export interface GroupNode extends Node<"group", DocumentNode> {
  readonly label: string;
  /** The kind that the group is of; `null` for a section. */
  readonly of: ClaimKind | null;
  readonly claims: readonly ClaimItem[];
}

export interface ClaimEntry extends Node<"claim", DocumentNode | GroupNode> {
  readonly claim: ClaimItem;
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

export interface NoteEntry extends Node<"note", LostNotesNode> {
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
