import { wordSet } from "../word-set.ts";
import commonest from "./commonest-words.json";

const COMMONEST = wordSet(commonest.words);

/** Shorter words are everywhere. */
const SHORTEST = 5;

/** Whether a word, in base form, tells what a text is about. */
export function isTopical(word: string): boolean {
  return word.length >= SHORTEST && !COMMONEST.has(word) && !/\d/u.test(word);
}
