import type { VerdictName } from "../../../server/src/protocol/notes.ts";

/** The verdicts in the order in which they are offered. */
export const VERDICTS: readonly VerdictName[] = [
  "supported",
  "refuted",
  "not-enough-evidence",
  "conflicting-evidence",
];

/** A verdict as one character, at the end of a row. */
export const VERDICT_MARKS: Readonly<Record<VerdictName, string>> = {
  supported: "✓",
  refuted: "✗",
  "not-enough-evidence": "?",
  "conflicting-evidence": "≠",
};

/** A verdict's icon in a list to pick from. */
export const VERDICT_ICONS: Readonly<Record<VerdictName, string>> = {
  supported: "pass",
  refuted: "error",
  "not-enough-evidence": "question",
  "conflicting-evidence": "git-compare",
};
