import { givenNamesMeet, nameParts } from "../../../claims/name-key.ts";
import { memoize } from "../../../text/memoize.ts";
import { compareIntervals } from "../../../time/interval.ts";
import { excludeEachOther } from "../figure-size.ts";
import { isRounded } from "../rounding.ts";
import type { ToldFigure, ToldItem, ToldName, ToldTime } from "./telling.ts";

/** How two names, numbers or dates lie to each other, as answers to one question: `null` where they are none. */
export type ItemRelation = "same" | "other" | null;

/** How two names, numbers or dates lie to each other. */
export function relate(a: ToldItem, b: ToldItem): ItemRelation {
  if (a.kind === "name" && b.kind === "name") return relateNames(a, b);
  if (a.kind === "figure" && b.kind === "figure") return relateFigures(a, b);
  if (a.kind === "time" && b.kind === "time") return relateTimes(a, b);
  return null;
}

/**
 * Two names of one kind are others unless they have a word in common, one is short for the other, or a town may have
 * the street.
 */
function relateNames(a: ToldName, b: ToldName): ItemRelation {
  if (a.of === "person" && b.of === "person") return relatePeople(a, b);
  if (a.key === b.key) return "same";
  if (a.site !== b.site) return null;
  if (a.country !== null && a.country === b.country) return isBelow(a) && isBelow(b) ? "other" : "same";
  if (a.of !== b.of) return null;
  return shareLongWord(partsOf(a), partsOf(b)) || areOneInLetters(a.name, b.name) ? null : "other";
}

/** The words of a name that are long enough to tell it from another. */
const partsOf = memoize(({ name }: ToldName): readonly string[] =>
  name
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => word.length > 2),
);

const shareLongWord = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((word) => b.includes(word));

/** Family names that begin alike may be two spellings of one. */
function relatePeople(a: ToldName, b: ToldName): ItemRelation {
  const [one, two] = [nameParts(a.name), nameParts(b.name)];
  if (a.key === b.key)
    return givenNamesMeet(one.given, two.given) || isPartOf(a.name, b.name) || isPartOf(b.name, a.name)
      ? "same"
      : "other";
  const isAlike = one.family.slice(0, ALIKE).toLowerCase() === two.family.slice(0, ALIKE).toLowerCase();
  return isAlike || shareWord(one.family, b.name) || shareWord(two.family, a.name) ? null : "other";
}

/** “Jon Lind” in “Per Jon Lind”. */
function isPartOf(part: string, whole: string): boolean {
  const words = whole.split(" ");
  return part.split(" ").every((word) => words.includes(word));
}

const ALIKE = 2;

function shareWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/[\s-]+/u));
  return b
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => word.length > 2 && words.has(word));
}

/** Whether it is a town, not the country itself. */
const isBelow = ({ of, name, country }: ToldName): boolean => of === "place" && name !== country;

/**
 * Whether two names may be one in letters: “WHO” in words, in more words than the letters stand for, or “ISIS” and
 * “ISIL”.
 */
export function areOneInLetters(a: string, b: string): boolean {
  const [one, two] = [lettersOf(a), lettersOf(b)];
  if (one === null && two === null) return false;
  if (one !== null && two !== null) return one.length > 2 && one.slice(0, -1) === two.slice(0, -1);
  return one !== null ? isShortFor(one, b) : isShortFor(two ?? "", a);
}

/** The letters of a name that is nothing else. */
function lettersOf(name: string): string | null {
  if (name !== name.toUpperCase()) return null;
  const letters = name.replace(/[.\s]/gu, "");
  return letters.length > 1 ? letters : null;
}

function isShortFor(letters: string, long: string): boolean {
  const initials = (long.match(/(?:^|[\s-])\p{Lu}/gu) ?? []).map((word) => word.trim()).join("");
  return initials.includes(letters) || (initials.length > 1 && letters.startsWith(initials));
}

function relateFigures(a: ToldFigure, b: ToldFigure): ItemRelation {
  if (a.unit !== b.unit || a.besides !== b.besides || a.vague || b.vague) return null;
  if ((a.topic === "age") !== (b.topic === "age")) return null;
  if (!excludeEachOther(a, b)) return a.value === null && b.value === null ? null : "same";
  if (isRounded(exactOf(a), exactOf(b)) || isRounded(exactOf(b), exactOf(a))) return "same";
  return "other";
}

const exactOf = ({ value }: ToldFigure): { exact: number | null } => ({ exact: value });

const FIELDS = ["year", "month", "day", "weekday"] as const;
type Times = Pick<ToldTime, (typeof FIELDS)[number] | "days">;

/** How two dates lie to each other, by the first of what both name. */
export function relateTimes(a: Times, b: Times): ItemRelation {
  let common = 0;
  for (const field of FIELDS) {
    if (a[field] === null || b[field] === null) continue;
    if (a[field] !== b[field]) return areOneTime(a, b) ? "same" : "other";
    common += 1;
  }
  return common > 0 ? "same" : null;
}

function areOneTime({ days: a }: Times, { days: b }: Times): boolean {
  return a !== null && b !== null && compareIntervals(a, b) === "overlaps";
}
