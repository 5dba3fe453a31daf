import type { TimelineItem } from "../../protocol/timeline.ts";
import type { RaisedFinding } from "../../rules/raised-findings.ts";
import { digest } from "../../text/digest.ts";
import { overlaps } from "../../text/span.ts";
import type { TimelineEntry } from "../../timeline/timeline-entry.ts";
import type { OutlinedEntry } from "../../timeline/timeline-index.ts";
import { overlapping } from "../overlapping.ts";

/** An entry in its article, with the findings about it. */
export interface Placed<Entry> {
  readonly uri: string;
  readonly entry: Entry;
  readonly findings: readonly RaisedFinding[];
}

export type PlacedOutline = Placed<OutlinedEntry>;
export type PlacedEntry = Placed<TimelineEntry>;

/** The id of an entry among those of all documents. */
export function idOf({ uri, entry }: PlacedEntry): string {
  return digest(`${uri}\n${entry.id}`);
}

/** Prepares to tell which findings of an article are about an entry: its date, or what is told of it. */
export function findingsAbout(
  findings: readonly RaisedFinding[],
): (entry: OutlinedEntry) => readonly RaisedFinding[] {
  const about = overlapping(findings.filter(({ code }) => isOfTime(code) || isContradiction(code)));
  return (entry) =>
    about(entry.told).filter((finding) =>
      isOfTime(finding.code) ? overlaps(finding, entry) : entry.kind !== "article",
    );
}

/** A date that cannot be or does not fit; not one that is only unknown. */
function isOfTime(code: string): boolean {
  return code.startsWith("date.") && code !== "date.unresolved";
}

function isContradiction(code: string): boolean {
  return code.endsWith(".conflict") || code.endsWith(".anachronism");
}

/** What stands out about an entry; where several do, that it cannot have been. */
export function troubleOf({
  entry,
  findings,
}: Placed<Pick<TimelineEntry, "ahead">>): TimelineItem["trouble"] {
  if (entry.ahead === "told" || findings.some(({ code }) => !code.endsWith(".conflict")))
    return "anachronism";
  return findings.length > 0 ? "conflict" : null;
}
