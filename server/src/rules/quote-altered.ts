import type { Passage } from "../corpus/passage.ts";
import type { QuotedWords } from "../corpus/quoted-words.ts";
import { OMISSION } from "../reading/mention.ts";
import { contains } from "../text/span.ts";
import { elsewhere } from "./evidence.ts";
import type { DocumentEvidence, Finding } from "./finding.ts";
import { firstArticles } from "./other-articles.ts";
import { alignWords, type Difference, sharedWords } from "./quotations/wording.ts";
import type { ComparisonContext, Rule } from "./rule.ts";

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

/** Shorter quotations are alike by chance. */
const FEWEST = 6;

/** So much of the shorter quotation must be common: a set phrase in two speeches is not one speech. */
const SHARE_OF_SHORTER = 0.5;

/** The same quotation, worded differently in two documents. Neither side is called wrong. */
export const quoteAltered: Rule = {
  code: "quote.altered",
  severity: "warning",
  summary: "One quotation, worded differently in two documents",
  compare: (context: ComparisonContext): readonly Finding[] =>
    innermost(
      context.article.says.quotations.flatMap(({ value, place }) => altered(value, place, context) ?? []),
    ),
};

/** A quotation that contains an altered one is not altered by that. */
function innermost(findings: readonly Finding[]): Finding[] {
  return findings.filter((outer, nth) => {
    const next = findings[nth + 1];
    return next === undefined || !contains(outer, next);
  });
}

/** The first article that words the quotation otherwise. */
function altered(
  quoted: QuotedWords,
  place: Passage,
  { article, corpus }: ComparisonContext,
): Finding | null {
  const own = quoted.words.split(" ");
  if (own.length < FEWEST) return null;
  const differences = new Map<QuotedWords, readonly Difference[]>();
  const groups = [...corpus.like("quotations", quoted)].filter(({ value }) => {
    const between = alteration(quoted, own, value);
    differences.set(value, between);
    return between.length > 0;
  });
  const [other] = firstArticles(groups, ({ uri }) => uri !== article.uri);
  if (other === undefined) return null;
  const [there] = corpus.places("quotations", other.uri, other.value);
  return there === undefined
    ? null
    : findingFor(place, elsewhere(other.uri, there, "The other wording"), differences.get(other.value) ?? []);
}

/** Where the wordings of one speech part, if they do otherwise than by cuts and marked changes. */
function alteration(a: QuotedWords, own: readonly string[], b: QuotedWords): readonly Difference[] {
  if (a.words === b.words || (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker)) return [];
  const needed = a.speaker !== null && a.speaker === b.speaker ? SAME_SPEAKER : UNKNOWN_SPEAKER;
  const theirs = b.words.split(" ");
  const fewest = Math.max(needed.common, SHARE_OF_SHORTER * Math.min(own.length, theirs.length));
  if (theirs.length < FEWEST || sharedWords(own, theirs) < fewest) return [];
  const { common, unbroken, length, differences } = alignWords(own, theirs);
  const alike = common >= fewest && unbroken >= needed.unbroken && common >= needed.share * length;
  return alike ? differences.filter(isAltered) : [];
}

/** Whether other words are used: not the same ones written apart or together, nor a change that is marked as one. */
function isAltered({ removed, added }: Difference): boolean {
  return removed.join("") !== added.join("") && ![...removed, ...added].includes(OMISSION);
}

function findingFor(
  { start, end, text }: Passage,
  evidence: DocumentEvidence,
  differences: readonly Difference[],
): Finding {
  const listed = (words: readonly (readonly string[])[]): string =>
    words.flatMap((each) => (each.length === 0 ? [] : `“${each.join(" ")}”`)).join(", ");
  const removed = listed(differences.map((each) => each.removed));
  const added = listed(differences.map((each) => each.added));
  const here = removed === "" ? "" : `${removed} only here`;
  const there = added === "" ? "" : `${added} only there`;
  return {
    code: "quote.altered",
    start,
    end,
    message: `Another document words this quotation differently: ${[here, there].filter(Boolean).join(", ")}.`,
    evidence: [evidence],
    suggestions: [],
    question: "Which were the words?",
    words: text,
  };
}
