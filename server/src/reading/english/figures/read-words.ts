import { type Atom, isGluedHyphen } from "./atoms.ts";
import { ones, scales, tens } from "./lexicon/numbers.ts";

/** A number read from the atoms up to `next`, exclusive. */
export interface Cardinal {
  readonly value: number;
  readonly next: number;
  /** The scale it ends in: 1e6 in “3.2 million”, else 1. */
  readonly scale: number;
  /** A part of something that “of” names: “one-fifth”. */
  readonly share: boolean;
  /** Written in digits. */
  readonly digits: boolean;
}

/** No product of scale words in news comes near. */
const LARGEST = 1e18;

/** Reads a number in words at `at`: “twenty-one”, “two thousand five hundred”. */
export function readWords(atoms: readonly Atom[], at: number, below = LARGEST): Cardinal | null {
  const small = readBelowHundred(atoms, at);
  if (small === null) return isGivenDozen(atoms, at) ? withScales(atoms, 1, at, false) : null;
  const { value, next } = small;
  const hundredAt = isGluedHyphen(atoms, next) ? next + 1 : next;
  return value > 0 && atoms[hundredAt]?.lower === "hundred"
    ? withHundred(atoms, value, hundredAt, below)
    : withScales(atoms, value, next, false, below);
}

/** “the dozen rounds”, “a further dozen”; “a dozen” is a number with its article. */
function isGivenDozen(atoms: readonly Atom[], at: number): boolean {
  if (atoms[at]?.lower !== "dozen") return false;
  return /^(?:the|these|those|another|further|other|last|past|first|next)$/.test(atoms[at - 1]?.lower ?? "");
}

/** “hundred”, “hundred and fifty-two” from the word “hundred” on. */
export function withHundred(atoms: readonly Atom[], hundreds: number, at: number, below = LARGEST): Cardinal {
  const restAt = atoms[at + 1]?.lower === "and" ? at + 2 : at + 1;
  const rest = readBelowHundred(atoms, restAt);
  if (rest !== null && atoms[rest.next]?.lower !== "hundred")
    return withScales(atoms, hundreds * 100 + rest.value, rest.next, false, below);
  return hundreds === 1 || isScale(atoms[at + 1])
    ? withScales(atoms, hundreds * 100, at + 1, false, below)
    : cardinal(hundreds * 100, at + 1, { scale: 100 });
}

function readBelowHundred(atoms: readonly Atom[], at: number): { value: number; next: number } | null {
  const word = atoms[at]?.lower ?? "";
  const ten = tens.get(word);
  if (ten !== undefined) {
    const oneAt = isGluedHyphen(atoms, at + 1) ? at + 2 : at + 1;
    const one = ones.get(atoms[oneAt]?.lower ?? "") ?? 0;
    return one > 0 && one < 10 ? { value: ten + one, next: oneAt + 1 } : { value: ten, next: at + 1 };
  }
  const one = ones.get(word);
  return one === undefined ? null : { value: one, next: at + 1 };
}

/**
 * The scale words that follow (“million”, “lakh crore”), as long as they multiply to less than `below`, then a smaller
 * part: “two thousand five hundred”.
 */
export function withScales(
  atoms: readonly Atom[],
  start: number,
  at: number,
  digits: boolean,
  below = LARGEST,
): Cardinal {
  let value = start;
  let next = at;
  let scale = 1;
  for (;;) {
    const word = atoms[isGluedHyphen(atoms, next) ? next + 1 : next];
    const by = word === undefined ? undefined : (scales.get(word.lower) ?? grand(atoms, next));
    if (by === undefined || (scale > 1 && by < 1e5) || scale * by >= below) break;
    value = scaled(value, by);
    scale *= by;
    next += isGluedHyphen(atoms, next) ? 2 : 1;
  }
  if (scale >= 1000 && !digits) {
    const restAt = atoms[next]?.lower === "and" ? next + 1 : next;
    const rest = readWords(atoms, restAt, scale);
    const isWhole = rest !== null && rest.value < scale && !isScale(atoms[rest.next]);
    if (isWhole && (restAt === next || rest.value < 100))
      return cardinal(value + rest.value, rest.next, { scale: 1 });
  }
  return cardinal(value, next, { scale, digits });
}

/** “100 grand”: a thousand of whatever money; not “two grand pianos”. */
function grand(atoms: readonly Atom[], at: number): number | undefined {
  const follows = atoms[at + 1];
  const isNamed = follows !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(follows.pos) && !follows.opens;
  return atoms[at]?.text === "grand" && !isNamed ? 1000 : undefined;
}

/** Whether the atom is a word that multiplies a number: “hundred”, “million”, “crore”. */
export function isScale(atom: Atom | undefined): boolean {
  return atom !== undefined && scales.has(atom.lower);
}

/** `value` × `scale` without the noise of binary fractions: 3.2 million is 3200000. */
export function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}

/** A number that is no part, no multiple of a scale and not in digits, but for what `rest` says. */
export function cardinal(
  value: number,
  next: number,
  { scale = 1, share = false, digits = false }: Partial<Cardinal>,
): Cardinal {
  return { value, next, scale, share, digits };
}
