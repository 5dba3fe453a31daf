import type { PersonMention } from "../reading/mention.ts";
import { type NameParts, nameKey, nameParts } from "./name-key.ts";

/** A name taken apart, with what its family name is looked up by. */
export interface KeyedParts extends NameParts {
  readonly familyKey: string;
}

/** An Arabic article goes with a name or is left out: “al-Sadr”, “Sadr”. */
const ARTICLE = /^(?:al|el|ul)-(?=\p{L})/iu;

/** Takes a name apart, without an Arabic article before the family name. */
export function keyedParts(name: string): KeyedParts {
  const { given, family } = nameParts(name);
  const bare = family.replace(ARTICLE, "");
  return { given, family: bare, familyKey: nameKey(bare) };
}

/** Each name taken apart, once however often it is mentioned, in order. */
export function partsOf(mentions: readonly PersonMention[]): ReadonlyMap<string, KeyedParts> {
  const parts = new Map<string, KeyedParts>();
  for (const { name } of mentions) if (!parts.has(name)) parts.set(name, keyedParts(name));
  for (const [name, of] of generations(parts.keys())) {
    const own = parts.get(name);
    if (own !== undefined) parts.set(name, { ...own, familyKey: `${own.familyKey} ${of}` });
  }
  return parts;
}

/** What tells father from son at the end of a name. */
export const GENERATION = / (jr|sr|ii|iii|iv)\.?$/iu;

/** The names that tell father from son, with how they do: “Robert Downey Jr.” where “Robert Downey Sr.” is named, too. */
function generations(names: Iterable<string>): [string, string][] {
  const byName = new Map<string, [string, string][]>();
  for (const name of names) {
    const of = GENERATION.exec(name)?.[1]?.toLowerCase();
    if (of === undefined) continue;
    const rest = nameKey(name.replace(GENERATION, ""));
    byName.set(rest, [...(byName.get(rest) ?? []), [name, of]]);
  }
  return [...byName.values()].filter((each) => new Set(each.map(([, of]) => of)).size > 1).flat();
}
