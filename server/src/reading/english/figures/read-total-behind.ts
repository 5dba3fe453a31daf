import type { Atom } from "./atoms.ts";
import { people } from "./lexicon/topics.ts";
import { FLOAT, type PlacedRelation, sumRelation } from "./relation.ts";
import { MOST_PARTS, type Term, wordsFrom } from "./sentence-terms.ts";

/** What makes a number behind its parts their total: “£210m in all”, “a total of 16”. */
const BEHIND = /^(?:in all|in total|altogether|all told)\b/;
const BEFORE = /(?:^|[,–—-] |\b(?:making|for) )a (?:combined )?total of$/;

/** What stands before a number that is no part: what it is compared with, or a rate. */
const OTHERWISE = /\b(?:from|than|of|by|every|per|aged|under|over|between|at|against|the)$/;

/** How many atoms may lie between two parts, or the last part and the total. */
const REACH = 14;

/**
 * Reads “14 of theft and two of fraud, 16 counts in all”: `nth` is the total. Agrees where some of the numbers before
 * it make it.
 */
export function readTotalBehind(
  atoms: readonly Atom[],
  terms: readonly Term[],
  nth: number,
): PlacedRelation | null {
  const total = terms[nth];
  if (total === undefined || !total.exact || !isTotal(atoms, total)) return null;
  const parts: Term[] = [];
  let next = total.at;
  for (let index = nth - 1; index >= Math.max(0, nth - MOST_PARTS); index -= 1) {
    const part = terms[index];
    if (part === undefined || !isPart(atoms, part, total) || next - part.end > REACH) break;
    const between = wordsFrom(atoms, part.end, next);
    if (/[;:()–—-]/.test(between) || (parts.length > 0 && !/,|\band\b/.test(between))) break;
    parts.unshift(part);
    next = part.at;
  }
  const first = parts[0];
  if (first === undefined || parts.length < 2) return null;
  const sums = parts.slice(0, -1).map((_, from) => sumOf(parts.slice(from)));
  const [follows = 0] = sums;
  const rounding = total.rounding + parts.reduce((sum, part) => sum + part.rounding, 0);
  const agrees = sums.some((sum) => Math.abs(sum - total.value) <= rounding + total.value * FLOAT);
  return { from: first.at, read: sumRelation(total, parts, { follows, agrees, next: total.end }) };
}

const sumOf = (parts: readonly Term[]): number => parts.reduce((sum, { value }) => sum + value, 0);

/** Whether a number is called the total of what was told before it, with nothing behind that tells more of it. */
function isTotal(atoms: readonly Atom[], { at, end }: Term): boolean {
  const behind = BEHIND.exec(wordsFrom(atoms, end, end + 2))?.[0];
  if (behind === undefined && !BEFORE.test(wordsFrom(atoms, at - 5, at))) return false;
  const after = atoms[behind === undefined ? end : end + behind.split(" ").length];
  return after === undefined || after.opens || /^[.,;–—]$/.test(after.text);
}

/** Whether a number is of what the total is of: its unit, its noun, or people as it. */
function isPart(atoms: readonly Atom[], part: Term, total: Term): boolean {
  if (!part.exact || part.unit !== total.unit || part.value >= total.value) return false;
  if (part.unit === "percent" || OTHERWISE.test(wordsFrom(atoms, part.at - 2, part.at))) return false;
  if (total.head === null || part.head === null || part.head === total.head) return true;
  return people.has(total.head) && people.has(part.head);
}
