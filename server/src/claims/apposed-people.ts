import type { AttributionMention, Mention, PersonMention } from "../reading/mention.ts";
import { firstIndex } from "../text/first-index.ts";
import type { Person } from "./analysis.ts";

/** No name stands farther behind the words that it explains, in code units. */
const FARTHEST = 60;

/** What stands between an owner and a name: “Holt’s lawyer, Sam Rowe”, “Holt’s lawyer Sam Rowe”. */
const OWNED = /^['’]s?(?:\s\p{Ll}[\p{L}-]*){1,3},?\s$/u;
/**
 * And between a description and a name: “Holt’s lawyer”, “Sam Rowe”; “the chair of the committee”, “Labour MP Sam
 * Rowe”.
 */
const APPOSED = /^,\s(?:\p{Lu}[\p{L}.]*\s){0,3}$/u;
/** What may stand between a name and its verb: “Sam Rowe, 42, said”. */
const TO_VERB = /^,?\s(?:\d{1,3},\s)?$/u;

/** Somebody of the article at a place where it names them. */
export interface NamedPlace {
  readonly person: Person;
  readonly mention: PersonMention;
}

/**
 * The people by whose names sources are called right behind them, by the source's start: in “Holt’s lawyer, Sam Rowe,
 * said” it is Rowe who speaks. Only where the name is known to go with the source: its verb follows, or the words that
 * it reports stand before both. `people` are those of the article.
 */
export function apposedPeople(
  text: string,
  mentions: readonly Mention[],
  people: readonly Person[],
): ReadonlyMap<number, NamedPlace> {
  const apposed = new Map<number, NamedPlace>();
  const places = people.flatMap((person) =>
    person.mentions.map((mention): NamedPlace => ({ person, mention })),
  );
  places.sort((a, b) => a.mention.start - b.mention.start);
  const ends = new Set(places.map(({ mention }) => mention.end));
  for (const mention of mentions) {
    if (mention.kind !== "attribution") continue;
    const { start, end } = mention.source;
    const isNamed = ends.has(end);
    const between = isNamed ? OWNED : APPOSED;
    const named = places[firstIndex(places, (place) => place.mention.start > end)];
    if (named === undefined || named.mention.start > end + FARTHEST) continue;
    const words = text.slice(end, named.mention.start);
    const goesWith = between.test(words) || (!isNamed && isOffice(text, end, named.mention));
    if (goesWith && isTold(text, mention, named.mention)) apposed.set(start, named);
  }
  return apposed;
}

/** “the mayor’s successor, former trade minister Sam Rowe”: only an office stands before the name. */
function isOffice(text: string, end: number, { start, roles }: PersonMention): boolean {
  const office = roles.find((role) => role.end < start && /^\s$/u.test(text.slice(role.end, start)));
  return office !== undefined && /^,\s(?:\p{Ll}{3}\s)?$/u.test(text.slice(end, office.start));
}

function isTold(text: string, { source, cue, content }: AttributionMention, { end }: PersonMention): boolean {
  if (cue.start >= end) return TO_VERB.test(text.slice(end, cue.start));
  return cue.end <= source.start && content.end <= source.start;
}
