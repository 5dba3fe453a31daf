import type { Atom } from "./atoms.ts";
import { readCountedNoun } from "./counted-noun.ts";
import { people } from "./lexicon/topics.ts";
import { readCardinal } from "./read-cardinal.ts";
import type { ReadRelation } from "./relation.ts";

/** Kinds of people that together are everybody: each group's words make a whole of their own. */
const PARTITIONS: readonly ReadonlySet<string>[] = [
  new Set(["man", "woman", "child", "boy", "girl"]),
  new Set(["adult", "child"]),
  new Set(["civilian", "soldier"]),
  new Set(["student", "teacher"]),
  new Set(["passenger", "crew"]),
];
/** Parts that tell that their whole is people, whatever it is called: “nine judges, five men and four women”. */
const SEXES: ReadonlySet<string> = new Set(["man", "woman", "boy", "girl"]);
const FEWEST_KINDS = 2;
const MOST_KINDS = Math.max(...PARTITIONS.map(({ size }) => size));

interface Count {
  readonly value: number;
  readonly head: string;
  readonly next: number;
}

/** Reads “12 people, seven men and five women”: a number of people and all its parts. */
export function readSum(atoms: readonly Atom[], at: number): ReadRelation | null {
  const whole = readCount(atoms, at) ?? readGroup(atoms, at);
  if (whole === null || !/^(?:,|:|—|–|-|\()$/.test(atoms[whole.next]?.text ?? "")) return null;
  const parts: Count[] = [];
  let next = whole.next + 1;
  for (;;) {
    const part = readCount(atoms, next);
    if (part === null) break;
    if (parts.length === MOST_KINDS) return null;
    parts.push(part);
    next = part.next;
    const joint = atoms[next]?.text;
    if (joint !== "," && joint !== "and") break;
    next += joint === "," && atoms[next + 1]?.text === "and" ? 2 : 1;
  }
  const end = parts.at(-1)?.next ?? 0;
  const ofPeople = people.has(whole.head) || parts.every(({ head }) => SEXES.has(head));
  if (
    !ofPeople ||
    !isPartition(
      parts.map(({ head }) => head),
      whole.head,
    ) ||
    atoms[end - 1] === undefined
  )
    return null;
  if (isOpenEnded(atoms, end)) return null;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const terms = parts.map(({ value }) => value);
  const written = whole.value;
  return { type: "sum", written, follows: sum, agrees: sum === written, terms, next: end };
}

/** “a jury of nine”: a number of people by the noun before it. */
function readGroup(atoms: readonly Atom[], at: number): Count | null {
  const isGroup = atoms[at - 1]?.lower === "of" && GROUPS.has(atoms[at - 2]?.lower ?? "");
  const number = isGroup ? readCardinal(atoms, at, false) : null;
  return number === null || number.share || !Number.isInteger(number.value)
    ? null
    : { value: number.value, head: "person", next: number.next };
}

const GROUPS: ReadonlySet<string> = new Set(
  "jury panel team group crew family party board committee staff cast class squad".split(" "),
);

const hedges = new Set("than about around nearly almost least over some to roughly".split(" "));

/** A bare whole number with its noun; a hedge before it makes it no term of a sum. */
function readCount(atoms: readonly Atom[], at: number): Count | null {
  const number = readCardinal(atoms, at, false);
  if (number === null || number.share || !Number.isInteger(number.value)) return null;
  if (hedges.has(atoms[at - 1]?.lower ?? "")) return null;
  const noun = readCountedNoun(atoms, number.next, () => false);
  if (noun === null) return null;
  return number.value === 1 || noun.plural || noun.head === "crew"
    ? { value: number.value, head: noun.head, next: noun.next }
    : null;
}

function isPartition(heads: readonly string[], whole: string): boolean {
  if (new Set(heads).size !== heads.length || heads.includes(whole)) return false;
  return PARTITIONS.some((kinds) => {
    const known = heads.every((head) => kinds.has(head));
    return known && heads.length >= FEWEST_KINDS && !kinds.has(whole);
  });
}

/** “12 people, seven men, four women and a baby”: another part follows that was not read. */
function isOpenEnded(atoms: readonly Atom[], end: number): boolean {
  const following = atoms[end]?.lower;
  return (
    following === "and" || (following === "," && /^(?:and|a|an|one|plus)$/.test(atoms[end + 1]?.lower ?? ""))
  );
}
