import type { OutcomeStatement } from "./statement.ts";

/** Beginnings of the words for what a vote and a tournament decide of which there is one. */
const PRIZES: ReadonlyMap<string, "office" | "title"> = new Map([
  ...["elect", "runof", "run-o", "presi", "mayor", "leade", "by-el", "byele"].map(
    (word) => [word, "office"] as const,
  ),
  ...["final", "cup", "champ", "tourn"].map((word) => [word, "title"] as const),
]);

type Won = Pick<OutcomeStatement, "type" | "matter" | "parties">;

/** What somebody alone is told to have won of which there is one: an office or a title; `null` for anything else. */
export function prizeOf({ type, matter, parties }: Won): "office" | "title" | null {
  if (type !== "contest" || parties.length !== 1) return null;
  return matter.map((word) => PRIZES.get(word)).find((prize) => prize !== undefined) ?? null;
}

/** The words about a prize that tell it from others of its kind. */
export function tellingOf({ matter }: Won): readonly string[] {
  return matter.filter((word) => !PRIZES.has(word));
}

/** So many words must tell what was decided. */
const TELLING = 2;

/**
 * Whether an outcome can be known again in an article of any later time: a contest between two, a prize that one person or
 * team won, a decision or a verdict on somebody, on a day that is told.
 */
export function isKnownByItself(outcome: OutcomeStatement): boolean {
  const { type, parties, days, matter } = outcome;
  if (days === null || days.start !== days.end) return false;
  if (type === "decision") return matter.length >= TELLING;
  return type === "verdict" || (type === "contest" && (parties.length > 1 || prizeOf(outcome) !== null));
}
