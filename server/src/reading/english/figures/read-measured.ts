import { type Atom, isGluedHyphen } from "./atoms.ts";
import type { Measured } from "./measured.ts";
import { readHeight, withSmallerUnits } from "./mixed-units.ts";
import { readCardinal } from "./read-cardinal.ts";
import { readCurrencyName, readCurrencySign, readScaledCode } from "./read-currency.ts";
import { readUnit } from "./read-unit.ts";
import { type Cardinal, isScale, scaled, withScales } from "./read-words.ts";
import { unitAt } from "./unit-at.ts";

/** Reads a number with its unit at `at`: “$3.2 million”, “five kilometres”, “half an hour”, “30”. */
export function readMeasured(atoms: readonly Atom[], at: number): Measured | null {
  const scaledCode = readScaledCode(atoms, at);
  if (scaledCode !== null) {
    const number = readCardinal(atoms, scaledCode.next, true);
    return number && inScaledCode(number, { ...scaledCode, next: number.next });
  }
  const sign = readCurrencySign(atoms, at);
  const cardinal = readCardinal(atoms, sign?.next ?? at, sign !== null);
  if (cardinal === null) return readHalf(atoms, at);
  if (sign === null && cardinal.digits) {
    const height = readHeight(atoms, at);
    if (height !== null) return height;
  }
  if (sign !== null) {
    const repeated = readCurrencyName(atoms, cardinal.next, cardinal.value);
    const currency = repeated?.unit === sign.unit ? repeated : { unit: sign.unit, next: cardinal.next };
    return withSmallerUnits(atoms, measuredIn(cardinal, currency));
  }
  const codeBehind = readScaledCode(atoms, cardinal.next);
  if (codeBehind !== null) return inScaledCode(cardinal, codeBehind);
  const unit = unitAt(atoms, cardinal.next, cardinal);
  if (unit === null) return measuredIn(cardinal, { unit: null, next: cardinal.next });
  return withScaleBehind(atoms, withSmallerUnits(atoms, measuredIn(cardinal, unit)));
}

/** “MEUR 5”, “5 MEUR”. */
function inScaledCode(
  cardinal: Cardinal,
  { scale, ...currency }: { readonly scale: number; readonly unit: string; readonly next: number },
): Measured {
  return measuredIn({ ...cardinal, value: scaled(cardinal.value, scale), scale }, currency);
}

/** “half an hour”, “half a mile”, “a half-hour”. */
function readHalf(atoms: readonly Atom[], at: number): Measured | null {
  const halfAt = atoms[at]?.lower === "a" ? at + 1 : at;
  if (atoms[halfAt]?.lower !== "half") return null;
  const joint = atoms[halfAt + 1]?.lower;
  const joined = isGluedHyphen(atoms, halfAt + 1) && halved.has(atoms[halfAt + 2]?.lower ?? "");
  if (!joined && (halfAt !== at || (joint !== "a" && joint !== "an"))) return null;
  const unit = readUnit(atoms, halfAt + 2);
  return unit && { value: 0.5, scale: 1, share: false, digits: false, ...unit };
}

/** What a half of is one word with a hyphen; a half-year and a half-century are something else. */
const halved: ReadonlySet<string> = new Set(
  "hour minute day mile inch pound gallon pint acre ton tonne kilometre kilometer metre meter litre liter".split(
    " ",
  ),
);

/** “75 USD million”: a currency's code before the scale. */
function withScaleBehind(atoms: readonly Atom[], measured: Measured): Measured {
  const { next, value, scale, unit } = measured;
  const isCode = atoms[next - 1]?.text === unit && scale === 1 && isScale(atoms[next]);
  return isCode ? { ...withScales(atoms, value, next, measured.digits), unit } : measured;
}

function measuredIn(
  { value, scale, share, digits }: Cardinal,
  { unit, next }: { readonly unit: string | null; readonly next: number },
): Measured {
  return { value, next, scale, share, digits, unit };
}
