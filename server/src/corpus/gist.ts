import type { Mention } from "../reading/mention.ts";

/** So many words tell what an article is about. */
const MOST = 40;

/** The topical words that an article says most; of those said as often the longest. */
export function gistOf(mentions: readonly Mention[]): string[] {
  return mostSaid(countsOf(mentions, "topical"), MOST);
}

/** So many rare words tell one event from another. */
const MOST_RARE = 24;

/** The words that an article says most of those that few articles have, with how often; names with a capital. */
export function rareWordsOf(mentions: readonly Mention[]): Record<string, number> {
  const counts = countsOf(mentions, "rare");
  return Object.fromEntries(mostSaid(counts, MOST_RARE).map((word) => [word, counts.get(word) ?? 0]));
}

/** How often an article says each word of a kind. */
function countsOf(mentions: readonly Mention[], kind: "topical" | "rare"): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mention of mentions)
    if (mention.kind === "proposition")
      for (const word of mention[kind]) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Of words said as often the longest. */
function mostSaid(counts: ReadonlyMap<string, number>, most: number): string[] {
  return [...counts]
    .sort(([a, often], [b, other]) => other - often || b.length - a.length || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word)
    .sort();
}
