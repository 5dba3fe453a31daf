import type { Atom } from "./atoms.ts";
import { areDistinct, areExclusive, fateOf } from "./fates.ts";
import { classesOfOutcome, contests, priced, totals } from "./lexicon/partitions.ts";
import { people } from "./lexicon/topics.ts";
import { FLOAT, type PlacedRelation, sumRelation } from "./relation.ts";
import { MOST_PARTS, type Term, wordsFrom } from "./sentence-terms.ts";

/** How many atoms a part has at most, with what is told of it. */
const LONGEST = 14;

/** However round its parts are, nobody lets so great a part of a whole go. */
const ROUNDED = 0.05;

function roundingOfAll(terms: readonly Term[], { value, exact }: Term): number {
  const all = terms.reduce((sum, { rounding }) => sum + rounding, value * FLOAT);
  return exact ? Math.min(all, value * ROUNDED) : all;
}

/** What makes less of a whole is a choice from it, not all its parts. */
const MOST = 0.5;

/** How the parts of a whole are told apart; `complete` where they are all of it. */
interface Partition {
  readonly complete: boolean;
}

/**
 * Reads “340 homes, 210 in Truro and 130 in Falmouth”, “14 aboard: nine were rescued, four died and one is missing”,
 * “of the 48, 27 voted in favour and 18 against”, “eight matches, winning five and losing three”: `nth` is the whole.
 * Its parts are too many, or, where they are all of it, too few.
 */
export function readPartsBehind(
  atoms: readonly Atom[],
  terms: readonly Term[],
  nth: number,
): PlacedRelation | null {
  const whole = terms[nth];
  if (whole === undefined || whole.unit === "percent") return null;
  const parts = partsOf(atoms, whole, terms.slice(nth + 1, nth + 1 + MOST_PARTS));
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2) return null;
  const partition = partitionOf(atoms, whole, parts);
  if (partition === null) return null;
  const follows = parts.reduce((sum, { value }) => sum + value, 0);
  const rounding = roundingOfAll([whole, ...parts], whole);
  const isFew = partition.complete && follows >= whole.value * MOST && follows < whole.value - rounding;
  const agrees = follows <= whole.value + rounding && !isFew;
  return { from: whole.at, read: sumRelation(whole, parts, { follows, agrees, next: last.end }) };
}

/** The numbers behind a whole that are smaller and of its kind, as long as they follow close on each other. */
function partsOf(atoms: readonly Atom[], whole: Term, following: readonly Term[]): Term[] {
  const parts: Term[] = [];
  let end = whole.end;
  for (const part of following) {
    if (!part.exact || part.unit !== whole.unit || !mayBePart(part, whole)) break;
    if (part.value >= whole.value && !isOfWhole(atoms, whole)) break;
    const between = wordsFrom(atoms, end, part.at);
    const limit = parts.length === 0 ? 3 * LONGEST : LONGEST;
    if (
      part.at - end > limit ||
      (parts.length > 0 && !/(?:,|;|\band)(?: and)?(?: the (?:other|remaining)| [a-z]+ing)?$/.test(between))
    )
      break;
    parts.push(part);
    end = part.end;
  }
  return parts;
}

/** Whether a number counts what the whole does, or other people where it is people. */
function mayBePart({ head }: Term, whole: Term): boolean {
  return head === null || head === whole.head || (isPeople(whole.head) && isPeople(head));
}

const isPeople = (head: string | null): boolean =>
  head !== null && (people.has(head) || /(?:[bdgklmnprt]er|tor|ist|cian)$/.test(head));

function partitionOf(atoms: readonly Atom[], whole: Term, parts: readonly Term[]): Partition | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  const opening = wordsFrom(atoms, whole.end, first.at);
  const closing = wordsFrom(atoms, parts.at(-2)?.end ?? 0, last.at);
  if (/\b(?:including|from|than|compared|against|up|down)\b/.test(opening)) return null;
  const listed = /\band(?: the remaining)?$/.test(closing) && !isOpenEnded(atoms, last);
  const complete = listed && opening.endsWith(":");
  if (whole.unit !== null && isBehind(atoms, whole, priced)) return null;
  if (isItemised(atoms, whole, opening) && parts.length >= FEWEST_ITEMS) return { complete: listed };
  if (parts.some(({ head }) => head !== null && head !== whole.head)) {
    const heads = parts.map(({ head }) => head);
    return opening === ":" && listed && areDistinct(heads) && !heads.includes(whole.head)
      ? { complete }
      : null;
  }
  const results = parts.map((part, nth) =>
    resultOf(atoms, part, nth === 0 ? whole.end : (parts[nth - 1]?.end ?? 0)),
  );
  if (contests.has(whole.head ?? "") && areDistinct(results))
    return { complete: results.length === 3 && listed };
  const introduced = /(?:,|:|;|–|—|-|of which|of whom)$/.test(opening) || isOfWhole(atoms, whole);
  if (!introduced) return null;
  const fates = parts.map((part) => fateOf(atoms, part));
  const known = fates.filter((fate) => fate !== null);
  if (areExclusive(fates) || (complete && known.length > 0 && areExclusive(known))) return { complete };
  const places = parts.map(({ end }) => atoms[end]?.lower ?? "");
  const isPlaced = complete ? /^(?:in|from|for|on|at|to)$/ : /^(?:in|from|on|at)$/;
  const alike = new Set(places).size === 1 && isPlaced.test(places[0] ?? "");
  if (!complete && parts.some(({ end }) => !isDefinite(atoms[end + 1]))) return null;
  if (opening.startsWith(`${places[0]} `) && !complete) return null;
  const apposed =
    /^(?:(?:were|was|have been|had been|has been) )?(?:[a-z]+ ){0,6}[,:]$/.test(opening) || complete;
  return alike && apposed && /\band$/.test(closing) ? { complete } : null;
}

/** Fewer sums behind a total may be picked from it. */
const FEWEST_ITEMS = 3;

/** How far before a total a word may tell what it is, in atoms. */
const WORD_REACH = 4;

/** “raised £240 – £100 from a raffle, £90 from a fair and £50 from a walk”: sums right behind their total. */
function isItemised(atoms: readonly Atom[], whole: Term, opening: string): boolean {
  if (whole.unit === null || !/^[:–—-]$/.test(opening)) return false;
  return isBehind(atoms, whole, totals);
}

/** Whether one of some words stands shortly before a number. */
const isBehind = (atoms: readonly Atom[], { at }: Term, words: ReadonlySet<string>): boolean =>
  atoms.slice(Math.max(0, at - WORD_REACH), at).some(({ lower }) => words.has(lower));

/** “in the north”, “in Truro”, but not “in spring”: one port may be called at in spring and in autumn. */
const isDefinite = (atom: Atom | undefined): boolean =>
  atom !== undefined && (atom.pos === "DET" || atom.pos === "PROPN" || atom.text !== atom.lower);

/** “two starters, two mains and a pudding”: a part without a number follows. */
function isOpenEnded(atoms: readonly Atom[], last: Term): boolean {
  let words = "";
  for (let at = last.end; at < last.end + 2 * LONGEST; at += 1) {
    const atom = atoms[at];
    if (atom === undefined || atom.opens) break;
    words += `${atom.lower} `;
  }
  return /\b(?:and|plus|as well as|with) (?:an?|the|his|her|its|their|one|some|others?|more)\b/.test(words);
}

function isOfWhole(atoms: readonly Atom[], whole: Term): boolean {
  return /(?:^|[,.] )(?:out )?of (?:the |its |their |all )?$/.test(
    `${wordsFrom(atoms, whole.at - 3, whole.at)} `.trimStart(),
  );
}

function resultOf(atoms: readonly Atom[], part: Term, from: number): string | null {
  const verb = atoms[part.at - 1];
  return verb === undefined || part.at - 1 < from
    ? null
    : (classesOfOutcome.get(`result ${verb.lower}`) ?? null);
}
