import { isHead, type Run } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { ending, type Subject } from "./subject.ts";
import { subjectEnd } from "./subject-ends.ts";

const ISSUED = new Set("statement letter email e-mail tweet message post memo note".split(" "));

const ISSUING = new Set("issued issues released sent sends wrote writes posted published tweeted".split(" "));

const SPENDING = new Set("spend spends spent spending waste wasted".split(" "));

/** “with polls showing …”, “an e-mail saying …”: the noun that a participle follows at once. */
export function ownSubject(parts: readonly Part[], left: number): Subject | null {
  const before = parts[left];
  if (before?.pos !== "NOUN" && before?.pos !== "PROPN") return null;
  const noun = ending(parts, left);
  if (noun === null || isSpent(parts, noun)) return null;
  return isIssued(parts, noun) ? issuer(parts, noun) : noun;
}

/** “The club issued a statement saying”: whoever issued it says so. */
const isIssued = (parts: readonly Part[], { first, last }: Run): boolean =>
  ISSUED.has(parts[last]?.lower ?? "") && ISSUING.has(parts[first - 1]?.lower ?? "");

function issuer(parts: readonly Part[], { first }: Run): Subject | null {
  const last = subjectEnd(parts, first - 2);
  return isHead(parts[last]) ? ending(parts, last) : null;
}

/** “spent her time answering”: the time does not answer. */
export const isSpent = (parts: readonly Part[], { first }: Run): boolean =>
  SPENDING.has(parts[first - 1]?.lower ?? "");
