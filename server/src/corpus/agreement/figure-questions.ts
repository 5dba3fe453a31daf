import { nameKey } from "../../claims/name-key.ts";
import { hash } from "../../text/digest.ts";
import type { Profile } from "../profile.ts";
import { significantDigits } from "../telling-numbers.ts";
import { fateOf } from "./counted.ts";
import { questionKeys } from "./questions.ts";
import { digitsOf } from "./slips.ts";
import type { FigureStatement } from "./statement.ts";

/** A number with one digit alone has no other with the same digits. */
const TRANSPOSABLE = 2;

/**
 * The questions that a figure may answer. Two figures are compared only where they have one in common, so there is one
 * for each way in which figures are compared.
 *
 * Takes the figure, the names in its sentence and the profile of its article. Gives each question's hash once.
 */
export function questionsOf(
  {
    exact,
    unit,
    counted,
    slot,
    like,
    asks,
  }: Pick<FigureStatement, "exact" | "unit" | "counted" | "slot" | "like" | "asks">,
  names: readonly string[],
  { sides, towns, focus, date }: Profile,
): number[] {
  const places = slot === null ? [] : [...[...sides].map(nameKey), ...towns];
  const day = date !== null && date.start === date.end ? date.start : null;
  const fate = fateOf(counted);
  const canTurn = exact !== null && significantDigits(exact) >= TRANSPOSABLE;
  return [
    ...new Set([
      ...places.map((place) => `figure ${slot} @${place}`),
      ...names.map((name) => `figure ${counted} ${unit} @${name}`),
      ...(exact === null ? [] : [...focus].map((town) => `figure = ${exact} ${unit} @${town}`)),
      ...(canTurn ? [`figure digits ${digitsOf(exact)} ${unit}`] : []),
      ...questionKeys({ unit, like, asks }),
      ...(date === null ? [`figure ${counted} ${unit} undated`] : []),
      ...(day === null ? [] : [...focus].map((town) => `figure ${counted} ${unit} @${town} ${day}`)),
      ...(day === null || fate === null ? [] : [...focus].map((town) => `figure ${fate} @${town} ${day}`)),
    ]),
  ].map(hash);
}
