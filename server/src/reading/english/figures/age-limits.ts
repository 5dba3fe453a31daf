import { OLDEST } from "./age-in-apposition.ts";
import { YEAR } from "./ages.ts";
import type { Atom } from "./atoms.ts";
import { people } from "./lexicon/topics.ts";
import type { Amount } from "./read-amount.ts";

/** “people under 30”, “women over 65”, “children under the age of five”: how old those are that are spoken of. */
export function withLimit(atoms: readonly Atom[], at: number, amount: Amount | null): Amount | null {
  const whom = atoms[at - 1];
  if (amount === null || amount.unit !== null || whom === undefined || !LIMITS.test(atoms[at]?.lower ?? ""))
    return amount;
  if (!people.has(whom.lemma) && !people.has(whom.lower) && !THOSE.test(whom.lower)) return amount;
  const after = atoms[amount.next];
  const counts =
    after?.pos === "NOUN" ||
    after?.pos === "ADJ" ||
    after?.pos === "PROPN" ||
    (after?.glued === true && /^[-%]$/.test(after.text));
  const limited =
    !counts && amount.value !== null && Number.isInteger(amount.value) && amount.value <= OLDEST;
  return limited && amount.value > 1 ? { ...amount, unit: YEAR, age: true } : amount;
}

const LIMITS = /^(?:under|over|above|below)$/;
const THOSE = /^(?:those|anyone|everyone|anybody|everybody|people)$/;
