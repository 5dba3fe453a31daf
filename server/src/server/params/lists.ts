import * as v from "valibot";
import { isoDay, most, orNull, uri } from "./values.ts";

const sourcesQuery = { uri: v.nullable(uri), filter: v.optional(v.string(), "") };

export const sourcesParams = v.object({
  ...sourcesQuery,
  order: v.optional(v.picklist(["claims", "name"]), "claims"),
  most,
});

export const sourceClaimsParams = v.object({ ...sourcesQuery, id: v.string(), most });

const day = v.optional(v.nullable(isoDay), null);

export const timelineParams = v.nullable(
  v.object({
    uri: v.optional(v.nullable(uri), null),
    from: day,
    to: day,
    limit: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5000))), null),
  }),
);

export const reportParams = v.object({
  uris: v.union([v.array(uri), v.picklist(["noted", "all"])]),
  format: v.picklist(["html", "markdown", "csv", "claim-review", "sarif", "preview"]),
  publisher: orNull,
  url: orNull,
  progress: orNull,
});
