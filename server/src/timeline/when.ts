import type { Analysis, ResolvedDate } from "../claims/analysis.ts";
import type { Day } from "../time/day.ts";
import { intervalOf } from "../time/interval.ts";
import type { EntryBasis, TimelineEntry } from "./timeline-entry.ts";

/** The place of a date on the axis. */
export type When = Pick<TimelineEntry, "from" | "to" | "fades" | "basis" | "ahead">;

/** Below this the article's own date is guessed, and so is all that hangs on it. */
export const TOLD = 0.6;

/** The day before which a word for the whole past (“centuries ago”) has no place on an axis of news. */
const EARLIEST: Day = "1000-01-01";

/** Where a date lies; `null` for a duration, a repetition, and what cannot be resolved. */
export function whenOf(analysis: Analysis, { mention, timex }: ResolvedDate): When | null {
  if (timex.type !== "DATE" && timex.type !== "TIME") return null;
  const days = timex.value === null ? null : intervalOf(timex.value);
  if (days === null || days.start < EARLIEST || days.start > days.end) return null;
  const basis = basisOf(analysis, mention.expression);
  const relation = mention.setting?.relation;
  return {
    from: days.start,
    to: days.end,
    fades: fadesOf(timex.mod, relation ?? null),
    basis,
    ahead: aheadOf(analysis, days.start, basis, mention.tense ?? null),
  };
}

function basisOf({ date }: Analysis, expression: ResolvedDate["mention"]["expression"]): EntryBasis {
  if (expression.kind === "calendar" && expression.fields.year !== undefined) return "written";
  if (expression.kind === "era") return "written";
  return date !== null && date.confidence >= TOLD ? "worked-out" : "guessed";
}

function fadesOf(mod: ResolvedDate["timex"]["mod"], relation: string | null): TimelineEntry["fades"] {
  if (relation === "since" || relation === "after" || mod === "AFTER") return "end";
  if (relation === "until" || relation === "before" || mod === "BEFORE") return "start";
  if (mod === null) return null;
  return mod === "START" ? "end" : mod === "END" ? "start" : "both";
}

/** Whether it lies after the day of an article whose date is sure. */
function aheadOf(
  { date }: Analysis,
  start: Day,
  basis: EntryBasis,
  tense: "past" | "present" | "future" | null,
): TimelineEntry["ahead"] {
  const own = date === null || date.confidence < TOLD ? null : intervalOf(date.value);
  if (own === null || start <= own.end) return null;
  return tense === "past" && basis === "written" ? "told" : "announced";
}
