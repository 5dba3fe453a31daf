import type { Atom } from "./atoms.ts";
import { currencyNames, currencySigns } from "./lexicon/currencies.ts";
import { isPluralNoun } from "./noun-forms.ts";

/** How far before a number the millions that it is compared with are searched. */
const REACH = 16;

/** “£3.4m, up from 2.9m”, “1.3m cars against 1.1m”: whether the “m” after a bare number means millions as before. */
export function isComparedWithMillions(atoms: readonly Atom[], at: number): boolean {
  if (!/^(?:from|against|to|than|with)$/.test(atoms[at - 1]?.lower ?? "")) return false;
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    if (isMillions(atoms, index)) return true;
    if (atoms[index]?.opens === true) return false;
  }
  return false;
}

function isMillions(atoms: readonly Atom[], at: number): boolean {
  const [before, number, letter, after] = [atoms[at - 1], atoms[at], atoms[at + 1], atoms[at + 2]];
  if (number?.kind !== "number" || letter?.lower !== "m" || !letter.glued) return false;
  const money = before !== undefined && currencySigns.has(before.lower);
  return money || isPluralNoun(after) || currencyNames.has(after?.lower.replace(/s$/, "") ?? "");
}
