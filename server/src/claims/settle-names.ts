import type { Mention, OrganizationMention, PersonMention, PlaceMention } from "../reading/mention.ts";
import type { Span } from "../text/span.ts";

/**
 * Reads single names again in the light of the whole article: a word that is the family name of a person whom the
 * article names in full is that person, wherever one paragraph alone could not tell. Gives mentions in order.
 */
export function settleNames(
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
): Mention[] {
  const families = familyNames(mentions);
  const bodies = organizationWords(mentions, families);
  const settled = mentions.map((mention): Mention => {
    if (isFamilyName(mention, families)) return personOf(mention, text);
    return isBody(mention, bodies) ? organizationOf(mention) : mention;
  });
  const kinds = kindsOf(settled, families, bodies);
  const added = unreadNames(text, sentences, kinds, settled.filter(isName));
  return added.length === 0
    ? settled
    : [...settled, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
}

const isName = (mention: Mention): mention is Name =>
  mention.kind === "person" || mention.kind === "organization" || mention.kind === "place";

/** The last words of full names, without suffixes; a word that an organisation or a place bears, too, tells nothing. */
function familyNames(mentions: readonly Mention[]): ReadonlySet<string> {
  const families = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== "person" || !mention.name.includes(" ")) continue;
    const last = mention.name.split(" ").findLast((word) => word.length > 2 && !word.endsWith("."));
    if (last !== undefined) families.add(last);
  }
  return families;
}

/** The first words of organisations with longer names: “Acme” of “Acme Holdings”. */
function organizationWords(mentions: readonly Mention[], families: ReadonlySet<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const mention of mentions) {
    const [first = "", second] =
      mention.kind === "organization" && mention.country === null ? mention.text.split(" ") : [];
    if (second !== undefined && !families.has(first)) words.add(first);
  }
  for (const mention of mentions)
    if (mention.kind === "person" && mention.name.includes(" "))
      for (const word of mention.name.split(" ")) words.delete(word);
  return words;
}

function isBody(mention: Mention, bodies: ReadonlySet<string>): mention is PersonMention {
  return mention.kind === "person" && mention.roles.length === 0 && bodies.has(mention.text);
}

function organizationOf({ start, end, text, name }: PersonMention): OrganizationMention {
  return { kind: "organization", start, end, text, name, country: null };
}

function isFamilyName(
  mention: Mention,
  families: ReadonlySet<string>,
): mention is Extract<Mention, { name: string }> {
  if (mention.kind === "organization" || mention.kind === "place")
    return mention.country === null && mention.name === mention.text && families.has(mention.text);
  return false;
}

function personOf({ start, end }: Span, text: string): PersonMention {
  const name = text.slice(start, end);
  return { kind: "person", start, end, text: name, name, roles: [] };
}

type Name = PersonMention | OrganizationMention | PlaceMention;

/** What a single word names in this article, where the article uses it for one thing only. */
function kindsOf(
  mentions: readonly Mention[],
  families: ReadonlySet<string>,
  bodies: ReadonlySet<string>,
): ReadonlyMap<string, Name | "person" | "organization"> {
  const kinds = new Map<string, Name | "person" | "organization">();
  const clashes = new Set<string>();
  const put = (word: string, name: Name | "person" | "organization"): void => {
    const before = kinds.get(word);
    if (before !== undefined && kindOf(before) !== kindOf(name)) clashes.add(word);
    kinds.set(word, before ?? name);
  };
  for (const word of bodies) put(word, "organization");
  for (const mention of mentions)
    if (isName(mention) && mention.text.length > 2 && !/\s/u.test(mention.text)) put(mention.text, mention);
  for (const word of clashes) kinds.delete(word);
  for (const word of families) kinds.set(word, "person");
  return kinds;
}

const kindOf = (name: Name | "person" | "organization"): string =>
  typeof name === "string" ? name : name.kind;

/** Names that the reading passed over because one paragraph alone did not tell: “…, Brown said”. */
function unreadNames(
  text: string,
  sentences: readonly Span[],
  kinds: ReadonlyMap<string, Name | "person" | "organization">,
  named: readonly Span[],
): Mention[] {
  const found: Mention[] = [];
  if (kinds.size === 0) return found;
  const small = smallWords(text);
  let next = 0;
  for (const sentence of sentences) {
    for (const { 0: word, index } of text.slice(sentence.start, sentence.end).matchAll(WORDS)) {
      const start = sentence.start + index;
      const end = start + word.length;
      while ((named[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
      const free = (named[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
      const name = kinds.get(word);
      if (!free || name === undefined || !standsAlone(text, start, end)) continue;
      if (
        kindOf(name) === "person"
          ? index === 0 && small.has(word.toLowerCase())
          : small.has(word.toLowerCase())
      )
        continue;
      found.push(nameOf(name, { start, end }, word));
    }
  }
  return found;
}

/** The words that a text writes small. */
const smallWords = (text: string): ReadonlySet<string> =>
  new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’-]*/gu));

function nameOf(name: Name | "person" | "organization", { start, end }: Span, text: string): Name {
  const span = { start, end, text };
  if (kindOf(name) === "person") return { kind: "person", ...span, name: text, roles: [] };
  if (typeof name === "string") return { kind: "organization", ...span, name: text, country: null };
  return name.kind === "person" ? { ...name, ...span, roles: [] } : { ...name, ...span };
}

/** A capitalised word, its possessive aside. */
const WORDS = /\p{Lu}(?:(?!['’]s(?!\p{L}))[\p{L}'’-])*\p{L}/gu;

const WORD = /[\p{L}\p{N}-]/u;

/** Whether no other capitalised word is beside a word, with which it would be another name. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (WORD.test(text[start - 1] ?? " ") || WORD.test(text[end] ?? " ")) return false;
  return (
    !/\p{Lu}[\p{L}\p{N}.'’-]* $/u.test(text.slice(Math.max(0, start - 30), start)) &&
    !/^ \p{Lu}/u.test(text.slice(end, end + 2))
  );
}
