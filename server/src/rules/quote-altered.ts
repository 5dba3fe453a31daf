import { alterations } from "../corpus/agreement/compare-quotations.ts";
import type { Stated, Statement } from "../corpus/agreement/statement.ts";
import { type DiffPart, wordDiff } from "../corpus/agreement/word-diff.ts";
import type { Difference } from "../corpus/agreement/wording.ts";
import { contains } from "../text/span.ts";
import type { Finding } from "./finding.ts";
import type { ComparisonContext, Rule } from "./rule.ts";
import { passagesAgainst, standingOf } from "./standing.ts";

/** The same quotation, worded differently in two documents. Neither side is called wrong. */
export const quoteAltered: Rule = {
  code: "quote.altered",
  severity: "warning",
  summary: "One quotation, worded differently in two documents",
  compare: (context: ComparisonContext): readonly Finding[] =>
    innermost(context.article.says.statements.flatMap((stated) => altered(stated, context) ?? [])),
};

/** A quotation that contains an altered one is not altered by that. */
function innermost(findings: readonly Finding[]): Finding[] {
  return findings.filter((outer, nth) => {
    const next = findings[nth + 1];
    return next === undefined || !contains(outer, next);
  });
}

/** The quotation with what the first other document words otherwise. */
function altered({ value, place }: Stated, { article, corpus }: ComparisonContext): Finding | null {
  if (value.kind !== "quotation") return null;
  const isOtherwise = (other: Statement): boolean =>
    other.kind === "quotation" && (alterations(value, other)?.length ?? 0) > 0;
  const standing = standingOf(value, article.uri, corpus, isOtherwise);
  const first = standing?.against[0];
  const other = first?.value;
  if (standing === null || other?.kind !== "quotation") return null;
  const [there] = first === undefined ? [] : corpus.places("statements", first.uri, other);
  const differences = alterations(value, other) ?? [];
  const wording = alteredParts(wordDiff(place.text, there?.text ?? ""), differences);
  const more = standing.against.length - 1;
  const also = more === 0 ? "" : ` ${more} more ${more === 1 ? "words" : "word"} it differently, too.`;
  return {
    code: "quote.altered",
    start: place.start,
    end: place.end,
    message: `Another document words this quotation differently: ${told(wording, differences)}.${also}`,
    evidence: passagesAgainst(standing, corpus, () => "The other wording"),
    suggestions: [],
    wording,
    question: "Which were the words?",
    words: place.text,
  };
}

/** So many letters of a word stay the same in its usual spelling. */
const KEPT = 3;

/** The written words that differ; those that only another spelling of the same words are put back. */
function alteredParts(parts: readonly DiffPart[], differences: readonly Difference[]): readonly DiffPart[] {
  const beginnings = (side: "removed" | "added"): readonly string[] =>
    differences.flatMap((each) => each[side].map((word) => word.slice(0, KEPT)));
  const own = { removed: beginnings("removed"), added: beginnings("added") };
  return parts.flatMap((part): DiffPart[] => {
    if (part.kind === "same") return [part];
    const words = part.words.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
    const isAltered = words.some((word) =>
      own[part.kind === "added" ? "added" : "removed"].some(
        (start) => word.startsWith(start) || start.startsWith(word),
      ),
    );
    if (isAltered) return [part];
    return part.kind === "removed" ? [{ ...part, kind: "same" }] : [];
  });
}

function told(wording: readonly DiffPart[], differences: readonly Difference[]): string {
  const written = (kind: DiffPart["kind"]): string[] =>
    wording.flatMap((part) => (part.kind === kind ? [trimmed(part.words)] : []));
  const normal = (side: "removed" | "added"): string[] =>
    differences.flatMap((each) => (each[side].length === 0 ? [] : [each[side].join(" ")]));
  const either = (side: "removed" | "added"): string => {
    const words = written(side);
    return (words.length === 0 ? normal(side) : words).map((each) => `“${each}”`).join(", ");
  };
  const [removed, added] = [either("removed"), either("added")];
  const here = removed === "" ? "" : `${removed} only here`;
  const there = added === "" ? "" : `${added} only there`;
  return [here, there].filter(Boolean).join(", ");
}

/** Words without the marks around them. */
function trimmed(words: string): string {
  return words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}
