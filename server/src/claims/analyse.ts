import type { Article, ArticleFormat } from "../article/article.ts";
import { parseArticle } from "../article/parse-article.ts";
import type { Facts } from "../facts/facts.ts";
import type { MentionOf } from "../reading/mention.ts";
import {
  type ArticleReading,
  type ParagraphReader,
  readArticle,
  readArticles,
} from "../reading/read-article.ts";
import type { Language } from "../reading/reading.ts";
import type { Analysis } from "./analysis.ts";
import { type OutsideDates, settleArticleDate } from "./article-date.ts";
import { continueQuotations } from "./continue-quotations.ts";
import { eventDay } from "./dating/event-day.ts";
import { extractClaims } from "./extract-claims.ts";
import { inferArticleDate } from "./infer-article-date.ts";
import { linkPeople } from "./link-people.ts";
import { resolveDates } from "./resolve-dates.ts";
import { resolveSpeakers } from "./resolve-speakers.ts";
import { settleNames } from "./settle-names.ts";
import { settleSources } from "./settle-sources.ts";
import { vouchingIn } from "./vouching.ts";

/** An article as it comes in. */
export interface Source {
  readonly uri: string;
  readonly text: string;
  readonly format: ArticleFormat;
  readonly dates?: OutsideDates;
}

/** What an article is read with. `readParagraphs` may be a cache over `language.readAll`. */
export interface AnalysisTools {
  readonly language: Language;
  readonly readParagraphs: ParagraphReader;
  readonly facts: Facts;
}

/** So many UTF-16 units of articles are read together; more take memory, and are read no faster. */
const TOGETHER = 100_000;

/** Everything one article says, by itself. Never throws, whatever the text. */
export function analyse(source: Source, tools: AnalysisTools): Analysis {
  const article = parsed(source, tools);
  return concluded(source, article, readArticle(article, tools.readParagraphs), tools);
}

/** Everything that each of many articles says, by itself, in their order: the same as one by one, but faster. */
export function* analyseAll(sources: readonly Source[], tools: AnalysisTools): Generator<Analysis> {
  for (const together of batchesOf(sources)) {
    const articles = together.map((source) => parsed(source, tools));
    const readings = readArticles(articles, tools.readParagraphs);
    for (const [nth, source] of together.entries()) {
      const [article, reading] = [articles[nth], readings[nth]];
      if (article !== undefined && reading !== undefined) yield concluded(source, article, reading, tools);
    }
  }
}

function batchesOf(sources: readonly Source[]): Source[][] {
  const batches: Source[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const source of sources) {
    size += source.text.length;
    if (size <= TOGETHER) batches.at(-1)?.push(source);
    else {
      batches.push([source]);
      size = source.text.length;
    }
  }
  return batches;
}

function parsed({ text, format }: Source, { language }: AnalysisTools): Article {
  return parseArticle(text, format, language.article);
}

/** What follows from an article's reading. */
function concluded(
  source: Source,
  article: Article,
  { sentences, mentions: read, opinions }: ArticleReading,
  { language, readParagraphs, facts }: AnalysisTools,
): Analysis {
  const settled = settleSources(settleNames(source.text, sentences, read, language.isOrdinaryWord));
  const people = linkPeople(ofKind(settled, "person"));
  const prose = article.blocks.filter(({ kind }) => kind === "paragraph").map(({ content }) => content);
  const spoken = continueQuotations(source.text, settled, prose);
  const mentions = resolveSpeakers(source.text, sentences, spoken, people, prose, language.pronounGender);
  const dated = { article, sentences, mentions, dates: ofKind(mentions, "date") };
  const told = inferArticleDate(dated, facts, source.uri, readParagraphs);
  const date = settleArticleDate(told, source.dates ?? {});
  const eventDate = (name: string) => eventDay(facts, name, source.text)?.start ?? null;
  return {
    uri: source.uri,
    article,
    date,
    sentences,
    mentions,
    dates: resolveDates(ofKind(mentions, "date"), sentences, date, eventDate),
    people,
    claims: extractClaims(source.text, sentences, mentions, vouchingIn(mentions, sentences)),
    opinions,
  };
}

function ofKind<K extends "date" | "person">(mentions: Analysis["mentions"], kind: K): MentionOf<K>[] {
  return mentions.filter((mention): mention is MentionOf<K> => mention.kind === kind);
}
