import { lazily } from "../text/lazily.ts";
import { Recent } from "../text/recent.ts";
import type { Group } from "./group.ts";
import type { Key } from "./section.ts";

/** Gives what shares a key with a value, in no order. */
export type GroupsLike<Value> = (value: Value) => readonly Group<Value>[];

/** Makes groups ready to be looked up by the keys that they share with a value. */
export function groupsLike<Value>(
  groups: Iterable<Group<Value>>,
  keysOf: (value: Value) => Iterable<Key>,
): GroupsLike<Value> {
  const byKey = lazily(() => keyed(groups, keysOf));
  return (value) => {
    const found = new Set<Group<Value>>();
    for (const key of keysOf(value)) for (const group of byKey().get(key) ?? []) found.add(group);
    return [...found];
  };
}

function keyed<Value>(
  groups: Iterable<Group<Value>>,
  keysOf: (value: Value) => Iterable<Key>,
): ReadonlyMap<Key, readonly Group<Value>[]> {
  const byKey = new Map<Key, Group<Value>[]>();
  for (const group of groups) {
    for (const key of new Set(keysOf(group.value))) {
      const held = byKey.get(key);
      if (held === undefined) byKey.set(key, [group]);
      else held.push(group);
    }
  }
  return byKey;
}

/** One question after the other is asked of the same articles, or of some of them. */
const ASKED = 8;

/** What was made ready to ask what some articles say: holds until one of them says something else. */
export class ReadyFor<Ready> {
  readonly #ready = new Recent<ReadonlySet<string>, Ready>(ASKED);

  /** What is ready for these articles, which are always told by one and the same set. */
  of(articles: ReadonlySet<string>, make: () => Ready): Ready {
    const ready = this.#ready.get(articles) ?? make();
    this.#ready.set(articles, ready);
    return ready;
  }

  /** An article says something else than before. */
  changed(uri: string): void {
    for (const articles of [...this.#ready.keys()]) if (articles.has(uri)) this.#ready.delete(articles);
  }
}
