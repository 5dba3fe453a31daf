/**
 * A small folder of articles on one subject, with what comparing them must find. `⟦code|words⟧` stands around the
 * words that a finding of that code must touch, `⟦?code|words⟧` around words that it ought to touch and does not yet.
 * Whatever else the comparing rules find is too much.
 */
export interface Folder {
  readonly subject: string;
  /** File name → marked text. */
  readonly documents: Readonly<Record<string, string>>;
  /** Claims that other documents carry too: the words of the claim, with the number of independent documents. */
  readonly agreements?: readonly Agreement[];
}

export interface Agreement {
  readonly document: string;
  /** Words of the claim. */
  readonly words: string;
  /** How many other documents say the same, copies of one text counted once. */
  readonly documents: number;
  /** Set where it is known to be missed so far. */
  readonly gap?: true;
}
