import type { Mention } from "../reading/mention.ts";
import type { Sentence } from "../reading/reading.ts";
import type { Span } from "../text/span.ts";
import type { ClaimAttribution } from "./claim.ts";

/** Who vouches for the words of `span`; `null` if nobody in the article does. */
export type Vouching = (span: Span) => ClaimAttribution | null;

/** Prepares the question who vouches for what, from the attributions of a whole article. */
export function vouchingIn(_mentions: readonly Mention[], _sentences: readonly Sentence[]): Vouching {
  return () => null;
}
