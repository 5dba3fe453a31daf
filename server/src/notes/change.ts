import { eventsBetween } from "./history.ts";
import type { Author, Evidence, Note, Reply } from "./note.ts";

/** What changes in a list whose entries have ids. */
export interface ListChange<T extends { readonly id: string }> {
  readonly add?: readonly T[];
  /** The entry's id and what changes in it. */
  readonly change?: readonly (Partial<T> & { readonly id: string })[];
  /** Ids. */
  readonly remove?: readonly string[];
}

/** What changes in a note; absent fields stay. */
export interface NoteChange
  extends Partial<
    Pick<Note, "status" | "verdict" | "comment" | "reason" | "assignee" | "answers" | "basis">
  > {
  /** The note's new words. */
  readonly place?: Pick<Note, "quote" | "position">;
  readonly evidence?: ListChange<Evidence>;
  readonly replies?: ListChange<Reply>;
}

/**
 * The note with the change made and written into its history; the same note where nothing changes. A note that is reopened
 * answers no finding.
 */
export function changed(note: Note, change: NoteChange, { by, at }: Author): Note {
  const { place, evidence, replies, ...fields } = change;
  const reopened = change.status === "open" && note.status !== "open" && change.answers === undefined;
  const next: Note = {
    ...note,
    ...fields,
    ...place,
    ...(reopened ? { answers: null } : {}),
    basis: (change.status ?? note.status) === "dismissed" ? (change.basis ?? note.basis) : null,
    evidence: listChanged(note.evidence, evidence),
    replies: listChanged(note.replies, replies),
  };
  const events = eventsBetween(note, next, { by, at });
  return events.length === 0 ? note : { ...next, modified: at, history: [...note.history, ...events] };
}

function listChanged<T extends { readonly id: string }>(
  entries: readonly T[],
  { add = [], change = [], remove = [] }: ListChange<T> = {},
): readonly T[] {
  const known = new Set(entries.map(({ id }) => id));
  const missing = [...change.map(({ id }) => id), ...remove].find((id) => !known.has(id));
  if (missing !== undefined) throw new Error("This part of the note is not there any more.");
  const kept = entries.filter(({ id }) => !remove.includes(id));
  const now = kept.map((entry) => change.filter(({ id }) => id === entry.id).reduce<T>(merged, entry));
  return [...now, ...add.filter(({ id }) => !known.has(id))];
}

function merged<T>(entry: T, part: Partial<T>): T {
  return { ...entry, ...part };
}
