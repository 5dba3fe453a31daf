import type { PersonMention } from "../reading/mention.ts";
import type { NameMention } from "../reading/name-mention.ts";
import { overlapOf } from "../text/lookup.ts";
import type { Span } from "../text/span.ts";

const WORDS = /\p{Lu}[\p{Lu}'’.-]+/gu;

/** So many words of a name are looked for together. */
const LONGEST = 4;

/**
 * The people in sentences that are set in capitals throughout, as headlines are: “POOLE LEAVES LEEDS”, where the article
 * names John Poole. `named` are the names read so far, in order.
 */
export function shoutedNames(
  text: string,
  sentences: readonly Span[],
  named: readonly NameMention[],
): PersonMention[] {
  const shouted = sentences.filter(({ start, end }) => !/\p{Ll}/u.test(text.slice(start, end)));
  if (shouted.length === 0) return [];
  const names = namesInCapitals(named);
  const isTaken = overlapOf(named.filter(({ kind }) => kind === "person"));
  return shouted.flatMap((sentence) => {
    const words = [...text.slice(sentence.start, sentence.end).matchAll(WORDS)].map(({ 0: word, index }) => {
      const own = word.replace(/['’]S$/u, "").replace(/['’.-]+$/u, "");
      return { start: sentence.start + index, end: sentence.start + index + own.length };
    });
    const found: PersonMention[] = [];
    for (let at = 0; at < words.length; at++) {
      for (let last = Math.min(at + LONGEST, words.length) - 1; last >= at; last--) {
        const span = { start: words[at]?.start ?? 0, end: words[last]?.end ?? 0 };
        const written = text.slice(span.start, span.end);
        const name = names.get(written);
        if (name === undefined || isTaken(span)) continue;
        found.push({ kind: "person", ...span, text: written, name, roles: [] });
        at = last;
        break;
      }
    }
    return found;
  });
}

/** The full names of people and their family names, by how they are written in capitals. */
function namesInCapitals(named: readonly NameMention[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const mention of named) {
    if (mention.kind !== "person" || !mention.name.includes(" ")) continue;
    const family = mention.name.split(" ").at(-1) ?? "";
    names.set(mention.name.toUpperCase(), mention.name);
    if (family.length > 3) names.set(family.toUpperCase(), family);
  }
  return names;
}
