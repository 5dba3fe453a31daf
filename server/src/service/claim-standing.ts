import type { Claim } from "../claims/claim.ts";
import { isWorthChecking } from "../claims/worth-checking.ts";
import type { ClaimItem } from "../protocol/claims.ts";
import { contains, spanKey } from "../text/span.ts";
import { notesTouching } from "./notes-touching.ts";
import type { PlacedNote } from "./placed-notes.ts";

/** What people have decided about a claim. */
export type ClaimStanding = Pick<
  ClaimItem,
  "status" | "verdict" | "assignee" | "by" | "evidence" | "noteId" | "noteIds" | "toCheck"
>;

/**
 * Prepares to tell what a document's notes say of each of its claims. A note on just the words of one claim says
 * nothing of another that it lies in or that lies in it: a vote counted right may be told of the wrong day.
 */
export function standingsOf(
  claims: readonly Claim[],
  notes: readonly PlacedNote[],
): (claim: Claim) => ClaimStanding {
  const touching = notesTouching(notes);
  const claimed = new Set(claims.map(spanKey));
  return (claim) => {
    const own = spanKey(claim);
    const isOfAnother = ({ span }: PlacedNote): boolean => {
      const key = span === null ? own : spanKey(span);
      return key !== own && claimed.has(key);
    };
    return standingOf(
      claim,
      touching(claim).filter((note) => !isOfAnother(note)),
    );
  };
}

/**
 * What the notes that touch a claim say of it. The latest note on the whole claim, or on words chosen in it, decides; a
 * note that answers a finding on a part of the claim says nothing of the claim.
 */
function standingOf(claim: Claim, notes: readonly PlacedNote[]): ClaimStanding {
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
