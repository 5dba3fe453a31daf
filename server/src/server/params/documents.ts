import * as v from "valibot";
import { orNull, range, uri } from "./values.ts";

export const documentParams = v.object({ uri });

export const rangeParams = v.object({ uri, range });

export const articleDateParams = v.object({ uri, date: v.nullable(v.string()) });

export const tickParams = v.object({
  uri,
  labels: v.array(v.string()),
  ticked: v.boolean(),
  by: orNull,
});

export const respellParams = v.object({
  uri,
  of: v.picklist(["style", "name", "person"]),
  from: v.pipe(v.string(), v.nonEmpty()),
  to: v.pipe(v.string(), v.nonEmpty()),
});

export const idParams = v.object({ id: v.string() });

export const addressParams = v.object({ address: v.string() });
