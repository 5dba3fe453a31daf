import type { Analysis, Person } from "../claims/analysis.ts";
import { nameKey, nameParts } from "../claims/name-key.ts";
import type { PositionMention } from "../reading/mention.ts";
import { contains, overlaps } from "../text/span.ts";

/** A position of an article, with the side filled in from what else the article says of its holder. */
export interface HeldPosition {
  readonly uri: string;
  readonly mention: PositionMention;
  readonly side: string | null;
  /** The holder's fullest name in the article; a country or organisation for a mediator. */
  readonly holder: string;
  readonly isPerson: boolean;
  /** What two holders' names are compared by: a person's family name, else the whole name; folded. */
  readonly holderKey: string;
}

/** The positions that an article gives at its own time: what a sentence sets in another year is left out. */
export function heldPositions(analysis: Analysis): HeldPosition[] {
  const { uri, mentions, people } = analysis;
  if (!mentions.some(({ kind }) => kind === "position")) return [];
  const sides = sidesByPerson(analysis);
  const years = otherYears(analysis);
  return mentions.flatMap((mention): HeldPosition[] => {
    if (mention.kind !== "position" || years.some((sentence) => contains(sentence, mention))) return [];
    const person = personAt(people, mention);
    const side = mention.side ?? (person === null ? null : (sides.get(person) ?? null));
    const holder = person?.name ?? mention.holderName;
    const isPerson = person !== null;
    const holderKey = nameKey(isPerson ? nameParts(holder).family : holder);
    return [{ uri, mention, side, holder, isPerson, holderKey }];
  });
}

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
