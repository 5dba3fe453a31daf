/** What the preview's page says to the extension. */
export type FromPreview =
  /** It stands and can show a report. */
  | { readonly type: "ready" }
  /** Open words of the report's article of that number, counted from 1; UTF-16 offsets. */
  | { readonly type: "open"; readonly article: number; readonly start: number; readonly end: number };

/** What the extension says to the page. */
export type ToPreview =
  /** The body of a report, in which all that comes from articles and notes has been escaped. */
  { readonly type: "report"; readonly body: string } | { readonly type: "notice"; readonly words: string };
