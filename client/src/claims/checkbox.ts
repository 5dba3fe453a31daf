import type { ClaimItem, NoteItem } from "../../../server/src/protocol.ts";

/** What ticking or clearing a claim's box does to its notes. */
export type CheckboxStep =
  | { readonly do: "add" }
  | { readonly do: "check"; readonly id: string }
  | { readonly do: "reopen"; readonly id: string }
  | { readonly do: "delete"; readonly id: string };

/**
 * Ticking checks an unsettled note on the claim or adds one. Clearing takes back every check: a note with
 * words in it is opened again, one without is deleted.
 */
export function checkboxSteps(
  claim: ClaimItem,
  notes: readonly NoteItem[],
  ticked: boolean,
): readonly CheckboxStep[] {
  const own = notes.filter(({ id }) => claim.noteIds.includes(id));
  const checked = own.filter(({ status }) => status === "checked");
  if (!ticked) {
    return checked.map(({ id, comment }) => ({ do: comment === "" ? "delete" : "reopen", id }));
  }
  if (checked.length > 0) return [];
  const unsettled = own.find(
    ({ status, answers }) => answers === null && status !== "dismissed" && status !== "corrected",
  );
  return [unsettled === undefined ? { do: "add" } : { do: "check", id: unsettled.id }];
}
