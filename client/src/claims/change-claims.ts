import type { ClaimItem } from "../../../server/src/protocol/claims.ts";
import type { NoteItem } from "../../../server/src/protocol/notes.ts";
import { count } from "../../../server/src/text/count.ts";
import type { NoteBook, NoteOrder } from "../notes/note-book.ts";
import type { NoteDeed } from "../notes/note-history.ts";
import { type ClaimChange, type NotedClaim, type NoteStep, stepsFor } from "./claim-change.ts";

/** Words that a person decides about, with the notes on them: a claim, or what is selected in an editor. */
export interface Decidable {
  readonly document: { readonly uri: string };
  readonly claim: NotedClaim & Pick<ClaimItem, "range"> & Partial<Pick<ClaimItem, "text">>;
  readonly notes: readonly NoteItem[];
  /** The code of the finding that a new note answers; absent where it answers none. */
  readonly answers?: string;
}

/** Makes one change of several claims, all of them or none, to be undone at once. Gives what was done, or `null`. */
export function changeClaims(
  notes: NoteBook,
  claims: readonly Decidable[],
  change: ClaimChange,
): Promise<NoteDeed | null> {
  const orders = claims.flatMap((decidable) =>
    stepsFor(decidable.claim, decidable.notes, change).map((step) => orderOf(step, decidable)),
  );
  return notes.together(`a change of ${count(claims.length, "claim")}`, orders);
}

function orderOf(step: NoteStep, { document: { uri }, claim, answers }: Decidable): NoteOrder {
  if (step.do === "update") return { update: { uri, id: step.id }, change: step.change };
  if (step.do === "delete") return { delete: { uri, id: step.id } };
  return { add: { uri, range: claim.range, answers: answers ?? null }, words: step.words };
}
