import { Recent } from "../text/recent.ts";

/** Of so many articles, those edited last, it is remembered what was found out. */
const EDITED = 16;

interface Findings {
  readonly before: ReadonlyMap<string, unknown>;
  readonly now: Map<string, unknown>;
}

/**
 * What was found out of the values that an edited article has, one by one, beside other articles: most edits change few
 * of them, and what was found of the others holds.
 */
export class Remembered {
  readonly #edited = new Recent<string, Findings>(EDITED);

  /** An article is edited; where `holds`, what was found of its values before is still so. */
  edit(uri: string, holds: boolean): void {
    const before = holds ? this.#edited.get(uri)?.now : undefined;
    this.#edited.set(uri, { before: before ?? new Map(), now: new Map() });
  }

  /** Lets go of what was found of an article: others say something else, or are other ones. */
  forget(uri: string): void {
    this.#edited.delete(uri);
  }

  clear(): void {
    this.#edited.clear();
  }

  /** What `find` gives or gave for a value of an article. */
  of<Found>(uri: string, question: string, value: unknown, find: () => Found): Found {
    const edited = this.#edited.get(uri);
    if (edited === undefined) return find();
    const key = `${question} ${JSON.stringify(value)}`;
    const known = edited.now.has(key) ? edited.now : edited.before;
    const found = known.has(key) ? (known.get(key) as Found) : find();
    edited.now.set(key, found);
    return found;
  }
}
