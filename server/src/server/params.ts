import * as v from "valibot";
import { factKinds } from "../facts/fact.ts";
import { noteStatuses } from "../notes/note.ts";
import { isDay } from "../time/day.ts";

/** The parameters of our own requests, which any client may send. */
const position = v.object({
  line: v.pipe(v.number(), v.minValue(0)),
  character: v.pipe(v.number(), v.minValue(0)),
});
const range = v.object({ start: position, end: position });
const status = v.picklist(noteStatuses);
const uri = v.pipe(v.string(), v.nonEmpty());

export const documentParams = v.object({ uri });
export const articleDateParams = v.object({ uri, date: v.nullable(v.string()) });
export const rangeParams = v.object({ uri, range });
export const factParams = v.object({
  uri,
  kind: v.picklist(factKinds),
  fields: v.record(v.string(), v.string()),
});
export const noteParams = v.object({ uri, id: v.string() });
export const newNoteParams = v.object({
  uri,
  range,
  status,
  comment: v.optional(v.string(), ""),
  reason: v.optional(v.nullable(v.string()), null),
  answers: v.optional(v.nullable(v.string()), null),
  creator: v.optional(v.nullable(v.string()), null),
});
export const noteChangeParams = v.object({
  uri,
  id: v.string(),
  status: v.exactOptional(status),
  comment: v.exactOptional(v.string()),
  reason: v.exactOptional(v.nullable(v.string())),
});

const day = v.optional(v.nullable(v.pipe(v.string(), v.check(isDay, "is no day, as 2026-02-18"))), null);
export const timelineParams = v.nullable(
  v.object({
    uri: v.optional(v.nullable(uri), null),
    from: day,
    to: day,
    limit: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5000))), null),
  }),
);

const items = v.array(v.pipe(v.string(), v.regex(/^Q[1-9]\d{0,11}$/, "is no item of Wikidata")));
export const importParams = v.object({
  uri: v.pipe(v.string(), v.startsWith("file:", "is no file")),
  positions: items,
  people: items,
  events: items,
  progress: v.optional(v.nullable(v.string()), null),
});

/** Reads parameters; throws with a sentence that says what is wrong with them. */
export function readParams<T>(schema: v.GenericSchema<unknown, T>, params: unknown): T {
  const result = v.safeParse(schema, params);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`Wrong parameters${issue.path ? ` at “${v.getDotPath(issue)}”` : ""}: ${issue.message}.`);
}
