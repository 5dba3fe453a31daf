import { wordsBetween } from "../../claims/told-dates.ts";
import type { EventMatch, Facts } from "../../facts/facts.ts";
import { foldName } from "../../facts/fold-words.ts";
import type { PlaceMention } from "../../reading/mention.ts";
import { coverOf } from "../../text/lookup.ts";
import type { Span } from "../../text/span.ts";
import { knownFact } from "../evidence.ts";
import type { Finding } from "../finding.ts";
import type { RuleContext } from "../rule.ts";
import { type SentenceParts, sentenceParts } from "../sentence-parts.ts";

/** A host as an article gives it: a country, by its name and as part of a larger one. */
interface Told extends Span {
  readonly name: string;
  readonly country: string;
}

/**
 * Events that are put into another country than the one that a fact says was their host: “The 2018 cup in Brazil was …”,
 * “the 2018 cup, hosted by Brazil”. Only countries are compared.
 */
export function hostConflicts({ analysis, facts }: RuleContext): Finding[] {
  const { text } = analysis.article;
  const isQuoted = coverOf(analysis.mentions.filter(({ kind }) => kind === "quotation"));
  return sentenceParts(analysis).flatMap((parts) => {
    const event = onlyEvent(text, parts, facts);
    const told = event === null ? null : (hostedBy(parts) ?? openingPlace(text, parts, event));
    if (event === null || told === null || isQuoted(told)) return [];
    const { host, names } = event.event.fact;
    if (host === null || names[0] === undefined || agrees(told.name, host) || agrees(told.country, host))
      return [];
    return [
      {
        code: "event.conflict",
        start: told.start,
        end: told.end,
        message: `${names[0]} is put into ${told.name}. A fact gives ${host} as its host.`,
        evidence: [knownFact(event.event, `${names[0]}: held by ${host}.`)],
        suggestions: [],
      },
    ];
  });
}

/** The one event with a host that a sentence names. */
function onlyEvent(text: string, { sentence, mentions }: SentenceParts, facts: Facts): EventMatch | null {
  if (!mentions.some(({ kind }) => kind === "place")) return null;
  const matches = facts.eventsIn(text.slice(sentence.start, sentence.end), text);
  const [first, ...others] = matches.filter(({ event }) => event.fact.host !== null);
  if (first === undefined || others.some(({ event }) => event.fact !== first.event.fact)) return null;
  return { ...first, start: sentence.start + first.start, end: sentence.start + first.end };
}

function hostedBy({ mentions }: SentenceParts): Told | null {
  for (const each of mentions) {
    if (each.kind !== "position" || each.position !== "host") continue;
    const place = mentions.find((other) => other.kind === "place" && other.start === each.holder.start);
    if (place?.kind === "place") return toldBy(place);
  }
  return null;
}

/** A country; towns of one name lie in several. */
function toldBy({ start, end, name, country }: PlaceMention): Told | null {
  return country === name ? { start, end, name, country } : null;
}

/** The place right behind an event that a sentence opens with; further on, it may be anybody's. */
function openingPlace(
  text: string,
  { sentence, mentions }: SentenceParts,
  { start, end }: EventMatch,
): Told | null {
  if (wordsBetween(text, { start: sentence.start, end: sentence.start }, { start, end }) > 1) return null;
  const place = mentions.find((each): each is PlaceMention => each.kind === "place" && each.start > end);
  if (place === undefined || !/^ \p{Ll}{2} (?:\p{Ll}{3} )?$/u.test(text.slice(end, place.start))) return null;
  return toldBy(place);
}

/** Whether a country is the host or one of several: “Japan and South Korea”. */
function agrees(country: string, host: string): boolean {
  return ` ${foldName(host)} `.includes(` ${foldName(country)} `);
}
