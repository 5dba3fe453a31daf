import { stringify } from "yaml";
import type { WikidataFacts } from "./import-wikidata.ts";

/** What a pack's file says of itself. */
export interface PackHead {
  readonly id: string;
  readonly title: string;
  readonly covers: string;
  /** ISO day. */
  readonly completeUntil: string;
}

/**
 * A pack as YAML that `parsePack` reads: facts in their order, what is unknown or empty left out, the day of the
 * import said once.
 */
export function packYaml(head: PackHead, facts: Pick<WikidataFacts, "events" | "terms" | "people">): string {
  const { id, title, covers, completeUntil } = head;
  const { events, terms, people } = facts;
  return stringify(told({ id, title, covers, "complete-until": completeUntil, events, terms, people }), {
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
}

/** The same data without `null`, `false`, and empty lists and records. */
function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => !isEmpty(each))
      .map(([key, each]) => [key, told(each)]),
  );
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === false) return true;
  return typeof value === "object" && Object.keys(value as object).length === 0;
}
