import * as v from "valibot";
import { isSame, type Json, listOf, withoutNulls } from "./json.ts";
import type { Author, Evidence, Note, NoteEvent, NotePart, Reply } from "./note.ts";
import { eventSchema } from "./notes-schema.ts";

/** What differs between two states of a note, as entries of its history; one dismissed again is dismissed as it was. */
export function eventsBetween(before: Note, after: Note, author: Author): NoteEvent[] {
  const event = (changed: NotePart, from: string | null, to: string | null): NoteEvent => ({
    ...author,
    changed,
    from,
    to,
  });
  const values = (["status", "verdict", "reason", "assignee", "answers"] as const).flatMap((part) =>
    before[part] === after[part] ? [] : [event(part, before[part], after[part])],
  );
  const isAgain = before.status === after.status && !isSame(before.basis, after.basis);
  const again = isAgain ? [event("status", before.status, after.status)] : [];
  const comment = before.comment === after.comment ? [] : [event("comment", before.comment, null)];
  const moved = !isSame([before.quote, before.position], [after.quote, after.position]);
  const words = moved ? [event("words", before.quote.exact, after.quote.exact)] : [];
  return [
    ...values,
    ...again,
    ...comment,
    ...words,
    ...entriesBetween(before.evidence, after.evidence).map(([from, to]) =>
      event("evidence", from?.source ?? null, to?.source ?? null),
    ),
    ...entriesBetween(before.replies, after.replies).map(([from]) =>
      event("reply", from?.comment ?? null, null),
    ),
  ];
}

/** Pairs of what an entry was and became; of one that is new or gone, one side is missing. */
function entriesBetween<T extends Evidence | Reply>(
  before: readonly T[],
  after: readonly T[],
): [T | undefined, T | undefined][] {
  const ids = new Set([...before, ...after].map(({ id }) => id));
  return [...ids]
    .map((id): [T | undefined, T | undefined] => [
      before.find((entry) => entry.id === id),
      after.find((entry) => entry.id === id),
    ])
    .filter(([from, to]) => !isSame(from, to));
}

/** Reads a history; what is no entry of one is left out. */
export function historyOf(value: unknown): NoteEvent[] {
  return listOf(value).flatMap((entry) => {
    const read = v.safeParse(eventSchema, entry);
    return read.success ? [{ by: null, from: null, to: null, ...read.output }] : [];
  });
}

/** Writes a history over the earlier one: what stands there already, or is of another kind, stays to the letter. */
export function historyJson(history: readonly NoteEvent[], earlier: unknown): readonly unknown[] | null {
  const events = history.map(eventJson);
  const kept = listOf(earlier).filter((entry) => {
    const [read] = historyOf([entry]);
    return read === undefined || events.some((event) => isSame(event, eventJson(read)));
  });
  const added = events.filter((event) => !kept.some((entry) => isSame(entry, event)));
  return kept.length + added.length === 0 ? null : [...kept, ...added];
}

function eventJson({ at, by, changed, from, to }: NoteEvent): Json {
  return withoutNulls({ at, by, changed, from, to });
}
