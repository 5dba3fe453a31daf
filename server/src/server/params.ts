import * as v from "valibot";
import { factKinds } from "../facts/fact.ts";
import { noteStatuses, stances, verdicts } from "../notes/note.ts";
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
export const respellParams = v.object({
  uri,
  of: v.picklist(["style", "name", "person"]),
  from: v.pipe(v.string(), v.nonEmpty()),
  to: v.pipe(v.string(), v.nonEmpty()),
});
export const rangeParams = v.object({ uri, range });
export const factParams = v.object({
  uri,
  kind: v.picklist(factKinds),
  fields: v.record(v.string(), v.string()),
});
const sourcesQuery = { uri: v.nullable(uri), filter: v.optional(v.string(), "") };
const most = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 500);
export const sourcesParams = v.object({
  ...sourcesQuery,
  order: v.optional(v.picklist(["claims", "name"]), "claims"),
  most,
});
export const sourceClaimsParams = v.object({ ...sourcesQuery, id: v.string(), most });
export const idParams = v.object({ id: v.string() });
export const dismissalParams = v.object({
  uri,
  range,
  code: v.pipe(v.string(), v.regex(/^[a-z]+(?:\.[a-z]+)+$/, "is no rule")),
  scope: v.picklist(["article", "folder"]),
  reason: v.string(),
  by: v.optional(v.nullable(v.string()), null),
});
export const acceptParams = v.object({
  uri,
  range,
  code: v.pipe(v.string(), v.nonEmpty()),
  creator: v.optional(v.nullable(v.string()), null),
});
export const evidenceParams = v.object({ uri, id: v.string(), evidence: v.string() });
export const addressParams = v.object({ address: v.string() });
export const recentNotesParams = v.object({ most });
export const noteParams = v.object({ uri, id: v.string() });
const words = v.nullable(v.string());
const ids = v.array(v.string());
const evidence = {
  range: v.exactOptional(v.nullable(range)),
  quote: v.exactOptional(words),
  publisher: v.exactOptional(words),
  accessed: v.exactOptional(v.nullable(v.pipe(v.string(), v.check(isDay, "is no day, as 2026-02-18")))),
  stance: v.exactOptional(v.nullable(v.picklist(stances))),
  archived: v.exactOptional(words),
  comment: v.exactOptional(v.string()),
};
const newEvidence = v.object({ source: uri, ...evidence });
const verdict = v.nullable(v.picklist(verdicts));

export const newNoteParams = v.object({
  uri,
  range,
  status,
  comment: v.optional(v.string(), ""),
  reason: v.optional(words, null),
  answers: v.optional(words, null),
  creator: v.optional(words, null),
  verdict: v.exactOptional(verdict),
  assignee: v.exactOptional(words),
  evidence: v.exactOptional(v.array(newEvidence)),
});
export const noteUpdateParams = v.object({
  uri,
  id: v.string(),
  change: v.strictObject({
    status: v.exactOptional(status),
    verdict: v.exactOptional(verdict),
    comment: v.exactOptional(v.string()),
    reason: v.exactOptional(words),
    answers: v.exactOptional(words),
    assignee: v.exactOptional(words),
    range: v.exactOptional(range),
    evidence: v.exactOptional(
      v.object({
        add: v.exactOptional(v.array(newEvidence)),
        change: v.exactOptional(
          v.array(v.object({ id: v.string(), source: v.exactOptional(uri), ...evidence })),
        ),
        remove: v.exactOptional(ids),
      }),
    ),
    replies: v.exactOptional(
      v.object({
        add: v.exactOptional(v.array(v.object({ comment: v.string() }))),
        change: v.exactOptional(v.array(v.object({ id: v.string(), comment: v.string() }))),
        remove: v.exactOptional(ids),
      }),
    ),
  }),
  by: v.optional(words, null),
});

export const noteOrdersParams = v.object({
  orders: v.array(
    v.union([
      v.object({ add: newNoteParams }),
      v.object({ update: noteUpdateParams }),
      v.object({ delete: noteParams }),
      v.object({ accept: acceptParams }),
    ]),
  ),
});
export const notesParams = v.object({ notes: v.array(noteParams) });

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

export const tickParams = v.object({
  uri,
  labels: v.array(v.string()),
  ticked: v.boolean(),
  by: v.optional(words, null),
});
const noneGiven = v.optional(v.nullable(v.string()), null);
export const reportParams = v.object({
  uris: v.union([v.array(uri), v.picklist(["noted", "all"])]),
  format: v.picklist(["html", "markdown", "csv", "claim-review", "sarif", "preview"]),
  publisher: noneGiven,
  url: noneGiven,
  progress: noneGiven,
});

/** Reads parameters; throws with a sentence that says what is wrong with them. */
export function readParams<T>(schema: v.GenericSchema<unknown, T>, params: unknown): T {
  const result = v.safeParse(schema, params);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`Wrong parameters${issue.path ? ` at “${v.getDotPath(issue)}”` : ""}: ${issue.message}.`);
}
