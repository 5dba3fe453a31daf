/** What an article shows beside others. */
export interface KeptFindings {
  /** The findings, compressed. */
  readonly packed: Uint8Array;
  /** The other articles that they point into. */
  readonly pointsInto: readonly string[];
}

/** What all articles of a folder show beside each other, as it is kept between sessions. */
export interface KeptComparisons {
  /** Names exactly what was compared: the mark of each article's record. */
  readonly articles: ReadonlyMap<string, string>;
  /** Of each article that has findings. */
  readonly findings: ReadonlyMap<string, KeptFindings>;
}

/** Where comparisons are kept; all that they depend on besides the articles is its own affair. */
export interface ComparisonStore {
  /** What was kept last; `null` where nothing is of use. Never rejects. */
  load(): Promise<KeptComparisons | null>;
  /** Keeps this instead. Never rejects. */
  save(kept: KeptComparisons): Promise<void>;
}

/** Keeps nothing. */
export const noComparisons: ComparisonStore = {
  load: async () => null,
  save: async () => {},
};
