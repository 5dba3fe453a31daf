import type { Analysis } from "../../claims/analysis.ts";
import { nameKey } from "../../claims/name-key.ts";
import { hash } from "../../text/digest.ts";
import { coverOf } from "../../text/lookup.ts";
import { passageAt } from "../passage.ts";
import type { Profile } from "../profile.ts";
import { areOfOneDay, maySpeakOfOneEvent } from "../profile-relations.ts";
import { sharedPeople } from "../shared-names.ts";
import { namesIn } from "./names-in.ts";
import type { HostStatement, Outcome, PlaceStatement, Stated } from "./statement.ts";

/** In which towns or countries an article puts events. */
export function placeStatements(analysis: Analysis, profile: Profile): Stated<"place">[] {
  const isQuoted = quotedIn(analysis);
  return analysis.mentions.flatMap((mention): Stated<"place">[] => {
    if (mention.kind !== "event" || !mention.held || mention.place === null || isQuoted(mention)) return [];
    const { noun, place: answer } = mention;
    const said = { answer, same: nameKey(answer), questions: questionsOf("place", noun, profile) };
    return [{ value: { kind: "place", ...said, noun }, place: passageAt(analysis, mention) }];
  });
}

/** Which countries hosted events by an article. A person or a body may host for its country, and is left out. */
export function hostStatements(analysis: Analysis, profile: Profile): Stated<"host">[] {
  const isQuoted = quotedIn(analysis);
  const namesOf = namesIn(analysis.mentions);
  return analysis.mentions.flatMap((mention): Stated<"host">[] => {
    if (mention.kind !== "event" || mention.host === null || isQuoted(mention)) return [];
    const { noun, host } = mention;
    const hosts = namesOf(host).map((name) =>
      name.kind === "place" && name.country === name.name ? name.name : null,
    );
    const countries = hosts.filter((country) => country !== null).sort();
    if (countries.length === 0 || countries.length < hosts.length) return [];
    const answer = countries.join(" and ");
    const said = { answer, same: answer, questions: questionsOf("host", noun, profile) };
    return [
      { value: { kind: "host", ...said, noun, hosts: countries }, place: passageAt(analysis, mention) },
    ];
  });
}

function quotedIn({ mentions }: Analysis): ReturnType<typeof coverOf> {
  return coverOf(mentions.filter(({ kind }) => kind === "quotation"));
}

/** Others are found by the sides that take part. */
function questionsOf(kind: string, noun: string, { sides }: Profile): number[] {
  return [...sides].map((side) => hash(`${kind} ${noun} @${side}`));
}

/** Compares where two documents of one day put an event between the same sides and people. Who names both towns knows of two. */
export function comparePlaces(a: PlaceStatement, b: PlaceStatement, own: Profile, other: Profile): Outcome {
  if (!isOneOccasion(a, b, own, other)) return "nothing";
  if (a.same === b.same) return "agrees";
  const isKnown = names(own, b) || names(other, a);
  return isKnown || sharedPeople(own, other) < 2 ? "nothing" : "disagrees";
}

function names({ towns, sides }: Profile, { same, answer }: PlaceStatement): boolean {
  return towns.has(same) || sides.has(answer);
}

/** Compares who hosted an event of one day: a country in common is enough. */
export function compareHosts(a: HostStatement, b: HostStatement, own: Profile, other: Profile): Outcome {
  if (!isOneOccasion(a, b, own, other)) return "nothing";
  return a.hosts.some((host) => b.hosts.includes(host)) ? "agrees" : "disagrees";
}

function isOneOccasion(a: { noun: string }, b: { noun: string }, own: Profile, other: Profile): boolean {
  return a.noun === b.noun && maySpeakOfOneEvent(own, other, null) && areOfOneDay(own, other);
}
