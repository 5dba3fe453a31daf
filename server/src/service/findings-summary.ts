import type { SeverityName } from "../protocol/findings.ts";

/** What lists say of an article's findings. */
export interface FindingsSummary {
  readonly count: number;
  readonly worst: SeverityName | null;
  /** Whether one of them asks a question that documents answer differently. */
  readonly asks: boolean;
}
