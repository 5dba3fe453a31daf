import type { Analysis } from "../claims/analysis.ts";
import type { ArticleDate } from "../claims/article-date.ts";
import { isWorthChecking } from "../claims/worth-checking.ts";
import type { Facts } from "../facts/facts.ts";
import { fingerprintOf } from "../text/fingerprint.ts";
import { lineStarts } from "../text/lines.ts";
import { type Fingerprints, fingerprintsOf } from "./copies/fingerprints.ts";
import { type Subject, subjectIn } from "./profile.ts";
import {
  isLookedUp,
  perSection,
  type Sayings,
  type SectionName,
  sayingsOf,
  type ValueOf,
} from "./sections.ts";

/**
 * What is kept of every article of a folder: all that others are compared with and that lists show, as plain JSON, a
 * fiftieth of an `Analysis`. A pure function of the analysis and the facts.
 */
export interface ArticleDigest {
  readonly uri: string;
  /** Its title or headline, in one line; empty where it has none. */
  readonly title: string;
  readonly date: ArticleDate | null;
  readonly subject: Subject;
  /** How many claims it makes. */
  readonly claims: number;
  /** How many of them are worth a check by themselves. */
  readonly toCheck: number;
  /** The offset at which each line starts. */
  readonly lines: readonly number[];
  /** What its whole text is recognised by. */
  readonly text: string;
  /** What it is recognised by where other articles carry its text. */
  readonly fingerprints: Fingerprints;
  readonly says: Sayings;
}

/** The digest of an article. */
export function digestOf(analysis: Analysis, facts: Facts): ArticleDigest {
  return {
    uri: analysis.uri,
    title: titleOf(analysis),
    date: analysis.date,
    subject: subjectIn(analysis),
    claims: analysis.claims.length,
    toCheck: analysis.claims.filter(isWorthChecking).length,
    lines: lineStarts(analysis.article.text),
    text: fingerprintOf(analysis.article.text),
    fingerprints: fingerprintsOf(analysis),
    says: sayingsOf(analysis, facts),
  };
}

/** What a corpus is asked by: what an article says, without where. */
export interface ArticleValues extends Pick<ArticleDigest, "uri" | "subject" | "fingerprints"> {
  readonly values: { readonly [S in SectionName]: readonly ValueOf<S>[] };
}

/** The part of a digest that a corpus keeps: nothing of what is not looked up. */
export function valuesOf({ uri, subject, fingerprints, says }: ArticleDigest): ArticleValues {
  return {
    uri,
    subject,
    fingerprints,
    values: perSection<ArticleValues["values"]>((name) =>
      isLookedUp(name) ? says[name].map(({ value }) => value) : [],
    ),
  };
}

function titleOf({ article }: Analysis): string {
  const headline = article.blocks.find(({ kind }) => kind === "headline");
  const written =
    article.frontMatter?.title ??
    (headline === undefined ? "" : article.text.slice(headline.content.start, headline.content.end));
  return written.replace(/\s+/g, " ").trim();
}
