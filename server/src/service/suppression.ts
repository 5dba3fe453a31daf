import type { NoteStatus } from "../notes/note.ts";
import type { Answer } from "./answered.ts";

/** Why a finding is answered, for those who read it elsewhere. */
export interface Suppression {
  /** The id of the note or of the dismissal. */
  readonly id: string;
  /** Whether that is settled: a note that asks for a source answers a finding, too, but is still to be worked on. */
  readonly settled: boolean;
  /** “Dismissed by Ada on 2026-03-01: Common knowledge” */
  readonly justification: string;
}

/** What answers a finding, as its suppression. */
export function suppressionOf(answer: Answer): Suppression {
  if ("dismissal" in answer) {
    const { id, article, reason, by, at } = answer.dismissal;
    const where = article === null ? "the folder" : "this article";
    return { id, settled: true, justification: said(`Dismissed for ${where}`, by, at, reason) };
  }
  const { id, status, reason, comment, creator, modified, history } = answer.note;
  const by = history.findLast((event) => event.changed === "status")?.by ?? creator;
  const why = status === "dismissed" ? (reason ?? "") || comment : comment;
  return { id, settled: SETTLED.has(status), justification: said(WORDS[status], by, modified, why) };
}

function said(what: string, by: string | null, at: string, why: string): string {
  const who = by === null || by === "" ? "" : ` by ${by}`;
  const when = at === "" ? "" : ` on ${at.slice(0, 10)}`;
  return `${what}${who}${when}${why.trim() === "" ? "" : `: ${why.trim()}`}`;
}

const SETTLED: ReadonlySet<NoteStatus> = new Set(["checked", "corrected", "dismissed"]);

const WORDS: Readonly<Record<NoteStatus, string>> = {
  open: "Noted",
  assigned: "Assigned",
  "needs-source": "Marked as in need of a source",
  checked: "Checked",
  disputed: "Disputed",
  corrected: "Corrected",
  dismissed: "Dismissed",
};
