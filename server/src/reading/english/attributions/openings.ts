import type { Part } from "./parts.ts";

/** Words that open a clause of what is said, wanted or known. */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  "that whether if how why what who when where".split(" "),
);

/** Where the content behind a cue word begins, and the last part of the cue: its preposition belongs to it. */
export function openingBehind(parts: readonly Part[], word: number): { opens: number; last: number } {
  let at = word + 1;
  while (parts[at]?.pos === "ADV") at++;
  const next = parts[at];
  if (next === undefined) return { opens: word + 1, last: word };
  if (
    next.pos === "ADP" &&
    !CLAUSE_WORDS.has(next.lower) &&
    !(next.lower === "to" && parts[at + 1]?.pos === "VERB")
  )
    return { opens: at + 1, last: at };
  if (next.lower === ":" || (next.lower === "," && parts[at + 1]?.quotation))
    return { opens: at + 1, last: word };
  return { opens: at, last: word };
}
