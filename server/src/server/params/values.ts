import * as v from "valibot";
import { isDay } from "../../time/day.ts";

/** What several requests take. */
const position = v.object({
  line: v.pipe(v.number(), v.minValue(0)),
  character: v.pipe(v.number(), v.minValue(0)),
});

export const range = v.object({ start: position, end: position });

export const uri = v.pipe(v.string(), v.nonEmpty());

/** How many of a list are wanted. */
export const most = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 500);

/** A text, or `null` where none is given. */
export const orNull = v.optional(v.nullable(v.string()), null);

/** A day in ISO 8601. */
export const isoDay = v.pipe(v.string(), v.check(isDay, "is no day, as 2026-02-18"));
