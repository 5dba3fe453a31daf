import { alterations } from "../corpus/agreement/quotations.ts";
import type { Stated } from "../corpus/agreement/statement.ts";
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
  const standing = standingOf(value, article.uri, corpus);
  const other = standing?.against[0]?.value;
  if (standing === null || other?.kind !== "quotation") return null;
  const more = standing.against.length - 1;
  const also = more === 0 ? "" : ` ${more} more ${more === 1 ? "words" : "word"} it differently, too.`;
  return {
    code: "quote.altered",
    start: place.start,
    end: place.end,
    message: `Another document words this quotation differently: ${told(alterations(value, other) ?? [])}.${also}`,
    evidence: passagesAgainst(standing, corpus, () => "The other wording"),
    suggestions: [],
    question: "Which were the words?",
    words: place.text,
  };
}

function told(differences: readonly Difference[]): string {
  const listed = (words: readonly (readonly string[])[]): string =>
    words.flatMap((each) => (each.length === 0 ? [] : `“${each.join(" ")}”`)).join(", ");
  const removed = listed(differences.map((each) => each.removed));
  const added = listed(differences.map((each) => each.added));
  const here = removed === "" ? "" : `${removed} only here`;
  const there = added === "" ? "" : `${added} only there`;
  return [here, there].filter(Boolean).join(", ");
}
