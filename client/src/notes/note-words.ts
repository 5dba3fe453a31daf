import type { NoteItem } from "../../../server/src/protocol.ts";
import { withoutImages } from "../text/markdown.ts";
import { isSettled, STATUS_LABELS } from "./note-status.ts";

/** The heading of a note's thread: its status and what it answers. */
export function noteLabel({ status, reason, answers }: NoteItem): string {
  const why = reason === null || reason === "" ? "" : `: ${reason}`;
  return `${status === "open" ? "Note" : STATUS_LABELS[status]}${why}${answers === null ? "" : ` · ${answers}`}`;
}

/** A note's comment in Markdown; its status in words where it has none. */
export function noteBody(note: NoteItem): string {
  return note.comment === "" ? `*${BARE[note.status]}*` : withoutImages(note.comment);
}

/** Whether a note's thread shows as resolved. */
export function isResolved(note: NoteItem): boolean {
  return isSettled(note.status);
}

const BARE: Readonly<Record<NoteItem["status"], string>> = {
  open: "Open.",
  assigned: "Assigned to somebody.",
  "needs-source": "This needs a source.",
  checked: "Checked.",
  disputed: "This is disputed.",
  corrected: "Corrected in the text.",
  dismissed: "Dismissed.",
};
