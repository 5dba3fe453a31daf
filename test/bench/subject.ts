/**
 * What is measured. A subject is a module that exports `load`; it runs in a process of its own, so that no
 * other one shares its heap, its caches or what the engine learnt.
 */
export interface Subject {
  /** Reads a whole article that it never saw. */
  readonly read: (article: string) => unknown;
  /** Reads whole articles that it never saw, as those of a folder are read, where the subject can read them together. */
  readonly readFolder?: (articles: readonly string[]) => unknown;
  /** Reads an article again in which one paragraph was changed, where the subject can. */
  readonly readEdited?: (article: string) => unknown;
}

/** The paragraphs of an article of plain text. */
export function paragraphsOf(article: string): string[] {
  return article.split(/\n+/).filter((paragraph) => paragraph.trim() !== "");
}
