import type { DateModifier, DateType } from "./date-expression.ts";

/** A TIMEX3 annotation (TimeML 1.2.1): type, ISO 8601 value, modifier. */
export interface Timex {
  readonly type: DateType;
  /**
   * `2022-02`, `2026-W07`, `P2D`, `PRESENT_REF`, or for a range an ISO 8601 interval `2026-02-17/2026-02-18`;
   * `null` where it cannot be resolved.
   */
  readonly value: string | null;
  /** TIMEX3 `mod`; `null` where there is none. */
  readonly mod: DateModifier | null;
}
