import type { Analysis } from "../claims/analysis.ts";
import type { Facts } from "../facts/facts.ts";
import { Corpus } from "./corpus.ts";
import type { CorpusView } from "./corpus-view.ts";
import { digestOf, valuesOf } from "./digest.ts";

/** The view of a fixed set of articles. */
export function buildCorpus(articles: readonly Analysis[], facts: Facts): CorpusView {
  const digests = new Map(articles.map((analysis) => [analysis.uri, digestOf(analysis, facts)]));
  const corpus = new Corpus((uri) => digests.get(uri));
  for (const digest of digests.values()) corpus.set(valuesOf(digest), { affects: false });
  return corpus;
}
