import type { Holder } from "./holders.ts";
import type { Run } from "./noun-phrases.ts";

/** How a holder is tied to a cue word. */
export type Tie =
  /** A verb's own subject, one that it borrows (“, praising …”), or the noun it follows (“voters backing …”). */
  | "finite"
  | "bare"
  | "reduced"
  /** “backed by the union”; “is expected to”, which names nobody. */
  | "passive"
  | "agentless"
  /** “her plan to”, “made a plan to”, “a suggestion by a director that”; “the belief that” is nobody's. */
  | "owner"
  | "object"
  | "behind"
  | "loose"
  /** “is worried about”; “voters sick of”. */
  | "linking"
  | "beside";

/** A word that may be the cue of an attribution, with what the sentence ties to it. */
export interface CueFrame {
  readonly kind: "verb" | "noun" | "adjective";
  readonly word: number;
  readonly cue: Run;
  /** Who holds it; `null` where nobody is named. */
  readonly source: Holder | null;
  readonly tie: Tie;
  /** The first part of the content; `null` where the content stands before the cue. */
  readonly opens: number | null;
}
