import type { Range } from "vscode-languageserver-types";

/** A severity as the settings name it. */
export type SeverityName = "error" | "warning" | "information" | "hint";

/** A finding that is on (its rule is not off and no note answers it). */
export interface FindingItem {
  readonly code: string;
  readonly severity: SeverityName;
  readonly message: string;
  readonly range: Range;
}
