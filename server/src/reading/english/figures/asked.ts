import type { Atom } from "./atoms.ts";
import { type Aside, asides, changes } from "./lexicon/asides.ts";
import { currencyCodes } from "./lexicon/currencies.ts";
import { askedBy, type Dimension, dimensionsOf } from "./lexicon/questions.ts";
import { timeUnits } from "./lexicon/units.ts";

/** So many atoms on either side of a figure may ask for it. */
const REACH = 9;
/** So many questions, the nearest words' first, are kept. */
const MOST = 4;

/**
 * Which questions the words around a figure ask, the nearest first: “sentence” of “jailed for six years” and of “eight
 * years behind bars”. The ranges are of the atoms before and behind it, ends exclusive.
 */
export function askedOf(
  atoms: readonly Atom[],
  before: readonly [number, number],
  behind: readonly [number, number],
  unit: string | null,
): string[] {
  const dimension = dimensionOf(unit);
  if (dimension === null) return [];
  const found = new Set<string>();
  const look = (at: number): void => {
    for (const question of askedBy.get(atoms[at]?.lower ?? "") ?? [])
      if (dimensionsOf(question).includes(dimension)) found.add(question);
  };
  const [first, at] = before;
  const [next, end] = behind;
  for (let far = 0; far < REACH && found.size < MOST; far++) {
    if (at - 1 - far >= first) look(at - 1 - far);
    if (next + far < end) look(next + far);
  }
  return [...found].slice(0, MOST);
}

/**
 * What sets a figure apart from those that are told as this event’s: it is told of another time, is expected, or belongs to
 * something else; each once.
 */
export function asidesOf(atoms: readonly Atom[], at: number, next: number): Aside[] {
  const found = new Set<Aside>();
  const look = (index: number): boolean => {
    const atom = atoms[index];
    if (atom === undefined) return false;
    const aside = isYear(atom) ? "elsewhen" : asides.get(atom.lower);
    if (aside !== undefined) found.add(aside);
    return true;
  };
  for (let index = at; index > at - SENTENCE && atoms[index]?.opens !== true; ) if (!look(--index)) break;
  for (let index = next; index < next + SENTENCE && atoms[index]?.opens !== true; index++)
    if (!look(index)) break;
  if (isChangedTo(atoms, at)) found.add("changed");
  return [...found].sort();
}

/** So many atoms may stand between what is done to an amount and what it is from then on. */
const CHANGE = 9;
/** And so few between “to” and the number: “to about £20,000”. */
const HEDGES = 2;

/** Whether a figure is what another became: “has raised the reward to £20,000”. */
function isChangedTo(atoms: readonly Atom[], at: number): boolean {
  let to = at - 1;
  while (at - to <= HEDGES && atoms[to]?.lower !== "to") to -= 1;
  if (atoms[to]?.lower !== "to") return false;
  for (let index = to - 1; index > to - CHANGE; index--) {
    const atom = atoms[index];
    if (atom === undefined) return false;
    if (changes.has(atom.lower)) return true;
    if (atom.opens) return false;
  }
  return false;
}

/** A sentence is seldom longer. */
const SENTENCE = 40;

function isYear({ kind, text }: Atom): boolean {
  return kind === "number" && /^(?:1[6-9]|20)\d\d$/u.test(text);
}

/** Whether a noun counts marks of a game, a poll or a list, which nothing asks for: a text has many, each of another moment. */
export function isMark(noun: string): boolean {
  return MARKS.has(noun);
}

const MARKS: ReadonlySet<string> = new Set(
  "point points place places yard yards nomination nominations".split(" "),
);

/** What a unit measures; `null` for one of which news asks nothing by itself. */
function dimensionOf(unit: string | null): Dimension | null {
  if (unit === null) return "count";
  const [base = unit] = unit.split("-per-");
  if (unit.endsWith("-per-hour") && LENGTHS.has(base)) return "speed";
  if (currencyCodes.has(base)) return "money";
  if (timeUnits.has(base)) return "time";
  if (base === "percent" || base === "percentage-point") return "share";
  if (LENGTHS.has(base)) return "length";
  if (unit === "knot") return "speed";
  return WEIGHTS.has(base) ? "weight" : null;
}

const LENGTHS: ReadonlySet<string> = new Set(
  "metre kilometre centimetre millimetre mile foot inch yard nautical-mile fathom".split(" "),
);
const WEIGHTS: ReadonlySet<string> = new Set("gram kilogram tonne ton pound stone ounce".split(" "));
