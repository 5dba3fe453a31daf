import type { Analysis } from "../claims/analysis.ts";
import { nameKey, nameParts } from "../claims/name-key.ts";

/**
 * Everything by which another article's findings may depend on this one: the people, places and organisations that
 * it names and pairs of words that it quotes. Articles without a key in common cannot contradict each other.
 */
export function articleKeys({ article, mentions }: Analysis): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const mention of mentions) {
    switch (mention.kind) {
      case "person":
        keys.add(`name ${nameKey(nameParts(mention.name).family)}`);
        break;
      case "place":
      case "organization":
        keys.add(`name ${nameKey(mention.name)}`);
        if (mention.country !== null) keys.add(`name ${nameKey(mention.country)}`);
        break;
      case "event":
        if (mention.place !== null) keys.add(`name ${nameKey(mention.place)}`);
        break;
      case "quotation":
        for (const pair of pairsOf(article.text.slice(mention.words.start, mention.words.end)))
          keys.add(`quote ${pair}`);
        break;
    }
  }
  return keys;
}

const MOST_WORDS = 200;

function* pairsOf(words: string): Generator<string> {
  let before = "";
  let count = 0;
  for (const [word] of words.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    if (before !== "") yield `${before} ${word}`;
    before = word;
    if (++count === MOST_WORDS) return;
  }
}
