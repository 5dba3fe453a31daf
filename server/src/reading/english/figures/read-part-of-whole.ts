import { type Atom, phraseAt } from "./atoms.ts";
import { intervalOf } from "./interval.ts";
import { readCardinal, readNumber } from "./read-cardinal.ts";
import { readModifier } from "./read-modifier.ts";
import { readUnit } from "./read-unit.ts";
import type { Cardinal } from "./read-words.ts";
import type { ReadRelation } from "./relation.ts";

/** How many atoms may stand between the whole and its percentage. */
const REACH = 8;

/** Reads “7 of the 20 seats, or 35%”, “12 out of 48 (25 per cent)”; no other number may stand between. */
export function readPartOfWhole(atoms: readonly Atom[], at: number): ReadRelation | null {
  const part = readWhole(atoms, at);
  if (part === null || isHedged(atoms, at)) return null;
  const wholeAt = wholeStart(atoms, part.next);
  const whole = wholeAt === null ? null : readWhole(atoms, wholeAt);
  if (whole === null || whole.value <= part.value || whole.scale !== part.scale) return null;
  for (let index = whole.next; index < whole.next + REACH; index += 1) {
    const atom = atoms[index];
    if (atom === undefined || atom.opens || /^[.;:]$/.test(atom.text)) return null;
    const percentAt = percentStart(atoms, index);
    if (percentAt === null) {
      if (atom.kind === "number") return null;
      continue;
    }
    return percentOf(atoms, percentAt, (part.value / whole.value) * 100, [part.value, whole.value]);
  }
  return null;
}

function readWhole(atoms: readonly Atom[], at: number): Cardinal | null {
  const read = readNumber(atoms, at);
  return read !== null && !read.share && read.value > 0 && Number.isInteger(read.value) ? read : null;
}

function isHedged(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1]?.lower ?? "";
  return /^(?:than|about|around|nearly|almost|least|over|some|roughly|approximately|to|the)$/.test(before);
}

/** After “of”, “of the”, “of its”, “out of”. */
function wholeStart(atoms: readonly Atom[], at: number): number | null {
  if (phraseAt(atoms, at, ["out", "of"])) return at + 2;
  if (atoms[at]?.lower !== "of") return null;
  return /^(?:the|its|their|his|her)$/.test(atoms[at + 1]?.lower ?? "") ? at + 2 : at + 1;
}

/** After “, or”, “(”, “or”: where a percentage that explains the numbers begins. */
function percentStart(atoms: readonly Atom[], at: number): number | null {
  if (atoms[at]?.text === "(") return at + 1;
  if (atoms[at]?.lower === "or") return at + 1;
  return null;
}

function percentOf(
  atoms: readonly Atom[],
  at: number,
  follows: number,
  terms: readonly number[],
): ReadRelation | null {
  const { modifier, next: numberAt } = readModifier(atoms, at);
  const number = readCardinal(atoms, numberAt, false);
  const unit = number === null ? null : readUnit(atoms, number.next);
  if (number === null || unit?.unit !== "percent") return null;
  const decimals = /\.(\d+)/.exec(atoms[numberAt]?.text ?? "")?.[1]?.length ?? 0;
  const rounding = modifier === null ? 0.6 * 10 ** -decimals : 1;
  const said = intervalOf(number.value, modifier);
  const cut = Math.floor(follows * 10 ** decimals) / 10 ** decimals === number.value;
  const agrees = cut || (follows >= (said.low ?? 0) - rounding && follows <= (said.high ?? 100) + rounding);
  return { type: "share", written: number.value, follows, agrees, terms, next: unit.next };
}
