import type { Span } from "../../../text/span.ts";
import type { PartOfSpeech } from "../paragraph.ts";

/** A run of letters, a run of digits (with its thousands), or a single mark. */
export interface Word extends Span {
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  readonly kind: "letters" | "digits" | "mark" | "end";
  /** Whether it follows the word before without a space. */
  readonly glued: boolean;
  /** `null` where the tagger does not tell. */
  readonly pos: PartOfSpeech | null;
  /** The signs that its token is (`signOf`), every one where it is none by itself. */
  readonly signs: number;
}
