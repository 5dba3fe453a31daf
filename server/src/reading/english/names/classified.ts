import type { KnownName } from "./lexicon/lexicon.ts";
import type { Run } from "./runs.ts";

export type NameKind = "person" | "organization" | "place";

/** A run with its kind; `known` is what the lexicon says of exactly these words. */
export interface Classified extends Run {
  readonly kind: NameKind;
  readonly known: KnownName | null;
  readonly country: string | null;
  /** Whether its place in the sentence alone tells its kind. */
  readonly guessed: boolean;
}

/** What stands around a run that tells its kind. */
export interface Surroundings {
  /** Whether a title or form of address stands before it, or an office in apposition after it. */
  readonly titled: boolean;
  /** Whether an office follows at once, as in “Acme chairman”. */
  readonly ownsOffice: boolean;
  /** Words of people named before in the paragraph, each with whether more than its place told so. */
  readonly people: ReadonlyMap<string, boolean>;
}
