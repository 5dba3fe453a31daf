import { webAddress } from "../notes/web-address.ts";
import type { EvidenceItem, NewEvidence } from "../protocol/evidence.ts";
import type { NewNote } from "../protocol/note-orders.ts";
import type { Evidence } from "../rules/finding.ts";
import type { RaisedFinding } from "../rules/raised-findings.ts";
import type { Desk } from "./desk.ts";

/** Most evidence that a note takes over: of a number that thirty articles give, a few show enough. */
const MOST = 10;

/**
 * The note that a finding becomes when a person accepts it: its message as the comment and what was compared as evidence,
 * in need of a source where that is what the rule misses, else disputed.
 */
export function acceptedFinding(
  desk: Desk,
  finding: RaisedFinding,
  { uri, range, creator }: Pick<NewNote, "uri" | "range" | "creator">,
  needsSource: boolean,
): NewNote {
  const bare = finding.evidence.filter((item) => "fact" in item && webAddress(item.source) === null);
  const told = bare.map((item) => ("fact" in item ? `${item.message} (${item.source})` : item.message));
  return {
    uri,
    range,
    status: needsSource ? "needs-source" : "disputed",
    comment: [finding.message, ...told].map(asText).join("\n\n"),
    reason: null,
    answers: finding.code,
    creator,
    evidence: finding.evidence
      .map((item) => evidenceFrom(desk, item, finding))
      .filter((item) => item !== null)
      .slice(0, MOST),
  };
}

function evidenceFrom(desk: Desk, item: Evidence, finding: RaisedFinding): NewEvidence | null {
  const comment = asText(item.message);
  if ("fact" in item) {
    const source = webAddress(item.source);
    return source === null ? null : { source, comment };
  }
  const stance = stanceOf(item.answer, finding.answer);
  const range = desk.range(item.uri, item);
  return range === null ? null : { source: item.uri, range, quote: item.text, comment, stance };
}

function stanceOf(theirs: string | undefined, own: string | undefined): EvidenceItem["stance"] {
  if (theirs === undefined || own === undefined) return null;
  return theirs.toLowerCase() === own.toLowerCase() ? "supports" : "refutes";
}

/** A machine's words as Markdown that shows them as they are: articles' words stand in them. */
function asText(words: string): string {
  return words.replaceAll(/[\\`*_[\]<>#|~!]/g, "\\$&");
}
