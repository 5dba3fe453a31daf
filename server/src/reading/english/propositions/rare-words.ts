import type { Token } from "../paragraph.ts";
import { wordSet } from "../word-set.ts";
import everyday from "./everyday-words.json";

const { description: _, ...lists } = everyday;
const EVERYDAY = wordSet(Object.values(lists).join(" "));

/** Shorter words are everywhere. */
const SHORTEST = 4;

/**
 * A telling word, given with its base form, where few articles have it: by that form, or as it is written where it is a name.
 */
export function rareWord({ pos, text }: Token, base: string): string | null {
  if (base.length < SHORTEST || !/^\p{L}[\p{L}’'-]*$/u.test(base) || EVERYDAY.has(base)) return null;
  return pos === "PROPN" ? text : base;
}
