import type { FindingItem, Range } from "../../../server/src/protocol.ts";
import { comparePositions, compareRanges } from "../text/ranges.ts";

/** A finding with the document it is in. */
export interface FoundAt {
  readonly uri: string;
  readonly finding: FindingItem;
}

/** The place to step from; `uri` need not be one of the documents. */
export interface From {
  readonly uri: string;
  readonly position: Range["start"];
}

/**
 * The next finding (`step` 1) or the previous one (-1) over `documents` in their order, around the end.
 * A finding that starts at the place itself is passed over. `null` if there is none at all.
 */
export async function stepFindings(
  documents: readonly string[],
  from: From | null,
  step: 1 | -1,
  findingsOf: (uri: string) => Promise<readonly FindingItem[]>,
): Promise<FoundAt | null> {
  const here = from === null ? -1 : documents.indexOf(from.uri);
  if (from !== null && here >= 0) {
    const beyond = inOrder(await findingsOf(from.uri), step).find(
      ({ range }) => Math.sign(comparePositions(range.start, from.position)) === step,
    );
    if (beyond !== undefined) return { uri: from.uri, finding: beyond };
  }
  const start = here < 0 && step === -1 ? documents.length : here;
  for (let distance = 1; distance <= documents.length; distance++) {
    const uri = documents.at((start + step * distance) % documents.length);
    const first = uri === undefined ? undefined : inOrder(await findingsOf(uri), step)[0];
    if (uri !== undefined && first !== undefined) return { uri, finding: first };
  }
  return null;
}

function inOrder(findings: readonly FindingItem[], step: 1 | -1): FindingItem[] {
  return [...findings].sort((a, b) => step * compareRanges(a.range, b.range));
}
