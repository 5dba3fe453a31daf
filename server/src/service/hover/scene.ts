import type { Analysis } from "../../claims/analysis.ts";
import type { HeldArticle } from "../held-article.ts";
import type { Library } from "../library.ts";
import type { Prose } from "../prose.ts";

/** What the parts of a hover are made from. */
export interface HoverScene {
  readonly library: Library;
  readonly article: HeldArticle;
  readonly analysis: Analysis;
  readonly prose: Prose;
}
