import type { ClaimAttribution } from "../../claims/claim.ts";
import type { Span } from "../../text/span.ts";
import { clip } from "../clip.ts";
import type { HoverScene } from "./hover.ts";

/** Who vouches for the claim that stands on exactly this span, as one line; none where it is no claim. */
export function vouchingLine({ analysis, prose }: HoverScene, span: Span): string[] {
  const claim = analysis.claims.find(({ start, end }) => start === span.start && end === span.end);
  if (claim === undefined) return [];
  return [claim.attribution === null ? "Nobody vouches for it here." : carriedBy(claim.attribution)];

  function carriedBy({ source, cue, class: kind }: ClaimAttribution): string {
    const words = cue === "" ? "" : ` (“${prose.text(clip(cue, 40))}”)`;
    const known = kind === "named" ? "" : `, ${kind === "anonymous" ? "an anonymous" : "a vague"} source`;
    return `Carried by ${prose.strong(clip(source, 80))}${words}${known}.`;
  }
}
