/** What the core does not make itself: the time and new names. */
export interface NoteTools {
  /** The instant, ISO 8601. */
  readonly now: () => string;
  /** A new `urn:uuid:…`. */
  readonly newId: () => string;
  /** Whether what a rule misses is a source. */
  readonly needsSource: (code: string) => boolean;
}
