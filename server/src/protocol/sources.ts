import type { AgreementCounts, ClaimItem } from "./claims.ts";
import type { Passage } from "./passage.ts";

/** Whose claims are wanted, of which documents. */
export interface SourcesQuery {
  /** One document; `null`: all of the folder. */
  readonly uri: string | null;
  /** Words that a source's name or one of its claims holds; empty: all. */
  readonly filter: string;
}

/** Somebody who vouches for claims, or for `none` what nobody vouches for. */
export interface SourceItem {
  readonly id: string;
  /** The fullest name; empty where nobody is named (“was seen as”), for a pronoun (“he”) that could be anybody's, and for `none`. */
  readonly name: string;
  readonly class: "named" | "anonymous" | "vague" | "none";
  readonly isPerson: boolean;
  /** Whether it is called by a pronoun alone, and not clear who that is. */
  readonly isUnclear: boolean;
  /** Every way in which the documents write it. */
  readonly spellings: readonly string[];
  /** How much it carries, figures included. */
  readonly claims: number;
  readonly figures: number;
  readonly documents: number;
  /** The path of its only document, where all documents are asked about; else `null`. */
  readonly path: string | null;
}

/** All sources of one class, with the first of them. */
export interface SourceGroup {
  readonly class: SourceItem["class"];
  readonly sources: number;
  readonly claims: number;
  readonly figures: number;
  /** Those who carry most, or the first by name. */
  readonly items: readonly SourceItem[];
}

/** A claim of a source. */
export interface SourcedClaim extends Passage {
  readonly kind: ClaimItem["kind"];
  /** The words that attribute it: “said”; `null` where nobody vouches. */
  readonly cue: string | null;
  readonly checkWorthiness: number;
  /** What other documents say to it. */
  readonly agreement: AgreementCounts;
}

/** The first claims of a source, and how many there are. */
export interface SourcedClaims {
  readonly total: number;
  readonly claims: readonly SourcedClaim[];
}
