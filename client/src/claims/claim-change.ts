import { isSettled } from "../../../server/src/notes/is-settled.ts";
import type { ClaimItem } from "../../../server/src/protocol/claims.ts";
import type { NoteChange } from "../../../server/src/protocol/note-orders.ts";
import type { NoteItem, NoteStatusName, VerdictName } from "../../../server/src/protocol/notes.ts";
import type { NoteWords } from "../notes/note-book.ts";

/** What a person decides about a claim. */
export type ClaimChange =
  | {
      readonly status: NoteStatusName;
      readonly reason?: string;
      readonly comment?: string;
      readonly assignee?: string;
    }
  /** `null` takes the verdict back. */
  | { readonly verdict: VerdictName | null }
  /** `null`: nobody is to check it any more. */
  | { readonly assignee: string | null }
  | { readonly comment: string }
  /** Takes back that it is checked. */
  | "uncheck";

/** Which notes are on a claim, and which of them decides about it. */
export type NotedClaim = Pick<ClaimItem, "noteId" | "noteIds">;

/** What has to happen to a claim's notes. */
export type NoteStep =
  | { readonly do: "add"; readonly words: NoteWords }
  | { readonly do: "update"; readonly id: string; readonly change: NoteChange }
  | { readonly do: "delete"; readonly id: string };

/**
 * How a change of a claim is written: into the note that decides about it, or into a new one. What changes nothing needs
 * no step, and a note that would be left without anything to say is deleted.
 */
export function stepsFor(claim: NotedClaim, notes: readonly NoteItem[], change: ClaimChange): NoteStep[] {
  if (change === "uncheck") return uncheck(claim, notes);
  const note = notes.find(({ id }) => id === claim.noteId);
  if (note === undefined) return add(change);
  const update = changeOf(note, change);
  if (saysNothing({ ...note, ...update })) return [{ do: "delete", id: note.id }];
  return isOther(note, update) ? [{ do: "update", id: note.id, change: update }] : [];
}

function uncheck(claim: NotedClaim, notes: readonly NoteItem[]): NoteStep[] {
  return notes
    .filter(({ id, status }) => claim.noteIds.includes(id) && status === "checked")
    .map((note) => {
      const status = note.assignee === null ? "open" : "assigned";
      return saysNothing({ ...note, status })
        ? { do: "delete", id: note.id }
        : { do: "update", id: note.id, change: { status } };
    });
}

function add(change: Exclude<ClaimChange, "uncheck">): NoteStep[] {
  if ("status" in change) return change.status === "open" ? [] : [{ do: "add", words: change }];
  if ("verdict" in change) {
    const { verdict } = change;
    return verdict === null ? [] : [{ do: "add", words: { status: "checked", verdict } }];
  }
  if ("comment" in change) return [{ do: "add", words: { status: "open", comment: change.comment } }];
  const { assignee } = change;
  return assignee === null ? [] : [{ do: "add", words: { status: "assigned", assignee } }];
}

/** A change of a claim as one of the note that decides about it. */
export function changeOf(note: NoteItem, change: Exclude<ClaimChange, "uncheck">): NoteChange {
  if ("status" in change) {
    const { status, reason = null, comment = "", assignee } = change;
    return {
      status,
      reason,
      ...(assignee === undefined ? {} : { assignee }),
      ...(comment === "" ? {} : saidToo(note, comment)),
    };
  }
  if ("verdict" in change) {
    const { verdict } = change;
    const isWaiting = !isSettled(note.status) && note.status !== "disputed";
    return verdict !== null && isWaiting ? { verdict, status: "checked" } : { verdict };
  }
  if ("comment" in change) return saidToo(note, change.comment);
  const { assignee } = change;
  if (assignee !== null) return note.status === "open" ? { assignee, status: "assigned" } : { assignee };
  return note.status === "assigned" ? { assignee, status: "open" } : { assignee };
}

/** More to say in a note: its comment where it has none, else a reply. */
function saidToo(note: NoteItem, comment: string): NoteChange {
  return note.comment === "" ? { comment } : { replies: { add: [{ comment }] } };
}

type Said = Pick<NoteItem, "status" | "comment" | "assignee" | "verdict"> & {
  readonly evidence?: NoteItem["evidence"] | NoteChange["evidence"];
  readonly replies?: NoteItem["replies"] | NoteChange["replies"];
};

/** Whether a note is nothing but open. */
function saysNothing({ status, comment, assignee, verdict, evidence, replies }: Said): boolean {
  const isEmpty = (list: Said["evidence"] | Said["replies"]): boolean =>
    Array.isArray(list) && list.length === 0;
  const isBare = comment === "" && assignee === null && verdict === null;
  return status === "open" && isBare && isEmpty(evidence) && isEmpty(replies);
}

function isOther(note: NoteItem, { replies, ...fields }: NoteChange): boolean {
  return (
    replies !== undefined ||
    Object.entries(fields).some(([key, value]) => note[key as keyof NoteItem] !== value)
  );
}
