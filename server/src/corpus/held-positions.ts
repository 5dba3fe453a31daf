import type { Analysis, Person } from "../claims/analysis.ts";
import { nameKey, nameParts } from "../claims/name-key.ts";
import type { HolderKind, PositionMention } from "../reading/mention.ts";
import { contains, overlaps } from "../text/span.ts";
import { type Passage, passageAt } from "./passage.ts";
import type { Saying, Section } from "./section.ts";

/** A position of an article, with the side filled in from what else the article says of its holder. */
export interface HeldPosition {
  readonly position: string;
  readonly side: string | null;
  /** The holder's fullest name in the article; a country or organisation for a mediator. */
  readonly holder: string;
  readonly isPerson: boolean;
  /** What two holders' names are compared by: a person's family name, else the whole name; folded. */
  readonly holderKey: string;
  readonly holderKind: HolderKind;
}

/**
 * The positions that an article gives at its own time, by their name: what a sentence sets in another year is left out.
 * What it says twice is one statement, at the place that says it in most words.
 */
export const heldPositions: Section<HeldPosition> = {
  compared: true,
  read: (analysis) => fullestOfEach(positionsIn(analysis)),
  keys: ({ position }) => [position],
};

function positionsIn(analysis: Analysis): Saying<HeldPosition>[] {
  const { mentions, people } = analysis;
  if (!mentions.some(({ kind }) => kind === "position")) return [];
  const sides = sidesByPerson(analysis);
  const years = otherYears(analysis);
  return mentions.flatMap((mention): Saying<HeldPosition>[] => {
    if (mention.kind !== "position" || years.some((sentence) => contains(sentence, mention))) return [];
    const person = personAt(people, mention);
    const side = mention.side ?? (person === null ? null : (sides.get(person) ?? null));
    const holder = person?.name ?? mention.holderName;
    const isPerson = person !== null;
    const holderKey = nameKey(isPerson ? nameParts(holder).family : holder);
    const { position, holderKind } = mention;
    const value = { position, side, holder, isPerson, holderKey, holderKind };
    return [{ value, place: passageAt(analysis, mention) }];
  });
}

function fullestOfEach(positions: readonly Saying<HeldPosition>[]): Saying<HeldPosition>[] {
  const fullest = new Map<string, Saying<HeldPosition>>();
  for (const held of positions) {
    const { position, side, holder } = held.value;
    const key = JSON.stringify([position, side, holder]);
    const before = fullest.get(key);
    if (before === undefined || lengthOf(before.place) < lengthOf(held.place)) fullest.set(key, held);
  }
  return [...fullest.values()];
}

const lengthOf = ({ start, end }: Passage): number => end - start;

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

/** Whether two positions may have one holder: people of one family name, or one name otherwise. */
export function sameHolder(a: HeldPosition, b: HeldPosition): boolean {
  return a.isPerson === b.isPerson && a.holderKey === b.holderKey;
}
