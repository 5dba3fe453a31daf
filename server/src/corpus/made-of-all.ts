import { Recent } from "../text/recent.ts";

/** Of so many articles, those asked about last, it is kept what was made of what they say. */
const AT_HAND = 256;

/** What was made of all that an article says of one kind, until it says something else. */
export class MadeOfAll {
  readonly #made = new Recent<string, Map<string, unknown>>(AT_HAND);

  /** What `make`, which is one and the same function each time for a section, makes of an article's values. */
  of<Value, Made>(
    uri: string,
    section: string,
    values: () => readonly Value[],
    make: (values: readonly Value[]) => Made,
  ): Made {
    const known = this.#made.get(uri) ?? new Map<string, unknown>();
    this.#made.set(uri, known);
    if (!known.has(section)) known.set(section, make(values()));
    return known.get(section) as Made;
  }

  /** An article says something else than before. */
  changed(uri: string): void {
    this.#made.delete(uri);
  }
}
