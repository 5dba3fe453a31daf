import type { Span } from "../text/span.ts";

export type ClaimKind = "figure" | "date" | "event" | "role" | "quotation" | "statement";

/** Who vouches for a claim. */
export interface ClaimAttribution {
  readonly source: string;
  readonly cue: string;
  readonly class: "named" | "anonymous" | "vague";
  readonly span: Span;
  /** The words that name the source; they may stand apart from `span` where a quotation goes on. */
  readonly sourceSpan: Span;
}

/** An assertion that can be checked. The span covers its words. */
export interface Claim extends Span {
  /** Stable while the claim's words stay: made from its kind, its words and their count before it. */
  readonly id: string;
  readonly kind: ClaimKind;
  readonly text: string;
  readonly sentence: Span;
  /** From 0 to 1. */
  readonly checkWorthiness: number;
  readonly attribution: ClaimAttribution | null;
}
