import type { Atom } from "../atoms.ts";
import { isGluedHyphen } from "../atoms.ts";
import { currencySigns } from "../lexicon/currencies.ts";
import { isPluralNoun } from "../noun-forms.ts";
import type { Candidate } from "./candidate.ts";

/** Longer digits without commas are a code unless something is counted. */
const LONGEST_NUMBER = 7;

/** “G7”, “COVID-19”, “1990s”, “21st”, “24/7”, “3:16”, “703m212”, “#1”, “555-1234”, “+44 20”, “401(k)”. */
export function isPartOfToken(atoms: readonly Atom[], { numberAt, next, counts, unit }: Candidate): boolean {
  const [before, number, after] = [atoms[numberAt - 1], atoms[numberAt], atoms[next]];
  if (number === undefined || isResolution(atoms, numberAt, next) || isPicture(atoms, numberAt, next))
    return true;
  const isBare = !counts && unit === null;
  if (number.kind === "number" && isCode(number.text, isBare, unit)) return true;
  const isInRow = before?.kind === "number" || (unit === null && after?.kind === "number");
  if (isInRow && (number.kind === "number" || number.text === "+")) return true;
  if (before !== undefined && number.glued && !isSecondPart(atoms, numberAt, unit)) {
    if (!/^["'“‘(«—–\u2026.,;:+~[]$/.test(before.text)) return true;
    if (before.text === ":" && before.glued && atoms[numberAt - 2]?.kind === "number") return true;
    if (before.text === "." && (!before.glued || atoms[numberAt - 2]?.kind === "number")) return true;
    if ((before.text === ":" || before.text === "–") && before.glued && isBare) return true;
  }
  if (before?.text === "(" && after?.text === ")" && isBare) return !number.text.includes(",");
  if (after?.glued !== true) return false;
  if (unit !== null) return after.kind === "number" && unit !== "foot";
  if (after.kind === "word") return true;
  return /^[/:\\_@=×*(]$/.test(after.text) && atoms[next + 1]?.glued === true;
}

/** “007”, “4930217”: digits that are no number of anything. */
function isCode(digits: string, isBare: boolean, unit: string | null): boolean {
  if (digits.startsWith("0") && /^0\d/.test(digits)) return unit === null || /^\d+$/.test(digits);
  return isBare && digits.length >= LONGEST_NUMBER && /^\d+$/.test(digits);
}

/** The 32.7 of “42%-32.7%”, the 32 of “16GB/32GB”, the 12 of “10-by-12-foot”, the 6.3 of “a magnitude-6.3 quake”, the sums of “£5/€6” and “sub-$100”. */
function isSecondPart(atoms: readonly Atom[], numberAt: number, unit: string | null): boolean {
  const before = atoms[numberAt - 2];
  const isSum = currencySigns.has(atoms[numberAt]?.lower ?? "");
  if (isSum && (atoms[numberAt - 1]?.text === "/" || before?.lower === "sub")) return true;
  if (atoms[numberAt - 1]?.text === "/") return unit !== null && before?.kind === "word" && before.glued;
  if (!isGluedHyphen(atoms, numberAt - 1) || before === undefined) return false;
  return before.lower === "magnitude" || (unit !== null && (before.text === "%" || before.lower === "by"));
}

/** “4K video”: letters that would multiply a sum. */
function isResolution(atoms: readonly Atom[], numberAt: number, next: number): boolean {
  const [number, letter, after] = [atoms[numberAt], atoms[numberAt + 1], atoms[next]];
  const isLetter = letter?.text === "K" && letter.glued && number?.text.length === 1;
  return isLetter && (after === undefined || after.kind === "mark" || !isPluralNoun(after));
}

/** How many lines a picture may have. */
const LINES = /^(?:480|576|720|1080|1440|2160)$/;

/** “a 1080p display”: no pence. */
function isPicture(atoms: readonly Atom[], numberAt: number, next: number): boolean {
  const [letter, after] = [atoms[numberAt + 1], atoms[next]];
  const lines =
    LINES.test(atoms[numberAt]?.text ?? "") && letter?.glued === true && /^[pi]$/.test(letter.text);
  return lines && (after?.pos === "NOUN" || after?.pos === "PROPN");
}
