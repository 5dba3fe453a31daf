import { inOrder } from "../text/in-order.ts";
import { isObject } from "../text/is-object.ts";
/** A JSON object of which nothing is known. */
export type Json = Readonly<Record<string, unknown>>;

/** The values of a property that JSON-LD lets stand alone or in a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A value that is a string, or else the fallback. */
export function stringOr<T>(value: unknown, otherwise: T): string | T {
  return typeof value === "string" ? value : otherwise;
}

/** A person or organisation, of which only the name counts: `{ "name": … }` or, as others write it, the bare name. */
export function nameOf(agent: unknown): string | null {
  const [first] = listOf(agent);
  return isObject(first) ? stringOr(first["name"], stringOr(first["id"], null)) : stringOr(first, null);
}

/** An agent with another name; what else was said of it stays if it is still the same one. */
export function agentOf(name: string | null, earlier: unknown, type: "Person" | "Organization"): unknown {
  if (name === null) return null;
  return nameOf(earlier) === name ? earlier : { type, name };
}

/** The object without what is `null` or missing. */
export function withoutNulls(object: Json): Json {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** Whether two JSON values are the same, in whatever order their properties stand. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a, sortedKeys) === JSON.stringify(b, sortedKeys);
}

function sortedKeys(_key: string, value: unknown): unknown {
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => inOrder(a, b)))
    : value;
}
