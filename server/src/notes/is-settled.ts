import type { NoteStatus } from "./note.ts";

/** Whether nothing more is to be done about a claim. */
export function isSettled(status: NoteStatus): boolean {
  return status === "checked" || status === "corrected" || status === "dismissed";
}
