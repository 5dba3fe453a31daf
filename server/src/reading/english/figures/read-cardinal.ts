import { type Atom, isGluedHyphen, phraseAt } from "./atoms.ts";
import { isPluralNoun } from "./counted-noun.ts";
import {
  denominators,
  gluedMoneyScales,
  gluedScales,
  ones,
  scales,
  tens,
  vulgarFractions,
} from "./lexicon/numbers.ts";

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

const GROUPED = /^\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+(?:\.\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/;
const PLAIN = /^\d{1,20}(?:\.\d{1,20})?$/;

/** Reads digits, number words or both at `at`: “3.2 million”, “twenty-one”, “two and a half”, “one-fifth”. */
export function readCardinal(atoms: readonly Atom[], at: number, money: boolean): Cardinal | null {
  const read =
    readHalf(atoms, at) ??
    readArticleNumber(atoms, at) ??
    readDigits(atoms, at, money) ??
    readWords(atoms, at);
  return read === null || read.share ? read : withHalf(atoms, withShare(atoms, read));
}

/** The value of a number's digits, or `null` where they are no number (1.2.3, 12,34). */
export function digitsValue(text: string): number | null {
  if (!PLAIN.test(text) && !(text.length < 30 && (GROUPED.test(text) || INDIAN.test(text)))) return null;
  return Number(text.replace(/[,\u00a0\u202f\u2009]/g, ""));
}

function readDigits(atoms: readonly Atom[], at: number, money: boolean): Cardinal | null {
  const first = atoms[at];
  if (first === undefined) return null;
  const vulgar = vulgarFractions.get(first.text);
  if (vulgar !== undefined) return cardinal(vulgar, at + 1, { share: true, digits: true });
  if (first.kind !== "number") return null;
  const whole = digitsValue(first.text);
  if (whole === null) return null;
  let value = whole;
  let next = at + 1;
  const fraction = vulgarFractions.get(atoms[next]?.text ?? "") ?? slashFraction(atoms, next);
  if (fraction !== null && fraction !== undefined) {
    value += fraction;
    next += vulgarFractions.has(atoms[next]?.text ?? "") ? 1 : 3;
  } else if (isSmallFraction(atoms, at)) {
    return cardinal(value / (digitsValue(atoms[at + 2]?.text ?? "") ?? 1), at + 3, {
      share: true,
      digits: true,
    });
  }
  const suffix = atoms[next];
  if (suffix?.glued === true && suffix.kind === "word") {
    const counts = money || (suffix.lower === "m" && isPluralNoun(atoms[next + 1]));
    const scale = gluedScales.get(suffix.lower) ?? (counts ? gluedMoneyScales.get(suffix.lower) : undefined);
    if (scale !== undefined) return cardinal(scaled(value, scale), next + 1, { scale, digits: true });
  }
  return withScales(atoms, value, next, true);
}

/** “1/2” after a whole number: “2 1/2 inches”. */
function slashFraction(atoms: readonly Atom[], at: number): number | null {
  const numerator = atoms[at];
  if (numerator === undefined || numerator.glued || !isSmallFraction(atoms, at)) return null;
  return Number(numerator.text) / Number(atoms[at + 2]?.text);
}

const SMALL_FRACTIONS = new Set(["1/2", "1/3", "2/3", "1/4", "3/4", "1/5", "1/8", "3/8", "5/8", "7/8"]);

function isSmallFraction(atoms: readonly Atom[], at: number): boolean {
  const [numerator, slash, denominator] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  return (
    slash?.text === "/" &&
    slash.glued &&
    denominator?.glued === true &&
    SMALL_FRACTIONS.has(`${numerator?.text}/${denominator.text}`)
  );
}

function readWords(atoms: readonly Atom[], at: number): Cardinal | null {
  const small = readBelowHundred(atoms, at);
  if (small === null) return null;
  let { value, next } = small;
  const hundredAt = isGluedHyphen(atoms, next) ? next + 1 : next;
  if (value > 0 && atoms[hundredAt]?.lower === "hundred") {
    value *= 100;
    next = hundredAt + 1;
    const restAt = atoms[next]?.lower === "and" ? next + 1 : next;
    const rest = readBelowHundred(atoms, restAt);
    if (rest !== null && atoms[rest.next]?.lower !== "hundred") {
      value += rest.value;
      next = rest.next;
    }
  }
  return withScales(atoms, value, next, false);
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

/** The scale words that follow (“million”, “lakh crore”), then a smaller part: “two thousand five hundred”. */
function withScales(atoms: readonly Atom[], start: number, at: number, digits: boolean): Cardinal {
  let value = start;
  let next = at;
  let scale = 1;
  for (;;) {
    const word = atoms[isGluedHyphen(atoms, next) ? next + 1 : next];
    const by = word === undefined ? undefined : scales.get(word.lower);
    if (by === undefined || (scale > 1 && by < 1e5)) break;
    value = scaled(value, by);
    scale *= by;
    next += isGluedHyphen(atoms, next) ? 2 : 1;
  }
  if (scale >= 1000 && !digits) {
    const restAt = atoms[next]?.lower === "and" ? next + 1 : next;
    const rest = readWords(atoms, restAt);
    if (rest !== null && rest.value < scale && (restAt === next || rest.value < 100))
      return cardinal(value + rest.value, rest.next, { scale: 1 });
  }
  return cardinal(value, next, { scale, digits });
}

/** “a dozen”, “a hundred”, “a million”, “a third of”, “a couple of”. */
function readArticleNumber(atoms: readonly Atom[], at: number): Cardinal | null {
  const article = atoms[at]?.lower;
  const word = atoms[at + 1]?.lower ?? "";
  if (article !== "a" && article !== "an") return null;
  if (phraseAt(atoms, at + 1, ["couple", "of"])) return cardinal(2, at + 3, {});
  const denominator = denominators.get(word);
  if (denominator !== undefined && atoms[at + 2]?.lower === "of" && !nextCounts(atoms, at + 3))
    return cardinal(1 / denominator, at + 2, { share: true });
  const scale = scales.get(word);
  return scale === undefined ? null : withScales(atoms, 1, at + 1, false);
}

/** “a quarter of a century” is a time. */
function nextCounts(atoms: readonly Atom[], at: number): boolean {
  return phraseAt(atoms, at, ["a", "century"]);
}

/** “half a million”, “half of the seats”, “half the seats”; not “the second half”. */
function readHalf(atoms: readonly Atom[], at: number): Cardinal | null {
  if (atoms[at]?.lower !== "half") return null;
  const next = atoms[at + 1]?.lower ?? "";
  const scale = scales.get(atoms[at + 2]?.lower ?? "");
  if ((next === "a" || next === "an") && scale !== undefined) return cardinal(scale / 2, at + 3, { scale });
  return next === "of" || next === "the" || next === "its" || next === "their"
    ? cardinal(0.5, at + 1, { share: true })
    : null;
}

/** “one-fifth”, “two thirds”, “three quarters” after their number was read. */
function withShare(atoms: readonly Atom[], read: Cardinal): Cardinal {
  if (read.digits || read.value > 20 || !Number.isInteger(read.value)) return read;
  const hyphen = isGluedHyphen(atoms, read.next);
  const word = atoms[hyphen ? read.next + 1 : read.next]?.lower ?? "";
  const denominator = denominators.get(read.value === 1 ? word : singular(word));
  if (denominator === undefined || (read.value !== 1 && word === singular(word))) return read;
  return cardinal(read.value / denominator, read.next + (hyphen ? 2 : 1), { share: true });
}

/** “two and a half”, “one-and-a-half million”. */
function withHalf(atoms: readonly Atom[], read: Cardinal): Cardinal {
  if (read.share || read.scale > 1) return read;
  const hyphens = isGluedHyphen(atoms, read.next);
  const words = hyphens ? ["-", "and", "-", "a", "-", "half"] : ["and", "a", "half"];
  if (!phraseAt(atoms, read.next, words)) return read;
  return withScales(atoms, read.value + 0.5, read.next + words.length, read.digits);
}

function singular(word: string): string {
  return word === "halves" ? "half" : word.endsWith("s") ? word.slice(0, -1) : word;
}

/** `value` × `scale` without the noise of binary fractions: 3.2 million is 3200000. */
function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}

function cardinal(value: number, next: number, rest: Partial<Cardinal>): Cardinal {
  return { scale: 1, share: false, digits: false, ...rest, value, next };
}
