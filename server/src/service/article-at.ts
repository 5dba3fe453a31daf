import type { Desk } from "./desk.ts";
import type { HeldArticle } from "./held-article.ts";

/** Why nothing can be kept about a document. */
export const NO_ARTICLE = "This document is not read as an article (see secondSource.include).";

/** An article that something is to be kept about. Throws an error fit to show. */
export function articleAt(desk: Pick<Desk, "article">, uri: string): HeldArticle {
  const article = desk.article(uri);
  if (article === undefined) throw new Error(NO_ARTICLE);
  if (article.problem !== null) throw new Error(article.problem);
  return article;
}
