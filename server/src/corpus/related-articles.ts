import { hash } from "../text/digest.ts";
import { daysFrom } from "../time/day.ts";
import { DAYS_AROUND, mayDisagree, mayShareSubject, type Profile } from "./profile.ts";

/** Days are counted from here; any would do. */
const DAY_NULL = "2000-01-01";

/** With fewer names in common two articles are never related. */
const FEWEST_NAMES = 2;

/**
 * The articles that are related to one; in no order. Statements that need a relation (`Section.needsRelation`) are
 * compared with no others, so whatever they ask of profiles must imply `mayDisagree` or `mayShareSubject`.
 */
export interface Related {
  /** Those that may share an event or a subject with it, or are of one day in one town. */
  readonly all: ReadonlySet<string>;
  /** Those of them that may contradict it. */
  readonly close: ReadonlySet<string>;
  /** And those of them that begin on its day. */
  readonly ofItsDay: ReadonlySet<string>;
}

const NOBODY: ReadonlySet<string> = new Set();
const NONE: Related = { all: NOBODY, close: NOBODY, ofItsDay: NOBODY };

interface Held {
  readonly uri: string;
  readonly profile: Profile;
  /** The days that it may be from, as numbers; `null` where they are unknown. */
  readonly days: { readonly first: number; readonly last: number } | null;
}

/**
 * Which articles may share an event or a subject. They are counted by the names that they have in common, so that
 * asking for those of one article takes no look at articles that share none with it.
 */
export class RelatedArticles {
  readonly #numbers = new Map<string, number>();
  readonly #articles: (Held | undefined)[] = [];
  /** Hash of a name → the numbers of the articles that have it. */
  readonly #byName = new Map<number, number[]>();
  #asked: { readonly uri: string; readonly related: Related } | null = null;

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
    const { date } = profile;
    const days = date && { first: daysFrom(DAY_NULL, date.start), last: daysFrom(DAY_NULL, date.end) };
    this.#articles[nth] = { uri, profile, days };
    for (const name of namesOf(profile)) {
      const held = this.#byName.get(name);
      if (held === undefined) this.#byName.set(name, [nth]);
      else held.push(nth);
    }
  }

  of(uri: string): Related {
    if (this.#asked?.uri === uri) return this.#asked.related;
    const nth = this.#numbers.get(uri);
    const own = nth === undefined ? undefined : this.#articles[nth];
    if (nth === undefined || own === undefined) return NONE;
    const [all, close, ofItsDay] = [new Set<string>(), new Set<string>(), new Set<string>()];
    for (const other of this.#withNamesOf(own.profile)) {
      const article = this.#articles[other];
      if (article === undefined || other === nth || areFarApart(own, article)) continue;
      const isClose = mayDisagree(own.profile, article.profile);
      if (!isClose && !mayShareSubject(own.profile, article.profile)) continue;
      all.add(article.uri);
      if (isClose) close.add(article.uri);
      if (isClose && own.days !== null && own.days.first === article.days?.first) ofItsDay.add(article.uri);
    }
    this.#asked = { uri, related: { all, close, ofItsDay } };
    return this.#asked.related;
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

/** Whether two articles are known to be from days of which none is near the other: then they are not related. */
function areFarApart({ days: a }: Held, { days: b }: Held): boolean {
  return a !== null && b !== null && (b.first - a.last > DAYS_AROUND || a.first - b.last > DAYS_AROUND);
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
