import { grouped } from "../../../text/grouped.ts";
import { type Atom, phraseAt } from "./atoms.ts";
import {
  indefinite,
  type Magnitude,
  pluralMagnitudes,
  pluralMultipliers,
  scales,
} from "./lexicon/numbers.ts";

/** An order of magnitude or an indefinite number, up to `next`, exclusive. */
export interface ReadMagnitude extends Magnitude {
  readonly next: number;
}

/** By their first word. */
const INDEFINITE = grouped(
  [...indefinite].map(([phrase, magnitude]) => ({ words: phrase.split(" "), magnitude })),
  ({ words }) => words[0] ?? "",
);

/** Reads “hundreds of thousands”, “dozens”, “several hundred”, “many” at `at`; “twice as many” are compared, not counted. */
export function readMagnitude(atoms: readonly Atom[], at: number): ReadMagnitude | null {
  return readPlural(atoms, at) ?? readIndefinite(atoms, at);
}

function readPlural(atoms: readonly Atom[], at: number): ReadMagnitude | null {
  const word = atoms[at]?.lower ?? "";
  const multiplier = pluralMultipliers.get(word);
  if (multiplier !== undefined && atoms[at + 1]?.lower === "of") {
    const scale = scaleOf(atoms[at + 2]?.lower ?? "");
    if (scale !== null && scale >= 100) return { next: at + 3, ...times(multiplier, scale) };
  }
  const magnitude = pluralMagnitudes.get(word);
  if (magnitude === undefined || (word === "scores" && atoms[at + 1]?.lower !== "of")) return null;
  return { next: at + 1, ...magnitude };
}

function readIndefinite(atoms: readonly Atom[], at: number): ReadMagnitude | null {
  const found = INDEFINITE.get(atoms[at]?.lower ?? "")?.find(({ words }) => phraseAt(atoms, at, words));
  if (found === undefined || atoms[at - 1]?.lower === "as") return null;
  const next = at + found.words.length;
  const scale = scaleOf(atoms[next]?.lower ?? "");
  if (scale === null) return { next, ...found.magnitude };
  return { next: next + 1, low: found.magnitude.low * scale, high: scale * 10 - 1 };
}

/** 1000 for “thousand” and “thousands”. */
function scaleOf(word: string): number | null {
  return scales.get(word) ?? (word.endsWith("s") ? (scales.get(word.slice(0, -1)) ?? null) : null);
}

function times({ low, high }: Magnitude, scale: number): Magnitude {
  return { low: low * scale, high: high === null ? null : (high + 1) * scale - 1 };
}
