import { digest } from "../text/digest.ts";
import { ComparisonMemo } from "./comparison-memo.ts";
import { Copies } from "./copies/copies.ts";
import type { CorpusView } from "./corpus-view.ts";
import type { ArticleDigest, ArticleValues } from "./digest.ts";
import type { Group } from "./group.ts";
import { type Edit, Invalidation } from "./invalidation.ts";
import { MadeOfAll } from "./made-of-all.ts";
import { type Profile, profileOf } from "./profile.ts";
import { type Related, RelatedArticles } from "./related-articles.ts";
import { Said } from "./said.ts";
import { placesOf } from "./saying-places.ts";
import type { Key } from "./section.ts";
import {
  isLookedUp,
  type PlaceOf,
  type SectionName,
  sectionNames,
  sections,
  type ValueOf,
} from "./sections.ts";

const NONE: ReadonlySet<string> = new Set();

type ValuesIn = <S extends SectionName>(section: S, uri: string) => readonly ValueOf<S>[];
type PlacesIn = <S extends SectionName>(section: S, uri: string, value: ValueOf<S>) => readonly PlaceOf<S>[];

interface Entry {
  readonly profile: Profile;
  /** Names the subject that the profile was made from. */
  readonly subject: string;
}

/** All articles, changed by one at a time. After any changes it answers as if built from scratch. */
export class Corpus implements CorpusView {
  readonly #digestOf: (uri: string) => ArticleDigest | undefined;
  readonly #placesIn: PlacesIn;
  readonly #valuesIn: ValuesIn;
  readonly #entries = new Map<string, Entry>();
  readonly #said = new Said();
  readonly #related = new RelatedArticles();
  readonly #invalidation = new Invalidation(this.#said, this.#related, (uri) => this.profile(uri));
  readonly #memo = new ComparisonMemo();
  readonly #made = new MadeOfAll();
  readonly #copies = new Copies((uri) => this.digest(uri)?.fingerprints);

  /**
   * `digestOf` gives the digest of an article that was `set`, as it was set last. Where it can be told quicker,
   * `placesIn` gives where one says something, and `valuesIn` what one says of a kind that is not looked up.
   */
  constructor(
    digestOf: (uri: string) => ArticleDigest | undefined,
    placesIn: PlacesIn = (section, uri, value) => placesOf(digestOf(uri)?.says[section] ?? [], value),
    valuesIn: ValuesIn = (section, uri) => digestOf(uri)?.says[section].map(({ value }) => value) ?? [],
  ) {
    this.#digestOf = digestOf;
    this.#placesIn = placesIn;
    this.#valuesIn = valuesIn;
  }

  /**
   * Adds an article, or puts it in the place of what its URI gave before. Gives the other articles whose comparisons
   * with it may come out otherwise now; none where `affects` is false, since nobody asks.
   */
  set(article: ArticleValues, { affects = true } = {}): ReadonlySet<string> {
    const { uri } = article;
    const subject = digest(JSON.stringify(article.subject));
    const earlier = this.#entries.get(uri);
    const isSameSubject = earlier?.subject === subject;
    const before = affects ? this.related(uri).all : NONE;
    const around = affects && !isSameSubject ? this.#related.concernedBy(uri) : NONE;
    if (!isSameSubject) {
      const profile = profileOf(article.subject);
      this.#entries.set(uri, { profile, subject });
      this.#related.set(uri, profile);
    }
    if (!affects) {
      this.#memo.clear();
      this.#copies.set(uri, article.fingerprints);
      this.#replace(uri, article, null);
      return NONE;
    }
    const copies = this.copiesOf(uri);
    this.#copies.set(uri, article.fingerprints);
    const regrouped = this.#invalidation.byCopies(copies, this.copiesOf(uri));
    const related = isSameSubject ? before : new Set([...before, ...this.related(uri).all]);
    const now = this.profile(uri);
    const renamed = isSameSubject ? NONE : this.#invalidation.byNames(uri, earlier?.profile, now, around);
    this.#memo.edit(uri, renamed?.size === 0 && regrouped.size === 0);
    const edit: Edit = { uri, before: earlier?.profile, now, related, around: renamed };
    return this.#concerned(uri, [...this.#replace(uri, article, edit), ...regrouped]);
  }

  /** Takes an article out; gives the others whose comparisons may come out otherwise now. */
  remove(uri: string): ReadonlySet<string> {
    if (!this.#entries.has(uri)) return new Set();
    const related = this.related(uri).all;
    const copies = this.copiesOf(uri);
    const before = this.profile(uri);
    this.#entries.delete(uri);
    this.#related.set(uri, null);
    this.#copies.set(uri, null);
    const regrouped = this.#invalidation.byCopies(copies, []);
    this.#memo.forget(uri);
    const edit: Edit = { uri, before, now: undefined, related, around: NONE };
    return this.#concerned(uri, [...this.#replace(uri, null, edit), ...regrouped]);
  }

  #concerned(uri: string, affected: readonly string[]): ReadonlySet<string> {
    const concerned = new Set(affected);
    concerned.delete(uri);
    for (const other of concerned) this.#memo.forget(other);
    return concerned;
  }

  profile(uri: string): Profile | undefined {
    return this.#entries.get(uri)?.profile;
  }

  related(uri: string): Related {
    return this.#related.of(uri);
  }

  digest(uri: string): ArticleDigest | undefined {
    return this.#entries.has(uri) ? this.#digestOf(uri) : undefined;
  }

  under<S extends SectionName>(section: S, key: Key): readonly Group<ValueOf<S>>[] {
    return this.#said.under(section, key);
  }

  like<S extends SectionName>(section: S, value: ValueOf<S>): readonly Group<ValueOf<S>>[] {
    return this.#said.like(section, value);
  }

  common<Found>(section: SectionName, question: string, find: () => Found): Found {
    return this.#said.common(section, question, find);
  }

  values<S extends SectionName>(section: S, uri: string): readonly ValueOf<S>[] {
    if (isLookedUp(section)) return this.#said.of(section, uri);
    return this.#entries.has(uri) ? this.#valuesIn(section, uri) : [];
  }

  madeOf<S extends SectionName, Made>(
    section: S,
    uri: string,
    make: (values: readonly ValueOf<S>[]) => Made,
  ): Made {
    return this.#made.of(uri, section, () => this.values(section, uri), make);
  }

  among<S extends SectionName>(
    articles: ReadonlySet<string>,
    section: S,
    value: ValueOf<S>,
  ): readonly Group<ValueOf<S>>[] {
    return this.#said.among(section, articles, value);
  }

  all<S extends SectionName>(section: S): Iterable<Group<ValueOf<S>>> {
    return this.#said.all(section);
  }

  recall<S extends SectionName, Found>(
    uri: string,
    question: string,
    value: ValueOf<S>,
    find: () => Found,
  ): Found {
    return this.#memo.of(uri, question, value, find);
  }

  places<S extends SectionName>(section: S, uri: string, value: ValueOf<S>): readonly PlaceOf<S>[] {
    return this.#entries.has(uri) ? this.#placesIn(section, uri, value) : [];
  }

  originOf(uri: string): string {
    return this.#copies.originOf(uri);
  }

  copiesOf(uri: string): readonly string[] {
    return this.#copies.copiesOf(uri);
  }

  /** Puts what an article says in the place of what it said; gives whom that edit concerns, or nobody with `null`. */
  #replace(uri: string, article: ArticleValues | null, edit: Edit | null): readonly string[] {
    this.#made.changed(uri);
    return sectionNames.flatMap((name) => [...this.#replaceIn(name, uri, article?.values[name] ?? [], edit)]);
  }

  #replaceIn<S extends SectionName>(
    section: S,
    uri: string,
    now: readonly ValueOf<S>[],
    edit: Edit | null,
  ): Iterable<string> {
    if (!isLookedUp(section)) return edit === null ? NONE : this.#invalidation.byWhole(section, edit);
    const before = edit !== null && sections[section].tellsOfAll ? this.values(section, uri) : [];
    const difference = this.#said.set(section, uri, now);
    if (edit === null) return NONE;
    return this.#invalidation.bySayings(section, edit, { before, now, difference });
  }
}
