import type { Atom } from "./atoms.ts";

/** Digits whose thousands stand apart, up to the atom `next`, exclusive. */
interface Grouped {
  readonly value: number;
  readonly next: number;
}

const FIRST = /^[1-9]\d{0,2}$/;
const GROUP = /^\d{3}(?:\.\d{1,6})?$/;
/**
 * Numbers of the news end at quadrillions; more groups are a list, which is not walked through from each of its
 * numbers.
 */
const MOST_GROUPS = 5;

/**
 * Reads “80 000”, “1 234 567”, “80, 000” at `at`. One group alone might be another number (“on bus 12 500 passengers”):
 * it must be round, or the whole be money, or another number near be written so.
 */
export function readGrouped(atoms: readonly Atom[], at: number, money: boolean): Grouped | null {
  const first = atoms[at];
  if (first === undefined || !FIRST.test(first.text)) return null;
  let digits = first.text;
  let next = at + 1;
  for (let groups = 0; groups < MOST_GROUPS; groups++) {
    const groupAt = groupAfter(atoms, next);
    if (groupAt === null) break;
    digits += atoms[groupAt]?.text ?? "";
    next = groupAt + 1;
    if (digits.includes(".")) break;
  }
  const groups = next - at - 1;
  const isOne = groups > 1 || money || digits.endsWith("00") || isWayOfWriting(atoms, at, next);
  return groups > 0 && isOne && !goesOn(atoms, next) ? { value: Number(digits), next } : null;
}

/** How far on either side another number shows that thousands are written apart, in atoms. */
const REACH = 40;

/** “12 600” in a sentence shows that the “11 850” before it is one number, too. */
function isWayOfWriting(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let at = Math.max(0, from - REACH); at < Math.min(atoms.length, to + REACH); at++) {
    if (at >= from - 1 && at < to) continue;
    const [first, group] = [atoms[at], atoms[at + 1]];
    if (first === undefined || group === undefined || !FIRST.test(first.text)) continue;
    if (GROUP.test(group.text) && isNext(first, group) && !goesOn(atoms, at + 2)) return true;
  }
  return false;
}

/** The atom with the three digits that follow what ends before `at`. */
function groupAfter(atoms: readonly Atom[], at: number): number | null {
  const [sign, zeros] = [atoms[at], atoms[at + 1]];
  if (sign?.text === "," && sign.glued) return zeros?.text === "000" && isNext(sign, zeros) ? at + 1 : null;
  const [before, group] = [atoms[at - 1], atoms[at]];
  if (before === undefined || group === undefined || !GROUP.test(group.text)) return null;
  return isNext(before, group) ? at : null;
}

/** Whether one space stands between two atoms. */
function isNext(before: Atom, after: Atom): boolean {
  return after.start - before.end === 1;
}

/** “1 800 555 1234”: digits of another kind follow. */
function goesOn(atoms: readonly Atom[], at: number): boolean {
  const after = atoms[at];
  return after?.kind === "number" || (after?.glued === true && /^[-–/:]$/.test(after.text));
}
