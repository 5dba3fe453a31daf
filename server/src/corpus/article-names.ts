import { hash } from "../text/digest.ts";
import { countIn, type InCommon, mayBeRelated, NAMES, oneMore, PLACES } from "./names-in-common.ts";
import { PostingLists } from "./posting-lists.ts";
import type { Profile } from "./profile.ts";
import { DAYS_AROUND } from "./profile-relations.ts";
import { shared } from "./shared-names.ts";

/** So many days are one stretch of time, by which articles are looked up. */
const STRETCH = DAYS_AROUND + 1;

interface Held {
  readonly uri: string;
  readonly countries: Profile["sides"];
  /** Of each kind, hashed. */
  readonly names: readonly (readonly number[])[];
  readonly quoted: readonly number[];
  /** What a text is found by that may retell it, or that it may retell. */
  readonly gist: readonly number[];
  /** What it looks for such texts by. */
  readonly soughtGist: readonly number[];
  readonly rare: readonly number[];
  readonly days: Profile["days"];
}

/** An article that has something in common with the one that was asked about. */
export interface Met {
  readonly uri: string;
  readonly common: InCommon;
}

/**
 * The names of all articles. The names that one has in common with others are counted kind by kind, among those from about
 * one time, so that asking for those that may be related to it takes no look at articles that share none with it, and
 * hardly one at those that share too little. A name that is taken for another by its hash adds to the count, so that what
 * is told is never too little.
 */
export class ArticleNames {
  readonly #numbers = new Map<string, number>();
  readonly #articles: (Held | undefined)[] = [];
  /** A name in a stretch of time → the numbers of the articles that have it. */
  readonly #byName = new PostingLists();
  /** A name → the stretches of time in which an article has it. */
  readonly #stretchesOf = new PostingLists();
  #counts = new Int32Array(0);

  /** Puts what an article is about in the place of what it was about; with `null`, takes it out. */
  set(uri: string, profile: Profile | null): void {
    const nth = this.#numbers.get(uri) ?? this.#articles.length;
    const before = this.#articles[nth];
    if (before !== undefined)
      for (const name of namesIn(before)) this.#delete(name, stretchWith(before), nth);
    this.#articles[nth] = undefined;
    if (profile === null) return;
    this.#numbers.set(uri, nth);
    const article = heldOf(uri, profile);
    this.#articles[nth] = article;
    for (const name of namesIn(article)) this.#add(name, stretchWith(article), nth);
  }

  /**
   * The other articles from about its time with so much in common with one that they may be related, and some more: each with
   * how much that is at most.
   */
  mayBeRelated(uri: string): Met[] {
    const own = this.#held(uri);
    if (own === undefined) return [];
    return this.#sharing(own, stretchesAround(own), (common, { countries }) =>
      mayBeRelated(common, () => shared(own.countries, countries, 1) > 0),
    );
  }

  /** The other articles that have a person in common with one, and some more. */
  sharingPerson(uri: string): Met[] {
    const own = this.#held(uri);
    return own === undefined ? [] : this.#sharing(own, null, (common) => countIn(common, "people") > 0);
  }

  #held(uri: string): Held | undefined {
    const nth = this.#numbers.get(uri);
    return nth === undefined ? undefined : this.#articles[nth];
  }

  /** The articles from some stretches of time (`null`: from any) of which what they have in common with one tells so. */
  #sharing(
    own: Held,
    stretches: readonly number[] | null,
    test: (common: InCommon, other: Held) => boolean,
  ): Met[] {
    if (this.#counts.length < this.#articles.length) this.#counts = new Int32Array(2 * this.#articles.length);
    const counts = this.#counts;
    const met: number[] = [];
    const count = (names: readonly number[], place: number): void => {
      const add = (nth: number): void => {
        const before = counts[nth] ?? 0;
        if (before === 0) met.push(nth);
        counts[nth] = oneMore(before, place);
      };
      for (const name of names) this.#visit(name, stretches, add);
    };
    for (const [nth, kind] of NAMES.entries())
      count(own.names[nth] ?? [], kind === "people" ? PLACES.people : PLACES.names);
    count(own.quoted, PLACES.quoted);
    count(own.soughtGist, PLACES.gist);
    count(own.rare, PLACES.rare);
    const found: Met[] = [];
    for (const nth of met) {
      const common = counts[nth] ?? 0;
      counts[nth] = 0;
      const article = this.#articles[nth];
      if (article !== undefined && article !== own && test(common, article))
        found.push({ uri: article.uri, common });
    }
    return found;
  }

  #visit(name: number, stretches: readonly number[] | null, visit: (nth: number) => void): void {
    if (stretches === null)
      this.#stretchesOf.visit(name, (stretch) => this.#byName.visit(keyOf(name, stretch), visit));
    else for (const stretch of stretches) this.#byName.visit(keyOf(name, stretch), visit);
  }

  #add(name: number, stretch: number, nth: number): void {
    const key = keyOf(name, stretch);
    if (!this.#byName.has(key)) this.#stretchesOf.add(name, stretch);
    this.#byName.add(key, nth);
  }

  #delete(name: number, stretch: number, nth: number): void {
    const key = keyOf(name, stretch);
    this.#byName.delete(key, nth);
    if (!this.#byName.has(key)) this.#stretchesOf.delete(name, stretch);
  }
}

const stretchOf = (day: number): number => Math.floor(day / STRETCH);

/** In the place of the stretch of an article of which it is unknown, or may be another, too. */
const ANY = 0x7fffffff;

function stretchWith({ days }: Held): number {
  if (days === null) return ANY;
  const stretch = stretchOf(days.first);
  return stretchOf(days.last) === stretch ? stretch : ANY;
}

/** The stretches of the articles that may be from about the time of one; `null`: all. */
function stretchesAround({ days }: Held): number[] | null {
  if (days === null) return null;
  const [first, last] = [stretchOf(days.first - DAYS_AROUND), stretchOf(days.last + DAYS_AROUND)];
  return [ANY, ...Array.from({ length: last - first + 1 }, (_, nth) => first + nth)];
}

/** A name in a stretch of time, as a number of 32 bits. */
function keyOf(name: number, stretch: number): number {
  return stretch === ANY ? name | 0 : Math.imul(name ^ Math.imul(stretch + 1, 0x85ebca6b), 0xc2b2ae35) | 0;
}

function heldOf(uri: string, profile: Profile): Held {
  const names = NAMES.map((kind) => hashes(kind, profile[kind]));
  const [quoted, rare] = [hashes("quoted", profile.quoted), hashes("rare", profile.rare.keys())];
  const { sides: countries, days } = profile;
  return { uri, countries, names, quoted, ...gistsOf(profile), rare, days };
}

/** The words of a text's gist, hashed: a brief text may retell any other, a longer one may be retold by a brief one alone. */
function gistsOf({ brief, gist }: Profile): Pick<Held, "gist" | "soughtGist"> {
  const [all, ofBrief] = [hashes("gist", gist), hashes("brief", gist)];
  return { gist: brief ? [...all, ...ofBrief] : all, soughtGist: brief ? all : ofBrief };
}

function namesIn({ names, quoted, gist, rare }: Held): Set<number> {
  return new Set([...names.flat(), ...quoted, ...gist, ...rare]);
}

function hashes(kind: string, names: Iterable<string>): number[] {
  return [...new Set(Array.from(names, (name) => hash(`${kind} ${name}`)))];
}
