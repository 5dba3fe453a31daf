import type { ClaimItem } from "../../../server/src/protocol/claims.ts";
import type { NoteStatusName, VerdictName } from "../../../server/src/protocol/notes.ts";

export type ClaimKind = ClaimItem["kind"];

/** By what the claims of a document are grouped. */
export type ClaimGrouping = "section" | "kind" | "status" | "assignee";

/** In the order of the text, the most worth checking first, or the loudest finding first. */
export type ClaimOrder = "text" | "worth" | "severity";

/** Which claims are shown: all conditions hold together, of each list one entry; an empty list is no condition. */
export interface ClaimFilter {
  /** `unchecked`: what is still to be checked, whatever its status. */
  readonly statuses: readonly (NoteStatusName | "unchecked")[];
  /** `null`: those without a verdict. */
  readonly verdicts: readonly (VerdictName | null)[];
  /** `null`: those who nobody is to check. */
  readonly assignees: readonly (string | null)[];
  readonly kinds: readonly ClaimKind[];
  /** Only those with findings. */
  readonly findings: boolean;
  /** Words of the claim, of its findings or of who vouches for it; empty for all. */
  readonly text: string;
}

/** How the Claims view shows what it shows. */
export interface ClaimsViewState {
  readonly grouping: ClaimGrouping;
  readonly order: ClaimOrder;
  readonly filter: ClaimFilter;
}

export const EVERYTHING: ClaimFilter = {
  statuses: [],
  verdicts: [],
  assignees: [],
  kinds: [],
  findings: false,
  text: "",
};

export const INITIAL_STATE: ClaimsViewState = { grouping: "section", order: "text", filter: EVERYTHING };

/** Whether a filter hides anything. */
export function isFiltering(filter: ClaimFilter): boolean {
  const { statuses, verdicts, assignees, kinds, findings, text } = filter;
  return findings || text !== "" || [statuses, verdicts, assignees, kinds].some(({ length }) => length > 0);
}
