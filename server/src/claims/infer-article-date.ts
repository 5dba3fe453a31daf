import type { Article } from "../article/article.ts";
import type { Facts } from "../facts/facts.ts";
import type { DateMention, Mention } from "../reading/mention.ts";
import type { ParagraphReader } from "../reading/read-article.ts";
import { pad } from "../time/day.ts";
import type { ArticleDate } from "./article-date.ts";
import { reasonedDate } from "./dating/reasoned-date.ts";
import { datelineDay, writtenDate } from "./dating/written-date.ts";

/** Reads nothing: for callers that have the mentions only. */
const unread: ParagraphReader = () => ({ sentences: [], mentions: [], opinions: [] });

/**
 * Works out when an article is from: what it states (front matter, date line, dateline, file name), else what
 * follows from what it says. Never from a clock; `null` where the text does not tell.
 */
export function inferArticleDate(
  article: Article,
  mentions: readonly Mention[],
  facts: Facts,
  uri: string,
  readParagraph: ParagraphReader = unread,
): ArticleDate | null {
  const written = writtenDate(article, uri, readParagraph);
  if (written !== null) return written;
  const dates = mentions.filter((mention): mention is DateMention => mention.kind === "date");
  const reasoned = reasonedDate(article, dates, facts);
  const dateline = datelineDay(article, readParagraph);
  if (dateline === null || reasoned === null) return reasoned;
  const { month, day } = dateline.fields;
  if (month === undefined || day === undefined) return reasoned;
  const value = `${reasoned.value.slice(0, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return { value, basis: `the dateline says “${dateline.words}”; ${reasoned.basis}`, confidence: 0.7 };
}
