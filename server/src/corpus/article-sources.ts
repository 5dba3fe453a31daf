import type { Analysis } from "../claims/analysis.ts";
import type { ClaimKind } from "../claims/claim.ts";
import type { AttributionMention, SourceClass } from "../reading/mention.ts";
import { lastStartingAt, overlapOf } from "../text/lookup.ts";
import type { Span } from "../text/span.ts";
import type { Saying, Section } from "./section.ts";
import { identities, UNCLEAR } from "./source-identity.ts";

/** The key of what nobody vouches for. */
export const NO_SOURCE = "none";

/** A claim that somebody or nobody vouches for, or words of a source that make no claim of their own. */
export interface SourcedWords extends Span {
  readonly kind: ClaimKind;
  /** From 0 to 1. */
  readonly checkWorthiness: number;
  /** The verb or words that attribute it; `null` where nobody vouches. */
  readonly cue: string | null;
}

/** A source of one article with how much it vouches for. */
export interface ArticleSource {
  /**
   * The same for one source in all articles: “person smit jane”, “person smit”, “name city council”. Who is only
   * described (“the company”) or taken up (“the official”) is a source of this article alone.
   */
  readonly key: string;
  /** The fullest name that the article gives; empty for `NO_SOURCE`, `NOBODY` and `UNCLEAR`. */
  readonly name: string;
  readonly class: SourceClass | "none";
  /** How the article writes it, each once. */
  readonly spellings: readonly string[];
  /** How many claims it vouches for, and how many of them are figures. */
  readonly claims: number;
  readonly figures: number;
}

/** All that a source vouches for, in the order of the text. */
export interface SourcePlace {
  readonly words: readonly SourcedWords[];
}

/** The sources of an article, by their key. */
export const sources: Section<ArticleSource, SourcePlace> = {
  compared: false,
  read: articleSources,
  keys: ({ key }) => [key],
  isPacked: () => true,
};

/**
 * Who vouches for what in an article: each source once, whatever it is called and whichever pronoun takes it up, and
 * under `NO_SOURCE` the claims that nobody vouches for. What a source says without making a claim counts as a
 * statement of its sentence.
 */
export function articleSources(analysis: Analysis): Saying<ArticleSource, SourcePlace>[] {
  const { mentions, claims, sentences } = analysis;
  const reports = mentions
    .filter((mention) => mention.kind === "attribution")
    .filter(({ stance }) => stance === "report");
  const identify = identities(analysis, reports);
  const byStart = new Map(reports.map((report) => [report.source.start, report]));
  const found = new Map<string, Gathered>();
  const add = (source: AttributionMention | null, words: SourcedWords): void => {
    const { key, name } = source === null ? { key: NO_SOURCE, name: "" } : identify(source);
    const type = key === UNCLEAR ? "vague" : (source?.source.class ?? "none");
    const gathered = found.get(key) ?? { key, name, class: type, spellings: new Set(), words: [] };
    found.set(key, gathered);
    gathered.class = firmer(gathered.class, type);
    if (source !== null && (key === UNCLEAR || !source.source.resumes))
      gathered.spellings.add(source.source.text);
    gathered.words.push(words);
  };
  for (const { start, end, kind, checkWorthiness, attribution } of claims) {
    const source = attribution === null ? null : (byStart.get(attribution.sourceSpan.start) ?? null);
    add(source, { start, end, kind, checkWorthiness, cue: attribution?.cue ?? null });
  }
  const isClaimed = overlapOf(claims.filter(({ attribution }) => attribution !== null));
  for (const report of reports) {
    const { start, end } = report.content;
    if (start === end || isClaimed(report.content)) continue;
    const checkWorthiness = sentences[lastStartingAt(sentences, start)]?.checkWorthiness ?? 0;
    add(report, { start, end, kind: "statement", checkWorthiness, cue: report.cue.text });
  }
  return [...found.values()].map(({ key, name, class: type, spellings, words }) => {
    const figures = words.filter(({ kind }) => kind === "figure").length;
    return {
      value: { key, name, class: type, spellings: [...spellings], claims: words.length, figures },
      place: { words: words.sort((a, b) => a.start - b.start || a.end - b.end) },
    };
  });
}

interface Gathered {
  readonly key: string;
  readonly name: string;
  class: SourceClass | "none";
  readonly spellings: Set<string>;
  readonly words: SourcedWords[];
}

const FIRMEST_FIRST = ["named", "anonymous", "vague", "none"] as const;

/** The class of the two that says more of who it is. */
export function firmer(a: ArticleSource["class"], b: ArticleSource["class"]): ArticleSource["class"] {
  return FIRMEST_FIRST.indexOf(a) < FIRMEST_FIRST.indexOf(b) ? a : b;
}
