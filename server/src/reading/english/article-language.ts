import type { ArticleLanguage } from "../../article/article.ts";

/** How English pages mark what is not prose. */
export const englishArticle: ArticleLanguage = {
  isFurniture: () => false,
  isByline: () => false,
  isDateLine: () => false,
  isCaption: () => false,
};
