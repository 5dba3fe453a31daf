import type { Analysis } from "../../claims/analysis.ts";
import { nameKey } from "../../claims/name-key.ts";
import { hash } from "../../text/digest.ts";
import { sliceOf } from "../../text/span.ts";
import { passageAt } from "../passage.ts";
import type { Profile } from "../profile.ts";
import { areOfOneDay, maySpeakOfOneEvent } from "../profile-relations.ts";
import { mayBeOfOneEvent } from "../stories.ts";
import type { NumberStatement, Outcome, Stated, VenueStatement } from "./statement.ts";

/**
 * What an article says of an event's place in its series. A count of earlier ones is asked for at every town of the
 * article, since it speaks against too small a number anywhere.
 */
export function numberStatements(analysis: Analysis, { towns }: Profile): Stated<"number">[] {
  return analysis.mentions.flatMap((mention): Stated<"number">[] => {
    if (mention.kind !== "event" || mention.place === null) return [];
    const { start, end, noun, place, ordinal, earlier, ordinalSpan } = mention;
    if (ordinal === null && earlier === null) return [];
    const { text } = analysis.article;
    const places = ordinal === null ? [...towns] : [nameKey(place)];
    const questions = places.map((town) => hash(`number ${noun} @${town}`));
    const answer = ordinal === null ? `after ${mention.text}` : `the ${mention.text.toLowerCase()}`;
    const written = ordinalSpan ?? { start, end };
    const same = `${ordinal} ${earlier} ${nameKey(place)}`;
    const number = sliceOf(text, written);
    const rest = text.slice(written.end, end);
    const value: NumberStatement = { kind: "number", answer, same, questions, noun, place, ordinal, earlier };
    return [{ value, place: { ...passageAt(analysis, mention), number, rest } }];
  });
}

/** Compares the numbers of two events that may be one, or a number with a count of those that came before. */
export function compareNumbers(
  a: NumberStatement,
  b: NumberStatement,
  own: Profile,
  other: Profile,
): Outcome {
  if (a.noun !== b.noun) return "nothing";
  const sharesEvent =
    own === other || (maySpeakOfOneEvent(own, other, null) && (isAt(other, a.place) || isAt(own, b.place)));
  if (!sharesEvent) return "nothing";
  if (isTooSmall(a, b) || isTooSmall(b, a)) return "disagrees";
  if (a.ordinal === null || b.ordinal === null || nameKey(a.place) !== nameKey(b.place)) return "nothing";
  if (!areOfOneDay(own, other) || own === other) return "nothing";
  return a.ordinal === b.ordinal ? "agrees" : "disagrees";
}

/** Whether “two earlier rounds held in X” speaks against a second round in Y. */
function isTooSmall(
  { ordinal, place }: NumberStatement,
  { earlier, place: before }: NumberStatement,
): boolean {
  return ordinal !== null && earlier !== null && earlier >= ordinal && nameKey(before) !== nameKey(place);
}

function isAt({ towns }: Profile, place: string): boolean {
  return towns.has(nameKey(place));
}

/** The buildings and grounds at which events are held by an article. */
export function venueStatements(analysis: Analysis): Stated<"venue">[] {
  return analysis.mentions.flatMap((mention): Stated<"venue">[] => {
    if (mention.kind !== "event" || mention.venue === null || mention.place === null) return [];
    const { noun, place, venue: answer } = mention;
    const questions = [hash(`venue ${noun} @${nameKey(place)}`)];
    const town = new Set(nameKey(place).split(" "));
    const telling = mention.venueWords.map(nameKey).filter((word) => !town.has(word));
    const said = { answer, same: nameKey(answer), questions };
    const value: VenueStatement = { kind: "venue", ...said, noun, place, telling };
    return [{ value, place: passageAt(analysis, mention) }];
  });
}

/**
 * Compares where two documents of one day put an event of one town: a telling word in common makes it one house. Two that
 * are called alike by kind alone (“the City Hall”, “Albert Hall”) may be one or two.
 */
export function compareVenues(a: VenueStatement, b: VenueStatement, own: Profile, other: Profile): Outcome {
  if (!mayBeOfOneEvent(own, other) || !areOfOneDay(own, other)) return "nothing";
  if (a.same === b.same || a.telling.some((word) => b.telling.includes(word))) return "agrees";
  return a.telling.length === 0 || b.telling.length === 0 ? "nothing" : "disagrees";
}
