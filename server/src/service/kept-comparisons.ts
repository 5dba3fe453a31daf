import type { Finding } from "../rules/finding.ts";

/** What all articles of a folder show beside each other, as it is kept between sessions. */
export interface KeptComparisons {
  /** Names exactly what was compared: the articles and all that is kept of each. */
  readonly compared: string;
  /** The findings of each article that has any. */
  readonly findings: readonly (readonly [uri: string, findings: readonly Finding[]])[];
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
