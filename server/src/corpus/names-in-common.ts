import { GIST, RARE_WORDS } from "./stories.ts";

/** With fewer names in common two articles are never related. */
const FEWEST_NAMES = 2;

/** The kinds of names that articles are looked up by. */
export const KINDS = ["people", "sides", "towns", "focus", "numbers", "quoted"] as const;
type Kind = (typeof KINDS)[number] | "gist" | "rare";

/**
 * How many names of each kind two articles have in common, and how many words of their gist and rare words, in one number of
 * 32 bits: four for each, which hold up to fifteen.
 */
export type InCommon = number;

const BITS = 4;
const MOST = (1 << BITS) - 1;

/** Where the count of each kind begins. */
export const PLACES = {
  people: 0,
  sides: 4,
  towns: 8,
  focus: 12,
  numbers: 16,
  quoted: 20,
  gist: 24,
  rare: 28,
} as const;

/** One more of the kind whose count begins at a place. */
export function oneMore(common: InCommon, place: number): InCommon {
  return ((common >>> place) & MOST) < MOST ? common + (1 << place) : common;
}

/** How many names of a kind are in common. */
export function countIn(common: InCommon, kind: Kind): number {
  return (common >>> PLACES[kind]) & MOST;
}

/** Whether there is so much in common, of whatever kind, that two articles need a look. A town that both open with counts twice. */
export function haveEnough(common: InCommon): boolean {
  return (
    namesIn(common) + countIn(common, "focus") >= FEWEST_NAMES ||
    countIn(common, "gist") >= GIST ||
    countIn(common, "rare") >= RARE_WORDS
  );
}

/** How many names of all six kinds are in common: every second count is added to the one before it, then these three up. */
function namesIn(common: InCommon): number {
  const sums = (common & 0x0f0f0f) + ((common >>> BITS) & 0x0f0f0f);
  return (sums & 0xff) + ((sums >>> 8) & 0xff) + (sums >>> 16);
}

/** Whether names that two articles have in common may make them related (`Related`), whatever else they have. */
export function mayBeRelated(common: InCommon, isDated: boolean): boolean {
  const [people, sides, towns] = [
    countIn(common, "people"),
    countIn(common, "sides"),
    countIn(common, "towns"),
  ];
  const numbers = countIn(common, "numbers");
  if (countIn(common, "rare") >= RARE_WORDS) return true;
  if (people > 1 || countIn(common, "focus") + countIn(common, "quoted") > 0) return true;
  if (countIn(common, "gist") >= GIST || people + Math.max(sides, towns) + numbers > 2) return true;
  if (people === 0) return sides > 1 && towns > 0;
  return towns + numbers > 0 || (isDated && sides > 0);
}
