import type { Group } from "../corpus/group.ts";
import { inOrder } from "../text/in-order.ts";

/** What an article says. */
export interface Said<Value> {
  readonly uri: string;
  readonly value: Value;
}

/** So many articles are evidence enough: a thousand copies of one text say no more than a few. */
export const MOST_ARTICLES = 25;

/** The first articles, in order of URI, among those that say something and are accepted. */
export function firstArticles<Value>(
  groups: Iterable<Group<Value>>,
  accepts: (said: Said<Value>) => boolean,
): Said<Value>[] {
  const found: Said<Value>[] = [];
  for (const { value, uris } of groups) {
    let count = 0;
    for (const uri of uris) {
      if (!accepts({ uri, value })) continue;
      found.push({ uri, value });
      if (++count === MOST_ARTICLES) break;
    }
  }
  return found.sort((a, b) => inOrder(a.uri, b.uri)).slice(0, MOST_ARTICLES);
}
