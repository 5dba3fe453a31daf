import type { VerdictName } from "../../../server/src/protocol.ts";

/** What a verdict is called. */
export type VerdictLabels = Readonly<Record<VerdictName, string>>;

/** What the verdicts are called where a newsroom has no words of its own. */
export const verdictLabels: VerdictLabels = {
  supported: "Supported",
  refuted: "Refuted",
  "not-enough-evidence": "Not enough evidence",
  "conflicting-evidence": "Conflicting evidence",
};
