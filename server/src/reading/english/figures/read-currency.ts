import { type Atom, isGluedHyphen } from "./atoms.ts";
import { currencyNames, currencySigns, letterSigns, moneyWords } from "./lexicon/currencies.ts";
import { gluedScales, scales } from "./lexicon/numbers.ts";
import { firstAtoms, LENGTHS, type ReadUnit, singular } from "./read-unit.ts";

/** From here on “won” and “real” after a number are currencies. */
const LARGE_SUM = 1e6;

/** How many atoms around “pounds” are searched for what makes it money. */
const MONEY_WINDOW = 8;

/** Reads a currency's sign before an amount: “$”, “US$”, “Rs”, “EUR”. */
export function readCurrencySign(atoms: readonly Atom[], at: number): ReadUnit | null {
  const [first, second] = [atoms[at], atoms[at + 1]];
  if (first === undefined || first.kind === "number") return null;
  const pairs = second?.glued === true || (second?.text === "$" && opensDollars(atoms, at));
  const pair = pairs && second !== undefined ? currencySigns.get(first.lower + second.lower) : undefined;
  if (pair !== undefined && atoms[at + 2]?.kind === "number") return { unit: pair, next: at + 2 };
  const unit = currencySigns.get(first.lower);
  if (unit === undefined) return readLetterSign(atoms, at) ?? readNameBefore(atoms, at);
  const next = first.kind === "word" && second?.text === "." ? at + 2 : at + 1;
  const isSign = first.kind === "mark" || atoms[next]?.kind === "number";
  return isSign && (first.kind === "mark" || isWrittenAsCode(first)) ? { unit, next } : null;
}

/** “US $32m”, “hk $ 40” in text taken apart; not “gave us $30”. */
function opensDollars(atoms: readonly Atom[], at: number): boolean {
  const [first, number] = [atoms[at], atoms[at + 2]];
  if (!/^(?:au|c|hk|nt|nz|sg|us)$/.test(first?.lower ?? "")) return false;
  return first?.lower !== "us" || first.text === "US" || number?.glued === false;
}

/** “Rupees 500 crore”, “Euro 5.5 million”; not “against the dollar 5 million people …”. */
function readNameBefore(atoms: readonly Atom[], at: number): ReadUnit | null {
  const [name, number, scale] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (number?.kind !== "number" || number.glued || !isScaled(scale)) return null;
  const unit = currencyNames.get(singular(name?.lower ?? ""));
  const isNoun = name?.pos === "NOUN" || name?.pos === "PROPN";
  if (unit === undefined || !isNoun || otherWords.has(name.lower)) return null;
  return /^(?:DET|ADJ|PROPN|NOUN|NUM)$/.test(atoms[at - 1]?.pos ?? "") ? null : { unit, next: at + 1 };
}

function isScaled(scale: Atom | undefined): boolean {
  return scale?.glued === true ? isGluedScale(scale.lower) : scales.has(scale?.lower ?? "");
}

/** “R1.2bn”, “N500 million”, “P3,400”, “R150 000”: a letter before digits that no model or road would have; “Dh73”. */
function readLetterSign(atoms: readonly Atom[], at: number): ReadUnit | null {
  const [letter, number, scale] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  const unit = letterSigns.get(letter?.text ?? "");
  if (unit === undefined || letter?.glued === true || number?.kind !== "number" || !number.glued) return null;
  const grouped = /^\d{3}$/.test(scale?.text ?? "") && scale?.start === number.end + 1;
  const isLarge = isScaled(scale) || grouped || number.text.includes(",");
  return isLarge || (letter?.text.length ?? 0) > 1 ? { unit, next: at + 1 } : null;
}

function isGluedScale(letters: string): boolean {
  return letters === "m" || (letters !== "k" && gluedScales.has(letters));
}

function isWrittenAsCode(atom: Atom): boolean {
  return (
    atom.text === atom.text.toUpperCase() ||
    /^(?:rs|sfr|rp|tk|ksh|kshs|ush|ushs|tsh|tshs|shs|dhs|php|zł)$/.test(atom.lower)
  );
}

const currencyBegins = firstAtoms(currencyNames.keys());

/** Reads a currency's name after an amount of `value`: “rubles”, “Australian dollars”. */
export function readCurrencyName(atoms: readonly Atom[], at: number, value: number): ReadUnit | null {
  const first = atoms[at]?.lower ?? "";
  const mayBegin = currencyBegins.has(first) || currencyBegins.has(singular(first));
  for (const length of mayBegin ? LENGTHS : []) {
    const words = atoms.slice(at, at + length);
    const last = words.at(-1);
    if (words.length < length || last === undefined || last.kind !== "word") continue;
    const name = [...words.slice(0, -1).map((word) => word.lower), singular(last.lower)].join(" ");
    const unit = currencyNames.get(name);
    if (unit !== undefined && (value >= LARGE_SUM || !isOtherWord(name, atoms, at)))
      return { unit, next: at + length };
  }
  const sign = atoms[at];
  if (sign !== undefined && (sign.kind === "mark" || sign.text === sign.text.toUpperCase())) {
    const unit = currencySigns.get(sign.lower);
    const isSign = atoms[at + 1]?.kind !== "number";
    const isRead = sign.kind === "mark" || !sign.glued || /^[A-Z]{3}$/.test(sign.text);
    if (unit !== undefined && isSign && isRead) return { unit, next: at + 1 };
  }
  if (atoms[at]?.lower !== "pounds" && atoms[at]?.lower !== "pound") return null;
  if (isGluedHyphen(atoms, at + 1) && /^(?:feet|foot)$/.test(atoms[at + 2]?.lower ?? "")) return null;
  const money = value >= 10_000 || (atoms[at + 1]?.lower !== "of" && nearMoney(atoms, at));
  const isMoney = money && !isWeighed(atoms, at);
  return { unit: isMoney ? "GBP" : "pound", next: at + 1 };
}

/** Reads “MEUR”, “KUSD” beside a number: a currency's code with the letter of a scale. */
export function readScaledCode(
  atoms: readonly Atom[],
  at: number,
): (ReadUnit & { readonly scale: number }) | null {
  const text = atoms[at]?.text ?? "";
  const scale = text.length === 4 ? codeScales.get(text.charAt(0)) : undefined;
  const code = text.slice(1);
  if (scale === undefined || currencySigns.get(code.toLowerCase()) !== code) return null;
  return { unit: code, next: at + 1, scale };
}

/** The letters before a currency's code that multiply its sum. */
const codeScales: ReadonlyMap<string, number> = new Map([
  ["K", 1e3],
  ["k", 1e3],
  ["M", 1e6],
]);

const otherWords: ReadonlySet<string> = new Set(["won", "real", "rand", "dong"]);

/** “three won gold”, “two real problems”, “two rand-new”: words that are no currency unless a noun. */
function isOtherWord(name: string, atoms: readonly Atom[], at: number): boolean {
  const following = atoms[at + 1];
  return (
    otherWords.has(name) &&
    (atoms[at]?.pos !== "NOUN" || (following !== undefined && /^(?:NOUN|NUM|DET|PRON)$/.test(following.pos)))
  );
}

/** “The barge weighs 40,000 pounds”: nearer than any word of money. */
function isWeighed(atoms: readonly Atom[], at: number): boolean {
  for (let index = at - 1; index >= at - MONEY_WINDOW; index--) {
    const lower = atoms[index]?.lower ?? "";
    if (/^weigh(?:s|ed|ing|t)?$/.test(lower)) return true;
    if (moneyWords.has(lower)) return false;
  }
  return false;
}

/** Whether words of money stand around the atom at `at`. */
export function nearMoney(atoms: readonly Atom[], at: number): boolean {
  return atoms
    .slice(Math.max(0, at - MONEY_WINDOW), at + MONEY_WINDOW)
    .some((atom) => moneyWords.has(atom.lower));
}
