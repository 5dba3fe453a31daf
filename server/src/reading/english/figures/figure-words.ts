import type { Atom } from "./atoms.ts";
import { singularOf } from "./noun-forms.ts";

/** Where a figure stands among the atoms, and what it could be taken for another of. */
export interface WordedPlace {
  readonly at: number;
  readonly next: number;
  readonly unit: string | null;
  readonly topic: string;
}

/** The telling words around a figure, each once and cut to its beginning. */
export interface FigureWords {
  readonly words: readonly string[];
  readonly beside: readonly string[];
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
  return places.map((place, nth) => {
    const start = startOf(atoms, places, nth);
    const end = endOf(atoms, places, nth);
    const isWord = (index: number): boolean => !dated.has(index) && atoms[index]?.kind !== "mark";
    const before = range(start, place.at).filter(isWord);
    const after = range(place.next, end).filter(isWord);
    return {
      words: stemsOf(atoms, [...before, ...after]),
      beside: stemsOf(atoms, [...before.slice(-BESIDE), ...after.slice(0, BESIDE)]),
    };
  });
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

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, nth) => from + nth);
}

/** From so many letters on every word tells something; of shorter ones those that name things and doings. */
const LONG = 5;
const SHORT = 3;
/** Words are compared by so many letters of their beginning. */
const STEM = 5;

/** What somebody said is told by what they said. */
const SAYS: ReadonlySet<string> = new Set("say tell put add get take make give let see come".split(" "));

function stemsOf(atoms: readonly Atom[], indices: readonly number[]): string[] {
  return [...new Set(indices.flatMap((index) => stemOf(atoms[index]) ?? []))];
}

function stemOf(atom: Atom | undefined): string | null {
  if (atom === undefined || atom.kind !== "word") return null;
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
