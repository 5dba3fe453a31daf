import type { Mention } from "../reading/mention.ts";

/** So many words tell what an article is about. */
const MOST = 40;

/** Shorter words are everywhere. */
const SHORTEST = 5;

/** The words that an article says most, in base form; of those said as often the longest. */
export function gistOf(mentions: readonly Mention[]): string[] {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.kind !== "proposition") continue;
    for (const word of [mention.verb, ...mention.arguments.flatMap(({ words }) => words)])
      if (word.length >= SHORTEST && !/\d/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return mostSaid(counts, MOST);
}

/** So many rare words tell one event from another. */
const MOST_RARE = 24;

/** The words that an article says most of those that few articles have, with how often; names with a capital. */
export function rareWordsOf(mentions: readonly Mention[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const mention of mentions)
    if (mention.kind === "proposition")
      for (const word of mention.rare) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries(mostSaid(counts, MOST_RARE).map((word) => [word, counts.get(word) ?? 0]));
}

/** Of words said as often the longest. */
function mostSaid(counts: ReadonlyMap<string, number>, most: number): string[] {
  return [...counts]
    .sort(([a, often], [b, other]) => other - often || b.length - a.length || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word)
    .sort();
}
