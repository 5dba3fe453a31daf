import { isSameJson } from "../text/same-json.ts";
import type { Saying } from "./section.ts";

/** Where a value is said, in order. */
export function placesOf<Value, Place>(
  sayings: readonly Saying<Value, Place>[],
  value: Value,
): readonly Place[] {
  const places: Place[] = [];
  for (const saying of sayings) if (isSameJson(saying.value, value)) places.push(saying.place);
  return places;
}
