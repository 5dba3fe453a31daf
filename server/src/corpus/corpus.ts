import type { Analysis } from "../claims/analysis.ts";

/** What a rule sees of all articles. */
export interface CorpusView {
  /** Every article of the folder, the checked one included, in order of URI. */
  readonly articles: readonly Analysis[];
}
