import type { Mention, OrganizationMention, PersonMention } from "../reading/mention.ts";
import { isName, type NameMention } from "../reading/name-mention.ts";
import { overlapOf } from "../text/lookup.ts";
import type { Span } from "../text/span.ts";
import { nameKey } from "./name-key.ts";
import { shoutedNames } from "./shouted-names.ts";
import { unreadNames } from "./unread-names.ts";

/**
 * Reads names again in the light of the whole article: a word that is the family name of a person whom the article
 * names in full is that person, wherever one paragraph alone could not tell. `isOrdinary` says whether running text
 * writes a word, given in lower case, small. Gives mentions in order.
 */
export function settleNames(
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  isOrdinary: (lower: string) => boolean,
): Mention[] {
  const people = wordsOfPeople(mentions);
  const bodies = organizationWords(mentions, people);
  const settled = mentions.map((mention) => settle(mention, text, people, bodies));
  const shouted = shoutedNames(text, sentences, settled.filter(isName));
  const isPerson = overlapOf(shouted);
  const kept = shouted.length === 0 ? settled : settled.filter((each) => !isName(each) || !isPerson(each));
  const unread = unreadNames(text, sentences, kept, people.families, bodies, isOrdinary);
  const added = [...unread, ...shouted];
  return added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
}

function settle(mention: Mention, text: string, people: PeopleWords, bodies: ReadonlySet<string>): Mention {
  if (!isName(mention)) return mention;
  if (mention.kind !== "person")
    return isFamilyName(mention, people.families) ? personOf(mention, text) : mention;
  const alone = mention.roles.length === 0 && !mention.name.includes(" ");
  if (mention.roles.length === 0 && bodies.has(mention.text)) return organizationOf(mention);
  return alone && mention.guessed && !isOneOf(people, mention.name) ? organizationOf(mention) : mention;
}

/** The words of people's names: of full ones the family names and all words; of any, all words and their keys. */
interface PeopleWords {
  readonly families: ReadonlySet<string>;
  readonly full: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  /** Names with which somebody holds an office. */
  readonly held: ReadonlySet<string>;
  keys(): ReadonlySet<string>;
}

/** Whether a word is one of people's names, in the same or another spelling. */
const isOneOf = ({ all, keys }: PeopleWords, word: string): boolean =>
  all.has(word) || keys().has(nameKey(word));

/** The last word of a full name, without suffixes, is its family name; the last part of a double one will do. */
function wordsOfPeople(mentions: readonly Mention[]): PeopleWords {
  const [families, full, single] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const held = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== "person") continue;
    if (mention.roles.length > 0) held.add(mention.text);
    if (mention.name.includes(" ")) {
      const words = mention.name.split(" ");
      const last = words.findLast((word) => word.length > 2 && !word.endsWith("."));
      if (last !== undefined) families.add(last);
      for (const barrel of last?.split("-").slice(1) ?? [])
        if (/^\p{Lu}\p{L}{3}/u.test(barrel)) families.add(barrel);
      for (const word of words) full.add(word);
    } else if (mention.guessed === undefined) single.add(mention.name);
  }
  const all = new Set([...full, ...single]);
  let keys: ReadonlySet<string> | null = null;
  const keysOfAll = (): ReadonlySet<string> => {
    keys ??= new Set([...all].map(nameKey));
    return keys;
  };
  return { families, full, all, held, keys: keysOfAll };
}

/**
 * The first words of organisations with longer names, “Acme” of “Acme Holdings”, and whole names of two words that
 * something about them once tells to be an organisation's: “the fashion house Jane Holt”.
 */
function organizationWords(mentions: readonly Mention[], people: PeopleWords): ReadonlySet<string> {
  const words = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== "organization" || mention.country !== null) continue;
    if (/^\S+ \S+$/u.test(mention.text) && !people.held.has(mention.text)) words.add(mention.text);
    const space = mention.text.indexOf(" ");
    const first = mention.text.slice(0, Math.max(space, 0));
    if (first !== "" && !people.full.has(first)) words.add(first);
  }
  return words;
}

function organizationOf({ start, end, text, name }: PersonMention): OrganizationMention {
  return { kind: "organization", start, end, text, name, country: null };
}

function isFamilyName(mention: Exclude<NameMention, PersonMention>, families: ReadonlySet<string>): boolean {
  if (mention.name !== mention.text || !families.has(mention.text)) return false;
  const isCity =
    mention.kind === "place" && mention.country !== mention.name && mention.located === undefined;
  return mention.country === null || isCity;
}

function personOf({ start, end }: Span, text: string): PersonMention {
  const name = text.slice(start, end);
  return { kind: "person", start, end, text: name, name, roles: [] };
}
