import * as v from "valibot";

/** Reads parameters; throws with a sentence that says what is wrong with them. */
export function readParams<T>(schema: v.GenericSchema<unknown, T>, params: unknown): T {
  const result = v.safeParse(schema, params);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`Wrong parameters${issue.path ? ` at “${v.getDotPath(issue)}”` : ""}: ${issue.message}.`);
}
