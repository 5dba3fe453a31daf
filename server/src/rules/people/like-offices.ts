import type { Office } from "../../corpus/office.ts";
import { isSeldomHeldByTwo } from "../../corpus/sole-offices.ts";

/** Words for whoever is at the head of something, whatever the office is called. */
const ANY_HEAD = new Set("boss chief head".split(" "));

/** Nouns of offices that reports give to one person by turns; each set is one office. */
const OFFICES: readonly ReadonlySet<string>[] = [
  "manager director leader",
  "minister secretary",
  "captain skipper",
  "chairman chairwoman chair chairperson president",
  "commander commissioner",
  "coach trainer",
].map((nouns) => new Set(nouns.split(" ")));

/** Whoever is second, or one of several, shares the title with others. */
const SEVERAL = /\b(?:co|vice|deputy|assistant|associate|regional|area|senior|junior|field|line|campaign)\b/u;

/** Words of a title that do not tell what it is over. */
const GENERIC = new Set("chief executive managing general lead branch state federal national".split(" "));

const SAME_BEGINNING = 4;

/**
 * Whether two titles, worded otherwise, may be one office of which there is one: “finance director” and “chief financial
 * officer”, “mission manager” and “mission boss”. A bare “boss” may be any head.
 */
export function mayBeOneOffice(a: Office, b: Office): boolean {
  if (a.of !== null && b.of !== null && a.of !== b.of) return false;
  if (SEVERAL.test(a.title) || SEVERAL.test(b.title)) return false;
  if (a.title === b.title) return isSeldomHeldByTwo(a.title);
  const [one, other] = [partsOf(a.title), partsOf(b.title)];
  if (!areOfOneKind(one.noun, other.noun)) return false;
  if (one.over.length > 0 && other.over.length > 0)
    return one.over.some((word) => other.over.some((each) => beginAlike(word, each)));
  return one.over.length === other.over.length || isBare(one) || isBare(other);
}

interface TitleParts {
  readonly noun: string;
  readonly over: readonly string[];
}

function partsOf(title: string): TitleParts {
  const [held = "", ...behind] = asDirector(title).split(/ (?:of|for) /u);
  const words = held.split(" ");
  const over = [...words.slice(0, -1), ...behind.join(" ").split(" ")];
  return {
    noun: words.at(-1) ?? "",
    over: over.filter((word) => word.length > 2 && !GENERIC.has(word)),
  };
}

/** “chief financial officer”, “cfo”, “chief executive”: directors by other names. */
const asDirector = (title: string): string =>
  title
    .replace(/^cfo$/u, "finance director")
    .replace(/^(?:ceo|chief executive(?: officer)?)$/u, "managing director")
    .replace(/^chief (\S+) officer$/u, "$1 director");

const isHead = (noun: string): boolean => ANY_HEAD.has(noun) || OFFICES.some((nouns) => nouns.has(noun));

function areOfOneKind(a: string, b: string): boolean {
  if (ANY_HEAD.has(a) || ANY_HEAD.has(b)) return isHead(a) && isHead(b);
  return OFFICES.some((nouns) => nouns.has(a) && nouns.has(b));
}

/** “the boss” without anything that it is over. */
const isBare = ({ noun, over }: TitleParts): boolean => ANY_HEAD.has(noun) && over.length === 0;

const beginAlike = (a: string, b: string): boolean =>
  a.slice(0, SAME_BEGINNING) === b.slice(0, SAME_BEGINNING);
