import { asidesOf, askedOf } from "./asked.ts";
import type { Atom } from "./atoms.ts";
import { singularOf } from "./noun-forms.ts";

/** Where a figure stands among the atoms, and what it could be taken for another of. */
export interface WordedPlace {
  readonly at: number;
  readonly next: number;
  /** Where what it counts begins. */
  readonly counts: number;
  readonly unit: string | null;
  readonly topic: string;
}

/** The telling words around a figure, each once and cut to its beginning. */
export interface FigureWords {
  readonly words: readonly string[];
  readonly beside: readonly string[];
  readonly asks: readonly string[];
  readonly asides: readonly string[];
}

/** So many words before and behind a figure stand right beside it. */
const BESIDE = 3;

/** A sentence is seldom longer; so many atoms on either side are looked at. */
const REACH = 60;

/** The telling words of the figures of a paragraph, in the same order. Words of dates tell nothing. */
export function figureWords(
  atoms: readonly Atom[],
  places: readonly WordedPlace[],
  dated: ReadonlySet<number>,
): FigureWords[] {
  if (places.length === 0) return [];
  const isWord = atoms.map(({ kind }, at) => kind !== "mark" && !dated.has(at));
  const stems = atoms.map((atom, at) => (isWord[at] ? stemOf(atom) : null));
  return places.map(({ at, next, unit, topic, counts }, nth) => {
    const start = startOf(atoms, places, nth);
    const end = endOf(atoms, places, nth);
    let [left, right] = [at, next];
    for (let words = 0; left > start && words < BESIDE; ) if (isWord[--left]) words++;
    for (let words = 0; right < end && words < BESIDE; ) if (isWord[right++]) words++;
    return {
      words: toldIn(stems, [start, at], [next, end]),
      beside: toldIn(stems, [left, at], [next, right]),
      asks: topic === "age" ? [] : askedOf(atoms, [start, at], [counts, end], unit),
      asides: asidesOf(atoms, at, next),
    };
  });
}

/** The stems of some ranges of atoms, ends exclusive, each once. */
function toldIn(
  stems: readonly (string | null)[],
  ...ranges: readonly (readonly [number, number])[]
): string[] {
  const told = new Set<string>();
  for (const [from, to] of ranges)
    for (let at = from; at < to; at++) {
      const stem = stems[at] ?? null;
      if (stem !== null) told.add(stem);
    }
  return [...told];
}

/** Where the words before a figure begin: with its sentence, or behind a figure like it. */
function startOf(atoms: readonly Atom[], places: readonly WordedPlace[], nth: number): number {
  const place = places[nth];
  if (place === undefined) return 0;
  let start = place.at;
  while (start > Math.max(0, place.at - REACH) && atoms[start]?.opens !== true) start -= 1;
  for (let other = nth - 1; (places[other]?.next ?? 0) > start; other--) {
    const before = places[other];
    if (before !== undefined && isLike(before, place)) return Math.min(before.next, place.at);
  }
  return start;
}

/** Where the words behind a figure end, exclusive. */
function endOf(atoms: readonly Atom[], places: readonly WordedPlace[], nth: number): number {
  const place = places[nth];
  if (place === undefined) return 0;
  const furthest = Math.min(atoms.length, place.next + REACH);
  let end = Math.min(place.next, furthest);
  while (end < furthest && atoms[end]?.opens !== true) end += 1;
  for (let other = nth + 1; (places[other]?.at ?? end) < end; other++) {
    const after = places[other];
    if (after !== undefined && isLike(after, place)) return Math.max(after.at, place.next);
  }
  return end;
}

function isLike(a: WordedPlace, b: WordedPlace): boolean {
  return a.unit === b.unit && a.topic === b.topic;
}

/** From so many letters on every word tells something; of shorter ones those that name things and doings. */
const LONG = 5;
const SHORT = 3;
/** Words are compared by so many letters of their beginning. */
const STEM = 5;

/** What somebody said is told by what they said. */
const SAYS: ReadonlySet<string> = new Set("say tell put add get take make give let see come".split(" "));

function stemOf(atom: Atom): string | null {
  if (atom.kind !== "word") return null;
  const word = baseOf(atom).replace(/['’].*$/, "");
  if (word.length < SHORT || SAYS.has(word)) return null;
  const tells = word.length >= LONG || atom.lower.length >= LONG || CONTENT.has(atom.pos);
  return tells ? word.slice(0, STEM) : null;
}

function baseOf(atom: Atom): string {
  if (atom.pos === "NOUN") return singularOf(atom);
  return atom.pos === "VERB" ? atom.lemma : atom.lower;
}

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ"]);
