import type { Article } from "../article/article.ts";
import type { Facts } from "../facts/facts.ts";
import type { Mention } from "../reading/mention.ts";
import type { ArticleDate } from "./article-date.ts";

/** Works out when an article is from, never from a clock; `null` where the text does not tell. */
export function inferArticleDate(
  _article: Article,
  _mentions: readonly Mention[],
  _facts: Facts,
  _uri: string,
): ArticleDate | null {
  return null;
}
