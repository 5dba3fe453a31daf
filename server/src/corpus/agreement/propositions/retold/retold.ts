import type { Span } from "../../../../text/span.ts";
import type { Telling } from "../telling.ts";
import type { Alike, ToldArticle } from "../told-article.ts";

/** Words of a retelling that say otherwise than words of what it retells; both as places in their sentences. */
export interface RetoldOtherwise {
  readonly own: Telling;
  readonly words: Span;
  readonly other: Telling;
  readonly instead: Span;
}

/** A sentence of a retelling, with those that it may retell, the likeliest first. */
export interface Retold {
  readonly telling: Telling;
  readonly alike: readonly Alike[];
  readonly whole: ToldArticle;
}
