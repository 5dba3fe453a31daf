import { type Atom, isGluedHyphen, phraseAt } from "./atoms.ts";
import { timeUnits } from "./lexicon/units.ts";
import { isPluralNoun } from "./noun-forms.ts";
import { readDigits } from "./read-digits.ts";
import { type Cardinal, cardinal, readWords } from "./read-words.ts";

/** “one in three”, “three out of four”, “two in every five”, “one of every ten”, “one household in three”. */
export function withRatio(atoms: readonly Atom[], read: Cardinal): Cardinal | null {
  const joined = withJoinedRatio(atoms, read) ?? withRatioOf(atoms, read);
  if (joined !== null) return joined;
  const outOf = phraseAt(atoms, read.next, ["out", "of"]);
  const inOrOf = atoms[read.next]?.lower === "in" || phraseAt(atoms, read.next, ["of", "every"]);
  if ((!outOf && !inOrOf) || !Number.isInteger(read.value)) return null;
  const wholeAt = read.next + (outOf ? 2 : 1);
  const from = atoms[wholeAt]?.lower === "every" ? wholeAt + 1 : wholeAt;
  const whole = readDigits(atoms, from, false) ?? readWords(atoms, from);
  if (whole === null || read.value >= whole.value || read.value > 99) return null;
  const counts =
    isPluralNoun(atoms[whole.next]) || isPluralNoun(atoms[whole.next + 1]) || isSaid(atoms, whole);
  if (!outOf && timeUnits.has(atoms[whole.next]?.lower.replace(/s$/, "") ?? "")) return null;
  const isYear = whole.digits && whole.value >= 1400 && whole.value < 2100;
  return (counts || outOf) && !isYear
    ? cardinal(read.value / whole.value, whole.next, { share: true, digits: whole.digits })
    : null;
}

/** “one household in three”, but not “one man in three cars”, “one day in 1999”. */
function withRatioOf(atoms: readonly Atom[], { value, next }: Cardinal): Cardinal | null {
  const noun = atoms[next];
  const named = noun?.pos === "NOUN" && noun.text === noun.lower && !isPluralNoun(noun);
  if (value !== 1 || !named || atoms[next + 1]?.lower !== "in") return null;
  const from = atoms[next + 2]?.lower === "every" ? next + 3 : next + 2;
  const whole = readDigits(atoms, from, false) ?? readWords(atoms, from);
  if (whole === null || !Number.isInteger(whole.value) || whole.value < 2 || whole.value >= YEARS)
    return null;
  return isAlone(atoms[whole.next])
    ? cardinal(1 / whole.value, whole.next, { share: true, digits: whole.digits })
    : null;
}

/** From here on a number behind “in” may be a year. */
const YEARS = 1000;

/** Whether nothing follows that the number before could count. */
function isAlone(after: Atom | undefined): boolean {
  return (
    after === undefined || /^(?:AUX|VERB|ADP|CCONJ|SCONJ)$/.test(after.pos) || /^[.,;:)”"]$/.test(after.text)
  );
}

/** “one in five say so”, “four in 10.”: the share itself is the subject, or stands alone. */
function isSaid(atoms: readonly Atom[], { next, value }: Cardinal): boolean {
  const verb = atoms[next]?.pos;
  const says = verb === "VERB" || verb === "AUX" || atoms[next]?.lower === "say";
  const ends = atoms[next] === undefined || /^[,.;:)”"]$/.test(atoms[next]?.text ?? "");
  return (says && (value <= 12 || value % 10 === 0)) || (ends && (value === 10 || value === 100));
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
