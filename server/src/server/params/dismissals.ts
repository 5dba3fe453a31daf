import * as v from "valibot";
import { orNull, range, uri } from "./values.ts";

export const dismissalParams = v.object({
  uri,
  range,
  code: v.pipe(v.string(), v.regex(/^[a-z]+(?:\.[a-z]+)+$/, "is no rule")),
  scope: v.picklist(["article", "folder"]),
  reason: v.string(),
  by: orNull,
});
