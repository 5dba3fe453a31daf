import type { ClaimItem } from "../../../server/src/protocol/claims.ts";
import { STATUS_LABELS, STATUSES } from "../notes/note-status.ts";
import type { GroupOf } from "./claim-node.ts";
import { KIND_NAMES } from "./claim-words.ts";
import type { ClaimGrouping } from "./view-state.ts";

/** Claims that have something in common. */
export interface ClaimGroup {
  readonly of: GroupOf;
  readonly claims: readonly ClaimItem[];
}

/**
 * Shares out a document's claims, each to one group. Groups by status stand in the order of the work, those by assignee
 * in the order in which people are offered; what is still open, or nobody's, comes last, so that what it is dragged to
 * is in sight. Other groups stand in the order of the text. `offered` names people who have a group even if it is empty,
 * as has every status with `offered`, so that claims can be dropped on them; with `null` no group is empty.
 */
export function groupClaims(
  claims: readonly ClaimItem[],
  grouping: ClaimGrouping,
  offered: readonly string[] | null,
): ClaimGroup[] {
  const groups = new Map<string, { of: GroupOf; claims: ClaimItem[] }>();
  const groupFor = (of: GroupOf): ClaimItem[] => {
    const group = groups.get(groupKey(of)) ?? { of, claims: [] };
    groups.set(groupKey(of), group);
    return group.claims;
  };
  if (grouping === "status") {
    for (const status of STATUSES) if (status !== "open") groupFor({ by: "status", status });
    groupFor({ by: "status", status: "open" });
  }
  if (grouping === "assignee") {
    const people = new Set([...(offered ?? []), ...claims.flatMap(({ assignee }) => assignee ?? [])]);
    for (const assignee of people) groupFor({ by: "assignee", assignee });
    groupFor({ by: "assignee", assignee: null });
  }
  for (const claim of claims) groupFor(groupOf(claim, grouping)).push(claim);
  return [...groups.values()].filter((group) => offered !== null || group.claims.length > 0);
}

/** What a group is called. */
export function groupLabel(of: GroupOf): string {
  switch (of.by) {
    case "section":
      return of.section ?? "Opening";
    case "kind":
      return KIND_NAMES[of.kind][1];
    case "status":
      return STATUS_LABELS[of.status];
    case "assignee":
      return of.assignee ?? "Nobody";
  }
}

/** Tells groups of one document apart. */
export function groupKey(of: GroupOf): string {
  switch (of.by) {
    case "section":
      return `section|${of.section ?? ""}`;
    case "kind":
      return `kind|${of.kind}`;
    case "status":
      return `status|${of.status}`;
    case "assignee":
      return `assignee|${of.assignee ?? ""}`;
  }
}

function groupOf(claim: ClaimItem, by: ClaimGrouping): GroupOf {
  switch (by) {
    case "section":
      return { by, section: claim.section };
    case "kind":
      return { by, kind: claim.kind };
    case "status":
      return { by, status: claim.status };
    case "assignee":
      return { by, assignee: claim.assignee };
  }
}
