/** An error that a person can mend at a place; the line is 0-based. */
export class PlacedError extends Error {
  readonly place: { readonly uri: string; readonly line: number };

  constructor(message: string, place: PlacedError["place"]) {
    super(message);
    this.place = place;
  }
}
