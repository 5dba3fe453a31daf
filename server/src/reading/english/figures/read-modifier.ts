import type { Modifier } from "../../mention.ts";
import { type Atom, isGluedHyphen, phraseAt } from "./atoms.ts";
import { currencySigns } from "./lexicon/currencies.ts";
import {
  beforeOver,
  beforeTopic,
  betweenModifierAndNumber,
  marks,
  modifiersAfter,
  modifiersBefore,
} from "./lexicon/modifiers.ts";

interface Read {
  readonly modifier: Modifier | null;
  readonly next: number;
}

const BEFORE = byLength(modifiersBefore);
const AFTER = byLength(modifiersAfter);
const BETWEEN = betweenModifierAndNumber.map((phrase) => phrase.split(" "));
const TOPICAL = new Set(["about", "over"]);
/** How far behind “around the” its mark is searched: “the £2.5 million mark”. */
const MARK_REACH = 6;
/** Before something that is already known they are prepositions: “over the three requests”, “around its 20 shops”. */
const PLACING = new Set(["about", "over", "around", "under"]);

/** Reads the hedge before a number; a second one (“at least some 20”) is passed over. */
export function readModifier(atoms: readonly Atom[], at: number): Read {
  const first = match(BEFORE, atoms, at);
  if (first === null || isTopic(atoms, at) || isBesideOne(atoms, at)) return { modifier: null, next: at };
  const second = match(BEFORE, atoms, first.next);
  let next = second?.next ?? first.next;
  const between = BETWEEN.find((words) => phraseAt(atoms, next, words));
  if (between !== undefined && isGiven(between) && isPlace(atoms, at, next))
    return { modifier: null, next: at };
  if (between !== undefined) next += between.length;
  return { modifier: first.modifier, next };
}

/** Reads the hedge after a number: “150+”, “150 or more”. */
export function readModifierAfter(atoms: readonly Atom[], at: number): Read {
  const atom = atoms[at];
  if (atom?.text === "+" && atom.glued) return { modifier: "at-least", next: at + 1 };
  const joined = isGluedHyphen(atoms, at) ? atoms[at + 1]?.lower : undefined;
  if (joined === "odd") return { modifier: "about", next: at + 2 };
  if (joined === "plus") return { modifier: "at-least", next: at + 2 };
  const read = match(AFTER, atoms, at);
  return read === null || isSum(atoms, read) ? { modifier: null, next: at } : read;
}

/** “£50m plus £10m in fees”. */
function isSum(atoms: readonly Atom[], { next }: Read): boolean {
  const [plus, after] = [atoms[next - 1], atoms[next]];
  if (plus?.lower !== "plus" || after === undefined) return false;
  return (
    after.kind === "number" || after.pos === "NUM" || after.pos === "DET" || currencySigns.has(after.lower)
  );
}

function isGiven([word]: readonly string[]): boolean {
  return word === "the" || word === "its" || word === "their";
}

/** “over the three requests”; but “around the 95% mark” tells how much. */
function isPlace(atoms: readonly Atom[], at: number, next: number): boolean {
  if (next !== at + 1 || !PLACING.has(atoms[at]?.lower ?? "")) return false;
  return !atoms.slice(next, next + MARK_REACH).some(({ lower }) => marks.has(lower));
}

/** “a gash above one eye”: where something is, and no amount. */
const isBesideOne = (atoms: readonly Atom[], at: number): boolean =>
  /^(?:above|below|over|under|around)$/.test(atoms[at]?.lower ?? "") &&
  atoms[at + 1]?.lower === "one" &&
  atoms[at + 2]?.pos === "NOUN";

function isTopic(atoms: readonly Atom[], at: number): boolean {
  const [before, word] = [atoms[at - 1]?.lower ?? "", atoms[at]?.lower ?? ""];
  return (TOPICAL.has(word) && beforeTopic.has(before)) || (word === "over" && beforeOver.has(before));
}

function match(
  phrases: ReadonlyMap<string, readonly { words: string[]; modifier: Modifier }[]>,
  atoms: readonly Atom[],
  at: number,
): Read | null {
  const found = phrases.get(atoms[at]?.lower ?? "")?.find(({ words }) => phraseAt(atoms, at, words));
  return found === undefined ? null : { modifier: found.modifier, next: at + found.words.length };
}

/** The phrases by their first word, the longest first. */
function byLength(modifiers: ReadonlyMap<string, Modifier>) {
  const index = new Map<string, { words: string[]; modifier: Modifier }[]>();
  for (const [phrase, modifier] of modifiers) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    index.set(first, [...(index.get(first) ?? []), { words, modifier }]);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}
