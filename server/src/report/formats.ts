import { claimReviews, type Publisher } from "./claim-review.ts";
import { csv } from "./csv.ts";
import type { FactCheck } from "./fact-check.ts";
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";

/** What a fact-check can be written as. */
export const reportFormats: Readonly<
  Record<"html" | "markdown" | "csv" | "claim-review", (check: FactCheck, publisher: Publisher) => string>
> = { html, markdown, csv, "claim-review": claimReviews };
