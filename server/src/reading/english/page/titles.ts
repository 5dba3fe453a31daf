import { wordSet } from "../word-set.ts";

/** Words that a title writes small. */
const SMALL = wordSet(`
  a an the and but or nor so yet of in on at to by as for from with into onto over under after before via vs v per up
  off out down is it its if than that this who how are be
`);
const WORD = /\p{L}[\p{L}\p{M}\p{N}'’.-]*/gu;
const FEWEST = 5;

/** Whether every word of a line that titles do not write small has a capital, and there are enough to tell. */
export function isTitleCase(line: string): boolean {
  const words = (line.match(WORD) ?? []).filter((word) => !SMALL.has(word.toLowerCase()));
  return words.length >= FEWEST && words.every((word) => /^\p{Lu}/u.test(word));
}
