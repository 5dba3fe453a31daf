import type { ClaimItem } from "../../../server/src/protocol.ts";

export type ClaimKind = ClaimItem["kind"];

export type ClaimGrouping = "section" | "kind";

/** In the order of the text, the most worth checking first, or the loudest finding first. */
export type ClaimOrder = "text" | "worth" | "severity";

/** Which claims are shown; all three conditions hold together. */
export interface ClaimFilter {
  readonly state: "all" | "open" | "findings";
  readonly kind: ClaimKind | null;
  /** Words of the claim or of who vouches for it; empty for all. */
  readonly text: string;
}

/** How the Claims view shows what it shows. */
export interface ClaimsViewState {
  readonly grouping: ClaimGrouping;
  readonly order: ClaimOrder;
  readonly filter: ClaimFilter;
}

export const EVERYTHING: ClaimFilter = { state: "all", kind: null, text: "" };

export const INITIAL_STATE: ClaimsViewState = { grouping: "section", order: "text", filter: EVERYTHING };

/** Whether a filter hides anything. */
export function isFiltering(filter: ClaimFilter): boolean {
  return filter.state !== "all" || filter.kind !== null || filter.text !== "";
}
