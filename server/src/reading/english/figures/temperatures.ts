import { wordSet } from "../word-set.ts";
import type { Atom } from "./atoms.ts";

/** How many atoms on either side of a number are searched for what makes it a temperature. */
const WINDOW = 10;

/** Words of heat and weather. */
const WARMTH = wordSet(
  `temperature temperatures heat heated hot hotter hottest warm warmer warmest warming cold colder coldest cool cooler
   weather climate degree degrees mercury thermometer thermostat fever oven boil boils boiled boiling bake baked freeze
   freezes freezing frozen frost melt melts summer winter sunshine celsius fahrenheit centigrade`,
);

/** Words before a temperature. */
const BEFORE = wordSet(
  `is was were to at of above below around over under than between from minus about nearly almost by - – + − hit hits reach reaches
   reached reaching topped exceeded exceed exceeds`,
);

/** Whether the “C” or “F” glued to the number at `at` is of a temperature: “hit 40C”, not “a 777F”, “the 13F filing”. */
export function isTemperature(atoms: readonly Atom[], at: number): boolean {
  if (atoms[at - 1]?.pos === "PROPN") return false;
  if (BEFORE.has(atoms[at - 1]?.lower ?? "")) return true;
  const near = atoms.slice(Math.max(0, at - WINDOW), at + WINDOW);
  return near.some(({ lower }) => WARMTH.has(lower));
}
