import { GIST, RARE_WORDS } from "./stories.ts";

/**
 * The kinds of names that articles are looked up by. Countries are none of them: many articles name the same, and they relate
 * no two without another name.
 */
export const NAMES = ["people", "towns", "focus", "numbers"] as const;
type Kind = "people" | "names" | "quoted" | "gist" | "rare";

/**
 * How many people two articles have in common, how many other names, runs of quoted words, words of their gist and rare words,
 * in one number of 32 bits: six for each, which hold up to 63.
 */
export type InCommon = number;

const MOST = 0x3f;

/** Where the count of each kind begins. */
export const PLACES = { people: 0, names: 6, quoted: 12, gist: 18, rare: 24 } as const;

/** One more of the kind whose count begins at a place. */
export function oneMore(common: InCommon, place: number): InCommon {
  return ((common >>> place) & MOST) < MOST ? common + (1 << place) : common;
}

/** How many of a kind are in common. */
export function countIn(common: InCommon, kind: Kind): number {
  return (common >>> PLACES[kind]) & MOST;
}

/**
 * Whether what two articles have in common may make them related (`Related`): words, or two names; one name alone does so
 * only with a country.
 */
export function mayBeRelated(common: InCommon, shareCountry: () => boolean): boolean {
  if (shareWords(common)) return true;
  const names = countIn(common, "people") + countIn(common, "names");
  return names > 1 || (names === 1 && shareCountry());
}

/**
 * Whether it is people or words: articles that share neither tell one story (`areOfOneStory`) only as those do that may
 * disagree (`mayDisagree`).
 */
export function sharePeopleOrWords(common: InCommon): boolean {
  return countIn(common, "people") > 0 || shareWords(common);
}

/** Whether it is words: quoted ones, enough of what both are about or enough rare ones. */
function shareWords(common: InCommon): boolean {
  return (
    countIn(common, "quoted") > 0 || countIn(common, "gist") >= GIST || countIn(common, "rare") >= RARE_WORDS
  );
}
