import type { NoteStatusName } from "../../../server/src/protocol.ts";

/** A status in words, as it stands in labels. */
export const STATUS_LABELS: Readonly<Record<NoteStatusName, string>> = {
  open: "Open",
  assigned: "Assigned",
  "needs-source": "Needs source",
  checked: "Checked",
  disputed: "Disputed",
  corrected: "Corrected",
  dismissed: "Dismissed",
};

/** Whether nothing more is to be done. */
export function isSettled(status: NoteStatusName): boolean {
  return status === "checked" || status === "corrected" || status === "dismissed";
}
