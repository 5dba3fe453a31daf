import type { Range } from "vscode-languageserver-types";
import type { ClaimItem } from "./claims.ts";
import type { Passage } from "./passage.ts";

/** A passage on one side of a conflict. */
export interface ConflictPassage extends Passage {
  /** The rules that noticed it. */
  readonly codes: readonly string[];
  /** Who vouches; `null` if nobody. */
  readonly source: string | null;
  readonly sourceClass: ClaimItem["sourceClass"];
  /** When its document is from, ISO; `null` where that is not known. */
  readonly date: string | null;
  /** Of a quotation, the words that the other document does not have. */
  readonly altered: readonly Range[];
}

/** A stretch of two wordings of one quotation: in both, in the first only or in the second only. */
export interface WordingPart {
  readonly kind: "same" | "removed" | "added";
  readonly words: string;
}

/** One answer to the question of a conflict. */
export interface ConflictSide {
  readonly answer: string;
  readonly passages: readonly ConflictPassage[];
}

/** How notes settled a conflict. */
export interface Settlement {
  /** The side that was confirmed, by its place among the sides; `null` if none was. */
  readonly side: number | null;
  readonly by: string | null;
  /** The instant, ISO 8601. */
  readonly at: string;
  readonly notes: readonly { readonly uri: string; readonly id: string }[];
}

/** A question that documents answer differently. */
export interface ConflictItem {
  readonly id: string;
  /** The rule that noticed it first. */
  readonly code: string;
  /** “Who led Russia’s delegation?” */
  readonly question: string;
  readonly sides: readonly ConflictSide[];
  /** Of a quotation, how the second side words what the first says; `null` for all else. */
  readonly wording: readonly WordingPart[] | null;
  /** `null` while a finding of it is open. */
  readonly settled: Settlement | null;
}
