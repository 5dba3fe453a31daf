import { digest } from "../text/digest.ts";
import { areToldApart } from "./casts.ts";
import { Copies } from "./copies/copies.ts";
import type { CorpusView } from "./corpus-view.ts";
import type { ArticleDigest, ArticleValues } from "./digest.ts";
import type { Group } from "./group.ts";
import { MadeOfAll } from "./made-of-all.ts";
import { PackedSayings } from "./packed-sayings.ts";
import { type Profile, profileOf } from "./profile.ts";
import { type Related, RelatedArticles } from "./related-articles.ts";
import { Remembered } from "./remembered.ts";
import { SayingIndex } from "./saying-index.ts";
import { placesOf } from "./saying-places.ts";
import type { Key } from "./section.ts";
import {
  isLookedUp,
  type PlaceOf,
  perSection,
  type SectionName,
  sectionNames,
  sections,
  type ValueOf,
} from "./sections.ts";
import { haveNameInCommon, namesApart } from "./shared-names.ts";
import { areOfOneEvent, sharesGist } from "./stories.ts";

/** How an article changes. */
interface Change {
  /** Whether anybody asks which others that concerns. */
  readonly affects: boolean;
  /** The articles that were or are related to it, which alone what needs that concerns. */
  readonly related: ReadonlySet<string>;
  /** What the article was about before; what it is about now is known. */
  readonly before: Profile | undefined;
  /**
   * Whom it concerns that it is about something else than before, whatever else it says; nobody where it is not, `null` for
   * all who say alike.
   */
  readonly around: ReadonlySet<string> | null;
}

const NONE: ReadonlySet<string> = new Set();
const UNASKED: Change = { affects: false, related: NONE, before: undefined, around: NONE };

type ValuesIn = <S extends SectionName>(section: S, uri: string) => readonly ValueOf<S>[];
type PlacesIn = <S extends SectionName>(section: S, uri: string, value: ValueOf<S>) => readonly PlaceOf<S>[];

interface Entry {
  readonly profile: Profile;
  /** Names the subject that the profile was made from. */
  readonly subject: string;
}

type Indexes = { readonly [S in SectionName]: SayingIndex<ValueOf<S>> };
type Packed = { readonly [S in SectionName]: PackedSayings<ValueOf<S>> };

/** All articles, changed by one at a time. After any changes it answers as if built from scratch. */
export class Corpus implements CorpusView {
  readonly #digestOf: (uri: string) => ArticleDigest | undefined;
  readonly #placesIn: PlacesIn;
  readonly #valuesIn: ValuesIn;
  readonly #entries = new Map<string, Entry>();
  readonly #indexes = perSection<Indexes>(indexFor);
  readonly #packed = perSection<Packed>(packedFor);
  readonly #related = new RelatedArticles();
  readonly #remembered = new Remembered();
  readonly #made = new MadeOfAll();
  readonly #copies = new Copies((uri) => this.digest(uri)?.fingerprints);

  /**
   * `digestOf` gives the digest of an article that was `set`, as it was set last. Where it can be told quicker, `placesIn`
   * gives where one says something, and `valuesIn` what one says of a kind that is not looked up.
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
      this.#remembered.clear();
      this.#copies.set(uri, article.fingerprints);
      return this.#replace(uri, article, UNASKED);
    }
    const copies = this.copiesOf(uri);
    this.#copies.set(uri, article.fingerprints);
    const regrouped = this.#regrouped(copies, this.copiesOf(uri));
    const related = isSameSubject ? before : new Set([...before, ...this.related(uri).all]);
    const concerned = isSameSubject ? NONE : this.#namingOtherwise(uri, earlier?.profile, around);
    const change: Change = { affects, related, before: earlier?.profile, around: concerned };
    this.#remembered.edit(uri, concerned?.size === 0 && regrouped.size === 0);
    return this.#concerned(uri, this.#replace(uri, article, change), regrouped);
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
    const regrouped = this.#regrouped(copies, []);
    this.#remembered.forget(uri);
    return this.#concerned(
      uri,
      this.#replace(uri, null, { affects: true, related, before, around: NONE }),
      regrouped,
    );
  }

  /**
   * Whom it concerns that an article names others than before: what two articles have in common is otherwise only where the
   * other has one of those names, or where one may retell the other or be told apart from it, of which all names tell. Whom it
   * concerned before is given. `null`: it is from another day, which concerns all.
   */
  #namingOtherwise(
    uri: string,
    before: Profile | undefined,
    concerned: ReadonlySet<string>,
  ): ReadonlySet<string> | null {
    const now = this.profile(uri);
    if (now === undefined || before === undefined) return null;
    if (JSON.stringify(before.date) !== JSON.stringify(now.date)) return null;
    const apart = namesApart(before, now);
    const all = new Set([...concerned, ...this.#related.concernedBy(uri)]);
    return new Set(
      [...all].filter((other) => {
        const profile = this.profile(other);
        if (profile === undefined) return false;
        if (haveNameInCommon(apart, profile)) return true;
        if (areToldApart(before, profile) !== areToldApart(now, profile)) return true;
        return [before, now].some((each) => sharesGist(each, profile) || areOfOneEvent(each, profile));
      }),
    );
  }

  #concerned(
    uri: string,
    affected: ReadonlySet<string>,
    regrouped: ReadonlySet<string>,
  ): ReadonlySet<string> {
    const concerned = new Set([...affected, ...regrouped]);
    concerned.delete(uri);
    for (const other of concerned) this.#remembered.forget(other);
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
    return this.#indexes[section].get(key);
  }

  like<S extends SectionName>(section: S, value: ValueOf<S>): readonly Group<ValueOf<S>>[] {
    const index: SayingIndex<ValueOf<S>> = this.#indexes[section];
    return index.like(value);
  }

  common<Found>(section: SectionName, question: string, find: () => Found): Found {
    return this.#indexes[section].common(question, find);
  }

  values<S extends SectionName>(section: S, uri: string): readonly ValueOf<S>[] {
    if (!isLookedUp(section)) return this.#entries.has(uri) ? this.#valuesIn(section, uri) : [];
    const index: SayingIndex<ValueOf<S>> = this.#indexes[section];
    const packed: PackedSayings<ValueOf<S>> = this.#packed[section];
    return [...index.of(uri).map(({ value }) => value), ...packed.of(uri)];
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
    if (articles.size === 0) return [];
    const packed: PackedSayings<ValueOf<S>> = this.#packed[section];
    if (sections[section].isPacked?.(value)) return packed.among(articles, value);
    const index: SayingIndex<ValueOf<S>> = this.#indexes[section];
    return index.among(articles, value);
  }

  *all<S extends SectionName>(section: S): Iterable<Group<ValueOf<S>>> {
    yield* this.#indexes[section].all();
    yield* this.#packed[section].all();
  }

  recall<S extends SectionName, Found>(
    uri: string,
    question: string,
    value: ValueOf<S>,
    find: () => Found,
  ): Found {
    return this.#remembered.of(uri, question, value, find);
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

  /**
   * Whom it concerns that an article has other copies than before: these, whose sources are counted otherwise, and all
   * that are compared with them.
   */
  #regrouped(before: readonly string[], now: readonly string[]): ReadonlySet<string> {
    const found = new Set<string>();
    if (before.length === now.length && before.every((uri, nth) => uri === now[nth])) return found;
    for (const uri of new Set([...before, ...now])) {
      found.add(uri);
      for (const other of this.related(uri).all) found.add(other);
      for (const name of sectionNames)
        if (sections[name].compared) for (const other of this.#sharing(name, uri)) found.add(other);
    }
    return found;
  }

  #sharing<S extends SectionName>(name: S, uri: string): Iterable<string> {
    const index: SayingIndex<ValueOf<S>> = this.#indexes[name];
    return index.sharing(index.of(uri));
  }

  #replace(uri: string, article: ArticleValues | null, change: Change): ReadonlySet<string> {
    this.#made.changed(uri);
    const affected = new Set<string>();
    for (const name of sectionNames)
      for (const other of this.#replaceIn(name, uri, article, change)) affected.add(other);
    affected.delete(uri);
    return affected;
  }

  /** Puts what an article says of one kind in the place of what it said; gives those whom that concerns. */
  *#replaceIn<S extends SectionName>(
    name: S,
    uri: string,
    article: ArticleValues | null,
    change: Change,
  ): Generator<string> {
    const { affects, related, around } = change;
    const { compared, heedsSubject, concern, besides, tellsOfAll } = sections[name];
    if (besides !== undefined) {
      if (affects) yield* this.#besides(uri, change, besides);
      return;
    }
    const index: SayingIndex<ValueOf<S>> = this.#indexes[name];
    const { needsRelation = () => false } = sections[name];
    const values: readonly ValueOf<S>[] = article?.values[name] ?? [];
    const before = tellsOfAll && affects ? this.values(name, uri) : [];
    const { changed, changedPacked } = this.#store(name, uri, values);
    if (!affects || !compared) return;
    if (tellsOfAll) {
      yield* this.#meeting(name, [...before, ...values], related);
      return;
    }
    if (concern === undefined) yield* index.sharing(changed.filter(({ value }) => !needsRelation(value)));
    else yield* index.concernedBy(changed, concern);
    const bound = [...changedPacked, ...changed.map(({ value }) => value).filter(needsRelation)];
    yield* this.#sayingLike(name, bound, related);
    if (!heedsSubject || around?.size === 0) return;
    const all = around === null ? values.filter(needsRelation) : values;
    yield* this.#sayingLike(name, all, around ?? related);
    if (around === null) yield* index.sharing(index.of(uri).filter(({ value }) => !needsRelation(value)));
  }

  /** Keeps what an article says of one kind instead of what it said; gives what it says no more or says now. */
  #store<S extends SectionName>(
    name: S,
    uri: string,
    values: readonly ValueOf<S>[],
  ): { readonly changed: readonly Group<ValueOf<S>>[]; readonly changedPacked: readonly ValueOf<S>[] } {
    const { isPacked = () => false } = sections[name];
    const index: SayingIndex<ValueOf<S>> = this.#indexes[name];
    const packed: PackedSayings<ValueOf<S>> = this.#packed[name];
    return {
      changed: index.set(
        uri,
        values.filter((value) => !isPacked(value)),
      ),
      changedPacked: packed.set(uri, values.filter(isPacked)),
    };
  }

  /** Those of some articles that say what may be compared with any of some values: no value of theirs is looked at. */
  *#sayingLike<S extends SectionName>(
    name: S,
    values: readonly ValueOf<S>[],
    articles: ReadonlySet<string>,
  ): Generator<string> {
    if (articles.size === 0) return;
    const { isPacked = () => false } = sections[name];
    const index: SayingIndex<ValueOf<S>> = this.#indexes[name];
    const packed: PackedSayings<ValueOf<S>> = this.#packed[name];
    yield* packed.sharing(articles, values.filter(isPacked));
    for (const value of values) if (!isPacked(value)) yield* index.sayingLike(articles, value);
  }

  /** Those of some articles that say what is anything to any of some values. */
  *#meeting<S extends SectionName>(
    name: S,
    values: Iterable<ValueOf<S>>,
    articles: ReadonlySet<string>,
  ): Generator<string> {
    const { concern = () => true } = sections[name];
    for (const own of values)
      for (const { value, uris } of this.among(articles, name, own)) if (concern(own, value)) yield* uris;
  }

  /** The articles that all that one says was held beside, or is now. */
  *#besides(
    uri: string,
    { related, before }: Change,
    areBesides: (a: Profile, b: Profile) => boolean,
  ): Generator<string> {
    const profiles = [before, this.profile(uri)].filter((profile) => profile !== undefined);
    for (const other of related) {
      const theirs = this.profile(other);
      if (theirs !== undefined && profiles.some((own) => areBesides(own, theirs))) yield other;
    }
  }
}

function packedFor<S extends SectionName>(name: S): PackedSayings<ValueOf<S>> {
  const { compared, keys } = sections[name];
  return new PackedSayings(compared ? keys : () => []);
}

function indexFor<S extends SectionName>(name: S): SayingIndex<ValueOf<S>> {
  return new SayingIndex(sections[name].keys, sections[name].kindOf);
}
