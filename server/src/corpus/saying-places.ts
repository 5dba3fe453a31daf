import { isSameJson } from "../text/same-json.ts";
import type { Saying } from "./section.ts";

/** Where a value is said, in order. */
export function placesOf<Value, Place>(
  sayings: readonly Saying<Value, Place>[],
  value: Value,
): readonly Place[] {
  return sayings.flatMap((saying) => (isSameJson(saying.value, value) ? [saying.place] : []));
}
