import type { TaggedParagraph } from "../paragraph.ts";
import { signOf } from "../signs.ts";
import { type Atom, atomsOf } from "./atoms.ts";
import { currencyNames, currencySigns, letterSigns } from "./lexicon/currencies.ts";
import { betweenModifierAndNumber, modifiersBefore } from "./lexicon/modifiers.ts";
import {
  denominators,
  indefinite,
  multiples,
  ones,
  pluralMagnitudes,
  pluralMultipliers,
  scales,
  tens,
  vulgarFractions,
} from "./lexicon/numbers.ts";

/** Words and signs that a number is made of, beside digits. */
const numeric: ReadonlySet<string> = new Set([
  ...ones.keys(),
  ...tens.keys(),
  ...scales.keys(),
  ...multiples.keys(),
  ...denominators.keys(),
  ...vulgarFractions.keys(),
  ...pluralMagnitudes.keys(),
  ...pluralMultipliers.keys(),
  ...[...indefinite.keys()].flatMap((phrase) =>
    phrase.split(" ").filter((word) => word !== "a" && word !== "of"),
  ),
  "couple",
]);

/** What may stand between the beginning of an amount and its number: the words of hedges, signs, “aged”. */
const opening: ReadonlySet<string> = new Set([
  ...[...modifiersBefore.keys(), ...betweenModifierAndNumber].flatMap((phrase) => phrase.split(" ")),
  ...[...currencySigns.keys()].flatMap((sign) => [
    sign,
    sign.replace(/[$£¥¢₵]/, ""),
    ...(sign.match(/[¢₵]/) ?? []),
  ]),
  ...[...currencySigns.keys()].flatMap((sign) => (/^[a-z]{3}$/.test(sign) ? [`m${sign}`, `k${sign}`] : [])),
  ...[...currencyNames.keys()].flatMap((name) => (name.includes(" ") ? [] : [name, `${name}s`])),
  ...[...letterSigns.keys()].map((letter) => letter.toLowerCase()),
  ..."a an between from the of minus age aged ages + - − – $ .".split(" "),
]);

/** The atoms of a paragraph and, in order, those at which an amount may begin. */
export interface Numbered {
  readonly atoms: readonly Atom[];
  readonly starts: readonly number[];
}

const NONE: Numbered = { atoms: [], starts: [] };

/** What was cut last: the finders of figures and of relations ask for the same paragraph one after the other. */
let last: { readonly paragraph: TaggedParagraph; readonly numbered: Numbered } | null = null;

/** Cuts a paragraph and finds where amounts may begin: at numbers, and at what may open an amount before one. */
export function numberedAtoms(paragraph: TaggedParagraph): Numbered {
  if (last?.paragraph === paragraph) return last.numbered;
  if ((paragraph.signs & NUMBER) === 0) return NONE;
  const atoms = atomsOf(paragraph);
  const numbered = { atoms, starts: startsIn(atoms) };
  last = { paragraph, numbered };
  return numbered;
}

/** Digits, and words with a numeric one in them: a paragraph without any need not be cut. */
const NUMBER = signOf((lower) =>
  /^[a-z]+$/.test(lower)
    ? numeric.has(lower)
    : (lower.match(/\d|[a-z]+|[^a-z\d]/g) ?? []).some(isNumericPart),
);

function isNumericPart(part: string): boolean {
  return /\d/.test(part) || numeric.has(part);
}

function startsIn(atoms: readonly Atom[]): number[] {
  const starts: number[] = [];
  let from = 0;
  for (let number = 0; number < atoms.length; number++) {
    if (!isNumeric(atoms[number])) continue;
    let first = number;
    while (first > from && opening.has(atoms[first - 1]?.lower ?? "")) first -= 1;
    for (let at = first; at <= number; at += 1) starts.push(at);
    from = number + 1;
  }
  return starts;
}

function isNumeric(atom: Atom | undefined): boolean {
  return atom !== undefined && (atom.kind === "number" || numeric.has(atom.lower));
}
