import type { Range } from "vscode-languageserver-types";
import type { FindingItem } from "./findings.ts";
import type { NoteStatusName, VerdictName } from "./notes.ts";

/** One claim of a document. */
export interface ClaimItem {
  readonly id: string;
  readonly kind: "figure" | "date" | "event" | "role" | "quotation" | "statement";
  readonly text: string;
  /** The words of its sentence that stand before and after a short one, clipped; empty where its own say enough. */
  readonly before: string;
  readonly after: string;
  readonly range: Range;
  /** The sub-heading it stands under. */
  readonly section: string | null;
  /** Who vouches; `null` if nobody. */
  readonly source: string | null;
  readonly sourceClass: "named" | "anonymous" | "vague" | null;
  readonly checkWorthiness: number;
  /** Whether it is to be checked: it is worth it by itself, or somebody has a note on it. */
  readonly toCheck: boolean;
  /** The status, verdict and assignee are those of the latest note on the claim; `noteId` names it. */
  readonly status: NoteStatusName;
  readonly verdict: VerdictName | null;
  readonly assignee: string | null;
  readonly noteId: string | null;
  /** Who last changed that note. */
  readonly by: string | null;
  /** How many pieces of evidence its notes hold. */
  readonly evidence: number;
  /** All notes that share words with it, in the order of their places. */
  readonly noteIds: readonly string[];
  readonly findings: readonly FindingItem[];
  readonly agreement: AgreementCounts;
}

/** How many of the other documents say a claim, too, or otherwise; each independent source once. */
export interface AgreementCounts {
  readonly agree: number;
  readonly disagree: number;
  /** Documents of another day that give a greater or smaller number, as a toll that grows. */
  readonly update: number;
  /** Documents that carry the claim in this document’s own text: no sources of their own. */
  readonly copies: number;
}
