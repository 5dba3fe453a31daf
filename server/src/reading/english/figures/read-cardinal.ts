import { type Atom, isGluedHyphen, phraseAt } from "./atoms.ts";
import { gluedMoneyScales, gluedScales, ones, scales, tens, vulgarFractions } from "./lexicon/numbers.ts";
import { isMillions } from "./millions.ts";
import { isPluralNoun } from "./noun-forms.ts";
import { readDenominator, readShare, type Share } from "./read-share.ts";

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
  if (isPlus(atoms, at)) return readDigits(atoms, at + 1, money);
  const sign = readMinus(atoms, at);
  const share = readShare(atoms, at);
  if (share !== null) return cardinal(share.value, share.next, { share: true });
  const read =
    readArticleNumber(atoms, at) ?? readDigits(atoms, sign ?? at, money) ?? readWords(atoms, sign ?? at);
  if (read === null || read.share) return read;
  if (sign !== null) return { ...read, value: -read.value };
  const part = read.digits || read.value > 20 ? null : readDenominator(atoms, read.next, read.value);
  if (part !== null) return ofScale(atoms, part) ?? cardinal(part.value, part.next, { share: true });
  return withRatio(atoms, read) ?? withFraction(atoms, read);
}

/** “three quarters of a million”. */
function ofScale(atoms: readonly Atom[], { value, next }: Share): Cardinal | null {
  const scaled = phraseAt(atoms, next, ["of", "a"]) && isScale(atoms[next + 2]);
  return scaled ? withScales(atoms, value, next + 2, false) : null;
}

/** “+2.3%”. */
function isPlus(atoms: readonly Atom[], at: number): boolean {
  const [sign, number] = [atoms[at], atoms[at + 1]];
  return sign?.text === "+" && !sign.glued && number?.kind === "number" && number.glued;
}

/** “minus 5”, “-0.5%”: where the number begins; a hyphen between words or numbers is no sign. */
function readMinus(atoms: readonly Atom[], at: number): number | null {
  const [sign, number] = [atoms[at], atoms[at + 1]];
  if (sign?.lower === "minus") return at + 1;
  const isSign =
    sign?.kind === "mark" && /^[-−–]$/.test(sign.text) && (!sign.glued || atoms[at - 1]?.text === "(");
  return isSign && number?.kind === "number" && number.glued ? at + 1 : null;
}

/** “one in three”, “three out of four”, “two in every five”. */
function withRatio(atoms: readonly Atom[], read: Cardinal): Cardinal | null {
  const joined = withJoinedRatio(atoms, read);
  if (joined !== null) return joined;
  const outOf = phraseAt(atoms, read.next, ["out", "of"]);
  if ((!outOf && atoms[read.next]?.lower !== "in") || !Number.isInteger(read.value)) return null;
  const wholeAt = read.next + (outOf ? 2 : 1);
  const from = atoms[wholeAt]?.lower === "every" ? wholeAt + 1 : wholeAt;
  const whole = readDigits(atoms, from, false) ?? readWords(atoms, from);
  if (whole === null || read.value >= whole.value || read.value > 99) return null;
  const counts =
    isPluralNoun(atoms[whole.next]) || isPluralNoun(atoms[whole.next + 1]) || isSaid(atoms, whole);
  const isYear = whole.digits && whole.value >= 1400 && whole.value < 2100;
  return (counts || outOf) && !isYear
    ? cardinal(read.value / whole.value, whole.next, { share: true, digits: whole.digits })
    : null;
}

/** “one in five say so”: the share itself is the subject. */
function isSaid(atoms: readonly Atom[], { next, value }: Cardinal): boolean {
  const verb = atoms[next]?.pos;
  return (verb === "VERB" || verb === "AUX") && (value <= 12 || value % 10 === 0);
}

/** “a one-in-four chance”, but not “a one-in-100-year flood”. */
function withJoinedRatio(atoms: readonly Atom[], { next, value }: Cardinal): Cardinal | null {
  if (!isGluedHyphen(atoms, next) || atoms[next + 1]?.lower !== "in" || !isGluedHyphen(atoms, next + 2))
    return null;
  const whole = readDigits(atoms, next + 3, false) ?? readWords(atoms, next + 3);
  return whole === null || value >= whole.value || isGluedHyphen(atoms, whole.next)
    ? null
    : cardinal(value / whole.value, whole.next, { share: true, digits: whole.digits });
}

/** Reads a number by itself, without a ratio or fraction that it may be part of: the “nine” of “nine out of 12”. */
export function readNumber(atoms: readonly Atom[], at: number): Cardinal | null {
  return readDigits(atoms, at, false) ?? readWords(atoms, at);
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
    const counts = money || (suffix.lower === "m" && isMillions(atoms, next));
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
  const { value, next } = small;
  const hundredAt = isGluedHyphen(atoms, next) ? next + 1 : next;
  return value > 0 && atoms[hundredAt]?.lower === "hundred"
    ? withHundred(atoms, value, hundredAt)
    : withScales(atoms, value, next, false);
}

/** “hundred”, “hundred and fifty-two” from the word “hundred” on. */
function withHundred(atoms: readonly Atom[], hundreds: number, at: number): Cardinal {
  const restAt = atoms[at + 1]?.lower === "and" ? at + 2 : at + 1;
  const rest = readBelowHundred(atoms, restAt);
  if (rest !== null && atoms[rest.next]?.lower !== "hundred")
    return withScales(atoms, hundreds * 100 + rest.value, rest.next, false);
  return hundreds === 1 || isScale(atoms[at + 1])
    ? withScales(atoms, hundreds * 100, at + 1, false)
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

/** “a dozen”, “a hundred and two”, “a couple of”, “half a million”, “a quarter million”. */
function readArticleNumber(atoms: readonly Atom[], at: number): Cardinal | null {
  const article = atoms[at]?.lower;
  const isArticle = article === "a" || article === "an";
  if (isArticle && phraseAt(atoms, at + 1, ["couple", "of"])) return cardinal(2, at + 3, {});
  const partAt = isArticle ? at + 1 : at;
  const part = atoms[partAt]?.lower;
  if (part === "half" || part === "quarter") {
    const next = atoms[partAt + 1]?.lower;
    const scaleAt = next === "a" || next === "an" ? partAt + 2 : partAt + 1;
    if (isScale(atoms[scaleAt])) return withScales(atoms, part === "half" ? 0.5 : 0.25, scaleAt, false);
  }
  if (!isArticle || !isScale(atoms[at + 1])) return null;
  return atoms[at + 1]?.lower === "hundred"
    ? withHundred(atoms, 1, at + 1)
    : withScales(atoms, 1, at + 1, false);
}

function isScale(atom: Atom | undefined): boolean {
  return atom !== undefined && scales.has(atom.lower);
}

/** “two and a half”, “one-and-a-half million”, “five and three-quarters”. */
function withFraction(atoms: readonly Atom[], read: Cardinal): Cardinal {
  if (read.scale > 1 || !Number.isInteger(read.value)) return read;
  const hyphens = isGluedHyphen(atoms, read.next);
  const gap = hyphens ? 1 : 0;
  if (atoms[read.next + gap]?.lower !== "and") return read;
  const partAt = read.next + 1 + 2 * gap;
  const article = atoms[partAt]?.lower === "a" ? 1 : (ones.get(atoms[partAt]?.lower ?? "") ?? 0);
  const part = article === 0 ? null : readDenominator(atoms, partAt + 1, article);
  if (part === null || !/^(?:half|quarters?)$/.test(atoms[part.next - 1]?.lower ?? "")) return read;
  return withScales(atoms, read.value + part.value, part.next, read.digits);
}

/** `value` × `scale` without the noise of binary fractions: 3.2 million is 3200000. */
function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}

function cardinal(
  value: number,
  next: number,
  { scale = 1, share = false, digits = false }: Partial<Cardinal>,
): Cardinal {
  return { value, next, scale, share, digits };
}
