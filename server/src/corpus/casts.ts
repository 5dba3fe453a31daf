import { nameKey } from "../claims/name-key.ts";
import { isOneName } from "../claims/one-name.ts";
import { spellingDifference } from "../claims/spelling-difference.ts";
import { grouped } from "../text/grouped.ts";
import { memoize } from "../text/memoize.ts";
import { memoizePairs } from "../text/memoize-pairs.ts";
import type { Profile } from "./profile.ts";

/** So many people must each of two articles name in full to be told apart by whom they name. */
const CAST = 2;

/**
 * So near are two articles by the words that both say (cosine), and by each of these so many times as near as if all
 * were said alike often.
 */
const ONE_MATTER = { near: 0.35, stressed: 1.32 };

/**
 * Whether two articles are told apart by whom they name: each names several people in full, nobody alike, however
 * spelled, and no few words that both say most tell that they are of one matter. Reports of one event have somebody in
 * common: who did it, to whom it happened or who tells of it.
 */
export const areToldApart = memoizePairs((a: Profile, b: Profile): boolean => {
  if (a.people.size < CAST || b.people.size < CAST) return false;
  return !mayShareSomebody(a, b) && !saySameMost(a, b);
});

function mayShareSomebody(a: Profile, b: Profile): boolean {
  const [own, other] = [byWord(a.people), byWord(b.people)];
  for (const [word, names] of own) {
    const theirs = other.get(word) ?? [];
    if (names.some((name) => theirs.some((each) => mayBeOnePerson(name, each)))) return true;
  }
  return isCalledBySurname(a, b) || isCalledBySurname(b, a);
}

/** Whether two names with a word in common may be meant for one: in another form, or with a slip. */
const mayBeOnePerson = (a: string, b: string): boolean =>
  isOneName(a, b) || spellingDifference(a, b) !== null;

/** Whether one article often calls somebody by the surname alone whom the other names in full. */
function isCalledBySurname(a: Profile, b: Profile): boolean {
  const named = byWord(b.people);
  return [...a.people].some((name) => {
    const surname = name.split(" ").at(-1) ?? "";
    return b.rare.has(surname) && !named.has(nameKey(surname));
  });
}

/** People by each word of their names. */
const byWord = memoize((people: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
  const words = [...people].flatMap((name) => name.split(" ").map((word) => [nameKey(word), name] as const));
  const groups = grouped(words, ([word]) => word);
  return new Map([...groups].map(([word, all]) => [word, all.map(([, name]) => name)]));
});

/** Whether what both say again and again is the same: a few words that weigh much, not many that are said once. */
function saySameMost({ rare: a }: Profile, { rare: b }: Profile): boolean {
  let [common, nearness] = [0, 0];
  for (const [word, weight] of a) {
    const other = b.get(word);
    if (other === undefined) continue;
    common += 1;
    nearness += weight * other;
  }
  const usual = common / Math.sqrt(a.size * b.size);
  return nearness >= ONE_MATTER.near && nearness >= ONE_MATTER.stressed * usual;
}
