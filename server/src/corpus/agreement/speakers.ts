import type { Analysis, Person } from "../../claims/analysis.ts";
import { areVariants } from "../../claims/given-name-variants.ts";
import { mayBeMisspelled } from "../../claims/misspelled-names.ts";
import { givenNamesMeet, nameKey, nameParts } from "../../claims/name-key.ts";
import { isOneName } from "../../claims/one-name.ts";
import type { AttributionMention, QuotationMention } from "../../reading/mention.ts";
import { remembered } from "../../text/remembered.ts";
import { contains, overlaps, type Span } from "../../text/span.ts";

/** A person who speaks a quotation. */
export interface Speaker {
  /** In full, as the article has it. */
  readonly name: string;
  /** Whether a name, no pronoun, stands right with the words, and nobody else’s. */
  readonly sure: boolean;
}

/** No name stands farther from the words that are put down to it, in code units. */
const FARTHEST = 200;

/** Prepares to tell which person of an article speaks a quotation; `null` for a pronoun that is nobody’s, or a body. */
export function speakersIn(analysis: Analysis): (quotation: QuotationMention) => Speaker | null {
  const reports = analysis.mentions.filter((mention) => mention.kind === "attribution");
  return (quotation) => {
    const { speakerSpan } = quotation;
    const person = speakerSpan === null ? null : personAt(analysis.people, quotation, speakerSpan);
    if (speakerSpan === null || person === null) return null;
    return { name: person.name, sure: isSure(analysis, person, quotation, speakerSpan, reports) };
  };
}

function personAt(
  people: readonly Person[],
  { speaker }: QuotationMention,
  speakerSpan: Span,
): Person | null {
  const inside = (mention: Span): boolean => contains(speakerSpan, mention);
  return (
    people.find(({ name }) => name === speaker) ??
    people.find(({ mentions }) => mentions.some(inside)) ??
    null
  );
}

function isSure(
  { article, people }: Analysis,
  person: Person,
  quotation: Span,
  speakerSpan: Span,
  reports: readonly AttributionMention[],
): boolean {
  const [first, last] =
    quotation.start < speakerSpan.start ? [quotation, speakerSpan] : [speakerSpan, quotation];
  if (last.start - first.end > FARTHEST || article.text.slice(first.end, last.start).includes("\n\n"))
    return false;
  const named = people.filter(({ mentions }) => mentions.some((mention) => overlaps(mention, speakerSpan)));
  const isOwner = person.mentions.some(
    ({ start, end }) =>
      start >= speakerSpan.start && /^['’]/u.test(article.text.slice(end, end + 1)) && end <= speakerSpan.end,
  );
  return named.length === 1 && named[0] === person && !isOwner && speaksHimself(speakerSpan, reports);
}

/** Whether a source is read with one verb alone, which reports: in “Holt quoted him as saying” the other’s is between. */
function speaksHimself({ start }: Span, reports: readonly AttributionMention[]): boolean {
  const own = reports.filter(({ source }) => source.start === start);
  return (
    new Set(own.map(({ cue }) => cue.start)).size === 1 && own.every(({ stance }) => stance === "report")
  );
}

/** How the speakers of two articles relate to each other: one person, one whose name one of the articles has wrong, or two. */
export type SpeakerRelation = "one" | "misspelled" | "two" | "unknown";

/** Tells by their names alone whether two speakers are one. */
export function speakerRelation(a: Speaker | null, b: Speaker | null): SpeakerRelation {
  if (a === null || b === null) return "unknown";
  if (a.name === b.name) return "one";
  const relation = relationOf(`${a.name}\n${b.name}`);
  return relation === "two" && !(a.sure && b.sure) && isOneFamily(a.name, b.name) ? "unknown" : relation;
}

/** What stands before a family name may be taken for a given one, and who of a family is meant by it alone is guessed. */
const isOneFamily = (a: string, b: string): boolean =>
  nameKey(nameParts(a).family) === nameKey(nameParts(b).family);

const relationOf: (names: string) => SpeakerRelation = remembered((names) => {
  const [a = "", b = ""] = names.split("\n");
  if (mayBeMisspelled(a, b)) return "misspelled";
  if (isOneName(a, b) || isPartOf(a, b) || isPartOf(b, a)) return "one";
  const [one, other] = [nameParts(a), nameParts(b)];
  if (nameKey(one.family) !== nameKey(other.family)) return "two";
  const isOne = givenNamesMeet(one.given, other.given) || areVariants(one.given ?? "", other.given ?? "");
  return isOne ? "one" : "two";
});

/** “Nikolai” and “Nikolai Petrov”. */
function isPartOf(short: string, long: string): boolean {
  return !short.includes(" ") && long.split(" ").some((word) => nameKey(word) === nameKey(short));
}
