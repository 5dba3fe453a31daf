/** The articles that say the same. */
export interface Group<Value> {
  readonly value: Value;
  /** Their URIs, in order. */
  readonly uris: readonly string[];
}
