import { hash } from "../text/digest.ts";
import { areRelated, type Profile } from "./profile.ts";

/** With fewer names in common two articles are never related (`areRelated`). */
const FEWEST_NAMES = 2;

const NONE: ReadonlySet<string> = new Set();

/**
 * Which articles may share an event or a subject. They are counted by the names that they have in common, so that
 * asking for those of one article takes no look at articles that share none with it.
 */
export class RelatedArticles {
  readonly #numbers = new Map<string, number>();
  readonly #articles: ({ readonly uri: string; readonly profile: Profile } | undefined)[] = [];
  /** Hash of a name → the numbers of the articles that have it. */
  readonly #byName = new Map<number, number[]>();
  #asked: { readonly uri: string; readonly related: ReadonlySet<string> } | null = null;

  /** Puts what an article is about in the place of what it was about; with `null`, takes it out. */
  set(uri: string, profile: Profile | null): void {
    this.#asked = null;
    const nth = this.#numbers.get(uri) ?? this.#articles.length;
    const before = this.#articles[nth];
    if (before !== undefined) for (const name of namesOf(before.profile)) this.#take(name, nth);
    if (profile === null) {
      this.#articles[nth] = undefined;
      return;
    }
    this.#numbers.set(uri, nth);
    this.#articles[nth] = { uri, profile };
    for (const name of namesOf(profile)) {
      const held = this.#byName.get(name);
      if (held === undefined) this.#byName.set(name, [nth]);
      else held.push(nth);
    }
  }

  /** The other articles that may tell of an event or subject of this one; in no order. */
  of(uri: string): ReadonlySet<string> {
    if (this.#asked?.uri === uri) return this.#asked.related;
    const nth = this.#numbers.get(uri);
    const own = nth === undefined ? undefined : this.#articles[nth];
    if (nth === undefined || own === undefined) return NONE;
    const related = new Set<string>();
    for (const other of this.#withNamesOf(own.profile)) {
      const article = this.#articles[other];
      if (article === undefined || other === nth) continue;
      if (areRelated(own.profile, article.profile)) related.add(article.uri);
    }
    this.#asked = { uri, related };
    return related;
  }

  /** The numbers of the articles with so many of these names that they may be related. */
  #withNamesOf(profile: Profile): number[] {
    const counts = new Uint16Array(this.#articles.length);
    const found: number[] = [];
    for (const name of namesOf(profile)) {
      for (const other of this.#byName.get(name) ?? []) {
        const count = (counts[other] ?? 0) + 1;
        counts[other] = count;
        if (count === FEWEST_NAMES) found.push(other);
      }
    }
    return found;
  }

  #take(name: number, nth: number): void {
    const rest = (this.#byName.get(name) ?? []).filter((each) => each !== nth);
    if (rest.length === 0) this.#byName.delete(name);
    else this.#byName.set(name, rest);
  }
}

/**
 * What two related articles have in common at least two of: a person, a side, a town, a telling number; hashed. A town
 * that an article opens with counts twice.
 */
function namesOf({ people, sides, towns, focus, numbers }: Profile): Set<number> {
  const names = [
    ...labelled("person", people),
    ...labelled("side", sides),
    ...labelled("town", towns),
    ...labelled("number", numbers),
    ...labelled("focus", focus),
    ...labelled("opening", focus),
  ];
  return new Set(names.map(hash));
}

function labelled(kind: string, names: ReadonlySet<string>): string[] {
  return [...names].map((name) => `${kind} ${name}`);
}
