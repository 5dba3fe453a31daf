import { agesIn } from "../../claims/ages.ts";
import type { Analysis } from "../../claims/analysis.ts";
import { nameKey } from "../../claims/name-key.ts";
import { hash } from "../../text/digest.ts";
import { coverOf } from "../../text/lookup.ts";
import { passageAt } from "../passage.ts";
import { areOfOneDay, mayShareEvent, type Profile } from "../profile.ts";
import { mayTellOneStory } from "../stories.ts";
import type { AgeStatement, Outcome, Stated } from "./statement.ts";

/** The ages that an article gives to people whom it names in full, in its own words. */
export function ageStatements(analysis: Analysis): Stated<"age">[] {
  const isQuoted = coverOf(analysis.mentions.filter(({ kind }) => kind === "quotation"));
  return agesIn(analysis).flatMap(({ name, figure, years }): Stated<"age">[] => {
    if (!name.includes(" ") || isQuoted(figure)) return [];
    const said = { answer: figure.text, same: String(years), questions: [hash(`age @${nameKey(name)}`)] };
    const value: AgeStatement = { kind: "age", ...said, person: name, years };
    return [{ value, place: passageAt(analysis, figure) }];
  });
}

/**
 * Compares how old two reports of one story make a person. A birthday may lie between two of them, unless they are known to
 * be of one day.
 */
export function compareAges(a: AgeStatement, b: AgeStatement, own: Profile, other: Profile): Outcome {
  if (nameKey(a.person) !== nameKey(b.person)) return "nothing";
  if (!mayTellOneStory(own, other) && !mayShareEvent(own, other)) return "nothing";
  const apart = Math.abs(a.years - b.years);
  if (apart === 0) return "agrees";
  const isOfOneDay = own.date !== null && other.date !== null && areOfOneDay(own, other);
  return apart > 1 || isOfOneDay ? "disagrees" : "nothing";
}
