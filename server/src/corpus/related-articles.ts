import { hash } from "../text/digest.ts";
import { Recent } from "../text/recent.ts";
import { PostingLists } from "./posting-lists.ts";
import {
  areFarApart,
  areWithin,
  DAYS_AROUND,
  mayDisagree,
  mayShareSubject,
  type Profile,
  sharedPeople,
} from "./profile.ts";
import { areOfOneNews, GIST, mayTellOneStory } from "./stories.ts";

/** With fewer names in common two articles are never related. */
const FEWEST_NAMES = 2;

/**
 * The articles that are related to one; in no order. Statements that need a relation (`Section.needsRelation`) are
 * compared with no others, so whatever they ask of profiles must imply `mayDisagree`, `mayTellOneStory`, `areOfOneNews` or
 * `mayShareSubject`.
 */
export interface Related {
  /** Those that may share an event or a subject with it, or are of one day in one town. */
  readonly all: ReadonlySet<string>;
  /** Those of them that may contradict it. */
  readonly close: ReadonlySet<string>;
  /** And those of them that are known to be of its day or of one beside it, or of which no date tells that they are not. */
  readonly ofItsDays: ReadonlySet<string>;
}

/** So many articles that were asked about are remembered until what one is about changes. */
const ASKED = 8;

const NOBODY: ReadonlySet<string> = new Set();
const NONE: Related = { all: NOBODY, close: NOBODY, ofItsDays: NOBODY };

/** So many days are one stretch of time, by which articles are looked up. */
const STRETCH = DAYS_AROUND + 1;

interface Held {
  readonly uri: string;
  readonly profile: Profile;
  readonly names: ReadonlySet<number>;
  /** What a text is found by that may retell it, or that it may retell. */
  readonly gist: ReadonlySet<number>;
  /** What it looks for such texts by. */
  readonly soughtGist: ReadonlySet<number>;
}

/**
 * Which articles may share an event or a subject. They are counted by the names that they have in common, among those
 * from about one time, so that asking for those of one article takes no look at articles that share none with it.
 */
export class RelatedArticles {
  readonly #numbers = new Map<string, number>();
  readonly #articles: (Held | undefined)[] = [];
  /** A name in a stretch of time → the numbers of the articles that have it. */
  readonly #byName = new PostingLists();
  /** How many articles are from each stretch; `null`: from none alone. */
  readonly #stretches = new Map<number | null, number>();
  readonly #asked = new Recent<string, Related>(ASKED);

  /** Puts what an article is about in the place of what it was about; with `null`, takes it out. */
  set(uri: string, profile: Profile | null): void {
    this.#asked.clear();
    const nth = this.#numbers.get(uri) ?? this.#articles.length;
    const before = this.#articles[nth];
    if (before !== undefined) this.#count(before, nth, -1);
    this.#articles[nth] = undefined;
    if (profile === null) return;
    this.#numbers.set(uri, nth);
    const article = { uri, profile, names: namesOf(profile), ...gistsOf(profile) };
    this.#articles[nth] = article;
    this.#count(article, nth, 1);
  }

  of(uri: string): Related {
    const known = this.#asked.get(uri);
    if (known !== undefined) return known;
    const related = this.#relatedTo(uri);
    this.#asked.set(uri, related);
    return related;
  }

  /**
   * All whose comparisons may come out otherwise where an article is about something else: those related to it, and those
   * that name one of its people and something else, whenever that was.
   */
  concernedBy(uri: string): ReadonlySet<string> {
    const own = this.#held(uri);
    if (own === undefined) return NOBODY;
    const found = new Set(this.of(uri).all);
    for (const { uri: other, profile } of this.#sharingNames(own, [...this.#stretches.keys()]))
      if (sharedPeople(own.profile, profile) > 0) found.add(other);
    found.delete(uri);
    return found;
  }

  #relatedTo(uri: string): Related {
    const own = this.#held(uri);
    if (own === undefined) return NONE;
    const [all, close, ofItsDays] = [new Set<string>(), new Set<string>(), new Set<string>()];
    for (const article of this.#sharingNames(own, this.#stretchesAround(own))) {
      if (article === own || areFarApart(own.profile, article.profile)) continue;
      const isStory =
        mayTellOneStory(own.profile, article.profile) || areOfOneNews(own.profile, article.profile);
      const isClose = isStory || mayDisagree(own.profile, article.profile);
      if (!isClose && !mayShareSubject(own.profile, article.profile)) continue;
      all.add(article.uri);
      if (isClose) close.add(article.uri);
      if (isClose && mayBeBesideEachOther(own.profile, article.profile)) ofItsDays.add(article.uri);
    }
    return { all, close, ofItsDays };
  }

  #held(uri: string): Held | undefined {
    const nth = this.#numbers.get(uri);
    return nth === undefined ? undefined : this.#articles[nth];
  }

  /** The articles from some stretches of time with so much in common with one that they may be related. */
  #sharingNames({ names, soughtGist }: Held, stretches: readonly (number | null)[]): Set<Held> {
    const byNames = this.#having(names, FEWEST_NAMES, stretches);
    return new Set([...byNames, ...this.#having(soughtGist, GIST, stretches)]);
  }

  /** The articles from some stretches of time that have so many of some names. */
  #having(names: ReadonlySet<number>, fewest: number, stretches: readonly (number | null)[]): Held[] {
    const counts = new Uint8Array(this.#articles.length);
    const found: Held[] = [];
    const count = (nth: number): void => {
      const before = counts[nth] ?? 0;
      if (before === fewest) return;
      counts[nth] = before + 1;
      const article = this.#articles[nth];
      if (before + 1 === fewest && article !== undefined) found.push(article);
    };
    for (const stretch of stretches)
      for (const name of names) this.#byName.visit(keyOf(name, stretch), count);
    return found;
  }

  #stretchesAround({ profile: { days } }: Held): (number | null)[] {
    const all = [...this.#stretches.keys()];
    if (days === null) return all;
    const [first, last] = [stretchOf(days.first - DAYS_AROUND), stretchOf(days.last + DAYS_AROUND)];
    return all.filter((stretch) => stretch === null || (stretch >= first && stretch <= last));
  }

  #count(article: Held, nth: number, by: 1 | -1): void {
    const stretch = stretchWith(article);
    const articles = (this.#stretches.get(stretch) ?? 0) + by;
    if (articles === 0) this.#stretches.delete(stretch);
    else this.#stretches.set(stretch, articles);
    for (const name of [...article.names, ...article.gist]) {
      if (by === 1) this.#byName.add(keyOf(name, stretch), nth);
      else this.#byName.delete(keyOf(name, stretch), nth);
    }
  }
}

const stretchOf = (day: number): number => Math.floor(day / STRETCH);

/** The stretch of time that an article is from; `null` where it is unknown, or may be another, too. */
function stretchWith({ profile: { days } }: Held): number | null {
  if (days === null) return null;
  const stretch = stretchOf(days.first);
  return stretchOf(days.last) === stretch ? stretch : null;
}

/** A name in a stretch of time, as a number of 32 bits. */
function keyOf(name: number, stretch: number | null): number {
  return stretch === null ? name | 0 : Math.imul(name ^ Math.imul(stretch + 1, 0x85ebca6b), 0xc2b2ae35) | 0;
}

/** Whether two articles may be of one day or of two in a row. */
function mayBeBesideEachOther({ days: a }: Profile, { days: b }: Profile): boolean {
  return a === null || b === null || areWithin(a, b, 1);
}

/**
 * What two related articles have in common at least two of: a person, a side, a town, a telling number, quoted words;
 * hashed. A town that an article opens with counts twice.
 */
function namesOf({ people, sides, towns, focus, numbers, quoted }: Profile): Set<number> {
  return hashes([
    ...labelled("person", people),
    ...labelled("side", sides),
    ...labelled("town", towns),
    ...labelled("number", numbers),
    ...labelled("quoted", quoted),
    ...labelled("focus", focus),
    ...labelled("opening", focus),
  ]);
}

/** The words of a text's gist, hashed: a brief text may retell any other, a longer one may be retold by a brief one alone. */
function gistsOf({ brief, gist }: Profile): Pick<Held, "gist" | "soughtGist"> {
  const [all, ofBrief] = [labelled("gist", gist), labelled("brief", gist)];
  return { gist: hashes(brief ? [...all, ...ofBrief] : all), soughtGist: hashes(brief ? all : ofBrief) };
}

const hashes = (names: readonly string[]): Set<number> => new Set(names.map(hash));

function labelled(kind: string, names: ReadonlySet<string>): string[] {
  return [...names].map((name) => `${kind} ${name}`);
}
