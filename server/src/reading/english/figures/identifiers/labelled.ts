import type { Atom } from "../atoms.ts";
import { labels, weakLabels } from "../lexicon/labels.ts";
import type { Candidate } from "./candidate.ts";

/** “Article 5”, “No. 10”, “H.R. 1234”, “Group of 20”, “Ocean’s 12”, “round one of the contest”. */
export function isLabelled(atoms: readonly Atom[], { numberAt, next, counts, unit }: Candidate): boolean {
  const first = firstOfList(atoms, numberAt, counts);
  const dotted = atoms[first - 1]?.text === "." && atoms[first - 1]?.glued === true;
  const before = atoms[dotted ? first - 2 : first - 1];
  if (before === undefined || before.kind !== "word" || unit !== null) return false;
  const number = atoms[numberAt];
  if (/['’]s$/.test(before.lower) && !counts && number?.kind === "number" && !number.text.includes(","))
    return true;
  if (before.lower === "of" && atoms[numberAt - 2]?.text === "Group") return true;
  if (dotted && !counts && /^\p{Lu}$/u.test(before.text)) return true;
  if (
    (before.pos === "VERB" && before.lower !== "number") ||
    (dotted && !/^(?:no|nos|fig|vol|art|pp|sec|ch|para)$/.test(before.lower))
  )
    return false;
  const isNamed = !counts || !weakLabels.has(before.lower) || atoms[next]?.lower === "of";
  return (labels.has(before.lower) && isNamed) || (!counts && isPluralLabel(before));
}

/** “rooms 12 and 14”, “flights 370 and 17”. */
function isPluralLabel({ lower }: Atom): boolean {
  const singular = lower.endsWith("s") ? lower.slice(0, -1) : "";
  return labels.has(singular) && !weakLabels.has(singular);
}

const JOINTS: ReadonlySet<string> = new Set([",", "and", "or", "through"]);

/** How long a list of names may be. */
const LIST = 12;

/** Where the list of bare numbers begins that a bare number at `at` is the last of: the 5 of “Articles 5, 6 and 7”. */
export function firstOfList(atoms: readonly Atom[], at: number, counts: boolean): number {
  let first = at;
  for (let steps = 0; !counts && steps < LIST; steps += 1) {
    const joint = atoms[first - 1];
    if (!JOINTS.has(joint?.lower ?? "")) return first;
    if (atoms[first - 2]?.kind !== "number") return first;
    first -= 2;
  }
  return first;
}
