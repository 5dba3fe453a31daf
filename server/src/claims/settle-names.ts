import type { Mention, OrganizationMention, PersonMention } from "../reading/mention.ts";
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
  const added = unreadNames(text, sentences, families, settled.filter(isName));
  return added.length === 0
    ? settled
    : [...settled, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
}

const isName = ({ kind }: Mention): boolean =>
  kind === "person" || kind === "organization" || kind === "place";

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
    const [first = "", second] = mention.kind === "organization" ? mention.text.split(" ") : [];
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

/** Family names that the reading passed over because they are also common words: “…, Brown said”. */
function unreadNames(
  text: string,
  sentences: readonly Span[],
  families: ReadonlySet<string>,
  named: readonly Span[],
): Mention[] {
  const found: Mention[] = [];
  if (families.size === 0) return found;
  let next = 0;
  for (const sentence of sentences) {
    for (const { 0: word, index } of text.slice(sentence.start, sentence.end).matchAll(/\p{Lu}\p{L}+/gu)) {
      const start = sentence.start + index;
      while ((named[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
      const free = (named[next]?.start ?? Number.POSITIVE_INFINITY) >= start + word.length;
      if (index > 0 && free && families.has(word) && standsAlone(text, start, start + word.length))
        found.push(personOf({ start, end: start + word.length }, text));
    }
  }
  return found;
}

const WORD = /[\p{L}\p{N}-]/u;

/** Whether no other capitalised word is beside a word, with which it would be another name. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (WORD.test(text[start - 1] ?? " ") || WORD.test(text[end] ?? " ")) return false;
  return (
    !/\p{Lu}\S* $/u.test(text.slice(Math.max(0, start - 30), start)) &&
    !/^ \p{Lu}/u.test(text.slice(end, end + 2))
  );
}
