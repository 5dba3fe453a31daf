import type { Outcome, Statement } from "./statement.ts";

/** What another document says to a statement. Several that carry one text with one answer are one witness. */
export interface Witness {
  readonly outcome: Exclude<Outcome, "nothing">;
  /** The first document by URI that says it. */
  readonly uri: string;
  readonly value: Statement;
  /** The article that stands for its text: witnesses with one origin are one source. */
  readonly origin: string;
  /** The other documents that say it in the same text, in order of URI. */
  readonly copies: readonly string[];
}

/** How many independent sources stand behind these witnesses; the article's own text is none. */
export function sourcesOf(witnesses: readonly Witness[], ownOrigin: string): number {
  return new Set(witnesses.map(({ origin }) => origin).filter((origin) => origin !== ownOrigin)).size;
}
