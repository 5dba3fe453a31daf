import { type Atom, phraseAt } from "./atoms.ts";
import { intervalOf } from "./interval.ts";
import { readAmount } from "./read-amount.ts";
import { readCardinal, readNumber } from "./read-cardinal.ts";
import { readCurrencySign } from "./read-currency.ts";
import { readModifier } from "./read-modifier.ts";
import { readUnit } from "./read-unit.ts";
import type { Cardinal } from "./read-words.ts";
import type { ReadRelation } from "./relation.ts";

/** How many atoms may stand between the whole and its percentage. */
const REACH = 8;

/**
 * Reads “7 of the 20 seats, or 35%”, “12 out of 48 (25 per cent)”, “of the £430,000, £86,000 was found, or 20%” and
 * “58%: 58,000 of 100,000 voters”; no other number may stand between.
 */
export function readPartOfWhole(atoms: readonly Atom[], at: number): ReadRelation | null {
  return (
    readShareBefore(atoms, at) ??
    readBoth(atoms, at) ??
    readWholeFirst(atoms, at) ??
    readWholeOfWhich(atoms, at)
  );
}

/** Two amounts of one thing, up to the atom `next`, exclusive. */
interface PartOfWhole {
  readonly part: number;
  readonly whole: number;
  readonly next: number;
}

/** “7 of the 20 seats, or 35%”. */
function readBoth(atoms: readonly Atom[], at: number): ReadRelation | null {
  const both = partOfWhole(atoms, at);
  return both && percentBehind(atoms, both);
}

/** “58%: 58,000 of 100,000 voters”. */
function readShareBefore(atoms: readonly Atom[], at: number): ReadRelation | null {
  const share = readAmount(atoms, at);
  if (share?.unit !== "percent" || !/^[:(]$/.test(atoms[share.next]?.text ?? "")) return null;
  const both = partOfWhole(atoms, share.next + 1);
  const read = both && percentOf(atoms, at, both);
  return both && read && { ...read, next: both.next };
}

/** “Of 900 drivers, 720 voted, a turnout of 80%”. */
function readWholeFirst(atoms: readonly Atom[], at: number): ReadRelation | null {
  const before = atoms[at - 1]?.lower ?? "";
  const of = atoms[DETERMINERS.has(before) ? at - 2 : at - 1];
  if (of?.lower !== "of" || !/^(?:Of|,|Out)$/.test((of.opens ? of : atoms[at - 3])?.text ?? "")) return null;
  const whole = readExact(atoms, at);
  if (whole === null) return null;
  const comma = atoms.slice(whole.next, whole.next + REACH).findIndex(({ text }) => text === ",");
  const partFrom = whole.next + comma + 1;
  const partAt = comma === -1 ? -1 : numberAfter(atoms, partFrom);
  const part = partAt === -1 || isHedged(atoms, partAt) ? null : readExact(atoms, partAt);
  if (part === null || part.unit !== whole.unit || part.value > whole.value) return null;
  return percentBehind(atoms, { part: part.value, whole: whole.value, next: part.next });
}

/** “It asked for $2m, of which $500,000 has come, or 25%”. */
function readWholeOfWhich(atoms: readonly Atom[], at: number): ReadRelation | null {
  const whole = readExact(atoms, at);
  if (whole === null) return null;
  for (let of = whole.next; of < whole.next + OUT_REACH; of += 1) {
    const isOfWhich = atoms[of]?.lower === "of" && /^wh(?:ich|om)$/.test(atoms[of + 1]?.lower ?? "");
    const part = isOfWhich && !isHedged(atoms, of + 2) ? readExact(atoms, of + 2) : null;
    if (part !== null && part.unit === whole.unit && part.value <= whole.value)
      return percentBehind(atoms, { part: part.value, whole: whole.value, next: part.next });
    if (atoms[of]?.kind === "number" || atoms[of]?.opens === true) return null;
  }
  return null;
}

/** Where the next amount begins, in the same sentence and not far. */
function numberAfter(atoms: readonly Atom[], from: number): number {
  const far = atoms
    .slice(from, from + REACH)
    .findIndex((atom, offset) => atom.opens || readExact(atoms, from + offset) !== null);
  return far === -1 || atoms[from + far]?.opens === true ? -1 : from + far;
}

function readExact(
  atoms: readonly Atom[],
  at: number,
): { readonly value: number; readonly unit: string | null; readonly next: number } | null {
  const amount = readAmount(atoms, at);
  if (amount === null || amount.value === null || amount.vague || amount.modifier !== null) return null;
  const { value, unit, next } = amount;
  return amount.share || unit === "percent" || value <= 0 ? null : { value, unit, next };
}

/** “7 of the 20”, “£86,000 of the £430,000”. */
function partOfWhole(atoms: readonly Atom[], at: number): PartOfWhole | null {
  const part = readNumbered(atoms, at);
  if (part === null || isHedged(atoms, at)) return null;
  const wholeAt = wholeStart(atoms, part.next);
  const whole = wholeAt === null ? null : readNumbered(atoms, wholeAt);
  if (whole === null || whole.value <= part.value || whole.unit !== part.unit || whole.scale !== part.scale)
    return null;
  return { part: part.value, whole: whole.value, next: whole.next };
}

/** The percentage not far behind a part and its whole. */
function percentBehind(atoms: readonly Atom[], both: PartOfWhole): ReadRelation | null {
  for (let index = both.next; index < both.next + REACH; index += 1) {
    const atom = atoms[index];
    if (atom === undefined || atom.opens || /^[.;:]$/.test(atom.text)) return null;
    const percentAt = percentStart(atoms, index);
    if (percentAt === null) {
      if (atom.kind === "number") return null;
      continue;
    }
    const read = percentOf(atoms, percentAt, both);
    return read !== null && isOfAnother(atoms, read.next) ? null : read;
  }
  return null;
}

/** “or 12% of all injuries”: a percentage of something else. */
function isOfAnother(atoms: readonly Atom[], at: number): boolean {
  return (
    atoms[at]?.lower === "of" && !/^(?:them|those|these|the|its|their)$/.test(atoms[at + 1]?.lower ?? "")
  );
}

/** A whole number or a sum of money, without the fraction that it may be part of. */
function readNumbered(
  atoms: readonly Atom[],
  at: number,
): (Pick<Cardinal, "value" | "scale" | "next"> & { readonly unit: string | null }) | null {
  const sign = readCurrencySign(atoms, at);
  if (sign === null) {
    const read = readWhole(atoms, at);
    return read && { ...read, unit: null };
  }
  const sum = readExact(atoms, at);
  return sum && { ...sum, scale: 1 };
}

function readWhole(atoms: readonly Atom[], at: number): Cardinal | null {
  const read = readNumber(atoms, at);
  return read !== null && !read.share && read.value > 0 && Number.isInteger(read.value) ? read : null;
}

function isHedged(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1]?.lower ?? "";
  return /^(?:than|about|around|nearly|almost|least|over|some|roughly|approximately|to|the)$/.test(before);
}

/** How many atoms “out of” may be from its number: “6,300 people, out of a population of 63,000”. */
const OUT_REACH = 4;

const DETERMINERS: ReadonlySet<string> = new Set(["the", "its", "their", "his", "her"]);

/** After “of”, “of the”, “of its”, “out of”, “out of a population of”. */
function wholeStart(atoms: readonly Atom[], at: number): number | null {
  for (let out = at; out < at + OUT_REACH; out += 1) {
    const isDescribed = atoms[out + 2]?.lower === "a" && atoms[out + 4]?.lower === "of";
    if (phraseAt(atoms, out, ["out", "of"])) return isDescribed ? out + 5 : out + 2;
    if (atoms[out]?.pos !== "NOUN" && atoms[out]?.text !== ",") break;
  }
  if (atoms[at]?.lower !== "of") return null;
  return DETERMINERS.has(atoms[at + 1]?.lower ?? "") ? at + 2 : at + 1;
}

/** After “, or”, “(”, “or”, “, a turnout of”: where a percentage that explains the numbers begins. */
function percentStart(atoms: readonly Atom[], at: number): number | null {
  if (atoms[at]?.text === "(") return at + 1;
  if (atoms[at]?.lower === "or") return at + 1;
  if (atoms[at]?.lower === "a" && atoms[at - 1]?.text === "," && SHARES.has(atoms[at + 1]?.lower ?? ""))
    return atoms[at + 2]?.lower === "of" ? at + 3 : null;
  return null;
}

/** “or a quarter”: a fraction is round, and may be a little off. */
function fractionOf(
  fraction: number,
  follows: number,
): Pick<ReadRelation, "type" | "written" | "follows" | "agrees"> {
  const written = 100 * fraction;
  return { type: "share", written, follows, agrees: Math.abs(follows - written) <= ROUND_FRACTION * written };
}

const ROUND_FRACTION = 0.15;

/** Nouns for a part of a whole in per cent. */
const SHARES: ReadonlySet<string> = new Set(["turnout", "share", "proportion"]);

function percentOf(atoms: readonly Atom[], at: number, { part, whole }: PartOfWhole): ReadRelation | null {
  const follows = (100 * part) / whole;
  const terms = [part, whole];
  const { modifier, next: numberAt } = readModifier(atoms, at);
  const number = readCardinal(atoms, numberAt, false);
  const unit = number === null ? null : readUnit(atoms, number.next);
  if (number?.share === true && unit === null && number.value < 1)
    return { ...fractionOf(number.value, follows), terms, next: number.next };
  if (number === null || unit?.unit !== "percent") return null;
  const decimals = /\.(\d+)/.exec(atoms[numberAt]?.text ?? "")?.[1]?.length ?? 0;
  const rounding = modifier === null ? 0.6 * 10 ** -decimals : 1;
  const said = intervalOf(number.value, modifier);
  const cut = Math.floor(follows * 10 ** decimals) / 10 ** decimals === number.value;
  const agrees = cut || (follows >= (said.low ?? 0) - rounding && follows <= (said.high ?? 100) + rounding);
  return { type: "share", written: number.value, follows, agrees, terms, next: unit.next };
}
