import type { Claim } from "../claims/claim.ts";
import { isWorthChecking } from "../claims/worth-checking.ts";
import type { ClaimItem, NoteStatusName } from "../protocol.ts";
import { contains } from "../text/span.ts";
import type { PlacedNote } from "./placed-notes.ts";

/** What people have decided about a claim. */
export type ClaimStanding = Pick<
  ClaimItem,
  "status" | "verdict" | "assignee" | "by" | "evidence" | "noteId" | "noteIds" | "toCheck"
>;

/**
 * What the notes that touch a claim say of it. The latest note on the whole claim, or on words chosen in it, decides; a
 * note that answers a finding on a part of the claim says nothing of the claim.
 */
export function standingOf(claim: Claim, notes: readonly PlacedNote[]): ClaimStanding {
  const deciding = notes
    .filter(({ note, span }) => note.answers === null || (span !== null && contains(span, claim)))
    .reduce<PlacedNote | null>(
      (last, each) => (last === null || each.note.modified >= last.note.modified ? each : last),
      null,
    )?.note;
  return {
    status: deciding?.status ?? "open",
    verdict: deciding?.verdict ?? null,
    assignee: deciding?.assignee ?? null,
    by: deciding === undefined ? null : (deciding.history.at(-1)?.by ?? deciding.creator),
    evidence: notes.reduce((sum, { note }) => sum + note.evidence.length, 0),
    noteId: deciding?.id ?? null,
    noteIds: notes.map(({ note }) => note.id),
    toCheck: deciding !== undefined || isWorthChecking(claim),
  };
}

/** Whether nothing is left to do about a claim of that status. */
export function isSettled(status: NoteStatusName): boolean {
  return status === "checked" || status === "corrected" || status === "dismissed";
}
