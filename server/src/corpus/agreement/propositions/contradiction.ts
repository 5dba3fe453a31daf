import type { Telling, ToldItem } from "./telling.ts";

/** What an article tells, and an article of the same story otherwise. */
export interface Contradiction {
  readonly own: Telling;
  /** The words of it that are contradicted. */
  readonly answer: string;
  readonly uri: string;
  readonly other: Telling;
  readonly instead: string;
  /** What both are an answer to; `null` where it is what was done, how, by whom or how far it has come. */
  readonly about: ToldItem | null;
}
