import type { ChecklistProgress } from "./checklists.ts";
import type { SeverityName } from "./findings.ts";

/** One document of the folder, opened or not. */
export interface DocumentItem {
  readonly uri: string;
  /** Relative to its workspace folder, with `/`; the file name where there is no folder. */
  readonly path: string;
  readonly title: string;
  readonly date: { readonly value: string; readonly basis: string } | null;
  readonly claims: number;
  /** How many claims are to be checked: they are worth it by themselves, or somebody has a note on them. */
  readonly toCheck: number;
  /** How many of these are settled: checked, corrected or dismissed. */
  readonly checked: number;
  readonly findings: number;
  readonly worst: SeverityName | null;
  readonly checklist: ChecklistProgress;
  /** Why the document was not read: too large, not text, unreadable. */
  readonly problem: string | null;
}
