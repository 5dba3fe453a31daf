import { factIdFor } from "../facts/fact-id.ts";

/** Gives ids for the facts of one pack, made of words; one that was given before gets a number. */
export function factIds(): (...words: readonly string[]) => string {
  const given = new Set<string>();
  return (...words) => {
    const id = factIdFor(words.join(" "), given);
    given.add(id);
    return id;
  };
}
