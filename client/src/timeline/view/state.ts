import type { Domain } from "./days.ts";

/** How the timeline is looked at; kept over reloads. */
export interface ViewState {
  readonly grouping: "document" | "event";
  readonly shownAs: "chart" | "table";
  readonly onlyTrouble: boolean;
  /** The document that is shown; `null`: all. */
  readonly uri: string | null;
  /** The days that were asked for; `null`: all. */
  readonly period: { readonly from: string; readonly to: string } | null;
  /** The time in sight; `null`: all. */
  readonly domain: Domain | null;
  /** The entry that has, or had last, the focus. */
  readonly focus: string | null;
}

export const INITIAL: ViewState = {
  grouping: "document",
  shownAs: "chart",
  onlyTrouble: false,
  uri: null,
  period: null,
  domain: null,
  focus: null,
};

/** What was kept, as far as it makes sense; the page may be of another version than what it finds. */
export function readState(kept: unknown): ViewState {
  if (typeof kept !== "object" || kept === null) return INITIAL;
  const { grouping, shownAs, onlyTrouble, uri, period, domain, focus } = kept as Partial<
    Record<keyof ViewState, unknown>
  >;
  return {
    grouping: grouping === "event" ? "event" : "document",
    shownAs: shownAs === "table" ? "table" : "chart",
    onlyTrouble: onlyTrouble === true,
    uri: typeof uri === "string" ? uri : null,
    period: isPeriod(period) ? period : null,
    domain: isDomain(domain) ? domain : null,
    focus: typeof focus === "string" ? focus : null,
  };
}

function isPeriod(value: unknown): value is { from: string; to: string } {
  return (
    typeof value === "object" &&
    value !== null &&
    "from" in value &&
    "to" in value &&
    [value.from, value.to].every((day) => typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day))
  );
}

function isDomain(value: unknown): value is Domain {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((time) => Number.isFinite(time)) &&
    value[0] < value[1]
  );
}
