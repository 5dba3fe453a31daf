import { isPersonKey, UNCLEAR } from "../corpus/source-identity.ts";
import type { SourceGroup, SourceItem, SourcesQuery } from "../protocol/sources.ts";
import { inOrder } from "../text/in-order.ts";
import type { Library } from "./library.ts";
import type { Pace } from "./pace.ts";
import { type SourceRow, sourceRows } from "./source-rows.ts";

/** How sources are listed: those who carry most first or by name, and at most so many of each class. */
export interface SourceOrder {
  readonly order: "claims" | "name";
  readonly most: number;
}

/** Who vouches for how much, by class, what nobody vouches for last. A class without sources is left out. */
export async function sourceList(
  library: Library,
  query: SourcesQuery,
  { order, most }: SourceOrder,
  pace: Pace,
): Promise<SourceGroup[]> {
  const all = (await sourceRows(library, query, pace)).map((row) => sourceItem(library, query, row));
  return CLASSES.flatMap((type) => {
    const own = all.filter((item) => item.class === type).sort(order === "name" ? byName : byWeight);
    if (own.length === 0) return [];
    const sum = (of: "claims" | "figures"): number => own.reduce((total, item) => total + item[of], 0);
    const counts = { sources: own.length, claims: sum("claims"), figures: sum("figures") };
    return [{ class: type, ...counts, items: own.slice(0, most) }];
  });
}

const CLASSES = ["named", "anonymous", "vague", "none"] as const;

function sourceItem(
  library: Library,
  query: SourcesQuery,
  { id, name, class: type, spellings, parts }: SourceRow,
): SourceItem {
  const sum = (of: "claims" | "figures"): number => parts.reduce((total, part) => total + part[of], 0);
  const [only, ...others] = new Set(parts.map(({ uri }) => uri));
  const documents = others.length + 1;
  const counts = { claims: sum("claims"), figures: sum("figures"), documents };
  const isAlone = query.uri === null && only !== undefined && documents === 1;
  const path = isAlone ? library.path(only) : null;
  return {
    id,
    name,
    class: type,
    isPerson: isPersonKey(id),
    isUnclear: id === UNCLEAR,
    spellings,
    ...counts,
    path,
  };
}

function byName(a: SourceItem, b: SourceItem): number {
  return a.name.localeCompare(b.name, "en") || inOrder(a.id, b.id);
}

function byWeight(a: SourceItem, b: SourceItem): number {
  return b.claims - a.claims || b.figures - a.figures || byName(a, b);
}
