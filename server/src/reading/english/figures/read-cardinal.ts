import { type Atom, isGluedHyphen, phraseAt } from "./atoms.ts";
import { beforeIdiomaticTwice, multiples, ones } from "./lexicon/numbers.ts";
import { readCouple } from "./read-couple.ts";
import { readDigits } from "./read-digits.ts";
import { withRatio } from "./read-ratio.ts";
import { readDenominator, readShare, type Share } from "./read-share.ts";
import { type Cardinal, cardinal, isScale, readWords, withHundred, withScales } from "./read-words.ts";

/** Reads digits, number words or both at `at`: “3.2 million”, “twenty-one”, “two and a half”, “one-fifth”. */
export function readCardinal(atoms: readonly Atom[], at: number, money: boolean): Cardinal | null {
  if (isPlus(atoms, at)) return readDigits(atoms, at + 1, money);
  const sign = readMinus(atoms, at);
  const share = readShare(atoms, at);
  if (share !== null) return ofScale(atoms, share) ?? cardinal(share.value, share.next, { share: true });
  const multiple = readMultiple(atoms, at);
  if (multiple !== null) return multiple;
  const read =
    readArticleNumber(atoms, at) ?? readDigits(atoms, sign ?? at, money) ?? readWords(atoms, sign ?? at);
  if (read === null || read.share) return read;
  if (sign !== null) return { ...read, value: -read.value };
  const part = read.digits || read.value > 20 ? null : readDenominator(atoms, read.next, read.value);
  if (part !== null) return ofScale(atoms, part) ?? cardinal(part.value, part.next, { share: true });
  return withRatio(atoms, read) ?? withFraction(atoms, read);
}

/** “three quarters of a million”, “a quarter of a million”, “three-quarters billion”. */
function ofScale(atoms: readonly Atom[], { value, next }: Share): Cardinal | null {
  const scaleAt = phraseAt(atoms, next, ["of", "a"]) ? next + 2 : next;
  return isScale(atoms[scaleAt]) ? withScales(atoms, value, scaleAt, false) : null;
}

/** “+2.3%”. */
function isPlus(atoms: readonly Atom[], at: number): boolean {
  const [sign, number] = [atoms[at], atoms[at + 1]];
  return sign?.text === "+" && !sign.glued && number?.kind === "number" && number.glued;
}

/** “minus 5”, “-0.5%”: where the number begins; a hyphen between words or numbers is no sign. */
function readMinus(atoms: readonly Atom[], at: number): number | null {
  const [sign, number] = [atoms[at], atoms[at + 1]];
  if (sign?.lower === "minus") return atoms[at - 1]?.lower === "or" ? null : at + 1;
  const isSign =
    sign?.kind === "mark" && /^[-−–]$/.test(sign.text) && (!sign.glued || atoms[at - 1]?.text === "(");
  return isSign && number?.kind === "number" && number.glued ? at + 1 : null;
}

/** “twice”, “tenfold”, but not “think twice”. */
function readMultiple(atoms: readonly Atom[], at: number): Cardinal | null {
  const times = multiples.get(atoms[at]?.lower ?? "");
  const isIdiom = beforeIdiomaticTwice.has(atoms[at - 1]?.lower ?? "") || isGluedHyphen(atoms, at + 1);
  return times === undefined || isIdiom ? null : cardinal(times, at + 1, {});
}

/** “a dozen”, “a hundred and two”, “a couple of”, “half a million”, “a quarter million”. */
function readArticleNumber(atoms: readonly Atom[], at: number): Cardinal | null {
  const article = atoms[at]?.lower;
  const isArticle = article === "a" || article === "an";
  const couple = readCouple(atoms, at);
  if (couple !== null) return couple;
  const partAt = isArticle ? at + 1 : at;
  const part = atoms[partAt]?.lower;
  if (part === "half" || part === "quarter") {
    const next = atoms[partAt + 1]?.lower;
    const joined = next === "a" || next === "an" || isGluedHyphen(atoms, partAt + 1);
    const scaleAt = joined ? partAt + 2 : partAt + 1;
    if (isScale(atoms[scaleAt])) return withScales(atoms, part === "half" ? 0.5 : 0.25, scaleAt, false);
  }
  if (!isArticle || !isScale(atoms[at + 1])) return null;
  return atoms[at + 1]?.lower === "hundred"
    ? withHundred(atoms, 1, at + 1)
    : withScales(atoms, 1, at + 1, false);
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

/** Reads a number by itself, without a ratio or fraction that it may be part of: the “nine” of “nine out of 12”. */
export function readNumber(atoms: readonly Atom[], at: number): Cardinal | null {
  return readDigits(atoms, at, false) ?? readWords(atoms, at);
}
