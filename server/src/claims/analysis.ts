import type { Article } from "../article/article.ts";
import type { DateMention, Mention, PersonMention } from "../reading/mention.ts";
import type { Sentence } from "../reading/reading.ts";
import type { Span } from "../text/span.ts";
import type { Timex } from "../time/timex.ts";
import type { ArticleDate } from "./article-date.ts";
import type { Claim } from "./claim.ts";

/** One person of an article, with every mention that names them, in order. */
export interface Person {
  /** The fullest name the article gives. */
  readonly name: string;
  readonly mentions: readonly PersonMention[];
}

/** A date mention with what it means; `timex.value` is null where it cannot be resolved. */
export interface ResolvedDate {
  readonly mention: DateMention;
  readonly timex: Timex;
}

/** Everything known of one article by itself. All offsets are UTF-16 offsets of `article.text`. */
export interface Analysis {
  readonly uri: string;
  readonly article: Article;
  /** When the article itself is from; `null` where the text does not tell. */
  readonly date: ArticleDate | null;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly ResolvedDate[];
  readonly people: readonly Person[];
  readonly claims: readonly Claim[];
  readonly opinions: readonly Span[];
}
