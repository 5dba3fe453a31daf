import type { Analysis } from "../claims/analysis.ts";
import { Corpus, type CorpusView } from "./corpus.ts";

/** The view of a fixed set of articles. */
export function buildCorpus(articles: readonly Analysis[]): CorpusView {
  const corpus = new Corpus();
  for (const analysis of articles) corpus.set(analysis);
  return corpus.view();
}
