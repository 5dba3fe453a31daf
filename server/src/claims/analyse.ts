import type { ArticleFormat } from "../article/article.ts";
import { parseArticle } from "../article/parse-article.ts";
import type { Facts } from "../facts/facts.ts";
import type { MentionOf } from "../reading/mention.ts";
import { type ParagraphReader, readArticle } from "../reading/read-article.ts";
import type { Language } from "../reading/reading.ts";
import type { Analysis } from "./analysis.ts";
import { type OutsideDates, settleArticleDate } from "./article-date.ts";
import { eventDay } from "./dating/event-day.ts";
import { extractClaims } from "./extract-claims.ts";
import { inferArticleDate } from "./infer-article-date.ts";
import { linkPeople } from "./link-people.ts";
import { resolveDates } from "./resolve-dates.ts";
import { resolveSpeakers } from "./resolve-speakers.ts";
import { settleNames } from "./settle-names.ts";
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

/** Everything one article says, by itself. Never throws, whatever the text. */
export function analyse(source: Source, { language, readParagraphs, facts }: AnalysisTools): Analysis {
  const article = parseArticle(source.text, source.format, language.article);
  const { sentences, mentions: read, opinions } = readArticle(article, readParagraphs);
  const settled = settleNames(source.text, sentences, read, language.isOrdinaryWord);
  const people = linkPeople(ofKind(settled, "person"));
  const prose = article.blocks.filter(({ kind }) => kind === "paragraph").map(({ content }) => content);
  const mentions = resolveSpeakers(source.text, sentences, settled, people, prose, language.isPersonPronoun);
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
