import fc from "fast-check";
import {
  type Evidence,
  type Note,
  type NoteEvent,
  noteParts,
  noteStatuses,
  type Reply,
  stances,
  verdicts,
} from "../../server/src/notes/note.ts";

const words = fc.string({ unit: "binary", maxLength: 40 });
const some = words.filter((each) => each !== "");
const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
const quote = fc
  .record({ exact: some, prefix: words, suffix: words, isDistinct: fc.boolean() })
  .map(({ isDistinct, ...parts }) => (isDistinct ? { ...parts, distinct: true } : parts));
const evidence: fc.Arbitrary<Evidence> = fc.record({
  id: fc.uuid(),
  source: some,
  quote: fc.option(quote),
  publisher: fc.option(words),
  accessed: fc.option(day.map((each) => each.toISOString().slice(0, 10))),
  stance: fc.constantFrom(null, ...stances),
  archived: fc.option(words),
  comment: words,
});
const reply: fc.Arbitrary<Reply> = fc.record({
  id: fc.uuid(),
  comment: words,
  creator: fc.option(words),
  created: words,
  modified: words,
});
const event: fc.Arbitrary<NoteEvent> = fc.record({
  at: words,
  by: fc.option(words),
  changed: fc.constantFrom(...noteParts),
  from: fc.option(words),
  to: fc.option(words),
});
const distinct = { maxLength: 3, selector: (each: unknown) => JSON.stringify(each) };
const withIds = { maxLength: 3, selector: ({ id }: { id: string }) => id };
/** No object of JSON is trusted to have the names that objects of JavaScript have. */
const factId = words.filter((id) => !["__proto__", "prototype", "constructor"].includes(id));
/** Any note at all. */
export const anyNote: fc.Arbitrary<Note> = fc.record({
  id: fc.uuid().map((id) => `urn:uuid:${id}`),
  quote,
  position: fc.record({ start: fc.nat(), end: fc.nat() }),
  status: fc.constantFrom(...noteStatuses),
  verdict: fc.constantFrom(null, ...verdicts),
  comment: words,
  reason: fc.option(words),
  answers: fc.option(words),
  basis: fc.option(
    fc.record({
      words,
      values: fc.array(words, { maxLength: 3 }),
      facts: fc.dictionary(factId, words, { maxKeys: 3 }),
    }),
  ),
  assignee: fc.option(words),
  evidence: fc.uniqueArray(evidence, withIds),
  replies: fc.uniqueArray(reply, withIds),
  history: fc.uniqueArray(event, distinct),
  creator: fc.option(words),
  created: words,
  modified: words,
});

/** A note with something of all that a note can have. */
export const exampleNote: Note = {
  id: "urn:uuid:5f0c6a9e-2b1c-4c8e-9f43-0d6f3f0a7c11",
  quote: { exact: "52,000 people", prefix: "The derby drew ", suffix: " on Sunday." },
  position: { start: 15, end: 28 },
  status: "checked",
  verdict: "supported",
  comment: "The club counts **52,017**.",
  reason: null,
  answers: "figure.unverifiable",
  basis: { words: "52,000 people", values: [], facts: { "club/1": "ab12" } },
  assignee: "Ben",
  evidence: [
    {
      id: "urn:uuid:e1",
      source: "https://club.example/attendance",
      quote: { exact: "52,017 tickets", prefix: "", suffix: "" },
      publisher: "Harbour FC",
      accessed: "2026-03-02",
      stance: "refutes",
      archived: "https://archive.example/1",
      comment: "Counted at the gates.",
    },
  ],
  replies: [
    {
      id: "urn:uuid:r1",
      comment: "Agreed.",
      creator: "Ben",
      created: "2026-03-02T09:00:00.000Z",
      modified: "2026-03-02T09:00:00.000Z",
    },
  ],
  history: [{ at: "2026-03-02T10:00:00.000Z", by: "Ada", changed: "status", from: "open", to: "checked" }],
  creator: "Ada",
  created: "2026-03-01T10:00:00.000Z",
  modified: "2026-03-02T10:00:00.000Z",
};
