import type { Atom } from "./atoms.ts";
import { singularRates } from "./lexicon/units.ts";

/** What a rate is for each of: “share” in “$2 a share”; up to `next`, exclusive. */
export interface Rate {
  readonly per: string;
  readonly next: number;
}

/** Reads “a share”, “per barrel”, “an hour”, “each month”, “per annum”, “/kg” right after an amount with a unit. */
export function readRate(atoms: readonly Atom[], at: number): Rate | null {
  const [link, noun] = [atoms[at], atoms[at + 1]];
  if (link === undefined || noun === undefined) return null;
  const article = link.lower === "a" || link.lower === "an";
  const links = article || /^(?:per|each|every|\/)$/.test(link.lower);
  const joined = link.text === "-" && /^an?$/.test(noun.lower) && atoms[at + 2]?.text === "-";
  const nounAt = joined ? at + 3 : at + 1;
  const known = links || joined ? singularRates.get(atoms[nounAt]?.lower ?? "") : undefined;
  const per = known ?? (link.lower === "per" && noun.pos === "NOUN" ? noun.lemma : undefined);
  return per === undefined || (article && isOtherwiseMeant(atoms, nounAt)) ? null : { per, next: nounAt + 1 };
}

/** “$5m a year earlier”, “20% a month ago”: a time, not a rate. */
function isOtherwiseMeant(atoms: readonly Atom[], nounAt: number): boolean {
  return /^(?:ago|earlier|before|later|after|and|-|–)$/.test(atoms[nounAt + 1]?.lower ?? "");
}
