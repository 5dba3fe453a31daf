import type { Analysis, Person } from "../../claims/analysis.ts";
import { nameKey, nameParts } from "../../claims/name-key.ts";
import type { PositionMention } from "../../reading/mention.ts";
import { hash } from "../../text/digest.ts";
import { contains, overlaps } from "../../text/span.ts";
import { passageAt } from "../passage.ts";
import type { Profile } from "../profile.ts";
import { areOfOneDay, mayShareEvent, maySpeakOfOneEvent } from "../profile-relations.ts";
import { namesPerson } from "../shared-names.ts";
import type { Outcome, PositionStatement, Stated } from "./statement.ts";

/** Positions that several people of one side may hold at once. */
const SHARED: ReadonlySet<string> = new Set(["negotiator", "host"]);

/**
 * The positions that an article gives at its own time, with the side filled in from what else it says of their holder:
 * what a sentence sets in another year is left out. What is said twice is one statement, where most words say it.
 */
export function positionStatements(analysis: Analysis, { focus }: Profile): Stated<"position">[] {
  const { mentions, people } = analysis;
  if (!mentions.some(({ kind }) => kind === "position")) return [];
  const sides = sidesByPerson(analysis);
  const years = otherYears(analysis);
  const found = mentions.flatMap((mention): Stated<"position">[] => {
    if (mention.kind !== "position" || years.some((sentence) => contains(sentence, mention))) return [];
    const { position, holderKind } = mention;
    const person = personAt(people, mention);
    const side = mention.side ?? (person === null ? null : (sides.get(person) ?? null));
    const holder = person?.name ?? mention.holderName;
    const isPerson = person !== null;
    const same = `${isPerson} ${nameKey(isPerson ? nameParts(holder).family : holder)}`;
    const places = side === null && isPerson ? [...focus].map((town) => `#${town}`) : [side ?? ""];
    const questions = places.map((place) => hash(`position ${position} @${place}`));
    const said = { answer: holder, same, questions };
    const value: PositionStatement = {
      kind: "position",
      ...said,
      position,
      side,
      holder,
      holderKind,
      isPerson,
      sole: mention.sole && side === null && isPerson,
    };
    return [{ value, place: passageAt(analysis, mention) }];
  });
  return fullestOfEach(found);
}

function fullestOfEach(positions: readonly Stated<"position">[]): Stated<"position">[] {
  const fullest = new Map<string, Stated<"position">>();
  for (const held of positions) {
    const key = JSON.stringify(held.value);
    const before = fullest.get(key);
    if (before === undefined || lengthOf(before) < lengthOf(held)) fullest.set(key, held);
  }
  return [...fullest.values()];
}

const lengthOf = ({ place }: Stated): number => place.end - place.start;

function personAt(people: readonly Person[], { holder }: PositionMention): Person | null {
  return people.find(({ mentions }) => mentions.some((each) => overlaps(each, holder))) ?? null;
}

/** Whose side a person is on, by the positions and offices that the article gives them; none if it gives two. */
function sidesByPerson({ mentions, people }: Analysis): ReadonlyMap<Person, string | null> {
  const sides = new Map<Person, string | null>();
  const say = (person: Person, side: string | null): void => {
    if (side === null) return;
    sides.set(person, !sides.has(person) || sides.get(person) === side ? side : null);
  };
  for (const mention of mentions) {
    const person = mention.kind === "position" ? personAt(people, mention) : null;
    if (person !== null && mention.kind === "position") say(person, mention.side);
  }
  for (const person of people) {
    if (sides.has(person)) continue;
    for (const { of, status } of person.mentions.flatMap(({ roles }) => roles))
      if (status === "current") say(person, of);
  }
  return sides;
}

/** The sentences that name a year other than the article's own; of an undated article, every sentence with a year. */
function otherYears({ date, dates, sentences }: Analysis): { start: number; end: number }[] {
  const own = date?.value.slice(0, 4) ?? null;
  const other = dates.filter(
    ({ timex }) => /^\d{4}/u.test(timex.value ?? "") && timex.value?.slice(0, 4) !== own,
  );
  return sentences.filter((sentence) => other.some(({ mention }) => contains(sentence, mention)));
}

/** Compares who holds one position for one side at what may be one event: people by family name, others by name. */
export function comparePositions(
  a: PositionStatement,
  b: PositionStatement,
  own: Profile,
  other: Profile,
): Outcome {
  if (a.sole && b.sole && a.position === b.position) return compareSole(a, b, own, other);
  if (!isComparable(a) || !isComparable(b)) return "nothing";
  if (a.position !== b.position || a.side !== b.side || !maySpeakOfOneEvent(own, other, a.side))
    return "nothing";
  if (a.same === b.same) return "agrees";
  return SHARED.has(a.position) ? "nothing" : "disagrees";
}

/** Compares who heads the one body of an event. Whom both articles name may head another of them. */
function compareSole(a: PositionStatement, b: PositionStatement, own: Profile, other: Profile): Outcome {
  if (!mayShareEvent(own, other)) return "nothing";
  if (a.same === b.same) return "agrees";
  const isNamedElsewhere = namesPerson(other, a.holder) || namesPerson(own, b.holder);
  return isNamedElsewhere || !areOfOneDay(own, other) ? "nothing" : "disagrees";
}

/** A head needs a side; who mediates is compared where it is a country or a group that is named. */
function isComparable({ position, side, isPerson, holderKind }: PositionStatement): boolean {
  if (position === "mediator") return !isPerson && holderKind !== "government";
  return side !== null && isPerson;
}
