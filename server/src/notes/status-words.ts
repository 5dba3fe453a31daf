import type { NoteStatus } from "./note.ts";

/** What the statuses of notes are called, in the order in which they are counted. */
export const statusWords: Readonly<Record<NoteStatus, string>> = {
  disputed: "Disputed",
  "needs-source": "Needs source",
  assigned: "Assigned",
  open: "Note",
  corrected: "Corrected",
  checked: "Checked",
  dismissed: "Dismissed",
};
