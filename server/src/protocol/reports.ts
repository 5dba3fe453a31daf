/** What a fact-check report is to tell, and how. */
export interface ReportOrder {
  /** Documents, in this order; `noted`: those of the folder that have notes or ticks; `all`: all of the folder. */
  readonly uris: readonly string[] | "noted" | "all";
  /** `preview` is what the page of `html` shows, without its head, for another page to show it. */
  readonly format: "html" | "markdown" | "csv" | "claim-review" | "sarif" | "preview";
  /** Who publishes the reviews, and on which page: for `claim-review`. */
  readonly publisher: string | null;
  readonly url: string | null;
  /** The token under which `$/progress` tells, in words, how far it is; `null`: nobody wants to know. */
  readonly progress: string | null;
}

/** A fact-check report. */
export interface ReportText {
  readonly text: string;
  /** The documents that it tells of, in their order: in a preview those that `data-article` counts from 1. */
  readonly uris: readonly string[];
}
