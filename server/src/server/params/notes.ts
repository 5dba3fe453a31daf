import * as v from "valibot";
import { noteStatuses, stances, verdicts } from "../../notes/note.ts";
import { isoDay, most, orNull, range, uri } from "./values.ts";

const words = v.nullable(v.string());

const evidence = {
  range: v.exactOptional(v.nullable(range)),
  quote: v.exactOptional(words),
  publisher: v.exactOptional(words),
  accessed: v.exactOptional(v.nullable(isoDay)),
  stance: v.exactOptional(v.nullable(v.picklist(stances))),
  archived: v.exactOptional(words),
  comment: v.exactOptional(v.string()),
};

const newEvidence = v.object({ source: uri, ...evidence });

const verdict = v.nullable(v.picklist(verdicts));

const status = v.picklist(noteStatuses);

export const acceptParams = v.object({
  uri,
  range,
  code: v.pipe(v.string(), v.nonEmpty()),
  creator: orNull,
});

export const evidenceParams = v.object({ uri, id: v.string(), evidence: v.string() });

export const recentNotesParams = v.object({ most });

export const noteParams = v.object({ uri, id: v.string() });

export const newNoteParams = v.object({
  uri,
  range,
  status,
  comment: v.optional(v.string(), ""),
  reason: orNull,
  answers: orNull,
  creator: orNull,
  verdict: v.exactOptional(verdict),
  assignee: v.exactOptional(words),
  evidence: v.exactOptional(v.array(newEvidence)),
});

const ids = v.array(v.string());

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
  by: orNull,
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
