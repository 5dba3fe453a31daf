import { digest } from "../text/digest.ts";
import { firstIndex } from "../text/first-index.ts";
import type { Group } from "./group.ts";
import { type GroupsLike, groupsLike, ReadyFor } from "./groups-like.ts";
import { type Indexed, InvertedIndex } from "./inverted-index.ts";
import type { Key } from "./section.ts";

interface HeldGroup<Value> extends Group<Value>, Indexed {
  readonly id: string;
  readonly uris: string[];
}

/**
 * What articles say, by key. A thousand articles that say the same cost one comparison, and a change of one article
 * touches only what it says otherwise than before.
 */
export class SayingIndex<Value> {
  readonly #keysOf: (value: Value) => Iterable<Key>;
  readonly #groups = new Map<string, HeldGroup<Value>>();
  readonly #byKey = new InvertedIndex<HeldGroup<Value>>();
  readonly #ofArticle = new Map<string, readonly HeldGroup<Value>[]>();
  readonly #kindOf: (value: Value) => string;
  /** By kind. */
  readonly #ready = new ReadyFor<Map<string, GroupsLike<Value>>>();
  readonly #common = new Map<string, unknown>();

  constructor(keysOf: (value: Value) => Iterable<Key>, kindOf: (value: Value) => string = () => "") {
    this.#keysOf = keysOf;
    this.#kindOf = kindOf;
  }

  /** Puts what an article says in the place of what it said; gives the groups that it joined or left. */
  set(uri: string, values: readonly Value[]): Group<Value>[] {
    const before = new Set(this.#ofArticle.get(uri));
    const now = this.#groupsOf(values);
    const left = [...before].filter((group) => !now.has(group));
    const joined = [...now].filter((group) => !before.has(group));
    if (left.length + joined.length > 0) this.#ready.changed(uri);
    for (const group of left) this.#leave(group, uri);
    for (const group of joined) this.#join(group, uri);
    if (now.size === 0) this.#ofArticle.delete(uri);
    else this.#ofArticle.set(uri, [...now]);
    return [...left, ...joined];
  }

  /** What articles say under a key; in no order. */
  get(key: Key): readonly Group<Value>[] {
    return this.#byKey.get(key);
  }

  /** What articles say under any key of a value, each once; in no order. */
  like(value: Value): readonly Group<Value>[] {
    return this.#byKey.havingAny(this.#keysOf(value));
  }

  /** What `find` gives, or gave since anything was first or last said. */
  common<Found>(question: string, find: () => Found): Found {
    if (!this.#common.has(question)) this.#common.set(question, find());
    return this.#common.get(question) as Found;
  }

  /** What some articles say under any key of a value and of its kind, those that say the same together; in no order. */
  among(articles: ReadonlySet<string>, value: Value): readonly Group<Value>[] {
    const kind = this.#kindOf(value);
    const ready = this.#ready.of(articles, () => this.#likeBy(articles));
    return ready.get(kind)?.(value) ?? [];
  }

  /** Those of some articles that say anything under any key of a value and of its kind. */
  *sayingLike(articles: ReadonlySet<string>, value: Value): Generator<string> {
    const kind = this.#kindOf(value);
    for (const group of this.like(value)) {
      if (this.#kindOf(group.value) !== kind) continue;
      for (const uri of group.uris) if (articles.has(uri)) yield uri;
    }
  }

  /** What one article says. */
  of(uri: string): readonly Group<Value>[] {
    return this.#ofArticle.get(uri) ?? [];
  }

  /** Everything that is said; in no order. */
  all(): Iterable<Group<Value>> {
    return this.#groups.values();
  }

  /** The articles that share a key with these groups. */
  *sharing(groups: Iterable<Group<Value>>): Generator<string> {
    const keys = new Set<Key>();
    for (const { value } of groups) for (const key of this.#keysOf(value)) keys.add(key);
    for (const key of keys) for (const { uris } of this.get(key)) yield* uris;
  }

  /** The articles that say these groups' values or, under a key of theirs, what is something to them. */
  *concernedBy(groups: Iterable<Group<Value>>, concern: (a: Value, b: Value) => boolean): Generator<string> {
    for (const group of groups) {
      const others = new Set<Group<Value>>();
      for (const key of this.#keysOf(group.value))
        for (const other of this.get(key))
          if (other.value !== group.value && concern(group.value, other.value)) others.add(other);
      if (others.size > 0) yield* group.uris;
      for (const { uris } of others) yield* uris;
    }
  }

  /** What some articles say, ready to be looked up, by kind. */
  #likeBy(articles: ReadonlySet<string>): Map<string, GroupsLike<Value>> {
    const said = new Map<HeldGroup<Value>, string[]>();
    for (const uri of [...articles].sort()) {
      for (const group of this.#ofArticle.get(uri) ?? []) {
        const uris = said.get(group);
        if (uris === undefined) said.set(group, [uri]);
        else uris.push(uri);
      }
    }
    const byKind = new Map<string, Group<Value>[]>();
    for (const [{ value }, uris] of said) {
      const kind = this.#kindOf(value);
      const groups = byKind.get(kind);
      if (groups === undefined) byKind.set(kind, [{ value, uris }]);
      else groups.push({ value, uris });
    }
    return new Map([...byKind].map(([kind, groups]) => [kind, groupsLike(groups, this.#keysOf)]));
  }

  /** The groups of these values, of which an article may say one twice. */
  #groupsOf(values: readonly Value[]): Set<HeldGroup<Value>> {
    const found = new Map<string, HeldGroup<Value>>();
    for (const value of values) {
      const id = idOf(value);
      if (!found.has(id)) found.set(id, this.#groups.get(id) ?? { id, number: -1, value, uris: [] });
    }
    return new Set(found.values());
  }

  #join(group: HeldGroup<Value>, uri: string): void {
    if (group.uris.length === 0) {
      this.#common.clear();
      this.#groups.set(group.id, group);
      this.#byKey.add(group, this.#keysOf(group.value));
    }
    group.uris.splice(placeIn(group.uris, uri), 0, uri);
  }

  #leave(group: HeldGroup<Value>, uri: string): void {
    group.uris.splice(placeIn(group.uris, uri), 1);
    if (group.uris.length > 0) return;
    this.#common.clear();
    this.#groups.delete(group.id);
    this.#byKey.delete(group, this.#keysOf(group.value));
  }
}

function idOf(value: unknown): string {
  return digest(JSON.stringify(value));
}

/** Where a URI stands, or would stand, among sorted ones. */
function placeIn(uris: readonly string[], uri: string): number {
  return firstIndex(uris, (each) => each >= uri);
}
