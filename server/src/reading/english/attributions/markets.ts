import type { Description } from "../../mention.ts";
import { headOf, type Run } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";

/** So many UTF-16 code units before its name alone a market may have been placed. */
const NEAR = 600;

/** “the market in Leeds”, “a street market on Mill Road”, “Kirkgate Market”. */
const PLACE =
  /\b(?:[Tt]he|[Aa]n?|[Tt]his|[Ii]ts|their) (?:[\p{Ll}’'-]+ ){0,2}market (?:in|on|at|near|off|outside|behind|beside|of) (?:the )?\p{Lu}|\p{Lu}\p{Ll}+ Market\b/u;

/**
 * What a market is that speaks: a place where people trade, which has somebody to ask, if it is placed or named here or
 * shortly before (`text` up to `start`); `null` for “the markets”, which are everybody, and for anything else.
 */
export function placeOfTrade(
  parts: readonly Part[],
  run: Run,
  text: string,
  start: number,
): Description | null {
  const head = headOf(parts, run);
  if (head?.lower !== "market") return null;
  const placed = PLACE.test(text.slice(start, parts[run.last]?.end));
  if (!placed && !PLACE.test(text.slice(Math.max(0, start - NEAR), start))) return null;
  return { noun: "market", definite: !placed };
}
