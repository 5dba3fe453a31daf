import type { ClaimItem, NoteItem } from "../../../server/src/protocol.ts";
import type { NoteBook } from "../notes/note-book.ts";
import type { NoteDeed } from "../notes/note-history.ts";
import { count } from "../text/plain.ts";
import { type ClaimChange, type NotedClaim, stepsFor } from "./claim-change.ts";

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
  return notes.together(`a change of ${count(claims.length, "claim")}`, async (writer) => {
    for (const { document, claim, notes: own, answers = null } of claims) {
      const { uri } = document;
      for (const step of stepsFor(claim, own, change)) {
        if (step.do === "update") await writer.update({ uri, id: step.id }, step.change);
        else if (step.do === "delete") await writer.delete({ uri, id: step.id });
        else await writer.add({ uri, range: claim.range, answers }, step.words);
      }
    }
  });
}
