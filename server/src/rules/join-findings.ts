import { overlaps } from "../text/span.ts";
import type { Evidence, Finding } from "./finding.ts";

/** For a code of what documents disagree on, the codes of what a fact says to the same. */
const DECIDED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ["date.conflict", ["date.anachronism", "date.interval"]],
  ["role.conflict", ["role.anachronism"]],
  ["name.conflict", ["role.anachronism"]],
]);

/**
 * Makes one finding of two that are about the same words, where documents disagree and a fact decides: the fact’s, with
 * the evidence of both and the question of the documents.
 */
export function joinFindings<F extends Finding>(findings: readonly F[]): F[] {
  const decided = new Map<F, F>();
  for (const finding of findings) {
    const codes = DECIDED_BY.get(finding.code);
    const fact = codes && findings.find((each) => codes.includes(each.code) && overlaps(each, finding));
    if (fact !== undefined) decided.set(finding, fact);
  }
  if (decided.size === 0) return [...findings];
  return findings.flatMap((finding) => {
    if (decided.has(finding)) return [];
    const joined = findings.filter((each) => decided.get(each) === finding);
    return [joined.reduce(withEvidence, finding)];
  });
}

function withEvidence<F extends Finding>(fact: F, documents: F): F {
  const { question, words, answer, same } = documents;
  return {
    ...fact,
    evidence: distinct([...fact.evidence, ...documents.evidence]),
    ...(question !== undefined && fact.question === undefined && { question, words, answer, same }),
  };
}

/** Each fact and each passage once, as it is told first. */
function distinct(evidence: readonly Evidence[]): Evidence[] {
  const keyOf = (item: Evidence): string =>
    "uri" in item ? `${item.uri} ${item.start} ${item.end}` : item.fact;
  const seen = new Set<string>();
  return evidence.filter((item) => seen.size < seen.add(keyOf(item)).size);
}
