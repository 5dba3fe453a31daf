import { OMISSION } from "../reading/mention.ts";
import { contains } from "../text/span.ts";
import { passage } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { type QuotedWords, quotedWordsOf, similarIn } from "./quotations/quoted-words.ts";
import { alignWords, type Difference } from "./quotations/wording.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** How much alike two wordings must be to report one speech; more where the speaker is not known by name. */
interface Likeness {
  /** Common words, at least. */
  readonly common: number;
  /** Common words in one run, at least. */
  readonly unbroken: number;
  /** Share of common words in the stretch that both quote. */
  readonly share: number;
}

const SAME_SPEAKER: Likeness = { common: 7, unbroken: 3, share: 0.6 };
const UNKNOWN_SPEAKER: Likeness = { common: 9, unbroken: 4, share: 0.75 };

/** So much of the shorter quotation must be common: a set phrase in two speeches is not one speech. */
const SHARE_OF_SHORTER = 0.5;

/** The same quotation, worded differently in two documents. Neither side is called wrong. */
export const quoteAltered: Rule = {
  code: "quote.altered",
  severity: "warning",
  summary: "One quotation, worded differently in two documents",
  check: ({ analysis, corpus }: RuleContext): readonly Finding[] =>
    innermost(
      quotedWordsOf(analysis).flatMap((quoted) => {
        for (const other of similarIn(corpus, quoted)) {
          const differences = other.analysis.uri === analysis.uri ? [] : alteration(quoted, other);
          if (differences.length > 0) return findingFor(quoted, other, differences);
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

/** Where the wordings of one speech part, if they do otherwise than by cuts and marked changes. */
function alteration(a: QuotedWords, b: QuotedWords): readonly Difference[] {
  if (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) return [];
  const needed = a.speaker !== null && a.speaker === b.speaker ? SAME_SPEAKER : UNKNOWN_SPEAKER;
  const { common, unbroken, length, differences } = alignWords(a.words, b.words);
  const alike =
    common >= needed.common &&
    unbroken >= needed.unbroken &&
    common >= needed.share * length &&
    common >= SHARE_OF_SHORTER * Math.min(a.words.length, b.words.length);
  return alike ? differences.filter(isAltered) : [];
}

/** Whether other words are used: not the same ones written apart or together, nor a change that is marked as one. */
function isAltered({ removed, added }: Difference): boolean {
  return removed.join("") !== added.join("") && ![...removed, ...added].includes(OMISSION);
}

function findingFor(quoted: QuotedWords, other: QuotedWords, differences: readonly Difference[]): Finding {
  const listed = (words: readonly (readonly string[])[]): string =>
    words.flatMap((each) => (each.length === 0 ? [] : `“${each.join(" ")}”`)).join(", ");
  const removed = listed(differences.map((each) => each.removed));
  const added = listed(differences.map((each) => each.added));
  const here = removed === "" ? "" : `${removed} only here`;
  const there = added === "" ? "" : `${added} only there`;
  const { start, end } = quoted.quotation;
  return {
    code: "quote.altered",
    start,
    end,
    message: `Another document words this quotation differently: ${[here, there].filter(Boolean).join(", ")}.`,
    evidence: [passage(other.analysis, other.quotation, "The other wording")],
    suggestions: [],
    question: "Which were the words?",
  };
}
