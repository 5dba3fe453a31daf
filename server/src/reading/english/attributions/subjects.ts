import { afterApposition, beforeBrackets, named } from "./appositions.ts";
import { invertedSubject } from "./inverted-subject.ts";
import { isHead, type Run } from "./noun-phrases.ts";
import { ownSubject } from "./own-subject.ts";
import type { Part } from "./parts.ts";
import {
  afterReduced,
  afterRelative,
  antecedent,
  heardBy,
  isRelative,
  whomStart,
} from "./relative-subjects.ts";
import { sharedSubject } from "./shared-subject.ts";
import { ending, type Subject, subject, upTo } from "./subject.ts";
import { isTime, subjectEnd } from "./subject-ends.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** Marks that stand on both sides of an insertion. */
const BREAKS = new Set(", — – - --".split(" "));

/**
 * The subject of a finite or participle verb group. `previous` is the source of the attribution before it in the
 * same stretch, which a coordinated verb or a participle shares.
 */
export function subjectOf(parts: readonly Part[], group: VerbGroup, previous: Run | null): Subject | null {
  const left = subjectEnd(parts, group.first - 1);
  if (group.voice === "participle") {
    const purpose = parts[group.first]?.lower === "to";
    return (purpose ? null : ownSubject(parts, left)) ?? sharedSubject(parts, group, previous);
  }
  const before = parts[left];
  const behind = invertedSubject(parts, group, left);
  if (behind !== null) return behind;
  if (before === undefined) return null;
  if (before.quotation !== null) {
    const interrupted = afterApposition(parts, left);
    if (interrupted !== null || !before.quotation.scare) return interrupted;
  }
  if (before.lower === ")") {
    const bracketed = beforeBrackets(parts, left);
    return bracketed && (whoseBody(parts, bracketed) ?? bracketed);
  }
  if (isRelative(parts, left)) return antecedent(parts, left);
  const whom = whomStart(parts, left);
  if (whom !== null) return antecedent(parts, whom);
  if (before.lower === "," && parts[left - 1]?.lower === ")")
    return named(parts, beforeBrackets(parts, left - 1));
  if (BREAKS.has(before.lower))
    return (
      afterApposition(parts, left) ?? behindQuotation(parts, left) ?? sharedSubject(parts, group, previous)
    );
  if (before.pos === "CCONJ" || before.lower === "then") return sharedSubject(parts, group, previous);
  if (isHead(before))
    return (
      (isTime(before) ? afterReduced(parts, left) : null) ??
      heardBy(parts, left) ??
      ownEnding(parts, group, left)
    );
  return (
    afterRelative(parts, left) ?? afterReduced(parts, left) ?? sharedBehind(parts, before, group, previous)
  );
}

/** The noun phrase that ends right before a verb, as far as it is that verb's. */
function ownEnding(parts: readonly Part[], group: VerbGroup, left: number): Subject | null {
  const found = ending(parts, left);
  if (found === null) return null;
  const bracketed =
    LOCATING.test(parts[found.first - 1]?.lower ?? "") && parts[found.first - 2]?.lower === ")";
  const before = bracketed ? beforeBrackets(parts, found.first - 2) : null;
  return before === null
    ? (whoseBody(parts, found) ?? behindObject(parts, group, found))
    : upTo(before, left);
}

/** “…,” Ana Ruiz, from the museum told the paper: who is from there, where no comma closes it. */
function whoseBody(parts: readonly Part[], { first }: Subject): Subject | null {
  if (!LOCATING.test(parts[first - 1]?.lower ?? "") || parts[first - 2]?.lower !== ",") return null;
  const name = parts[first - 3]?.pos === "PROPN" ? ending(parts, first - 3) : null;
  return name !== null && parts[name.first - 1]?.quotation?.scare === false ? name : null;
}

/** “the Contract Office (PCO) in Baghdad said”. */
const LOCATING = /^(?:in|of|for|at|from)$/;

/** “The firm owns Yansk and Russia has said …”: what is joined by “and” belongs to the verb before it. */
function behindObject(parts: readonly Part[], { first }: VerbGroup, found: Subject): Subject {
  if (parts[found.first - 1]?.pos !== "VERB" || !SINGULAR.test(parts[first]?.lower ?? "")) return found;
  const and = parts.findIndex(({ lower }, at) => at > found.first && at < found.last && lower === "and");
  if (and === -1 || parts[and - 1]?.pos !== "PROPN" || parts[and + 1]?.pos !== "PROPN") return found;
  return subject({ first: and + 1, last: found.last }, "before", and);
}

const SINGULAR = /^(?:has|is|was|says)$/;

/**
 * “Others did not return calls”: what stands right behind another verb is its object, not one more verb of its subject.
 */
function sharedBehind(
  parts: readonly Part[],
  before: Part,
  group: VerbGroup,
  previous: Run | null,
): Subject | null {
  const isObject =
    before.pos === "VERB" && group.first === group.verb && !/(?:ed|ing|en)$/.test(before.lower);
  return isObject ? null : sharedSubject(parts, group, previous);
}

/** “…,” Ann Poole from the museum, told the paper: a noun phrase and a comma between a quotation and its verb. */
function behindQuotation(parts: readonly Part[], comma: number): Subject | null {
  const found = isHead(parts[comma - 1]) ? ending(parts, comma - 1) : null;
  return found !== null && parts[found.first - 1]?.quotation?.scare === false ? found : null;
}
