import type { Saying } from "./section.ts";

/** Value as JSON → which sayings have it. */
type ByValue = ReadonlyMap<string, readonly number[]>;

const known = new WeakMap<readonly unknown[], ByValue>();

/** Where a value is said, in order. What is found out about a list is kept as long as the list is. */
export function placesOf<Value, Place>(
  sayings: readonly Saying<Value, Place>[],
  value: Value,
): readonly Place[] {
  const byValue = known.get(sayings) ?? sorted(sayings);
  known.set(sayings, byValue);
  return (byValue.get(JSON.stringify(value)) ?? []).flatMap((nth) => sayings[nth]?.place ?? []);
}

function sorted(sayings: readonly Saying<unknown, unknown>[]): ByValue {
  const byValue = new Map<string, number[]>();
  for (const [nth, { value }] of sayings.entries()) {
    const said = JSON.stringify(value);
    const before = byValue.get(said);
    if (before === undefined) byValue.set(said, [nth]);
    else before.push(nth);
  }
  return byValue;
}
