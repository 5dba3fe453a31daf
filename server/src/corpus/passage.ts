import type { Analysis } from "../claims/analysis.ts";
import { type Span, sliceOf } from "../text/span.ts";

/** A place of an article with its words, so that it can be shown without the article. */
export interface Passage extends Span {
  readonly text: string;
}

/** The passage of an article at a span. */
export function passageAt({ article }: Analysis, { start, end }: Span): Passage {
  return { start, end, text: sliceOf(article.text, { start, end }) };
}
