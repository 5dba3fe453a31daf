import * as v from "valibot";
import type { EventFact, FactPack, PersonFact, TermFact } from "./fact.ts";

const text = v.pipe(v.string("must be text"), v.trim(), v.minLength(1, "must not be empty"));
const isoDate = v.pipe(
  v.union([v.string(), v.number()], "must be a date, such as 2022-02-24"),
  v.transform(String), // YAML reads a bare year as a number
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    "must be a year, month or day: 2022, 2022-02 or 2022-02-24",
  ),
);
const isoDay = v.pipe(isoDate, v.length(10, "must be a whole day: 2022-02-24"));
const id = v.pipe(text, v.regex(/^[a-z0-9][a-z0-9-]*$/, "must be lower-case letters, digits and hyphens"));
const names = v.pipe(v.array(text, "must be a list of names"), v.minLength(1, "must hold at least one name"));
const orNull = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null);
const list = v.optional(v.array(text, "must be a list"), []);
const provenance = { source: text, retrieved: isoDay };

const event = v.strictObject({
  id,
  names,
  descriptions: v.optional(v.array(names), []),
  context: list,
  start: isoDate,
  end: orNull(isoDate),
  place: orNull(text),
  venue: orNull(text),
  series: orNull(text),
  number: orNull(v.pipe(v.number("must be a number"), v.integer(), v.minValue(1))),
  participants: list,
  mediators: list,
  leaders: v.optional(v.record(text, text), {}),
  ...provenance,
});

const term = v.strictObject({
  id,
  person: text,
  office: v.pipe(text, v.toLowerCase()),
  of: text,
  start: isoDate,
  end: orNull(isoDate),
  acting: v.optional(v.boolean("must be true or false"), false),
  ...provenance,
});

const person = v.strictObject({
  id,
  names,
  born: orNull(isoDate),
  died: orNull(isoDate),
  ...provenance,
});

/** What a pack file may hold. Keys are as written in YAML; unknown ones are errors, so that typing slips show. */
export const packSchema = v.strictObject({
  id,
  title: text,
  "complete-until": isoDay,
  events: v.optional(v.array(event), []),
  terms: v.optional(v.array(term), []),
  people: v.optional(v.array(person), []),
});

/** A checked pack file as the pack it stands for. */
export function toPack(file: v.InferOutput<typeof packSchema>): FactPack {
  const events: readonly EventFact[] = file.events;
  const terms: readonly TermFact[] = file.terms;
  const people: readonly PersonFact[] = file.people;
  return { id: file.id, title: file.title, completeUntil: file["complete-until"], events, terms, people };
}
