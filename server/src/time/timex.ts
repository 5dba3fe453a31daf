/** A TIMEX3 annotation (TimeML 1.2.1): type, ISO 8601 value, modifier. */
export interface Timex {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** `2022-02`, `2026-W07`, `P2D`, `PRESENT_REF`; `null` where it cannot be resolved. */
  readonly value: string | null;
  /** TIMEX3 `mod`: `APPROX`, `LESS_THAN`, `START`, …; `null` where there is none. */
  readonly mod: string | null;
}
