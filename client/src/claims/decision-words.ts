import { isSettled } from "../../../server/src/notes/is-settled.ts";
import type { VerdictLabels } from "../../../server/src/notes/verdict-labels.ts";
import type { ClaimItem } from "../../../server/src/protocol/claims.ts";
import { count } from "../../../server/src/text/count.ts";
import { STATUS_LABELS } from "../notes/note-status.ts";

/** What people decided about a claim, in a few words: “Checked: Refuted · Ada · 2 evidence”; `null` if nobody did. */
export function decisionWords(claim: ClaimItem, labels: VerdictLabels): string | null {
  if (claim.noteId === null) return null;
  const verdict = claim.verdict === null ? "" : `: ${labels[claim.verdict]}`;
  return [
    `${statusWord(claim)}${verdict}`,
    whoOf(claim),
    claim.evidence > 0 ? `${claim.evidence} evidence` : null,
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

/** The same in a sentence, for tooltips and screen readers. */
export function decisionSentence(claim: ClaimItem, labels: VerdictLabels): string {
  if (claim.noteId === null) return "nobody has decided";
  const isOpenFor = claim.assignee !== null && !isSettled(claim.status);
  return [
    `${statusWord(claim).toLowerCase()}${claim.by === null ? "" : ` by ${claim.by}`}`,
    claim.verdict === null ? null : `verdict: ${labels[claim.verdict]}`,
    isOpenFor ? `to be checked by ${claim.assignee}` : null,
    claim.evidence > 0 ? count(claim.evidence, "piece of evidence", "pieces of evidence") : null,
  ]
    .filter((part) => part !== null)
    .join(", ");
}

function statusWord({ status }: ClaimItem): string {
  return status === "open" ? "Note" : STATUS_LABELS[status];
}

/** Who is to check it, or once it is settled who changed it last. */
function whoOf({ status, assignee, by }: ClaimItem): string | null {
  return isSettled(status) ? by : (assignee ?? by);
}
