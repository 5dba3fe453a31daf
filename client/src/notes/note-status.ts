import { statusWords } from "../../../server/src/notes/status-words.ts";
import type { NoteStatusName } from "../../../server/src/protocol/notes.ts";

/** The statuses in the order of the work, which is also the order in which they are offered. */
export const STATUSES: readonly NoteStatusName[] = [
  "open",
  "assigned",
  "needs-source",
  "disputed",
  "checked",
  "corrected",
  "dismissed",
];

/** A status in words, as it stands in labels. */
export const STATUS_LABELS: Readonly<Record<NoteStatusName, string>> = { ...statusWords, open: "Open" };

/** The icon of each status where a person has set it; of `open`, that of a note. */
export const STATUS_ICONS: Readonly<Record<NoteStatusName, string>> = {
  open: "comment",
  assigned: "account",
  "needs-source": "question",
  checked: "pass-filled",
  disputed: "request-changes",
  corrected: "edit",
  dismissed: "circle-slash",
};

/** The theme colour of what a person has decided; package.json says what it is. */
export function statusColor(status: NoteStatusName): string {
  return `secondSource.${status === "needs-source" ? "needsSource" : status}Foreground`;
}
