import type { Finding } from "../rules/finding.ts";
import { type Basis, folded, subjectOf } from "./basis.ts";

/** A finding that a person dismissed for an article or for a folder: one rule on one subject, never a whole rule. */
export interface Dismissal {
  /** The name of its file without `.json`. */
  readonly id: string;
  readonly code: string;
  /** The article's path below the folder, with `/`; `null`: the whole folder. */
  readonly article: string | null;
  /** What it is about: a question, a pair of spellings, or words. */
  readonly subject: string;
  /**
   * Of a question for the whole folder, the paths of the documents that answered it: another question in the same words,
   * about something else, is asked of others. Empty: any.
   */
  readonly among: readonly string[];
  readonly reason: string;
  readonly by: string | null;
  /** An ISO 8601 instant. */
  readonly at: string;
  readonly basis: Basis;
}

/** What dismissals are looked up by: the same for a finding and for a dismissal of it. */
export function keyOf(code: string, subject: string): string {
  return `${code}\n${folded(subject)}`;
}

/** The key of a finding on these words. */
export function findingKey(finding: Finding, words: string): string {
  return keyOf(finding.code, subjectOf(finding, words));
}

/** What dismissals that ask a question are looked up by where it may be asked in other words. */
export const askingKey = (code: string): string => `${code}\n?`;

/** Whether what is dismissed asks a question. */
export const asks = ({ subject }: Pick<Dismissal, "subject">): boolean => subject.endsWith("?");
