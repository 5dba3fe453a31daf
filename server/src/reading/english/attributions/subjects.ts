import { afterApposition, beforeBrackets } from "./appositions.ts";
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
import { ending, type Subject } from "./subject.ts";
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
  if (before.lower === ")") return beforeBrackets(parts, left);
  if (isRelative(parts, left)) return antecedent(parts, left);
  const whom = whomStart(parts, left);
  if (whom !== null) return antecedent(parts, whom);
  if (before.lower === "," && parts[left - 1]?.lower === ")") return beforeBrackets(parts, left - 1);
  if (BREAKS.has(before.lower))
    return (
      afterApposition(parts, left) ?? behindQuotation(parts, left) ?? sharedSubject(parts, group, previous)
    );
  if (before.pos === "CCONJ" || before.lower === "then") return sharedSubject(parts, group, previous);
  if (isHead(before))
    return (isTime(before) ? afterReduced(parts, left) : null) ?? heardBy(parts, left) ?? ending(parts, left);
  return afterRelative(parts, left) ?? afterReduced(parts, left) ?? sharedSubject(parts, group, previous);
}

/** “…,” Ann Poole from the museum, told the paper: a noun phrase and a comma between a quotation and its verb. */
function behindQuotation(parts: readonly Part[], comma: number): Subject | null {
  const found = isHead(parts[comma - 1]) ? ending(parts, comma - 1) : null;
  return found !== null && parts[found.first - 1]?.quotation?.scare === false ? found : null;
}
