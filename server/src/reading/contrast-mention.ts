import type { Span } from "../text/span.ts";

/**
 * A word that has an opposite: “more”, “reject”, “all”. The span covers it with the telling words on either side, so that a
 * reader understands it.
 */
export interface ContrastMention extends Span {
  readonly kind: "contrast";
  /** What it is a matter of; two words of one scale are opposites where their sides exclude each other. */
  readonly scale: string;
  /** Which side it is on, denials counted in. Shares of a whole lie from 0, none, to 1, all. */
  readonly side: number;
  /** The telling words before it in base form, the nearest first. */
  readonly before: readonly string[];
  /** The telling words behind it in base form, the nearest first. */
  readonly after: readonly string[];
}

/** The scale of “all”, “most”, “some” and “none”. */
export const SHARE = "share";

/** Scales with this at the head of their name are of deeds that two do to each other, so that only of one doer are they opposites. */
export const CONVERSE = "converse: ";
