import type { Atom } from "./atoms.ts";
import { currencyNames, currencySigns } from "./lexicon/currencies.ts";
import { countedByTheMillion, measuredInMetres } from "./lexicon/nouns.ts";
import { isPluralNoun } from "./noun-forms.ts";

/** How far before a number the millions that it is compared with are searched. */
const REACH = 16;

/**
 * Whether the “m” at `at`, glued to a bare number, means millions: “3.4m cars”, “300m blog entries”, “48m yuan”,
 * “sales dropped to 4.5m”; not “800m runners”.
 */
export function isMillions(atoms: readonly Atom[], at: number): boolean {
  return isCounted(atoms, at + 1) || isInContext(atoms, at - 1);
}

function isCounted(atoms: readonly Atom[], at: number): boolean {
  const [noun, next] = [atoms[at], atoms[at + 1]];
  if (noun === undefined || measuredInMetres.has(noun.lower)) return false;
  if (noun.lower === "of") return /^(?:them|those|these|whom|which)$/.test(next?.lower ?? "");
  if (isPluralNoun(noun) || currencyNames.has(noun.lower)) return true;
  return noun.pos === "NOUN" && isPluralNoun(next) && !measuredInMetres.has(next?.lower ?? "");
}

/** “£3.4m, up from 2.9m”, “1.3m cars against 1.1m”: as before the number, or because of what is counted. */
function isInContext(atoms: readonly Atom[], numberAt: number): boolean {
  if (!/^(?:from|against|to|than|with|of|at|by)$/.test(atoms[numberAt - 1]?.lower ?? "")) return false;
  for (let index = numberAt - 1; index >= Math.max(0, numberAt - REACH); index -= 1) {
    if (isOtherMillions(atoms, index) || countedByTheMillion.has(atoms[index]?.lower ?? "")) return true;
    if (atoms[index]?.opens === true) return false;
  }
  return false;
}

const isMetre = (atom: Atom | undefined): boolean => /^met(?:re|er)s?$/.test(atom?.lower ?? "");

function isOtherMillions(atoms: readonly Atom[], at: number): boolean {
  const [before, number, letter, after] = [atoms[at - 1], atoms[at], atoms[at + 1], atoms[at + 2]];
  if (letter?.lower === "million" && number?.kind === "number") return !isMetre(after);
  if (number?.kind !== "number" || letter?.lower !== "m" || !letter.glued) return false;
  const money = before !== undefined && currencySigns.has(before.lower);
  return money || isPluralNoun(after) || currencyNames.has(after?.lower.replace(/s$/, "") ?? "");
}
