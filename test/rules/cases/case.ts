/** A text with `⟦…⟧` around what is to be found; with the date that the article is from, if another than usual. */
export type Case = string | { readonly text: string; readonly date: string };
