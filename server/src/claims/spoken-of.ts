import type { AttributionMention, AttributionSource, Mention, PersonMention } from "../reading/mention.ts";
import type { Gender } from "../reading/name-mention.ts";
import { coverOf, lastStartingAt, overlapOf } from "../text/lookup.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { Person } from "./analysis.ts";
import type { NamedPlace } from "./apposed-people.ts";

/** Where an article speaks of somebody, outside all quotation marks. `person` is `null` where no name tells who. */
export interface Trace {
  readonly start: number;
  readonly person: Person | null;
  /** Which pronoun the person's mentions call for; `null` where they leave it open. */
  readonly gender: Gender | null;
  /** Whether the words open a sentence or speak. */
  readonly leads: boolean;
  readonly speaks: boolean;
  /** What part the name has in clauses: first of all it does what they tell, only stands beside, or anything else. */
  readonly part: "subject" | "beside" | "other";
  /** “Holt’s”: what follows may be about somebody else. */
  readonly owns: boolean;
}

/**
 * The traces of people in an article, in order: their names, and sources that are somebody without a name. `apposed` are
 * the people who are named right behind a source, by its start.
 */
export function tracesOf(
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  people: readonly Person[],
  apposed: ReadonlyMap<number, NamedPlace>,
): Trace[] {
  const known = new Map(people.flatMap((person) => person.mentions.map(({ start }) => [start, person])));
  const isQuoted = coverOf(mentions.filter(({ kind }) => kind === "quotation"));
  const named = mentions.filter(
    (mention): mention is PersonMention => mention.kind === "person" && !isQuoted(mention),
  );
  const sources = sourcesOf(mentions);
  const speakers = new Set(
    sources.map((source) => (apposed.get(source.start)?.mention ?? speakerOf(text, source, named))?.start),
  );
  const isInSource = overlapOf(sources);
  const ends = new Set(sources.map(({ end }) => end));
  const opens = ({ start, roles }: PersonMention): boolean => {
    const first = Math.min(start, ...roles.map((role) => role.start));
    return first - (sentences[lastStartingAt(sentences, first)]?.start ?? first) <= ADDRESS;
  };
  const partOf = partsIn(mentions);
  const genders = new Map(people.map((person) => [person, genderIn(person)]));
  const isFirst = (nth: number): boolean =>
    lastStartingAt(sentences, named[nth]?.start ?? 0) >
    lastStartingAt(sentences, named[nth - 1]?.start ?? -1);
  const traces = named.map((mention, nth): Trace => {
    const part = partOf(mention);
    const speaks = speakers.has(mention.start);
    const person = known.get(mention.start) ?? null;
    return {
      start: mention.start,
      person,
      gender: person === null ? null : (genders.get(person) ?? null),
      speaks,
      part: part === "subject" && !isFirst(nth) ? "other" : part,
      leads: speaks || ends.has(mention.end) || (opens(mention) && !isInSource(mention)),
      owns: isOwner(text, mention),
    };
  });
  return [...traces, ...strangers(sources, named)].sort((a, b) => a.start - b.start);
}

/** Room for an article or a form of address before a name that opens a sentence. */
const ADDRESS = 5;

const isOwner = (text: string, { end }: Span): boolean => /['’]/u.test(text.charAt(end));

/** Each source once, in order. */
function sourcesOf(mentions: readonly Mention[]): AttributionSource[] {
  const attributions = mentions.filter(
    (mention): mention is AttributionMention => mention.kind === "attribution",
  );
  const byStart = new Map(attributions.map(({ source }) => [source.start, source]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

/** The person that a source names: its head, or who bears the title that is. */
function speakerOf(
  text: string,
  { start, end, head }: Span & { head: Span },
  named: readonly PersonMention[],
) {
  for (let at = lastStartingAt(named, end); at >= 0; at--) {
    const person = named[at];
    if (person === undefined || person.end < start) return null;
    if (isOwner(text, person)) continue;
    if (overlaps(person, head) || (person.end === end && isTitled(text, person, head))) return person;
  }
  return null;
}

/** “Secretary of the Board Ann Holt”, which is her title, but not “a fan of Captain Ann Holt”. */
const isTitled = (text: string, { start }: Span, head: Span): boolean =>
  /^\p{Lu}/u.test(text.slice(head.start, head.end)) &&
  /\p{Lu}\p{L}*\s$/u.test(text.slice(Math.max(0, start - LONGEST_TITLE), start));

/** No word of a title is longer. */
const LONGEST_TITLE = 30;

/** Sources that are somebody in particular, none of whom is named: “one resident”, “a diplomat”. */
function strangers(sources: readonly AttributionSource[], named: readonly PersonMention[]): Trace[] {
  const hasName = overlapOf(named);
  return sources
    .filter((source) => source.class === "anonymous" && !source.resumes && !hasName(source))
    .map(({ start }) => ({
      start,
      person: null,
      gender: null,
      speaks: true,
      part: "subject",
      leads: true,
      owns: false,
    }));
}

/** Tells what part a name has in clauses; one that has several, or of which somebody tells, is the subject of none. */
function partsIn(mentions: readonly Mention[]): (name: Span) => Trace["part"] {
  const isTold = overlapOf(
    mentions.flatMap((mention) => (mention.kind === "attribution" ? [mention.content] : [])),
  );
  const parts = new Map<number, Set<string>>();
  for (const mention of mentions) {
    if (mention.kind !== "proposition") continue;
    for (const { role, end } of mention.arguments) {
      const known = parts.get(end);
      if (known === undefined) parts.set(end, new Set([role]));
      else known.add(role);
    }
  }
  return (name) => {
    const roles = parts.get(name.end);
    if (roles?.has("subject") === true) return roles.size === 1 && !isTold(name) ? "subject" : "other";
    return roles === undefined || roles.has("object") ? "other" : "beside";
  };
}

function genderIn({ mentions }: Person): Gender | null {
  const told = new Set(mentions.flatMap(({ gender }) => gender ?? []));
  const [gender = null] = told;
  return told.size === 1 ? gender : null;
}
