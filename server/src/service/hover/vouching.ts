import type { ClaimAttribution } from "../../claims/claim.ts";
import { vouchingIn } from "../../claims/vouching.ts";
import type { Span } from "../../text/span.ts";
import { clip } from "../clip.ts";
import type { HoverScene } from "./scene.ts";

const classes: Readonly<Record<ClaimAttribution["class"], string>> = {
  named: "",
  anonymous: ", an anonymous source",
  vague: ", a vague source",
};

/** Who vouches for the words of a span, as one line; `null` if nobody does. */
export function vouchingLine({ analysis, prose }: HoverScene, span: Span): string | null {
  const attribution = vouchingIn(analysis.mentions, analysis.sentences)(span);
  if (attribution === null) return null;
  const { source, cue, class: kind } = attribution;
  const words = cue === "" ? "" : ` (“${prose.text(clip(cue, 40))}”)`;
  return `Carried by ${prose.strong(clip(source, 80))}${words}${classes[kind]}.`;
}
