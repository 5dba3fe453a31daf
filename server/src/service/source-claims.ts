import { agreementIn } from "../corpus/agreement/claim-agreement.ts";
import { NO_SOURCE, type SourcedWords } from "../corpus/article-sources.ts";
import type { SourcedClaim, SourcedClaims, SourcesQuery } from "../protocol/sources.ts";
import { sliceOf } from "../text/span.ts";
import { countsOf } from "./claim-list.ts";
import { clip } from "./clip.ts";
import type { Library } from "./library.ts";
import type { Pace } from "./pace.ts";
import { sourceRows } from "./source-rows.ts";

/** Characters of a claim that are shown. */
const LONGEST = 300;

/**
 * What a source vouches for, the first `most` in the order of the documents, with what other documents say to it; of what
 * nobody vouches for the most worth checking.
 */
export async function sourceClaims(
  library: Library,
  query: SourcesQuery,
  { id, most }: { readonly id: string; readonly most: number },
  pace: Pace,
): Promise<SourcedClaims> {
  const [row] = await sourceRows(library, query, pace, id);
  const all: { readonly uri: string; readonly words: SourcedWords }[] = [];
  for (const { uri, words } of row?.parts ?? []) {
    await pace.pause();
    if (pace.signal?.aborted) break;
    for (const each of words()) all.push({ uri, words: each });
  }
  if (id === NO_SOURCE) all.sort((a, b) => b.words.checkWorthiness - a.words.checkWorthiness);
  const claims: SourcedClaim[] = [];
  for (const { uri, words } of all.slice(0, most)) {
    await pace.pause();
    if (pace.signal?.aborted) break;
    const claim = sourcedClaim(library, uri, words);
    if (claim !== null) claims.push(claim);
  }
  return { total: all.length, claims };
}

function sourcedClaim(library: Library, uri: string, words: SourcedWords): SourcedClaim | null {
  const [written, range] = [library.text(uri), library.range(uri, words)];
  if (written === undefined || range === null) return null;
  const { kind, cue, checkWorthiness } = words;
  const text = clip(sliceOf(written, words), LONGEST);
  const agreement = countsOf(agreementIn(uri, library.corpus())(words));
  return { uri, path: library.path(uri), range, text, kind, cue, checkWorthiness, agreement };
}
