import { Recent } from "../text/recent.ts";

/** Of so many articles, those edited last, it is remembered what was found out. */
const EDITED = 16;

interface Findings {
  readonly before: ReadonlyMap<string, unknown>;
  readonly now: Map<string, unknown>;
}

/**
 * What was found out of the values that an article has, one by one, beside other articles. Of an edited article most
 * values stay as they were, and what was found of these holds; of any other, several rules ask the same, one after the
 * other.
 */
export class ComparisonMemo {
  readonly #edited = new Recent<string, Findings>(EDITED);
  /** Of the article that was asked about last, if it was not edited. */
  #asked: { readonly uri: string; readonly findings: Findings } | null = null;

  /** An article is edited; where `holds`, what was found of its values before is still so. */
  edit(uri: string, holds: boolean): void {
    this.#asked = null;
    const before = holds ? this.#edited.get(uri)?.now : undefined;
    this.#edited.set(uri, { before: before ?? new Map(), now: new Map() });
  }

  /** Lets go of what was found of an article: others say something else, or are other ones. */
  forget(uri: string): void {
    this.#asked = null;
    this.#edited.delete(uri);
  }

  clear(): void {
    this.#asked = null;
    this.#edited.clear();
  }

  /** What `find` gives or gave for a value of an article. */
  of<Found>(uri: string, question: string, value: unknown, find: () => Found): Found {
    const { before, now } = this.#edited.get(uri) ?? this.#askedAbout(uri);
    const key = `${question} ${JSON.stringify(value)}`;
    const known = now.has(key) ? now : before;
    const found = known.has(key) ? (known.get(key) as Found) : find();
    now.set(key, found);
    return found;
  }

  #askedAbout(uri: string): Findings {
    if (this.#asked?.uri !== uri) this.#asked = { uri, findings: { before: new Map(), now: new Map() } };
    return this.#asked.findings;
  }
}
