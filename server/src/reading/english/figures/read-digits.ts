import type { Atom } from "./atoms.ts";
import { gluedMoneyScales, gluedScales, vulgarFractions } from "./lexicon/numbers.ts";
import { isMillions } from "./millions.ts";
import { readGrouped } from "./read-grouped.ts";
import { type Cardinal, cardinal, scaled, withScales } from "./read-words.ts";

const GROUPED = /^\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+(?:\.\d+)?$/;

const INDIAN = /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/;

const PLAIN = /^\d{1,20}(?:\.\d{1,20})?$/;

/** The value of a number's digits, or `null` where they are no number (1.2.3, 12,34). */
function digitsValue(text: string): number | null {
  if (!PLAIN.test(text) && !(text.length < 30 && (GROUPED.test(text) || INDIAN.test(text)))) return null;
  return Number(text.replace(/[,\u00a0\u202f\u2009]/g, ""));
}

/** Reads a number in digits at `at`, with the scale that follows: “3.2 million”, “$5bn”, “2 1/2”. */
export function readDigits(atoms: readonly Atom[], at: number, money: boolean): Cardinal | null {
  const first = atoms[at];
  if (first === undefined) return null;
  if (first.text === ".") return readDecimals(atoms, at);
  const vulgar = vulgarFractions.get(first.text);
  if (vulgar !== undefined) return cardinal(vulgar, at + 1, { share: true, digits: true });
  if (first.kind !== "number") return null;
  const grouped = readGrouped(atoms, at, money);
  if (grouped !== null) return withScales(atoms, grouped.value, grouped.next, true);
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

/** Words before a share of hits that is written without its zero: “batting .312”. */
const BATTING = /^(?:hit|hits|hitting|bat|bats|batted|batting|average|averages|averaged|averaging|of|a)$/;

/** “.5 percent”, “hit .312”, but not the calibre of “a .357 revolver”. */
function readDecimals(atoms: readonly Atom[], at: number): Cardinal | null {
  const [point, digits, after] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (point?.glued !== false || digits?.kind !== "number" || !digits.glued || !/^\d{1,4}$/.test(digits.text))
    return null;
  const isShare = /^(?:%|percent|per|percentage)$/.test(after?.lower ?? "");
  const isAverage =
    digits.text.length === 3 &&
    BATTING.test(atoms[at - 1]?.lower ?? "") &&
    !/^(?:NOUN|PROPN)$/.test(after?.pos ?? "");
  return isShare || isAverage
    ? cardinal(Number(`0.${digits.text}`), at + 2, { digits: true, share: isAverage })
    : null;
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
