import type { Analysis } from "../claims/analysis.ts";
import type { CorpusView } from "./corpus.ts";

/** The view of a fixed set of articles. */
export function buildCorpus(articles: readonly Analysis[]): CorpusView {
  return { articles: [...articles].sort((a, b) => (a.uri < b.uri ? -1 : 1)) };
}
