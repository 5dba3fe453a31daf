import type { Analysis } from "../claims/analysis.ts";
import { type ArticleDigest, digestOf } from "../corpus/digest.ts";
import type { Facts } from "../facts/facts.ts";
import type { Finding } from "../rules/finding.ts";
import type { Rule } from "../rules/rule.ts";
import { digest } from "../text/digest.ts";
import { sliceOf } from "../text/span.ts";
import { articleEntries } from "../timeline/article-entries.ts";
import type { TimelineEntry } from "../timeline/timeline-entry.ts";

/** What is kept of every article, open or not, as plain JSON. */
export interface ArticleRecord {
  /** Names the text that it was made from. */
  readonly version: string;
  readonly digest: ArticleDigest;
  /** What the article shows by itself and beside the facts, rules that are off included. */
  readonly findings: readonly Finding[];
  /** What it puts in time. */
  readonly timeline: readonly TimelineEntry[];
}

/** The record of an article. */
export function recordOf(analysis: Analysis, rules: readonly Rule[], facts: Facts): ArticleRecord {
  return {
    version: digest(analysis.article.text),
    digest: digestOf(analysis, facts),
    findings: rules
      .flatMap((rule) => rule.check?.({ analysis, facts }) ?? [])
      .map((finding) => ({ words: sliceOf(analysis.article.text, finding), ...finding })),
    timeline: articleEntries(analysis, facts),
  };
}
