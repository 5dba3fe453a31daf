import { Recent } from "../text/recent.ts";

/** Of so many articles, those asked about last, it is kept what was made of what they say. */
const AT_HAND = 256;

type Make = (values: readonly never[]) => unknown;

/** What was made of all that an article says of one kind, until it says something else. */
export class MadeOfAll {
  readonly #made = new Recent<string, Map<Make, unknown>>(AT_HAND);

  /** What `make`, which is one and the same function each time, makes of the values of an article. */
  of<Value, Made>(
    uri: string,
    values: () => readonly Value[],
    make: (values: readonly Value[]) => Made,
  ): Made {
    const known = this.#made.get(uri) ?? new Map<Make, unknown>();
    this.#made.set(uri, known);
    if (!known.has(make)) known.set(make, make(values()));
    return known.get(make) as Made;
  }

  /** An article says something else than before. */
  changed(uri: string): void {
    this.#made.delete(uri);
  }
}
