import { foldedWords } from "./fold-words.ts";

const LONGEST = 60;

/** A short name for a new fact after what it is called, other than those that are taken. */
export function factIdFor(name: string, taken: ReadonlySet<string>): string {
  const words = foldedWords(name).map(({ word }) => word.replace(/[^a-z0-9]/g, ""));
  const id = words.filter(Boolean).join("-").slice(0, LONGEST).replace(/-$/, "") || "fact";
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}
