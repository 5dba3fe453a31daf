import { remembered } from "../text/remembered.ts";
import { areVariants } from "./given-name-variants.ts";
import { nameKey } from "./name-key.ts";
import { plainLetters, soundAlike } from "./spelling.ts";
import {
  areEastAsianForms,
  areGermanAndEnglish,
  withArticleApart,
  withoutStrokes,
  withServants,
} from "./transliterations.ts";

const TITLES = new Set("mr mrs ms dr sir dame lord lady prof sheikh shaikh daw the".split(" "));
const PARTICLES = new Set(
  "al el bin ibn ben de da do dos das di del della du la le van von der den ter ten zu af av y e and of".split(
    " ",
  ),
);
const GENERATIONS = new Set("jr sr ii iii iv".split(" "));
const LEGAL_FORMS = new Set(
  "ltd limited inc incorporated corp corporation co company llc llp lp plc ag aktiengesellschaft gmbh kg se sa nv bv ab oy oyj asa spa srl sarl sas pjsc pao oao ooo zao ao jsc ojsc cjsc pvt pte private pty bhd sdn kk".split(
    " ",
  ),
);

interface Words {
  /** The words that tell one name from another, the family name last. */
  readonly own: readonly string[];
  readonly generation: string | null;
  readonly isCompany: boolean;
}

/**
 * Whether two names may be spellings of one: words in another order or left out, initials, short forms, transliterations,
 * titles, particles and legal forms. Never by likeness of letters alone: where one word is only alike, another agrees.
 */
export const isOneName = (a: string, b: string): boolean => areOneName(`${a}\n${b}`);

/** The names of a story are compared again in each of its articles. */
const areOneName = remembered((names) => {
  const [a = "", b = ""] = names.split("\n");
  if (areEastAsianForms(a, b)) return true;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.generation !== null && other.generation !== null && one.generation !== other.generation)
    return false;
  if (one.own.join("") === other.own.join("")) return one.own.length > 0;
  if (one.isCompany || other.isCompany) return isOneCompany(one.own, other.own);
  const [short, long] = one.own.length <= other.own.length ? [one.own, other.own] : [other.own, one.own];
  return isOnePerson(short, long);
});

function wordsOf(name: string): Words {
  const [before = "", after] = name.split(",");
  const turned = after === undefined || isGeneration(after) ? name : `${after} ${before}`;
  const plain = plainLetters(withArticleApart(withoutStrokes(turned)));
  const words = withServants(plain)
    .replace(/&/gu, " and ")
    .replace(/['’ʻʼ`]/gu, "")
    .replace(/ (\p{L})\.(\p{L})\.(?:(\p{L})\.)?$/gu, " $1$2$3")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !TITLES.has(word));
  const generation = words.find((word) => GENERATIONS.has(word)) ?? null;
  const forms = words.filter((word) => LEGAL_FORMS.has(word));
  const rest = words.filter((word) => !GENERATIONS.has(word) && !LEGAL_FORMS.has(word));
  const own = rest.filter((word) => !PARTICLES.has(word));
  return { own: own.length > 0 ? own : rest, generation, isCompany: forms.length > 0 && rest.length > 0 };
}

const isGeneration = (words: string): boolean => GENERATIONS.has(plainLetters(words).replace(/[^a-z]/gu, ""));

const isOneCompany = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => nameKey(word) === nameKey(b[i] ?? ""));

/** How well two words agree: the same, alike by sound, short for or an initial of the other, not at all. */
type Agreement = "same" | "alike" | "short" | null;

function agreement(a: string, b: string): Agreement {
  if (a.charAt(0) === b.charAt(0) && nameKey(a) === nameKey(b)) return "same";
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0) ? "short" : null;
  if (soundAlike(a, b) || areGermanAndEnglish(a, b) || isServant(a, b) || isServant(b, a)) return "alike";
  return areVariants(a, b) ? "short" : null;
}

/** “Abdul Rahman”, in one word by now, and “Rahman”. */
const isServant = (a: string, b: string): boolean =>
  a.startsWith("abdul") && b.length > 3 && nameKey(a.slice("abdul".length)) === nameKey(b);

function isOnePerson(short: readonly string[], long: readonly string[]): boolean {
  const [family, other] = [short.at(-1) ?? "", long.at(-1) ?? ""];
  if (short.length === 1) return nameKey(family) === nameKey(other);
  const free = new Set(long.keys());
  const found: Agreement[] = [];
  for (const word of short) {
    const best = bestOf(word, long, free);
    if (best === null) return isSplitAnew(short, long);
    free.delete(best.at);
    found.push(best.how);
  }
  const same = found.filter((how) => how === "same").length;
  if (same === 0) return free.size === 0 && agreement(family, other) === "alike";
  const turned = agreement(family, other) === null || agreement(family, other) === "short";
  return turned ? same === short.length && isTurned(short, long) : true;
}

/** Whether words stand in another order with the family name first, or some are left out: of three, no other order is one. */
function isTurned(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== long.length || short.length < 3) return true;
  const at = long.indexOf(short[0] ?? "");
  return short.every((word, i) => word === long[(at + i) % long.length]);
}

function bestOf(
  word: string,
  long: readonly string[],
  free: ReadonlySet<number>,
): { at: number; how: Agreement } | null {
  for (const wanted of ["same", "alike", "short"] as const)
    for (const at of free) if (agreement(word, long[at] ?? "") === wanted) return { at, how: wanted };
  return null;
}

/** “Abdelrahman Sudais”, “Abdel Rahman Sudais”: the same letters, divided elsewhere. */
function isSplitAnew(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === long.length) return false;
  return (
    agreement(short.at(-1) ?? "", long.at(-1) ?? "") === "same" && soundAlike(short.join(""), long.join(""))
  );
}
