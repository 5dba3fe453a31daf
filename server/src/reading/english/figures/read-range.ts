import { type Atom, isGluedHyphen } from "./atoms.ts";
import { changing, contesting } from "./lexicon/changes.ts";
import { currencyCodes } from "./lexicon/currencies.ts";
import { lengthUnits, timeUnits } from "./lexicon/units.ts";
import type { Measured } from "./measured.ts";
import { readMeasured } from "./read-measured.ts";

/** “prices range from 5 to 10 euros”, where “rose from 5 to 10” gives two figures. */
const RANGING = /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying))$/;

/** The upper end of “20-30”, “20 to 30”, “two or three”, “$1-2bn”. */
export function readRange(
  atoms: readonly Atom[],
  at: number,
  first: Measured,
): (Measured & { low: number; dashed: boolean }) | null {
  const jointAt = isSuspended(atoms, first.next) ? first.next + 1 : first.next;
  const dash = isGluedHyphen(atoms, jointAt) || isSpacedHyphen(atoms, first);
  const word = atoms[jointAt]?.lower;
  if (!dash && word !== "to" && word !== "or" && word !== "–") return null;
  if (word === "to" && atoms[at - 1]?.lower === "from" && !RANGING.test(atoms[at - 2]?.lower ?? ""))
    return null;
  const second = readMeasured(atoms, jointAt + 1);
  if (second === null || second.share !== first.share) return null;
  if (word === "to" && second.unit === "percent" && isResult(atoms, at)) return null;
  if (word === "to" && isChangeAndResult(atoms, at, first, second)) return null;
  const low = first.scale === 1 && first.value < second.scale ? first.value * second.scale : first.value;
  if (low >= second.value || (word === "or" && !areNeighbours(low, second.value))) return null;
  if (first.unit !== null && second.unit !== null && first.unit !== second.unit) return null;
  if (first.unit !== null && second.unit === null) return { low, dashed: false, ...second, unit: first.unit };
  const bare = second.unit === null && word !== "or" && !first.share;
  return { low, dashed: dash || word === "–" || bare, ...second };
}

/** “200- to 300-seat jets”. */
function isSuspended(atoms: readonly Atom[], at: number): boolean {
  const [hyphen, joint] = [atoms[at], atoms[at + 1]];
  return (
    hyphen?.text === "-" && hyphen.glued && (joint?.lower === "to" || joint?.lower === "or") && !joint.glued
  );
}

/** How many times the lower end of a range of per cent its upper end may be: “lifted rates 0.25% to 5.5%” is none. */
const FARTHEST = 12;

/** So many atoms may stand between who wins or loses and by how much. */
const CONTEST = 6;

/** “lost the state 36% to 51%”, “leads her rival by 40% to 32%”: both sides' shares; but “a lead of 3% to 5%”. */
function isResult(atoms: readonly Atom[], at: number): boolean {
  if (atoms[at - 1]?.lower === "of") return false;
  for (let index = at - 1; index >= at - CONTEST; index--) {
    const atom = atoms[index];
    if (atom === undefined || /^[.,;:]$/.test(atom.text)) return false;
    if (contesting.has(atom.lower)) return true;
  }
  return false;
}

/** “rose 3% to 1,234 points”, “fell $1.20 to $83.45”: by how much, and to what; but “grows 5% to 10% a year”. */
function isChangeAndResult(atoms: readonly Atom[], at: number, by: Measured, to: Measured): boolean {
  if (by.unit === "percent" && (to.unit === null || to.value > FARTHEST * by.value)) return true;
  if (by.share) return false;
  const verbAt = atoms[at - 1]?.lower === "by" ? at - 2 : at - 1;
  if (!changing.has(atoms[verbAt]?.lower ?? "")) return false;
  return by.unit === null ? to.unit === null : to.unit !== "percent";
}

/** “two or three”, “40 or 50”: two round numbers that together give an order of size. */
function areNeighbours(low: number, high: number): boolean {
  return high - low === 1 || (low % 5 === 0 && high % 5 === 0 && high <= 2 * low);
}

/** “from 5 to 10 km”, “grew 5 and 6 percent”, “10 by 12 feet”: the first is measured as the second is. */
export function withSharedUnit(atoms: readonly Atom[], at: number, first: Measured): Measured {
  const side = first.unit === null && !first.share ? sideAfter(atoms, first.next) : null;
  if (side !== null) return { ...first, unit: side };
  const joint = atoms[first.next]?.lower ?? "";
  const fromTo = joint === "to" && atoms[at - 1]?.lower === "from";
  const pair = (joint === "and" || joint === "or") && first.digits && first.value < 1000;
  if (first.unit !== null || first.share || !(fromTo || pair)) return first;
  const isCutShort = /^(?:just|only)$/.test(atoms[first.next + 1]?.lower ?? "");
  const second = readMeasured(atoms, first.next + (isCutShort ? 2 : 1));
  const shares =
    second !== null && !second.share && (fromTo || second.unit === "percent" || isPhysical(atoms, second));
  return shares ? { ...first, unit: second.unit } : first;
}

/** “45 and 50 mg”, but not “3 and 20 minutes later” or “12 and $5”: a measure of things, written behind its number. */
function isPhysical(atoms: readonly Atom[], { unit, digits, next }: Measured): boolean {
  const other = unit === null || timeUnits.has(unit) || currencyCodes.has(unit);
  return !other && digits && atoms[next - 1]?.kind === "word" && atoms[next]?.text !== "-";
}

/** The unit of the other side: “a 10-by-12-foot room”, “5 x 4 metres”. */
function sideAfter(atoms: readonly Atom[], at: number): string | null {
  const hyphen = isGluedHyphen(atoms, at);
  const by = hyphen ? at + 1 : at;
  if (!/^(?:by|x|×)$/.test(atoms[by]?.lower ?? "")) return null;
  const other = readMeasured(atoms, isGluedHyphen(atoms, by + 1) ? by + 2 : by + 1);
  return other !== null && other.unit !== null && lengthUnits.has(other.unit) ? other.unit : null;
}

/** “40 - 50 years”, between digits. */
function isSpacedHyphen(atoms: readonly Atom[], { next, digits, unit }: Measured): boolean {
  const [hyphen, number] = [atoms[next], atoms[next + 1]];
  const spaced = hyphen?.text === "-" && !hyphen.glued && number?.kind === "number" && !number.glued;
  return spaced && digits && unit === null;
}
