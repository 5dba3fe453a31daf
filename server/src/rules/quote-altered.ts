import { contains } from "../text/span.ts";
import { passage } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { type QuotedWords, quotedWordsOf, similarIn } from "./quotations/quoted-words.ts";
import { compareWords, type Difference, isExcerpt } from "./quotations/wording.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** Share of the shorter wording's words that both have in order, where the speaker is known to be the same. */
const SAME_SPEAKER = 0.65;

/** The same where a speaker is not known by name. */
const UNKNOWN_SPEAKER = 0.8;

/** The same quotation, worded differently in two documents. Neither side is called wrong. */
export const quoteAltered: Rule = {
  code: "quote.altered",
  severity: "warning",
  summary: "One quotation, worded differently in two documents",
  check: ({ analysis, corpus }: RuleContext): readonly Finding[] =>
    innermost(
      quotedWordsOf(analysis).flatMap((quoted) => {
        for (const other of similarIn(corpus, quoted)) {
          const difference = other.analysis.uri === analysis.uri ? null : alteration(quoted, other);
          if (difference !== null) return findingFor(quoted, other, difference);
        }
        return [];
      }),
    ),
};

/** A quotation that contains an altered one is not altered by that. */
function innermost(findings: readonly Finding[]): Finding[] {
  return findings.filter((outer, nth) => {
    const next = findings[nth + 1];
    return next === undefined || !contains(outer, next);
  });
}

function alteration(a: QuotedWords, b: QuotedWords): Difference | null {
  if (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) return null;
  if (isExcerpt(a.words, b.words)) return null;
  const difference = compareWords(a.words, b.words);
  const share = difference.common / Math.min(a.words.length, b.words.length);
  const needed = a.speaker !== null && a.speaker === b.speaker ? SAME_SPEAKER : UNKNOWN_SPEAKER;
  const onlyCut = difference.removed.length === 0 || difference.added.length === 0;
  return share < needed || (onlyCut && isShortened(a, b)) ? null : difference;
}

/** An ellipsis or brackets say openly that words were left out. */
function isShortened(a: QuotedWords, b: QuotedWords): boolean {
  return [a, b].some(({ quotation }) => /…|\.\.\.|\[/.test(quotation.text));
}

function findingFor(quoted: QuotedWords, other: QuotedWords, { removed, added }: Difference): Finding {
  const here = removed.length > 0 ? `“${removed.join(" ")}” only here` : "";
  const there = added.length > 0 ? `“${added.join(" ")}” only there` : "";
  const { start, end } = quoted.quotation;
  return {
    code: "quote.altered",
    start,
    end,
    message: `Another document words this quotation differently: ${[here, there].filter(Boolean).join(", ")}.`,
    evidence: [passage(other.analysis, other.quotation, "The other wording")],
    suggestions: [],
  };
}
