import type { NoteStatus, Verdict } from "../notes/note.ts";

/** What reports call the statuses of notes, in the order in which they count them. */
export const statusWords: Readonly<Record<NoteStatus, string>> = {
  disputed: "Disputed",
  "needs-source": "Needs source",
  assigned: "Assigned",
  open: "Note",
  corrected: "Corrected",
  checked: "Checked",
  dismissed: "Dismissed",
};

/** What reports call the verdicts. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  supported: "Supported",
  refuted: "Refuted",
  "not-enough-evidence": "Not enough evidence",
  "conflicting-evidence": "Conflicting evidence",
};
