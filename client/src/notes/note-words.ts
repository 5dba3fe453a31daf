import { isSettled } from "../../../server/src/notes/is-settled.ts";
import type { VerdictLabels } from "../../../server/src/notes/verdict-labels.ts";
import type { NoteItem } from "../../../server/src/protocol/notes.ts";
import { escapeMarkdown, withoutImages } from "../text/markdown.ts";
import { evidenceList } from "./evidence-words.ts";
import { STATUS_LABELS } from "./note-status.ts";

/** The heading of a note's thread: its status, verdict, who is to check it, and what it answers. */
export function noteLabel(
  { status, reason, answers, verdict, assignee, side, near }: NoteItem,
  verdicts: VerdictLabels,
): string {
  const why = reason === null || reason === "" ? "" : `: ${reason}`;
  const parts = [
    side === null ? "" : `In conflict, says ${side}`,
    near === null ? "" : "Its words were changed",
    `${status === "open" ? "Note" : STATUS_LABELS[status]}${why}`,
    verdict === null ? "" : verdicts[verdict],
    assignee === null ? "" : `for ${assignee}`,
    answers ?? "",
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** A note's comment in Markdown, its status in words where it has none, and its evidence. */
export function noteBody(note: NoteItem): string {
  const said = note.comment === "" ? `*${bareWords(note)}*` : withoutImages(note.comment);
  const evidence = evidenceList(note);
  return evidence === "" ? said : `${said}\n\n${evidence}`;
}

/** Whether a note's thread shows as resolved. */
export function isResolved(note: NoteItem): boolean {
  return isSettled(note.status);
}

/** What a note without a comment says. */
function bareWords({ status, assignee }: NoteItem): string {
  if (status === "assigned" && assignee !== null) return `Assigned to ${escapeMarkdown(assignee)}.`;
  return BARE[status];
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
