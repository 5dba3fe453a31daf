import * as v from "valibot";
import { intervalOf } from "../time/interval.ts";
import type { FactKind, FactsByKind } from "./fact.ts";

/** The description of a key, for whoever writes a pack: shown by editors on hover and completion. */
const described = <T extends v.GenericSchema>(schema: T, description: string) =>
  v.pipe(schema, v.description(description));
const orNull = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null);

const text = v.pipe(v.string("must be text"), v.trim(), v.minLength(1, "must not be empty"));
const date = v.config(
  v.pipe(
    v.union([v.string(), v.number()], "must be a date, such as 2022-02-24"),
    v.transform(String), // YAML reads a bare year as a number
    v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "must be a year, month or day: 2022, 2022-02 or 2022-02-24"),
    v.check((value) => intervalOf(value) !== null, "is no date of the calendar"),
  ),
  { abortPipeEarly: true },
);
const day = v.pipe(date, v.length(10, "must be a whole day: 2022-02-24"));
const id = v.pipe(text, v.regex(/^[a-z0-9][a-z0-9-]*$/, "must be lower-case letters, digits and hyphens"));
const list = v.array(text, "must be a list");
const names = v.pipe(list, v.minLength(1, "must hold at least one name"));
const yesOrNo = v.boolean("must be true or false");

const factId = described(
  id,
  "A short name of the fact, once in its pack: lower-case letters, digits and hyphens.",
);
const provenance = {
  source: described(text, "Where the fact is from: a URL or a bibliographic reference."),
  retrieved: described(day, "The day it was looked up, such as 2026-01-02."),
};

const validity = v.strictObject(
  {
    from: described(orNull(date), "From when on: a year, month or day."),
    until: described(orNull(date), "Until when: a year, month or day; absent where it has not ended."),
  },
  "must be { from: …, until: … }",
);

const event = v.pipe(
  v.strictObject({
    id: factId,
    names: described(names, "What the event is called, the usual name first."),
    descriptions: described(
      v.optional(v.array(names, "must be a list of lists"), []),
      "Other ways to tell it: each a list of words that must all stand in one sentence.",
    ),
    context: described(
      v.optional(list, []),
      "Words of which the article must contain at least one for the names to mean this event.",
    ),
    start: described(date, "When it happened or began: a year, month or day, as much as is known."),
    end: described(orNull(date), "Its last day, where it lasted longer than `start` says."),
    "in-force": described(
      orNull(validity),
      "For an agreement or state of affairs: from when until when it held.",
    ),
    place: described(orNull(text), "The town, region or country it took place in."),
    venue: described(orNull(text), "The building or ground in that place."),
    host: described(orNull(text), "The country, town or organisation that held it."),
    series: described(orNull(text), "What it is one of, as an article would write it: round of talks."),
    number: described(
      orNull(v.pipe(v.number("must be a number"), v.integer("must be a whole number"), v.minValue(1))),
      "Its number in that series, counted from 1.",
    ),
    participants: described(v.optional(list, []), "The countries or organisations that took part."),
    mediators: described(v.optional(list, []), "Those that mediated or brokered."),
    leaders: described(
      v.optional(v.record(text, text, "must be a list of side: person"), {}),
      "Who led each side: country or organisation, then the person.",
    ),
    ...provenance,
  }),
  v.transform(({ "in-force": inForce, ...rest }) => ({ ...rest, inForce })),
);

const term = v.strictObject({
  id: factId,
  person: described(text, "Who held the office."),
  office: described(
    v.pipe(text, v.toLowerCase()),
    "The title, singular and without the country: foreign minister.",
  ),
  names: described(v.optional(list, []), "What the office is called besides: foreign secretary."),
  of: described(text, "The country or organisation whose office it is."),
  start: described(date, "When the term began: a year, month or day."),
  end: described(orNull(date), "When it ended; absent: still in office when the pack was complete."),
  acting: described(v.optional(yesOrNo, false), "Whether in the office only for the time being."),
  shared: described(
    v.optional(yesOrNo, false),
    "Whether several people hold the office at once, as deputies do.",
  ),
  ...provenance,
});

const person = v.strictObject({
  id: factId,
  names: described(names, "The name in its usual spellings, the preferred one first."),
  born: described(orNull(date), "The date of birth: a year, month or day."),
  died: described(orNull(date), "The date of death: a year, month or day."),
  ...provenance,
});

const datedName = v.union(
  [
    v.pipe(
      text,
      v.transform((name) => ({ name, from: null, until: null })),
    ),
    v.strictObject({
      name: described(text, "The name."),
      from: described(orNull(date), "Since when it has been the name: a year, month or day."),
      until: described(orNull(date), "Until when it was the name: a year, month or day."),
    }),
  ],
  "must be a name or { name: …, from: …, until: … }",
);

const lasting = {
  id: factId,
  names: described(
    v.pipe(v.array(datedName, "must be a list of names"), v.minLength(1, "must hold at least one name")),
    "What it is and was called, the name of today first; each plain, or with the years it was in use.",
  ),
  kind: described(orNull(text), "What it is: city, country, company, alliance, ministry, outlet."),
  founded: described(orNull(date), "When it came to be: a year, month or day."),
  dissolved: described(orNull(date), "When it ceased to be, under any name: a year, month or day."),
  predecessor: described(orNull(text), "What it came from: a name or an id of this pack."),
  successor: described(orNull(text), "What came of it: a name or an id of this pack."),
  country: described(orNull(text), "The country that it lies in or belongs to."),
  ...provenance,
};

const place = v.pipe(
  v.strictObject(lasting),
  v.transform((fact) => ({ type: "place" as const, ...fact })),
);

const organisation = v.pipe(
  v.strictObject({
    ...lasting,
    seat: described(orNull(text), "The town of its headquarters."),
    site: described(orNull(text), "Of a news outlet: the URL it publishes at."),
  }),
  v.transform((fact) => ({ type: "organisation" as const, ...fact })),
);

const work = v.strictObject({
  id: factId,
  names: described(names, "What the work is called, the usual name first."),
  kind: described(orNull(text), "What it is: report, database, treaty, index, journal."),
  publisher: described(orNull(text), "Who publishes it."),
  site: described(
    v.pipe(text, v.regex(/^https?:\/\/\S+$/u, "must be a web address: https://…")),
    "The URL at which it can be read.",
  ),
  ...provenance,
});

/** What a fact of each kind may hold. Keys are as written in YAML; unknown ones are errors, so that slips show. */
export const factSchemas: {
  readonly [K in FactKind]: v.GenericSchema<unknown, FactsByKind[K][number]>;
} = { events: event, terms: term, people: person, places: place, organisations: organisation, works: work };

const entries = v.optional(
  v.nullable(v.array(v.record(v.string(), v.unknown(), "must be a fact"), "must be a list of facts")),
  [],
);

/** What a pack file may hold beside its facts, which `factSchemas` describe. */
export const packSchema = v.strictObject({
  id: described(id, "A short name of the pack: lower-case letters, digits and hyphens."),
  title: described(text, "The name of the pack."),
  covers: described(orNull(text), "A sentence on what the pack covers; of anything else it says nothing."),
  "complete-until": described(day, "The last day that the pack speaks of, such as 2025-12-31."),
  source: described(orNull(text), "The source of all facts that give none themselves."),
  retrieved: described(orNull(day), "The day on which all facts were looked up that give none themselves."),
  events: described(entries, "What happened, with its date."),
  terms: described(entries, "Who held which office, from when until when."),
  people: described(entries, "People with the usual spellings of their names."),
  places: described(entries, "Places with the names they have had."),
  organisations: described(entries, "Organisations with the names they have had."),
  works: described(entries, "Reports, databases and other publications with the addresses they are read at."),
});
