import type { Range } from "vscode-languageserver-types";
import { compareRanges } from "./ranges.ts";

/** Something in a document that can be gone to. */
export interface FoundAt<T> {
  readonly uri: string;
  readonly item: T;
}

/** The place to step from; `uri` need not be one of the documents. */
export interface From {
  readonly uri: string;
  readonly range: Range;
}

/**
 * The next item (`step` 1) or the previous one (-1) over `documents` in their order, around the end. One that has
 * exactly the place that is stepped from is passed over. `null` if there is none at all.
 */
export async function stepThrough<T extends { readonly range: Range }>(
  documents: readonly string[],
  from: From | null,
  step: 1 | -1,
  itemsOf: (uri: string) => Promise<readonly T[]>,
): Promise<FoundAt<T> | null> {
  const here = from === null ? -1 : documents.indexOf(from.uri);
  if (from !== null && here >= 0) {
    const beyond = inOrder(await itemsOf(from.uri), step).find(
      ({ range }) => Math.sign(compareRanges(range, from.range)) === step,
    );
    if (beyond !== undefined) return { uri: from.uri, item: beyond };
  }
  const start = here < 0 && step === -1 ? documents.length : here;
  for (let distance = 1; distance <= documents.length; distance++) {
    const uri = documents.at((start + step * distance) % documents.length);
    const first = uri === undefined ? undefined : inOrder(await itemsOf(uri), step)[0];
    if (uri !== undefined && first !== undefined) return { uri, item: first };
  }
  return null;
}

function inOrder<T extends { readonly range: Range }>(items: readonly T[], step: 1 | -1): T[] {
  return [...items].sort((a, b) => step * compareRanges(a.range, b.range));
}
