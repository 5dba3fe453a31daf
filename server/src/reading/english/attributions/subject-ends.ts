import { isHead, isPronoun } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";

const DAYS = new Set("monday tuesday wednesday thursday friday saturday sunday yesterday today".split(" "));
const UNITS = "minute hour day night morning afternoon evening week month year".split(" ");
const TIMES: ReadonlySet<string> = new Set([...DAYS, ...UNITS]);
const WHICH_TIME = new Set([...DAYS, ..."last this next that late later early earlier".split(" ")]);
const HOW_LONG = new Set([
  ...UNITS.flatMap((unit) => [unit, `${unit}s`]),
  ..."less more than about nearly almost just only a an few several".split(" "),
]);
const HIMSELF = new Set("himself herself itself themselves myself".split(" "));
/** Adverbs behind a noun phrase, which belong to it: “officials there said”. */
const BEHIND_NOUN = new Set(
  "there here nearby elsewhere overall alone alike nationwide statewide abroad locally".split(" "),
);
const LONGEST = 8;

/** Whether a word is a time that may stand right before a verb: “a poll released on Monday showed”. */
export const isTime = (part: Part | undefined): boolean => TIMES.has(part?.lower ?? "");

/**
 * The last part of what may be the subject of a verb, where the verb stands right behind `last`: without “, also”,
 * “herself”, “last week”, “(Ohio) on Monday” and “two weeks ago”.
 */
export function subjectEnd(parts: readonly Part[], last: number): number {
  const part = parts[last];
  if (part === undefined) return last;
  if (part.pos === "ADV" && /^(?:,|[—–]|--?)$/.test(parts[last - 1]?.lower ?? "")) return last - 1;
  if (HIMSELF.has(part.lower) && isHead(parts[last - 1])) return last - 1;
  if (BEHIND_NOUN.has(part.lower) && isHead(parts[last - 1]) && !isPronoun(parts[last - 1])) return last - 1;
  if (part.lower === "ago") return beforeSpan(parts, last);
  return TIMES.has(part.lower) ? beforeTime(parts, last) : last;
}

/** “The mayor last week said”, “a statement Tuesday saying”: the part before such a time. */
function beforeTime(parts: readonly Part[], last: number): number {
  let first = last;
  while (WHICH_TIME.has(parts[first - 1]?.lower ?? "")) first--;
  if (first === last && !DAYS.has(parts[last]?.lower ?? "")) return last;
  const preposition = parts[first - 1]?.lower === "on" && parts[first - 2]?.lower === ")";
  return ifSubject(parts, preposition ? first - 1 : first, last);
}

/** “The agency less than two weeks ago said”: the part before such a span of time. */
function beforeSpan(parts: readonly Part[], last: number): number {
  let first = last;
  while (last - first < LONGEST && isHowLong(parts[first - 1])) first--;
  return ifSubject(parts, first, last);
}

const isHowLong = (part: Part | undefined): boolean =>
  part !== undefined && (HOW_LONG.has(part.lower) || part.pos === "NUM");

/** The part before a time, if it may end a subject; else the time's own last part. */
function ifSubject(parts: readonly Part[], first: number, last: number): number {
  const before = parts[first - 1];
  return isHead(before) || before?.lower === ")" ? first - 1 : last;
}
