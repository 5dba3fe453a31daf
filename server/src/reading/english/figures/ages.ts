import { ADULT, afterApposition, OLDEST } from "./age-in-apposition.ts";
import { type Atom, isGluedHyphen, phraseAt } from "./atoms.ts";
import { isPluralNoun } from "./noun-forms.ts";
import { isPredicateAge } from "./predicate-ages.ts";
import type { Amount } from "./read-amount.ts";
import { readCardinal } from "./read-cardinal.ts";
import type { Cardinal } from "./read-words.ts";

/** Reads an age: “aged 42”, “aged 18 to 24”, “the age of 42”, “a 42-year-old”, “42 years old”, “42yo”, “Jane Doe, 42,”. */
export function readAge(atoms: readonly Atom[], at: number): Amount | null {
  const range = readAges(atoms, at);
  if (range !== null) return range;
  const word = atoms[at]?.lower;
  const aged = (word === "age" || word === "aged") && atoms[at]?.glued === false;
  const numberAt = aged ? at + (atoms[at + 1]?.lower === "of" ? 2 : 1) : at;
  const cardinal = readCardinal(atoms, numberAt, false);
  if (cardinal === null || cardinal.share) return null;
  const { value } = cardinal;
  const exact = { numberAt, low: value, high: value, value, modifier: null } as const;
  if (aged || isAgedLikewise(atoms, at) || isAsYoungAs(atoms, at, cardinal)) {
    const end = afterAge(atoms, cardinal);
    return end && ageOf(exact, end.unit, end.next);
  }
  if (isPredicateAge(atoms, at, cardinal) || isAgedTogether(atoms, cardinal))
    return ageOf(exact, YEAR, cardinal.next);
  const next =
    afterYearsOld(atoms, cardinal) ??
    afterApposition(atoms, at, cardinal) ??
    inBrackets(atoms, at, cardinal) ??
    ofSomebody(atoms, at, cardinal);
  return next === null ? null : ageOf(exact, YEAR, next);
}

export const YEAR = "year";

function ageOf(
  { numberAt, low, high, value, modifier }: Pick<Amount, "numberAt" | "low" | "high" | "value" | "modifier">,
  unit: string,
  next: number,
): Amount {
  return {
    numberAt,
    next,
    low,
    high,
    value,
    modifier,
    unit,
    vague: false,
    share: false,
    dashed: false,
    age: true,
  };
}

/** “aged 18 to 24”, “aged between 16 and 18”, “between the ages of six and 11”, “ages 5-12”. */
function readAges(atoms: readonly Atom[], at: number): Amount | null {
  const outer = atoms[at]?.lower === "between" && phraseAt(atoms, at + 1, ["the", "ages", "of"]);
  const agedAt = outer ? at + 2 : at;
  const aged = atoms[agedAt]?.lower;
  if (aged !== "aged" && aged !== "ages") return null;
  const linkAt = agedAt + 1;
  const link = atoms[linkAt]?.lower ?? "";
  const between = outer || link === "between" || link === "from";
  const low = readCardinal(atoms, outer || between || link === "of" ? linkAt + 1 : linkAt, false);
  if (low === null || low.share || !Number.isInteger(low.value)) return null;
  const joint = atoms[low.next]?.lower ?? "";
  const joins = joint === "to" || isGluedHyphen(atoms, low.next) || (between && joint === "and");
  const high = joins ? readCardinal(atoms, low.next + 1, false) : null;
  if (high === null || high.value <= low.value) return null;
  const end = afterAge(atoms, high);
  const interval = { low: low.value, high: high.value, value: null, modifier: "between" } as const;
  return end && ageOf({ numberAt: agedAt, ...interval }, end.unit, end.next);
}

/** The 14 of “two girls aged 12 and 14”. */
function isAgedLikewise(atoms: readonly Atom[], at: number): boolean {
  const [aged, age, joint] = [atoms[at - 3], atoms[at - 2], atoms[at - 1]];
  return aged?.lower === "aged" && age?.pos === "NUM" && /^(?:and|or)$/.test(joint?.lower ?? "");
}

/** The 27 of “27 and 29 years old”. */
function isAgedTogether(atoms: readonly Atom[], { next, value }: Cardinal): boolean {
  if (atoms[next]?.lower !== "and" || value > OLDEST) return false;
  const other = readCardinal(atoms, next + 1, false);
  return other !== null && afterYearsOld(atoms, other) !== null;
}

/** The ten of “children as young as ten”, which counts nothing. */
function isAsYoungAs(atoms: readonly Atom[], at: number, { next }: Cardinal): boolean {
  const as = atoms[at - 1]?.lower === "as" && /^(?:young|old)$/.test(atoms[at - 2]?.lower ?? "");
  const after = atoms[next];
  return as && (after === undefined || (after.pos !== "ADJ" && !isPluralNoun(after)));
}

/** “six weeks old”, “a 6-month-old”, “40 to 50 years old”, “18 months of age”. */
export function withOld(atoms: readonly Atom[], amount: Amount | null): Amount | null {
  if (amount === null) return null;
  if (!/^(?:year|month|week|day)$/.test(amount.unit ?? "")) return amount;
  const oldAt = isGluedHyphen(atoms, amount.next) ? amount.next + 1 : amount.next;
  if (/^olds?$/.test(atoms[oldAt]?.lower ?? "")) return { ...amount, next: oldAt + 1, age: true };
  const ofAge = phraseAt(atoms, amount.next, ["of", "age"]);
  return ofAge ? { ...amount, next: amount.next + 2, age: true } : amount;
}

/** “aged 42”, “at the age of 42 years”, “aged six weeks”; “ages 42 to 50” and “age 30,000” are none. */
function afterAge(atoms: readonly Atom[], { next, value }: Cardinal): { unit: string; next: number } | null {
  if (!Number.isInteger(value) || value > OLDEST) return null;
  const unit = /^(?:year|month|week|day)(?=s?$)/.exec(atoms[next]?.lower ?? "")?.[0];
  return unit === undefined ? { unit: YEAR, next } : { unit, next: next + 1 };
}

function afterYearsOld(atoms: readonly Atom[], { next }: Cardinal): number | null {
  const hyphen = isGluedHyphen(atoms, next);
  if (hyphen && phraseAt(atoms, next, [atoms[next]?.lower ?? "", "year"]) && isGluedHyphen(atoms, next + 2)) {
    return /^olds?$/.test(atoms[next + 3]?.lower ?? "") ? next + 4 : null;
  }
  const years = atoms[next]?.lower;
  if (years === "yo" && atoms[next + 1]?.text !== "-") return next + 1;
  return (years === "year" || years === "years") && atoms[next + 1]?.lower === "old" ? next + 2 : null;
}

/** “Ana Pena (55) from Rome”, “Ana Pena (55), who …”. */
function inBrackets(atoms: readonly Atom[], at: number, { next, digits, value }: Cardinal): number | null {
  const [first, last, open] = [atoms[at - 3], atoms[at - 2], atoms[at - 1]];
  const named = open?.text === "(" && first?.pos === "PROPN" && last?.pos === "PROPN";
  if (!named || !digits || value < ADULT || value > OLDEST || atoms[next]?.text !== ")") return null;
  const after = atoms[next + 1]?.text === "," ? atoms[next + 2] : atoms[next + 1];
  return /^(?:from|of|who|and)$/.test(after?.lower ?? "") ? next : null;
}

/** “a man of 31”, “a girl of 12,”: not “a crew of 31”. */
function ofSomebody(atoms: readonly Atom[], at: number, { next, value }: Cardinal): number | null {
  const [whom, of, after] = [atoms[at - 2], atoms[at - 1], atoms[next]];
  const single = of?.lower === "of" && /^(?:man|woman|boy|girl|child)$/.test(whom?.lower ?? "");
  const ends =
    after === undefined || /^[.,;]$/.test(after.text) || /^(?:who|from|with|in)$/.test(after.lower);
  return single && ends && value > 1 && value <= OLDEST ? next : null;
}
