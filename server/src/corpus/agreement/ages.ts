import { agesIn } from "../../claims/ages.ts";
import type { Analysis } from "../../claims/analysis.ts";
import { nameKey } from "../../claims/name-key.ts";
import { hash } from "../../text/digest.ts";
import { coverOf } from "../../text/lookup.ts";
import { passageAt } from "../passage.ts";
import type { Profile } from "../profile.ts";
import { areOfOneDay } from "../profile-relations.ts";
import { areOfOneStory } from "../stories.ts";
import { likeness } from "./likeness.ts";
import { areTransposed } from "./slips.ts";
import type { AgeStatement, Outcome, Stated } from "./statement.ts";

/** So many words beside two ages, and so great a part of the fewer, call one unnamed person alike. */
const CALLED_ALIKE = { share: 0.6, words: 2 };

/** The ages that an article gives to people, in its own words. */
export function ageStatements(analysis: Analysis): Stated<"age">[] {
  const isQuoted = coverOf(analysis.mentions.filter(({ kind }) => kind === "quotation"));
  return agesIn(analysis).flatMap(({ name, beside: named, figure, years }): Stated<"age">[] => {
    const { beside, text: answer } = figure;
    if (isQuoted(figure) || (name === null && beside.length < CALLED_ALIKE.words)) return [];
    const asked = name === null ? beside.map((word) => `age of ${word}`) : [`age @${nameKey(name)}`];
    const said = { answer, same: String(years), questions: asked.map(hash) };
    const value: AgeStatement = { kind: "age", ...said, person: name, named, beside, years };
    return [{ value, place: passageAt(analysis, figure) }];
  });
}

/**
 * Compares how old two reports of one story make a person. A birthday may lie between two of them, unless they are known to
 * be of one day.
 */
export function compareAges(a: AgeStatement, b: AgeStatement, own: Profile, other: Profile): Outcome {
  if (!areOfOnePerson(a, b)) return "nothing";
  if (!areOfOneStory(own, other)) return "nothing";
  const apart = Math.abs(a.years - b.years);
  if (apart === 0) return "agrees";
  const isOfOneDay = own.date !== null && other.date !== null && areOfOneDay(own, other);
  if (!(a.named && b.named) && !areNear(a, b)) return "nothing";
  return apart > 1 || isOfOneDay ? "disagrees" : "nothing";
}

/** So many years apart is what one reporter makes somebody older than the next. */
const NEAR = 6;

/** Whether two ages may well be one person’s, mistaken: near each other, or the same digits. */
function areNear({ years: a }: AgeStatement, { years: b }: AgeStatement): boolean {
  return Math.abs(a - b) <= NEAR || areTransposed({ exact: a }, { exact: b });
}

function areOfOnePerson(a: AgeStatement, b: AgeStatement): boolean {
  if (a.person !== null && b.person !== null) return nameKey(a.person) === nameKey(b.person);
  return a.person === b.person && likeness(a.beside, b.beside, CALLED_ALIKE);
}
