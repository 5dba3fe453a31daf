import * as v from "valibot";
import { factKinds } from "../../facts/fact.ts";
import { orNull, uri } from "./values.ts";

export const factParams = v.object({
  uri,
  kind: v.picklist(factKinds),
  fields: v.record(v.string(), v.string()),
});

const items = v.array(v.pipe(v.string(), v.regex(/^Q[1-9]\d{0,11}$/, "is no item of Wikidata")));

export const importParams = v.object({
  uri: v.pipe(v.string(), v.startsWith("file:", "is no file")),
  positions: items,
  people: items,
  events: items,
  progress: orNull,
});
