import type { Span } from "../text/span.ts";

/**
 * What came of something: a verdict on somebody, a decision on a matter, a contest between two, talks with or without
 * an agreement, somebody's presence at an event, an attempt at something.
 */
export type OutcomeType = "verdict" | "decision" | "contest" | "agreement" | "attendance" | "attempt";

/** Somebody or something that an outcome is about, in the words of the text. */
export interface OutcomeParty extends Span {
  readonly text: string;
}

/** Words that tell how something came out: “was acquitted of arson”, “voted against the merger”, “beat Leeds 2-1”. */
export interface OutcomeMention extends Span {
  readonly kind: "outcome";
  readonly text: string;
  readonly type: OutcomeType;
  /**
   * `for`: convicted, approved, agreed, present, achieved, won by the first party; `against`: the opposite; `drawn`: of a
   * contest that nobody won.
   */
  readonly result: "for" | "against" | "drawn";
  /** The accused; who decides; the winner and the loser; who was there; who attempted it. */
  readonly parties: readonly OutcomeParty[];
  /** The telling words of what it was about, by their beginnings: a charge, a plan, a topic, an event. */
  readonly matter: readonly string[];
  /** The words that tell it from another like it, by their beginnings: “appeal”, “second”, “amendment”. */
  readonly stage: readonly string[];
  /**
   * The body that decides, whether a verdict or a sentence is told, whether talks gave an agreement or a text; `null` where
   * it is not told or nothing of the kind.
   */
  readonly sort: string | null;
  /**
   * What came out in numbers: a contest's score or a vote's tally, the greater number first; the share of the votes with
   * which somebody won, “53.8%”; the length of a sentence, “72 months” or “life”. `null` where none is told with it.
   */
  readonly score: string | null;
}
