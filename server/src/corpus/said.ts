import type { Group } from "./group.ts";
import { PackedSayings } from "./packed-sayings.ts";
import { SayingIndex } from "./saying-index.ts";
import type { Key } from "./section.ts";
import { perSection, type SectionName, sections, type ValueOf } from "./sections.ts";

type Indexes = { readonly [S in SectionName]: SayingIndex<ValueOf<S>> };
type Packed = { readonly [S in SectionName]: PackedSayings<ValueOf<S>> };

/** What an article says of one kind that it did not say before, or says no more. */
export interface Difference<S extends SectionName> {
  readonly groups: readonly Group<ValueOf<S>>[];
  /** Of what is kept packed. */
  readonly packed: readonly ValueOf<S>[];
}

/** What all articles say, section by section, whether it is kept as objects or packed. */
export class Said {
  readonly #indexes = perSection<Indexes>(indexFor);
  readonly #packed = perSection<Packed>(packedFor);

  /** Keeps what an article says of one kind instead of what it said. */
  set<S extends SectionName>(section: S, uri: string, values: readonly ValueOf<S>[]): Difference<S> {
    const { isPacked = () => false } = sections[section];
    return {
      groups: this.#index(section).set(
        uri,
        values.filter((value) => !isPacked(value)),
      ),
      packed: this.#packedIn(section).set(uri, values.filter(isPacked)),
    };
  }

  /** What one article says. */
  of<S extends SectionName>(section: S, uri: string): readonly ValueOf<S>[] {
    return [...this.groupsOf(section, uri).map(({ value }) => value), ...this.#packedIn(section).of(uri)];
  }

  /** What one article says, but for what is kept packed, each with all who say it. */
  groupsOf<S extends SectionName>(section: S, uri: string): readonly Group<ValueOf<S>>[] {
    return this.#index(section).of(uri);
  }

  /** What is said under a key, but for what is kept packed; in no order. */
  under<S extends SectionName>(section: S, key: Key): readonly Group<ValueOf<S>>[] {
    return this.#index(section).get(key);
  }

  /** What is said under any key of a value, but for what is kept packed; in no order. */
  like<S extends SectionName>(section: S, value: ValueOf<S>): readonly Group<ValueOf<S>>[] {
    return this.#index(section).like(value);
  }

  /** What some articles say under any key of a value; in no order. */
  among<S extends SectionName>(
    section: S,
    articles: ReadonlySet<string>,
    value: ValueOf<S>,
  ): readonly Group<ValueOf<S>>[] {
    if (articles.size === 0) return [];
    const isPacked = sections[section].isPacked?.(value) ?? false;
    return isPacked
      ? this.#packedIn(section).among(articles, value)
      : this.#index(section).among(articles, value);
  }

  /** Everything that is said; in no order. */
  *all<S extends SectionName>(section: S): Iterable<Group<ValueOf<S>>> {
    yield* this.#index(section).all();
    yield* this.#packedIn(section).all();
  }

  /** What `find` gives, or gave since anything of a section was first or last said. */
  common<Found>(section: SectionName, question: string, find: () => Found): Found {
    return this.#indexes[section].common(question, find);
  }

  /** Those of some articles that say anything under any key of some values; no value of theirs is looked at. */
  *sayingLike<S extends SectionName>(
    section: S,
    articles: ReadonlySet<string>,
    values: readonly ValueOf<S>[],
  ): Generator<string> {
    if (articles.size === 0) return;
    const { isPacked = () => false } = sections[section];
    yield* this.#packedIn(section).sharing(articles, values.filter(isPacked));
    const index = this.#index(section);
    for (const value of values) if (!isPacked(value)) yield* index.sayingLike(articles, value);
  }

  /** The articles that share a key with some groups. */
  sharing<S extends SectionName>(section: S, groups: readonly Group<ValueOf<S>>[]): Iterable<string> {
    return this.#index(section).sharing(groups);
  }

  /** The articles that say these groups' values or, under a key of theirs, what is something to them. */
  concernedBy<S extends SectionName>(
    section: S,
    groups: readonly Group<ValueOf<S>>[],
    concern: (a: ValueOf<S>, b: ValueOf<S>) => boolean,
  ): Iterable<string> {
    return this.#index(section).concernedBy(groups, concern);
  }

  #index<S extends SectionName>(section: S): SayingIndex<ValueOf<S>> {
    return this.#indexes[section];
  }

  #packedIn<S extends SectionName>(section: S): PackedSayings<ValueOf<S>> {
    return this.#packed[section];
  }
}

function indexFor<S extends SectionName>(section: S): SayingIndex<ValueOf<S>> {
  return new SayingIndex(sections[section].keys, sections[section].kindOf);
}

function packedFor<S extends SectionName>(section: S): PackedSayings<ValueOf<S>> {
  const { compared, keys } = sections[section];
  return new PackedSayings(compared ? keys : () => []);
}
